import { describe, expect, it } from 'vitest'
import type { Owner } from '../../schemas/action.ts'
import { readActions } from '../support/reading.ts'

type Expected = readonly [text: string, role: Owner['role']]

const cases: ReadonlyArray<readonly [sentence: string, owners: readonly Expected[]]> = [
  [
    'উপজেলা প্রশাসনের সহযোগিতায় পাট অধিদপ্তর বীজ বিতরণ করবে।',
    [
      ['পাট অধিদপ্তর', 'lead'],
      ['উপজেলা প্রশাসন', 'support'],
    ],
  ],
  [
    'বন অধিদপ্তর স্থানীয় সরকার বিভাগের সহায়তায় রাস্তার ধারে চারা রোপণ করবে।',
    [
      ['বন অধিদপ্তর', 'lead'],
      ['স্থানীয় সরকার বিভাগ', 'support'],
    ],
  ],
  ['বাংলাদেশ রেলওয়ে কর্তৃক সৈয়দপুর কারখানার যন্ত্রপাতি প্রতিস্থাপন করা হবে।', [['বাংলাদেশ রেলওয়ে', 'lead']]],
]

/** Ways of being named that make nobody a lead owner. */
const refuses: ReadonlyArray<readonly [why: string, sentence: string, leads: readonly string[]]> = [
  ['means', 'জেলা তথ্য অফিসের মাধ্যমে ঘূর্ণিঝড়ের সংকেত প্রচার করতে হবে।', []],
  [
    'means beside a subject',
    'খাদ্য অধিদপ্তর দুর্গত এলাকায় ইউনিয়ন পরিষদের মাধ্যমে চাল বিতরণ করবে।',
    ['খাদ্য অধিদপ্তর'],
  ],
  [
    'consultation',
    'অর্থ বিভাগের সাথে পরামর্শক্রমে শিল্প মন্ত্রণালয় প্রণোদনার হার নির্ধারণ করবে।',
    ['শিল্প মন্ত্রণালয়'],
  ],
  [
    'what an office hands to people',
    'কৃষি সম্প্রসারণ অধিদপ্তর কৃষকদেরকে প্রশিক্ষণ প্রদান করবে।',
    ['কৃষি সম্প্রসারণ অধিদপ্তর'],
  ],
  ['consent', 'ভূমি মন্ত্রণালয়ের সম্মতি গ্রহণ করে ইপিজেড এলাকা সম্প্রসারণ করতে হবে।', []],
  ['who is brought to a place', 'চাল বিতরণকালে ট্যাগ অফিসারকে উপস্থিত রাখতে হবে।', []],
  ['what is done with somebody', 'অভিযুক্ত কর্মচারীকে আইনের আওতায় আনতে হবে।', []],
  ['but it is of who must do that', 'জেলা প্রশাসককে সকল শ্রমিককে বীমার আওতায় আনতে হবে।', ['জেলা প্রশাসক']],
  [
    'who has to answer for it',
    'ধীরগতির ঠিকাদারকে বিলম্বের জন্য কারণ দর্শানোর নোটিশ প্রদান করতঃ জবাব গ্রহণ করতে হবে।',
    [],
  ],
  ['supervision', 'জেলা প্রশাসকের তত্ত্বাবধানে পশুর হাট পরিচালনা করতে হবে।', []],
  ['a past agent', 'পানি উন্নয়ন বোর্ড কর্তৃক নির্মিত স্লুইস গেট মেরামত করতে হবে।', []],
  ['the name of a committee to be formed', 'ঘাট ইজারা কার্যক্রম তদারকির জন্য একটি কমিটি গঠন করতে হবে।', []],
]

describe('the role of an office', () => {
  it.each(cases)('is lead for who acts and support for who helps: %s', (s, expected) => {
    const [action] = readActions(s)
    expect(action?.owners.map(({ text, role }) => [text, role])).toEqual(expected)
  })

  it.each(refuses)('is not lead for %s: %s', (_why, sentence, expected) => {
    const [action] = readActions(sentence)
    expect(action?.owners.filter(({ role }) => role === 'lead').map(({ text }) => text)).toEqual(
      expected,
    )
  })
})
