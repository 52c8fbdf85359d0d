import { describe, expect, it } from 'vitest'
import type { Owner } from '../../schemas/action.ts'
import { readActions } from '../support/reading.ts'

type Expected = readonly [text: string, kind: Owner['kind'], organisation: string | null]

const cases: ReadonlyArray<readonly [sentence: string, owners: readonly Expected[]]> = [
  [
    'পুলিশ ফোর্স নিয়োগের জন্য পুলিশ কমিশনার, রংপুর মেট্রোপলিটন পুলিশকে অনুরোধ জানানো হলো।',
    [['পুলিশ কমিশনার, রংপুর মেট্রোপলিটন পুলিশ', 'office-holder', null]],
  ],
  ['অবশিষ্ট ৩৭টি সংস্থাকে তালিকা দাখিল করতে হবে।', [['অবশিষ্ট ৩৭টি সংস্থা', 'organisation', null]]],
  ['৬৪টি পরিবারকে সংশ্লিষ্ট ক্যাম্প ইন-চার্জগণ স্থানান্তর করবেন।', [['সংশ্লিষ্ট ক্যাম্প ইন-চার্জগণ', 'group', null]]],
  [
    'তথ্য আঞ্চলিক উপপরিচালক, মাধ্যমিক ও উচ্চশিক্ষা, খুলনা অঞ্চল-কে প্রেরণের জন্য অনুরোধ করা হলো।',
    [['আঞ্চলিক উপপরিচালক, মাধ্যমিক ও উচ্চশিক্ষা, খুলনা অঞ্চল', 'office-holder', null]],
  ],
  [
    'কৃষি মন্ত্রণালয় বিদ্যালয়ের ভবনসমূহ পরিদর্শন করবে।',
    [['কৃষি মন্ত্রণালয়', 'organisation', 'ministry-of-agriculture']],
  ],
  [
    'ক্ষতিগ্রস্ত কৃষকদের তালিকা জেলা প্রশাসক মন্ত্রণালয়ে প্রেরণ করবেন।',
    [['জেলা প্রশাসক', 'office-holder', 'office-of-the-deputy-commissioner']],
  ],
  // Ranks joined to a post, what a focal point is for, a place behind the office, a compound name.
  ['বিভাগীয় যুগ্মনিবন্ধকগণ অংশীজনের অংশগ্রহণে সভা করবেন।', [['বিভাগীয় যুগ্মনিবন্ধকগণ', 'group', null]]],
  ['এপিএ ফোকাল পয়েন্ট কর্মকর্তা খসড়া প্রস্তুত করবেন।', [['এপিএ ফোকাল পয়েন্ট কর্মকর্তা', 'office-holder', null]]],
  [
    'স্টেশন কমান্ডার, কোস্টগার্ড, পাথরঘাটা গভীর সমুদ্রের ট্রলার ফিরিয়ে আনবেন।',
    [['স্টেশন কমান্ডার, কোস্টগার্ড, পাথরঘাটা', 'office-holder', 'bangladesh-coast-guard']],
  ],
  ['জনাব মোঃ কামরুজ্জামান নিরাপত্তা প্রহরীদের রোস্টার প্রণয়ন করবেন।', [['জনাব মোঃ কামরুজ্জামান', 'person', null]]],
  ['আয়োজনের দায়িত্ব একাডেমিক কমিটি পালন করবে।', [['একাডেমিক কমিটি', 'organisation', null]]],
  [
    'বন অধিদপ্তর উপকূলে ঝাউগাছের চারা রোপণ করবে।',
    [['বন অধিদপ্তর', 'organisation', 'bangladesh-forest-department']],
  ],
  ['আইসিটি সেল, গ্রন্থাগারিকের পরামর্শক্রমে, সফটওয়্যার নবায়ন করবে।', [['আইসিটি সেল', 'organisation', null]]],
  [
    'জেলা পর্যায়ের সকল নির্বাহী প্রকৌশলী বাঁধ পরিদর্শন করবেন।',
    [['জেলা পর্যায়ের সকল নির্বাহী প্রকৌশলী', 'group', null]],
  ],
  [
    'উপজেলা সার ও বীজ মনিটরিং কমিটি ডিলারের তালিকা দাখিল করবে।',
    [['উপজেলা সার ও বীজ মনিটরিং কমিটি', 'organisation', null]],
  ],
  [
    'গুদাম পরিদর্শনের জন্য জেলা প্রশাসক, নারায়ণগঞ্জ, গাজীপুর ও মুন্সীগঞ্জকে অনুরোধ করা হলো।',
    [['জেলা প্রশাসক, নারায়ণগঞ্জ, গাজীপুর ও মুন্সীগঞ্জ', 'office-holder', 'office-of-the-deputy-commissioner']],
  ],
  ['ক্রয় শাখা NOA জারির পর চুক্তি সম্পাদন করবে।', [['ক্রয় শাখা', 'organisation', null]]],
  ['খাদ্য মন্ত্রণালয়কে গুদামের মজুদ যাচাই করতে হবে।', [['খাদ্য মন্ত্রণালয়', 'organisation', 'ministry-of-food']]],
  [
    'রেলপথ মন্ত্রণালয়কে আন্তঃনগর ট্রেনের সময়সূচি প্রকাশের জন্য অনুরোধ করা হলো।',
    [['রেলপথ মন্ত্রণালয়', 'organisation', 'ministry-of-railways']],
  ],
  [
    'পরিবেশ, বন ও জলবায়ু পরিবর্তন মন্ত্রণালয় ম্যানগ্রোভ বনের জরিপ করবে।',
    [
      [
        'পরিবেশ, বন ও জলবায়ু পরিবর্তন মন্ত্রণালয়',
        'organisation',
        'ministry-of-environment-forest-and-climate-change',
      ],
    ],
  ],
  [
    'ভূমি মন্ত্রণালয় ও রেলপথ মন্ত্রণালয় যৌথভাবে জমির সীমানা নির্ধারণ করবে।',
    [
      ['ভূমি মন্ত্রণালয়', 'organisation', 'ministry-of-land'],
      ['রেলপথ মন্ত্রণালয়', 'organisation', 'ministry-of-railways'],
    ],
  ],
  ['সিভিল সার্জন আশ্রয়কেন্দ্রে মেডিকেল টিম প্রেরণ করবেন।', [['সিভিল সার্জন', 'office-holder', null]]],
  [
    'উপজেলা প্রাণিসম্পদ কর্মকর্তাকে খামারের তালিকা প্রস্তুত করতে হবে।',
    [['উপজেলা প্রাণিসম্পদ কর্মকর্তা', 'office-holder', null]],
  ],
  [
    'সংশ্লিষ্ট মন্ত্রণালয়/বিভাগকে চাহিদা প্রেরণের জন্য অনুরোধ করা হলো।',
    [['সংশ্লিষ্ট মন্ত্রণালয়/বিভাগ', 'group', null]],
  ],
  ['উপজেলা প্রকৌশলীকে জেটির প্রাক্কলন দাখিল করার জন্য বলা হলো।', [['উপজেলা প্রকৌশলী', 'office-holder', null]]],
  ['সংশ্লিষ্ট জেলা প্রশাসকগণ আশ্রয়কেন্দ্র পরিদর্শন করবেন।', [['সংশ্লিষ্ট জেলা প্রশাসকগণ', 'group', null]]],
  ['জনাব রফিকুল ইসলাম জেলেদের তালিকা যাচাই করবেন।', [['জনাব রফিকুল ইসলাম', 'person', null]]],
  [
    'লবণ চাষিদের ঋণ সহায়তা প্রদানের লক্ষ্যে শিল্প মন্ত্রণালয় ব্যবস্থা গ্রহণ করবে।',
    [['শিল্প মন্ত্রণালয়', 'organisation', 'ministry-of-industries']],
  ],
  ['স্ব স্ব দপ্তর/সংস্থা অডিট আপত্তির জবাব প্রেরণ করবে।', [['স্ব স্ব দপ্তর/সংস্থা', 'group', null]]],
  [
    'মৎস্য অধিদপ্তরের মহাপরিচালক জেলেদের তালিকা যাচাই করবেন।',
    [['মৎস্য অধিদপ্তরের মহাপরিচালক', 'office-holder', 'department-of-fisheries']],
  ],
  [
    'নৌপরিবহন অধিদপ্তর ও বিআইডব্লিউটিএ নৌপথে বয়া স্থাপন করবে।',
    [
      ['নৌপরিবহন অধিদপ্তর', 'organisation', 'department-of-shipping'],
      ['বিআইডব্লিউটিএ', 'organisation', 'bangladesh-inland-water-transport-authority'],
    ],
  ],
  [
    'অর্থ বিভাগ এ বিষয়ে প্রয়োজনীয় ব্যবস্থা গ্রহণ করবে।',
    [['অর্থ বিভাগ', 'organisation', 'finance-division']],
  ],
  ['সংশ্লিষ্ট সকল দপ্তর তথ্য হালনাগাদ করবে।', [['সংশ্লিষ্ট সকল দপ্তর', 'group', null]]],
  [
    'ভূমি মন্ত্রণালয় এবং এর আওতাধীন দপ্তর/সংস্থা জমির তালিকা প্রস্তুত করবে।',
    [
      ['ভূমি মন্ত্রণালয়', 'organisation', 'ministry-of-land'],
      ['আওতাধীন দপ্তর/সংস্থা', 'group', null],
    ],
  ],
  ['ICT বিভাগ ঘাটের টোল আদায়ের অ্যাপ প্রস্তুত করবে।', [['ICT বিভাগ', 'organisation', null]]],
  [
    'দরপত্র মূল্যায়ন কমিটি সেতুর দরপত্রের প্রতিবেদন দাখিল করবে।',
    [['দরপত্র মূল্যায়ন কমিটি', 'organisation', null]],
  ],
]

