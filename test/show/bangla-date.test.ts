import { expect, test } from 'vitest'
import { banglaDate, bothCalendars } from '../../pipeline/show/bangla-date.ts'

test.each([
  ['2026-05-04', '০৪ মে ২০২৬', '২১ বৈশাখ ১৪৩৩ বঙ্গাব্দ / ০৪ মে ২০২৬ খ্রিষ্টাব্দ'],
  ['2026-02-28', '২৮ ফেব্রুয়ারি ২০২৬', '১৫ ফাল্গুন ১৪৩২ বঙ্গাব্দ / ২৮ ফেব্রুয়ারি ২০২৬ খ্রিষ্টাব্দ'],
])('%s is %s', (iso, gregorian, both) => {
  expect(banglaDate(iso)).toBe(gregorian)
  expect(bothCalendars(iso)).toBe(both)
})
