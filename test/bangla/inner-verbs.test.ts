import { describe, expect, it } from 'vitest'
import { fold } from '../../pipeline/bangla/fold.ts'
import { postposedPredicate, predicateEnds } from '../../pipeline/bangla/verbs.ts'

describe('verbs inside a sentence', () => {
  it.each([
    ['তালিকা প্রস্তুত করতে হবে এবং প্রেরণ করতে হবে।', ['করতে হবে', 'করতে হবে']],
    ['অধিদপ্তর তথ্য দেবে এবং শাখা সংকলন করবে।', ['তথ্য দেবে', 'সংকলন করবে']],
    ['বাজেট অনুমোদন করা হলো এবং তা প্রেরণ করতে হবে।', ['করা হলো', 'করতে হবে']],
    ['যথাযথভাবে তালিকা প্রস্তুত করতে হবে।', ['করতে হবে']],
    ['তবে জনবলের অভাবে কাজ বন্ধ রাখতে হবে।', ['রাখতে হবে']],
    ['সভাপতি সকলকে ধন্যবাদ জানান।', []],
    ['দোকান বরাদ্দ দেওয়া যাবে না এবং তালিকা প্রেরণ করতে হবে।', ['যাবে না', 'করতে হবে']],
    ['বর্ষার পূর্বে এবং উৎসবে ঘাট বন্ধ রাখতে হবে।', ['রাখতে হবে']],
    ['প্রস্তাবে সম্মতি এবং জবাবে আপত্তি জানাতে হবে।', ['জানাতে হবে']],
  ])('end the clauses of “%s”', (text, verbs) => {
    const ends = predicateEnds(fold(text))
    expect(ends.map((end) => text.slice(0, end).split(' ').slice(-2).join(' '))).toEqual(verbs)
  })

  it('may stand before the doer', () => {
    const text = 'প্রস্তাব মন্ত্রণালয়ে প্রেরণ করবে প্রাণিসম্পদ অধিদপ্তর।'
    expect(postposedPredicate(fold(text))).toMatchObject({ modality: 'must', voice: 'active' })
  })

  it.each([
    'প্রতিবেদন প্রেরণ করতে হবে আগামী জুনের মধ্যে।',
    'প্রাণিসম্পদ অধিদপ্তর প্রস্তাব প্রেরণ করবে।',
    'তিনি যথাযথভাবে কাজ করেন।',
  ])('have no doer behind them in “%s”', (text) => {
    expect(postposedPredicate(fold(text))).toBeNull()
  })
})
