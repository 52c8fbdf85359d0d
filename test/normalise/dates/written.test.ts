import { describe, expect, it } from 'vitest'
import { fold } from '../../../pipeline/bangla/fold.ts'
import { findWrittenDates } from '../../../pipeline/normalise/dates/written.ts'

/** The longest date of the text: the stage keeps the longest where two overlap. */
function dateIn(text: string) {
  const [found] = findWrittenDates(fold(text)).toSorted(
    (a, b) => b.end - b.start - (a.end - a.start),
  )
  if (found === undefined) return null
  const { start, end, calendar, year, month, day, date } = found
  return { printed: text.slice(start, end), calendar, year, month, day, date }
}

describe('dates with the month in words', () => {
  const days: ReadonlyArray<readonly [text: string, printed: string, date: string]> = [
    // A month one letter off, as recognition leaves it.
    ['২২ অক্টোরর,২০২৪', '২২ অক্টোরর,২০২৪', '2024-10-22'],
    ['০৩ সেপ্টেন্বর ২০২৫', '০৩ সেপ্টেন্বর ২০২৫', '2025-09-03'],
    ['গত ২২ অক্টোবর ২০২৪ তারিখে', '২২ অক্টোবর ২০২৪', '2024-10-22'],
    ['২৭ এপ্রিল, ২০২৬', '২৭ এপ্রিল, ২০২৬', '2026-04-27'],
    ['০২মে ২০১৭ তারিখে', '০২মে ২০১৭', '2017-05-02'],
    ['১৮ সেপ্টেম্বর, ২০23', '১৮ সেপ্টেম্বর, ২০23', '2023-09-18'],
    ['ঢাকা, ডিসেম্বর ১৫, ২০১৫', 'ডিসেম্বর ১৫, ২০১৫', '2015-12-15'],
    ['১লা জুলাই ২০২৫ হতে', '১লা জুলাই ২০২৫', '2025-07-01'],
    ['৫ই অক্টোবর ২০২৫', '৫ই অক্টোবর ২০২৫', '2025-10-05'],
    ['২১শে ফেব্রুয়ারী ২০২৬', '২১শে ফেব্রুয়ারী ২০২৬', '2026-02-21'],
    ['২৪ শে আগষ্ট ২০২৫', '২৪ শে আগষ্ট ২০২৫', '2025-08-24'],
    ['পহেলা জুলাই ২০২৫', 'পহেলা জুলাই ২০২৫', '2025-07-01'],
    ['৩০ জুন ২০২৫ খ্রিঃ তারিখের মধ্যে', '৩০ জুন ২০২৫ খ্রিঃ', '2025-06-30'],
    ['৭ নবেম্বর ২০২৪ ইং', '৭ নবেম্বর ২০২৪ ইং', '2024-11-07'],
    ['২৯ ফেব্রুয়ারি ২০২৪ খ্রিস্টাব্দ', '২৯ ফেব্রুয়ারি ২০২৪ খ্রিস্টাব্দ', '2024-02-29'],
    ['২০২৫ সালের ৩০ জুনের মধ্যে', '২০২৫ সালের ৩০ জুন', '2025-06-30'],
    ['১৫-১৭ জুন ২০২৫ মেয়াদে', '১৫-১৭ জুন ২০২৫', '2025-06-17'],
    ['by June 28, 2022', 'June 28, 2022', '2022-06-28'],
    ['on 1st July 2025', '1st July 2025', '2025-07-01'],
  ]
  it.each(days)('reads the day of “%s”', (text, printed, date) => {
    expect(dateIn(text)).toMatchObject({ printed, calendar: 'gregorian', date })
  })

  it.each([
    ['১৭ ফাল্গুন ১৪২৪', '১৭ ফাল্গুন ১৪২৪', '2018-03-01'],
    ['১৭ ভাদ্র ১৪২৮', '১৭ ভাদ্র ১৪২৮', '2021-09-01'],
    ['০১ অগ্রহায়ণ ১৪২২ বঙ্গাব্দ', '০১ অগ্রহায়ণ ১৪২২ বঙ্গাব্দ', '2015-11-15'],
  ])('converts the Bangla date “%s”', (text, printed, date) => {
    expect(dateIn(text)).toMatchObject({ printed, calendar: 'bangla', date })
  })

  it('reads both days of “০৬ আষাঢ় ১৪৩০ বঙ্গাব্দ/২০ জুন ২০২৩”', () => {
    const text = '০৬ আষাঢ় ১৪৩০ বঙ্গাব্দ/২০ জুন ২০২৩'
    const days = findWrittenDates(fold(text)).filter(({ day }) => day !== null)
    expect(
      days.map(({ start, end, calendar, date }) => [text.slice(start, end), calendar, date]),
    ).toEqual([
      ['০৬ আষাঢ় ১৪৩০ বঙ্গাব্দ', 'bangla', '2023-06-20'],
      ['২০ জুন ২০২৩', 'gregorian', '2023-06-20'],
    ])
  })

  it('knows a Hijri year by its month and does not convert it', () => {
    expect(dateIn('০৪ শাবান ১৪৪৫')).toMatchObject({ calendar: 'hijri', year: 1445, date: null })
  })

  it('keeps what is printed of a day that does not exist', () => {
    const printed = { year: 2025, month: 2, day: 30, date: null }
    expect(dateIn('৩০ ফেব্রুয়ারি ২০২৫')).toMatchObject(printed)
  })

  type Parts = { year: number | null; month: number | null; day: number | null }
  const parts: ReadonlyArray<readonly [text: string, printed: string, parts: Parts]> = [
    ['আগামী ৩১ জুলাইয়ের মধ্যে', '৩১ জুলাই', { year: null, month: 7, day: 31 }],
    ['১২ মার্চের পূর্বে', '১২ মার্চ', { year: null, month: 3, day: 12 }],
    ['জুন ২০২৫ এর মধ্যে', 'জুন ২০২৫', { year: 2025, month: 6, day: null }],
    ['জুলাই/২০২৫ মাসের মধ্যে', 'জুলাই/২০২৫', { year: 2025, month: 7, day: null }],
    ["ডিসেম্বর'২৪ পর্যন্ত", "ডিসেম্বর'২৪", { year: 2024, month: 12, day: null }],
    ['ডিসেম্বর/২৪ পর্যন্ত', 'ডিসেম্বর/২৪', { year: 2024, month: 12, day: null }],
    ['ডিসেম্বরের মধ্যে', 'ডিসেম্বর', { year: null, month: 12, day: null }],
    ['মে মাসের মধ্যে', 'মে', { year: null, month: 5, day: null }],
  ]
  it.each(parts)('reads what “%s” prints and adds nothing', (text, printed, read) => {
    expect(dateIn(text)).toMatchObject({ printed, ...read, date: null })
  })

  it.each([
    'মে দিবসের কর্মসূচি',
    'জুমে সভা অনুষ্ঠিত হয়',
    '১০ মেগাওয়াট বিদ্যুৎ',
    '৫ জুনিয়র কনসালট্যান্ট',
    'মার্চেন্ট ব্যাংক',
    'নীতি ২০১৫ অনুযায়ী',
    'কর্মপরিকল্পনা (২০২১-২০২৬)',
    '২০২৬-পরবর্তী কার্যক্রম',
    'পৌষ মেলা উপলক্ষে',
    'চৈত্র সংক্রান্তি',
    'জনাব রজব আলী',
  ])('sees no date in “%s”', (text) => {
    expect(dateIn(text)).toBeNull()
  })

  it.each(['১৫ সদস্য ২০২৪', '২০ জন ২০২৪', '২০ লক্ষ ২০২৪'])(
    'a word that is near to no month is none: %s',
    (text) => {
      expect(findWrittenDates(fold(text))).toStrictEqual([])
    },
  )
})
