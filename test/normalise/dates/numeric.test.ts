import { describe, expect, it } from 'vitest'
import { fold } from '../../../pipeline/bangla/fold.ts'
import { findNumericDates } from '../../../pipeline/normalise/dates/numeric.ts'

const datesIn = (text: string) =>
  findNumericDates(fold(text)).map(({ start, end, date }) => ({
    printed: text.slice(start, end),
    date,
  }))

describe('dates in digits', () => {
  const cases: ReadonlyArray<readonly [text: string, printed: string, date: string]> = [
    ['গত ২৩/০৮/২০২১ তারিখে', '২৩/০৮/২০২১', '2021-08-23'],
    ['০৬.০৭.২০১৭ তারিখের মধ্যে', '০৬.০৭.২০১৭', '2017-07-06'],
    ['স্বাক্ষরিত ০৫-০৭-২০১৭', '০৫-০৭-২০১৭', '2017-07-05'],
    ['তারিখ: 29.8.26', '29.8.26', '2026-08-29'],
    ['তারিখ-১০/০৫/২০২৩', '১০/০৫/২০২৩', '2023-05-10'],
    ['০৩/০৪/২০২৫ তারিখে', '০৩/০৪/২০২৫', '2025-04-03'],
    ['২০/০৬/২০১৪খ্রিঃ রোজ শুক্রবার', '২০/০৬/২০১৪খ্রিঃ', '2014-06-20'],
    ['৩০-০৬-২০২৫ খ্রি. তারিখে', '৩০-০৬-২০২৫ খ্রি.', '2025-06-30'],
    ['২৯/০২/২০২৪ তারিখে', '২৯/০২/২০২৪', '2024-02-29'],
    ['১ / ৭ / ২০২৫ হতে', '১ / ৭ / ২০২৫', '2025-07-01'],
  ]
  it.each(cases)('reads “%s” with the day first', (text, printed, date) => {
    expect(datesIn(text)).toEqual([{ printed, date }])
  })

  it.each([
    '২৩/০৮-২০২১',
    '৩১/০২/২০২৪',
    '২৯/০২/২০২৩',
    '০৮/২৩/২০২১',
    '৪৫/১৩/২০',
    '২০২১/০৮/২৩',
    '১২৩.০৪.২০২১',
    '৪১.০০.০০০০.০৪৩.১২.০০৬.১৬-৪৫৬',
    '৬.৩.১',
    '১.১.১৭.২০২৫',
    '০১৭১২-৩৪-৫৬৭৮',
    '২০২১-২০২৬',
  ])('does not take “%s” for a date', (text) => {
    expect(datesIn(text)).toEqual([])
  })
})
