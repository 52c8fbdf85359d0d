import { describe, expect, it } from 'vitest'
import { normalise } from '../../pipeline/normalise/index.ts'
import { recognised } from '../support/recognised.ts'

const mentionsIn = (text: string) =>
  normalise(recognised(text)).mentions.map(({ type, start, end }) => ({
    type,
    printed: text.slice(start, end),
  }))

describe('mentions of a text', () => {
  it('stand in the order of the text', () => {
    const text = 'অর্থ বিভাগ ৩০ জুন ২০২৫ তারিখ সকাল ১০.০০ টায় ৭ দিনের জন্য'
    expect(mentionsIn(text)).toEqual([
      { type: 'organisation', printed: 'অর্থ বিভাগ' },
      { type: 'date', printed: '৩০ জুন ২০২৫' },
      { type: 'time', printed: 'সকাল ১০.০০ টায়' },
      { type: 'duration', printed: '৭ দিন' },
    ])
  })

  it('leave the text as it is and fold a copy of the same length', () => {
    const text = 'বিষয়ঃ ‘ক’ শাখা’র ৭ দিন'
    const { folded, text: kept } = normalise(recognised(text))
    expect(kept).toBe(text)
    expect(folded).toBe("বিষয়: 'ক' শাখা'র 7 দিন".normalize('NFC'))
  })

  it.each([
    [
      'a memo number hides the dates that seem to stand in it',
      'স্মারক নং- বাউবি/০৪.০৫.২০২৩/১১২/২২',
      [{ type: 'memo', printed: 'বাউবি/০৪.০৫.২০২৩/১১২/২২' }],
    ],
    [
      'a date hides the months that its year seems to count',
      'জুলাই/২০২৫ মাসের মধ্যে',
      [{ type: 'date', printed: 'জুলাই/২০২৫' }],
    ],
    [
      'a fiscal year hides its two years',
      '২০২৪-২০২৫ অর্থবছরের',
      [{ type: 'fiscal-year', printed: '২০২৪-২০২৫ অর্থবছর' }],
    ],
    [
      'the longer reading of a date is the only one',
      '২০২৫ সালের ৩০ জুনের মধ্যে',
      [{ type: 'date', printed: '২০২৫ সালের ৩০ জুন' }],
    ],
    [
      'a weekday stands beside its date',
      '২৭ এপ্রিল ২০২৬, সোমবার',
      [
        { type: 'date', printed: '২৭ এপ্রিল ২০২৬' },
        { type: 'weekday', printed: 'সোমবার' },
      ],
    ],
  ])('%s', (_, text, mentions) => {
    expect(mentionsIn(text)).toEqual(mentions)
  })

  it.each([
    'মোবাইল: ০১৭১২-৩৪৫৬৭৮',
    'কক্ষ নম্বর ৯০০, ভবন নং ৬',
    '০২। সভায় বিস্তারিত আলোচনা হয়',
    'মোট ব্যয় ১২.৩৪ কোটি টাকা',
    'সামাজিক নিরাপত্তা কৌশল ২০১৫',
  ])('find nothing in “%s”', (text) => {
    expect(mentionsIn(text)).toEqual([])
  })
})
