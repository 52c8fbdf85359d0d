import { describe, expect, it } from 'vitest'
import { fold } from '../../pipeline/bangla/fold.ts'
import { findDurations } from '../../pipeline/normalise/durations.ts'
import type { DurationMention } from '../../schemas/mention.ts'

const durationsIn = (text: string) =>
  findDurations(fold(text)).map(({ start, end, count, unit, wordsDisagree }) => ({
    printed: text.slice(start, end),
    count,
    unit,
    wordsDisagree,
  }))

describe('durations', () => {
  const cases: ReadonlyArray<
    readonly [text: string, printed: string, count: number, unit: DurationMention['unit']]
  > = [
    ['আগামী এক সপ্তাহের মধ্যে', 'এক সপ্তাহ', 1, 'week'],
    ['আগামী ২ সপ্তাহে', '২ সপ্তাহ', 2, 'week'],
    ['এক মাসের মধ্যে প্রেরণ করবেন', 'এক মাস', 1, 'month'],
    ['১৫ (পনেরো) দিনের মধ্যে', '১৫ (পনেরো) দিন', 15, 'day'],
    ['৩৬ (ছয়ত্রিশ)দিনের মধ্যে', '৩৬ (ছয়ত্রিশ)দিন', 36, 'day'],
    ['পরবর্তী ৭ (সাত) কর্মদিবসের মধ্যে', '৭ (সাত) কর্মদিবস', 7, 'working-day'],
    ['১০ কার্যদিবসের মধ্যে', '১০ কার্যদিবস', 10, 'working-day'],
    ['৩ কার্য দিবস', '৩ কার্য দিবস', 3, 'working-day'],
    ['৩-৫ কর্মদিবসের মধ্যে', '৩-৫ কর্মদিবস', 5, 'working-day'],
    ['দেড় মাসের মধ্যে', 'দেড় মাস', 1.5, 'month'],
    ['আড়াই মাস সময়', 'আড়াই মাস', 2.5, 'month'],
    ['সাড়ে তিন মাসের মধ্যে', 'সাড়ে তিন মাস', 3.5, 'month'],
    ['সাড়ে ৪ বছর মেয়াদি', 'সাড়ে ৪ বছর', 4.5, 'year'],
    ['২৪ ঘণ্টার মধ্যে', '২৪ ঘণ্টা', 24, 'hour'],
    ['৪৮ ঘন্টার মধ্যে', '৪৮ ঘন্টা', 48, 'hour'],
    ['২ বছর মেয়াদি', '২ বছর', 2, 'year'],
    ['৩ বৎসরের জন্য', '৩ বৎসর', 3, 'year'],
    ['৫ দিনব্যাপী প্রশিক্ষণ', '৫ দিন', 5, 'day'],
    ['within two weeks', 'two weeks', 2, 'week'],
    ['within 3 working days', '3 working days', 3, 'working-day'],
  ]
  it.each(cases)('reads the length of “%s”', (text, printed, count, unit) => {
    expect(durationsIn(text)).toEqual([{ printed, count, unit, wordsDisagree: false }])
  })

  it('says that number and words differ', () => {
    expect(durationsIn('১৫ (পাঁচ) দিনের মধ্যে')).toEqual([
      { printed: '১৫ (পাঁচ) দিন', count: 15, unit: 'day', wordsDisagree: true },
    ])
  })

  it.each([
    'জুলাই/২০২৫ মাসের মধ্যে',
    '২০২৫ মাসের প্রতিবেদন',
    '০ দিন',
    '৫ দিনাজপুরের কর্মকর্তা',
    '২ মাসিক সভা',
    '৩ দিনার মূল্য',
    'প্রতি মাসের প্রতিবেদন',
    'সাতক্ষীরায় দিনের বেলা',
    '১৫ জন সদস্য',
    'আগামী সপ্তাহে',
  ])('finds no length of time in “%s”', (text) => {
    expect(durationsIn(text)).toEqual([])
  })
})
