import { describe, expect, test } from 'vitest'
import { searchWords } from '../../../pipeline/review/words.ts'

describe('found under the same words are', () => {
  test.each([
    ['২০২৬', '2026'],
    ['কর্মসূচী', 'কর্মসূচি'],
    ['মন্ত্রণালয়', 'মন্ত্রনালয়'],
    ['র‌্যাব', 'র্যাব'],
    ['অধিদফতর', 'অধিদপ্তর'],
  ])('%s and %s', (one, other) => {
    expect(searchWords(one)).toEqual(searchWords(other))
  })
})

test('signs part words; vowel signs do not; what a search language could mean is gone', () => {
  expect(searchWords('জেলা/উপজেলা: (ক) "প্রতিবেদন" OR* -a')).toEqual(
    searchWords('জেলা উপজেলা ক প্রতিবেদন OR a'),
  )
  expect(
    searchWords(`'; drop table reviewed --`).every((word) => /^[\p{L}\p{M}\p{N}]+$/u.test(word)),
  ).toBe(true)
})
