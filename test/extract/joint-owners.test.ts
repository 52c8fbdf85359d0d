import { describe, expect, it } from 'vitest'
import { readActions } from '../support/reading.ts'

const ownersOf = (sentence: string): readonly string[] =>
  readActions(sentence).flatMap(({ owners }) => owners.map(({ text }) => text))

/** Two who act with one verb, each with a share of the work. */
const gapped: ReadonlyArray<readonly [sentence: string, owners: readonly string[]]> = [
  [
    'উপজেলা শিক্ষা অফিসার ১০টি এবং ইউআরসি ইন্সট্রাক্টর ১৫টি বিদ্যালয় পরিদর্শন করবেন।',
    ['উপজেলা শিক্ষা অফিসার', 'ইউআরসি ইন্সট্রাক্টর'],
  ],
  [
    'উপজেলা শিক্ষা অফিসার প্রতি মাসে ১০টি ও সহকারী শিক্ষা অফিসার ১৫টি বিদ্যালয় পরিদর্শন করবেন।',
    ['উপজেলা শিক্ষা অফিসার', 'সহকারী শিক্ষা অফিসার'],
  ],
  [
    'বন বিভাগ ৫০০টি, পাট অধিদপ্তর ৩০০টি ও এলজিইডি ২০০টি চারা রোপণ করবে।',
    ['বন বিভাগ', 'পাট অধিদপ্তর', 'এলজিইডি'],
  ],
  [
    'উপজেলা প্রকৌশলী রাস্তার এবং উপজেলা কৃষি কর্মকর্তা ফসলের ক্ষয়ক্ষতির তালিকা প্রেরণ করবেন।',
    ['উপজেলা প্রকৌশলী', 'উপজেলা কৃষি কর্মকর্তা'],
  ],
  [
    'জেলা প্রশাসক জেলা পর্যায়ে এবং উপজেলা নির্বাহী অফিসার উপজেলা পর্যায়ে মনিটরিং জোরদার করবেন।',
    ['জেলা প্রশাসক', 'উপজেলা নির্বাহী অফিসার'],
  ],
]

/** Whom a request names, though no list has the name. */
const asked: typeof gapped = [
  ['চারা সরবরাহের জন্য সবুজ আন্দোলনকে অনুরোধ করা হলো।', ['সবুজ আন্দোলন']],
  [
    'চারা সরবরাহের জন্য উপজেলা কৃষি কর্মকর্তা ও গ্রামীণফোন-কে অনুরোধ জানানো হয়।',
    ['উপজেলা কৃষি কর্মকর্তা', 'গ্রামীণফোন'],
  ],
  ['চারা সরবরাহের জন্য ব্র্যাক, আশা ও গাক-কে অনুরোধ করা হলো।', ['ব্র্যাক', 'আশা', 'গাক']],
  [
    'কাজ শেষ করার জন্য মেসার্স রহমান ট্রেডার্স ও মেসার্স সাদিয়া এন্টারপ্রাইজকে নির্দেশ প্রদান করা হলো।',
    ['মেসার্স রহমান ট্রেডার্স', 'মেসার্স সাদিয়া এন্টারপ্রাইজ'],
  ],
  ['বন বিভাগ এবং ঠিকাদার মেসার্স রহমান ট্রেডার্সকে অনুরোধ করা হলো।', ['বন বিভাগ', 'ঠিকাদার মেসার্স রহমান ট্রেডার্স']],
]

/** Two that make one. */
const together: readonly string[] = [
  'জেলা ও উপজেলা শিক্ষা অফিসারগণ',
  'বিভাগীয় ও জেলা সমবায় কর্মকর্তাগণ',
  'পরিবেশ অধিদপ্তর ও বিসিকের যৌথ টিম',
]

/** Others that stand beside the one who acts. */
const refuses: ReadonlyArray<readonly [why: string, sentence: string, owners: readonly string[]]> =
  [
    ['a pronoun', 'ব্যবস্থা গ্রহণের জন্য তাঁকে অনুরোধ করা হলো।', []],
    ['a thing', 'বিষয়টিকে গুরুত্ব দেওয়ার জন্য অনুরোধ করা হলো।', []],
    [
      'who was at work before',
      'উপজেলা প্রকৌশলী রাস্তা পরিদর্শন করেছেন এবং উপজেলা কৃষি কর্মকর্তা তালিকা প্রেরণ করবেন।',
      ['উপজেলা কৃষি কর্মকর্তা'],
    ],
    ['what is acted on', 'উপজেলা শিক্ষা অফিসার মাসে ১০টি বিদ্যালয় পরিদর্শন করবেন।', ['উপজেলা শিক্ষা অফিসার']],
    ['whose thing it is', 'উপপরিচালক চারার তালিকা জেলা প্রশাসকের নিকট প্রেরণ করবেন।', ['উপপরিচালক']],
  ]

describe('joint owners', () => {
  it.each(gapped)('may have a share each: %s', (sentence, owners) => {
    expect(ownersOf(sentence)).toEqual(owners)
  })

  it.each(asked)('may be asked by names that no list has: %s', (sentence, owners) => {
    expect(ownersOf(sentence)).toEqual(owners)
  })

  it.each(together)('may be one: %s', (name) => {
    expect(ownersOf(`${name} শিল্পনগরী পরিদর্শন করবেন।`)).toEqual([name])
  })

  it.each(refuses)('are not %s: %s', (_why, sentence, owners) => {
    expect(ownersOf(sentence)).toEqual(owners)
  })
})
