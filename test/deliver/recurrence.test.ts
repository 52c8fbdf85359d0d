import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { repeated } from '../../pipeline/deliver/recurrence.ts'

/** 28 April 2026 is a Tuesday. */
const after = '2026-04-28'

test.each([
  ['FREQ=MONTHLY;BYMONTHDAY=5', '2026-05-05'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-04-30'],
  ['FREQ=MONTHLY;BYDAY=1SU', '2026-05-03'],
  ['FREQ=MONTHLY;BYDAY=-1SU', '2026-05-31'],
  ['FREQ=MONTHLY;BYDAY=SU,MO,TU,WE,TH;BYSETPOS=-1', '2026-04-30'],
  ['FREQ=MONTHLY;BYDAY=SU,MO,TU,WE,TH;BYSETPOS=1', '2026-05-03'],
  ['FREQ=WEEKLY;BYDAY=SU', '2026-05-03'],
  ['FREQ=MONTHLY', '2026-05-28'],
  ['FREQ=MONTHLY;INTERVAL=3', '2026-07-28'],
  ['FREQ=WEEKLY;INTERVAL=2', '2026-05-12'],
  ['FREQ=DAILY;INTERVAL=15', '2026-05-13'],
  ['FREQ=YEARLY', '2027-04-28'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2028-02-29'],
])('%s begins on %s, a day of its own', (rule, first) => {
  expect(repeated(rule, after)).toEqual({ first, rule })
  const days = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(first))
  expect(String(days.next())).toBe(first)
})

test.each([
  // Every six hours is every day; months alone mean their end.
  ['FREQ=HOURLY;INTERVAL=6', '2026-04-29', 'FREQ=DAILY'],
  ['FREQ=YEARLY;BYMONTH=1,7', '2026-07-31', 'FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=-1'],
])('%s is said of days', (text, first, rule) => {
  expect(repeated(text, after)).toEqual({ first, rule })
})

test('a month has no 31st: what is due monthly begins on a day that all have', () => {
  expect(repeated('FREQ=MONTHLY', '2026-01-31')?.first).toBe('2026-02-28')
})

test.each([
  'নিয়মিত',
  'FREQ=MONTHLY;BYMONTHDAY=5\r\nATTENDEE:mailto:x@example.org',
  'FREQ=MONTHLY;BYMONTHDAY=32',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
  'FREQ=DAILY;BYMONTHDAY=31;BYMONTH=2',
  'FREQ=WEEKLY;BYMONTHDAY=5',
  'FREQ=WEEKLY;BYDAY=1SU',
  'FREQ=MONTHLY;BYSETPOS=1',
  'FREQ=YEARLY;BYMONTHDAY=5',
  'FREQ=MONTHLY;FREQ=DAILY',
  'FREQ=SECONDLY',
  'INTERVAL=2',
  '',
])('%j names no days', (rule) => {
  expect(repeated(rule, after)).toBeNull()
})
