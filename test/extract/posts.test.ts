import { describe, expect, it } from 'vitest'
import { readActions } from '../support/reading.ts'

const commissioner = 'office-of-the-deputy-commissioner'

type Expected = readonly [text: string, kind: string, organisation: string | null]

/** Posts with what follows them: a place, an office or a project. */
const cases: ReadonlyArray<readonly [sentence: string, owner: Expected]> = [
  ['জেলা প্রশাসক, রাজশাহী ঘাটের তালিকা প্রেরণ করবেন।', ['জেলা প্রশাসক, রাজশাহী', 'office-holder', commissioner]],
  [
    'জেলা প্রশাসক, খুলনা ও সাতক্ষীরা ঘাটের তালিকা প্রেরণ করবেন।',
    ['জেলা প্রশাসক, খুলনা ও সাতক্ষীরা', 'office-holder', commissioner],
  ],
  [
    'শরীয়তপুর জেলার জেলা প্রশাসক ঘাটের তালিকা প্রেরণ করবেন।',
    ['শরীয়তপুর জেলার জেলা প্রশাসক', 'office-holder', commissioner],
  ],
  [
    'জেলা প্রশাসক (সকল), রাজশাহী বিভাগ ঘাটের তালিকা প্রেরণ করবেন।',
    ['জেলা প্রশাসক (সকল), রাজশাহী বিভাগ', 'group', commissioner],
  ],
  [
    'প্রকল্প পরিচালক, তুঁত চাষ সম্প্রসারণ ও রেশম উন্নয়ন প্রকল্প অগ্রগতির প্রতিবেদন দাখিল করবেন।',
    ['প্রকল্প পরিচালক, তুঁত চাষ সম্প্রসারণ ও রেশম উন্নয়ন প্রকল্প', 'office-holder', null],
  ],
]

/** Posts outside the secretariat. */
const names: readonly string[] = [
  'সিনিয়র পোস্টমাস্টার, খুলনা',
  'ডেপুটি জেলার',
  'সিনিয়র সহকারী জজ',
  'যুগ্ম সম্পাদক',
  'অনুষ্ঠান প্রযোজক',
  'সহকারী কীপার',
  'আনসার ও ভিডিপি কর্মকর্তা',
  'মাদ্রাসা সুপার',
  'প্রধান ভূ-সম্পত্তি কর্মকর্তা/পশ্চিম',
  'উপজেলা স্বাস্থ্য ও পঃ পঃ কর্মকর্তা',
  'উপজেলা প.প. কর্মকর্তা',
  'উপপরিচালক (পঃ পঃ)',
  'দফাদার',
]

/** Two who must act, though a place or a project stands between them. */
const refuses: ReadonlyArray<readonly [sentence: string, owners: readonly string[]]> = [
  ['জেলা প্রশাসক, খুলনা ও পুলিশ সুপার, খুলনা ঘাট পরিদর্শন করবেন।', ['জেলা প্রশাসক, খুলনা', 'পুলিশ সুপার, খুলনা']],
  [
    'প্রকল্প পরিচালক, রেশম উন্নয়ন প্রকল্প ও বন অধিদপ্তর প্রতিবেদন দাখিল করবে।',
    ['প্রকল্প পরিচালক, রেশম উন্নয়ন প্রকল্প', 'বন অধিদপ্তর'],
  ],
  ['প্রকল্প পরিচালক ও বন অধিদপ্তর প্রতিবেদন দাখিল করবে।', ['প্রকল্প পরিচালক', 'বন অধিদপ্তর']],
]

describe('the holder of a post', () => {
  it.each(cases)('keeps the place or project of the post: %s', (sentence, expected) => {
    const [action] = readActions(sentence)
    const owners = action?.owners.map(({ text, kind, organisation }): Expected => [
      text,
      kind,
      organisation?.id ?? null,
    ])
    expect(owners).toEqual([expected])
  })

  it.each(names)('is known by the post: %s', (name) => {
    const [action] = readActions(`${name} ঘাটের তালিকা প্রেরণ করবেন।`)
    expect(action?.owners.map(({ text, kind }) => [text, kind])).toEqual([[name, 'office-holder']])
  })

  it.each(refuses)('does not take in another: %s', (sentence, expected) => {
    const [action] = readActions(sentence)
    expect(action?.owners.map(({ text }) => text)).toEqual(expected)
  })

  it('is not named by a district alone', () => {
    const [action] = readActions('শরীয়তপুর জেলার ঘাটের তালিকা প্রেরণ করতে হবে।')
    expect(action?.owners).toEqual([])
  })
})
