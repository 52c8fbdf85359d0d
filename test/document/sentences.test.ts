import { describe, expect, it } from 'vitest'
import { fold } from '../../pipeline/bangla/fold.ts'
import { sentencesOf } from '../../pipeline/document/sentences.ts'

const sentencesIn = (text: string, language: 'bn' | 'en' = 'bn') =>
  sentencesOf(text, fold(text), { start: 0, end: text.length }, language).map(({ start, end }) =>
    text.slice(start, end),
  )

describe('Bangla sentences', () => {
  it.each([
    ['তালিকা করতে হবে। প্রতিবেদন দিতে হবে।', ['তালিকা করতে হবে।', 'প্রতিবেদন দিতে হবে।']],
    ['তালিকা করতে হবে; প্রতিবেদন দিতে হবে', ['তালিকা করতে হবে;', 'প্রতিবেদন দিতে হবে']],
    ['তালিকা করবে| প্রতিবেদন দেবে|', ['তালিকা করবে|', 'প্রতিবেদন দেবে|']],
    ['তালিকা করবে।প্রতিবেদন দেবে॥', ['তালিকা করবে।', 'প্রতিবেদন দেবে॥']],
    ['কাজ কি শেষ? না।', ['কাজ কি শেষ?', 'না।']],
    ['“তালিকা করতে হবে।” সভা শেষ হয়।', ['“তালিকা করতে হবে।”', 'সভা শেষ হয়।']],
    ['(তালিকা করতে হবে।) সভা শেষ হয়।', ['(তালিকা করতে হবে।)', 'সভা শেষ হয়।']],
    ['তালিকা করতে হবে।। সভা শেষ হয়।', ['তালিকা করতে হবে।।', 'সভা শেষ হয়।']],
    ['তালিকা\nকরতে হবে।\n\nসভা শেষ হয়।', ['তালিকা\nকরতে হবে।', 'সভা শেষ হয়।']],
    [
      'কমিটি গঠন করা হলো: ড. ক, ডিন — আহ্বায়ক\nজনাব খ (সদস্য-সচিব)\nউক্ত কমিটি প্রতিবেদন দেবে।',
      ['কমিটি গঠন করা হলো: ড. ক, ডিন — আহ্বায়ক', 'জনাব খ (সদস্য-সচিব)', 'উক্ত কমিটি প্রতিবেদন দেবে।'],
    ],
  ])('part “%s”', (text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences)
  })

  it.each([
    'জনাব মো. রহিম ও ড. করিম উপস্থিত ছিলেন।',
    'মোট ১.৫ কোটি টাকা বরাদ্দ দেওয়া হলো।',
    'স্মারক নং. ৪১.০০.০০০০.০৪৩.১২.০০৬.১৬ অনুযায়ী কাজ করবেন।',
    '৩০ জুন ২০২৫ খ্রি. তারিখের মধ্যে প্রেরণ করবেন।',
    'সময়ঃ সকাল ১১.০০ টা',
    'স্মারক নং-স্বাঃ অধিঃ/রোগ নিয়ন্ত্রণ/২০২৬/৩১৭ অনুযায়ী কাজ করবেন।',
    'সভা ১১:৩০ মিঃ সময়ে শুরু হবে।',
  ])('go on to the end of “%s”', (text) => {
    expect(sentencesIn(text)).toEqual([text])
  })

  it.each(['', '  \n ', '।', '…;'])('are not seen in “%s”', (text) => {
    expect(sentencesIn(text)).toEqual([])
  })

  it('stay inside the span', () => {
    const text = 'সভা শুরু হয়। তালিকা করতে হবে। সভা শেষ হয়।'
    const start = text.indexOf('তালিকা')
    const span = { start, end: text.indexOf('হবে') }
    expect(sentencesOf(text, fold(text), span)).toEqual([span])
  })
})

describe('English sentences', () => {
  it.each([
    ['The list is ready. Send it.', ['The list is ready.', 'Send it.']],
    ['Send it; The Division will act.', ['Send it;', 'The Division will act.']],
    ['He said "Send it." The meeting ended.', ['He said "Send it."', 'The meeting ended.']],
  ])('part “%s”', (text, sentences) => {
    expect(sentencesIn(text, 'en')).toEqual(sentences)
  })

  it.each(['The meeting began at 10.00 am in room 3.', 'Send e.g. lists and tables.'])(
    'go on to the end of “%s”',
    (text) => {
      expect(sentencesIn(text, 'en')).toEqual([text])
    },
  )
})