/** Offices that are named, but must not act. */
const refuses: ReadonlyArray<readonly [why: string, sentence: string, owners: readonly string[]]> =
  [
    ['who is informed', 'লঞ্চ মালিকগণকে নতুন ভাড়া সম্পর্কে অবহিত করা হবে।', []],
    ['who receives', 'নদীর নাব্যতার তথ্য নৌপরিবহন অধিদপ্তরে প্রেরণ করতে হবে।', []],
    ['a genitive mention', 'খাদ্য অধিদপ্তরের গুদামের তাপমাত্রা যাচাই করতে হবে।', []],
    ['who once did something', 'বন অধিদপ্তর কর্তৃক রোপিত চারার তালিকা প্রস্তুত করতে হবে।', []],
    ['who is trained', 'জেলেদেরকে উদ্ধার কাজে প্রশিক্ষণ প্রদান করা হবে।', []],
    ['from whom something comes', 'পাট অধিদপ্তর হতে প্রাপ্ত তথ্য যাচাই করতে হবে।', []],
    ['who fails in a condition', 'ইজারাদার কর্তৃক বকেয়া পরিশোধ না করা হলে পৌরসভা ইজারা বাতিল করবে।', ['পৌরসভা']],
    ['the subject of an office level', 'মন্ত্রণালয় পর্যায়ে একটি কর্মশালা আয়োজন করতে হবে।', []],
    [
      'an earlier office in the sentence',
      'পর্যটন কর্পোরেশনের প্রস্তাবের ভিত্তিতে ভূমি মন্ত্রণালয় জমি বরাদ্দ দেবে।',
      ['ভূমি মন্ত্রণালয়'],
    ],
    [
      'people who learn from an office',
      'কৃষি সম্প্রসারণ অধিদপ্তর কৃষকদেরকে প্রশিক্ষণ প্রদান করবে।',
      ['কৃষি সম্প্রসারণ অধিদপ্তর'],
    ],
    [
      'the office through which an office acts',
      'খাদ্য অধিদপ্তর ইউনিয়ন পরিষদের মাধ্যমে চাল বিতরণ করবে।',
      ['খাদ্য অধিদপ্তর'],
    ],
    [
      'an office that gets something from an office',
      'বন অধিদপ্তর পাট অধিদপ্তরকে তথ্য সরবরাহ করবে।',
      ['বন অধিদপ্তর'],
    ],
    ['a kind of people', 'উপজেলা কৃষি অফিসার কৃষক প্রশিক্ষণের আয়োজন করবেন।', ['উপজেলা কৃষি অফিসার']],
    ['what is counted', 'উপজেলা শিক্ষা অফিসার মাসে ১০টি বিদ্যালয় পরিদর্শন করবেন।', ['উপজেলা শিক্ষা অফিসার']],
    ['the work of a committee', 'দরপত্র মূল্যায়ন প্রতিবেদন দাখিল করতে হবে।', []],
    ['a word of the same letters', 'ICT যন্ত্রপাতি ক্রয় করতে হবে।', []],
    ['the division of a country', 'ঢাকা বিভাগ ও রাজশাহী বিভাগে চারা বিতরণ করতে হবে।', []],
  ]

describe('the owner of an action', () => {
  it.each(cases)('is the printed noun phrase without its ending: %s', (sentence, expected) => {
    const [action] = readActions(sentence)
    expect(
      action?.owners.map(({ text, kind, organisation }) => [text, kind, organisation?.id ?? null]),
    ).toEqual(expected)
    expect(action?.owners.every(({ role, from }) => role === 'lead' && from === 'sentence')).toBe(
      true,
    )
  })

  it.each(refuses)('is not %s: %s', (_why, sentence, expected) => {
    const [action] = readActions(sentence)
    expect(action?.owners.map(({ text }) => text)).toEqual(expected)
    expect(action?.reasons.includes('owner-missing')).toBe(expected.length === 0)
  })
})
