import { describe, expect, it } from 'vitest'
import { readActions } from '../support/reading.ts'

const cases: ReadonlyArray<readonly [sentence: string, actions: readonly string[]]> = [
  [
    'অর্থ ছাড় করার জন্য অর্থ বিভাগকে এবং শাখা খোলা রাখার জন্য বাংলাদেশ ব্যাংককে অনুরোধ জানানো হলো।',
    ['অর্থ ছাড় করার জন্য অর্থ বিভাগকে', 'শাখা খোলা রাখার জন্য বাংলাদেশ ব্যাংককে অনুরোধ জানানো হলো।'],
  ],
  [
    'কন্ট্রোল রুম চালু করবেন জেলা ত্রাণ ও পুনর্বাসন কর্মকর্তা এবং প্রতি ৬ ঘণ্টা অন্তর প্রতিবেদন প্রেরণ করবেন।',
    ['কন্ট্রোল রুম চালু করবেন জেলা ত্রাণ ও পুনর্বাসন কর্মকর্তা', 'প্রতি ৬ ঘণ্টা অন্তর প্রতিবেদন প্রেরণ করবেন।'],
  ],
  ['জেটির পন্টুন প্রতিস্থাপন করতে হবে।', ['জেটির পন্টুন প্রতিস্থাপন করতে হবে।']],
  [
    'জেটির পন্টুন প্রতিস্থাপন করতে হবে। ঘাটে সৌরবাতি স্থাপন করতে হবে।',
    ['জেটির পন্টুন প্রতিস্থাপন করতে হবে।', 'ঘাটে সৌরবাতি স্থাপন করতে হবে।'],
  ],
  [
    'রেশম বোর্ড চারা বিতরণ করবে এবং বন অধিদপ্তর পরিচর্যার প্রশিক্ষণ দেবে।',
    ['রেশম বোর্ড চারা বিতরণ করবে', 'বন অধিদপ্তর পরিচর্যার প্রশিক্ষণ দেবে।'],
  ],
  [
    'নিম্নরূপ ব্যবস্থা গ্রহণ করতে হবে: (অ) নদীতীরে বৃক্ষ রোপণ করতে হবে; (আ) অবৈধ দখল উচ্ছেদ করতে হবে।',
    ['নদীতীরে বৃক্ষ রোপণ করতে হবে;', 'অবৈধ দখল উচ্ছেদ করতে হবে।'],
  ],
  [
    'উপজেলা প্রকৌশলী সেতুর অবস্থা পরিদর্শন করবেন; তিনি একটি প্রাক্কলন প্রস্তুত করবেন।',
    ['উপজেলা প্রকৌশলী সেতুর অবস্থা পরিদর্শন করবেন;', 'তিনি একটি প্রাক্কলন প্রস্তুত করবেন।'],
  ],
  [
    'চা বোর্ড নিলামের তারিখ নির্ধারণ করবে, বাগান মালিকগণ চা সরবরাহ করবেন এবং ব্যাংক ঋণ দেবে।',
    ['চা বোর্ড নিলামের তারিখ নির্ধারণ করবে', 'বাগান মালিকগণ চা সরবরাহ করবেন', 'ব্যাংক ঋণ দেবে।'],
  ],
]

/** One obligation, though more than one verb or reason stands in it. */
const refuses: ReadonlyArray<readonly [why: string, sentence: string, actions: readonly string[]]> =
  [
    [
      'a participle',
      'তুঁত চাষিদের তালিকা যাচাই করে রেশম বোর্ডে প্রেরণ করতে হবে।',
      ['তুঁত চাষিদের তালিকা যাচাই করে রেশম বোর্ডে প্রেরণ করতে হবে।'],
    ],
    [
      'a condition with a verb of its own',
      'যেসব কেন্দ্র লাইসেন্স নবায়ন করবে না, সেসব কেন্দ্রের বিরুদ্ধে ব্যবস্থা গ্রহণ করতে হবে।',
      ['যেসব কেন্দ্র লাইসেন্স নবায়ন করবে না, সেসব কেন্দ্রের বিরুদ্ধে ব্যবস্থা গ্রহণ করতে হবে।'],
    ],
    [
      'what was read out',
      'কার্যবিবরণী পাঠ করা হয় এবং তা সর্বসম্মতিক্রমে অনুমোদন করা হয়।',
      ['কার্যবিবরণী পাঠ করা হয় এবং তা সর্বসম্মতিক্রমে অনুমোদন করা হয়।'],
    ],
    [
      'two who are asked for one thing',
      'চারা সরবরাহের জন্য বন অধিদপ্তরকে এবং রেশম বোর্ডকে অনুরোধ করা হলো।',
      ['চারা সরবরাহের জন্য বন অধিদপ্তরকে এবং রেশম বোর্ডকে অনুরোধ করা হলো।'],
    ],
    [
      'two doers behind haste, which ends like a verb',
      'অনতিবিলম্বে খাদ্য অধিদপ্তর এবং সকল জেলা প্রশাসক ভবনসমূহ পরিদর্শন করবে।',
      ['অনতিবিলম্বে খাদ্য অধিদপ্তর এবং সকল জেলা প্রশাসক ভবনসমূহ পরিদর্শন করবে।'],
    ],
    [
      'two doers behind one verb',
      'নৌযানের ব্যবস্থা করবেন জেলা প্রশাসক এবং পুলিশ সুপার।',
      ['নৌযানের ব্যবস্থা করবেন জেলা প্রশাসক এবং পুলিশ সুপার।'],
    ],
    [
      'two verbal nouns under one verb',
      'পুকুরের পাড় সংস্কার ও আগাছা অপসারণ করতে হবে।',
      ['পুকুরের পাড় সংস্কার ও আগাছা অপসারণ করতে হবে।'],
    ],
    [
      'a condition',
      'বরাদ্দ পাওয়া গেলে ঘাটের সংস্কার শুরু করতে হবে।',
      ['বরাদ্দ পাওয়া গেলে ঘাটের সংস্কার শুরু করতে হবে।'],
    ],
    [
      'a reason that stands before it',
      'হাওরে আগাম বন্যার আশঙ্কা রয়েছে। কৃষকদের পাকা ধান দ্রুত কাটতে হবে।',
      ['কৃষকদের পাকা ধান দ্রুত কাটতে হবে।'],
    ],
    [
      'an embedded question',
      'টোল আদায় করা যাবে কিনা তা নির্ধারণ করতে হবে।',
      ['টোল আদায় করা যাবে কিনা তা নির্ধারণ করতে হবে।'],
    ],
    [
      'an abbreviation with a full stop',
      'মো. আলী ও ড. রায়ের আবেদন নিষ্পত্তি করতে হবে।',
      ['মো. আলী ও ড. রায়ের আবেদন নিষ্পত্তি করতে হবে।'],
    ],
    [
      'nouns that end as verbs do',
      'জেলা পরিষদের প্রস্তাবে সম্মতি এবং অডিটের জবাবে আপত্তি জানাতে হবে।',
      ['জেলা পরিষদের প্রস্তাবে সম্মতি এবং অডিটের জবাবে আপত্তি জানাতে হবে।'],
    ],
    [
      'times before and at which it is done',
      'বর্ষার পূর্বে এবং নববর্ষের উৎসবে ঘাট পরিষ্কার রাখতে হবে।',
      ['বর্ষার পূর্বে এবং নববর্ষের উৎসবে ঘাট পরিষ্কার রাখতে হবে।'],
    ],
  ]

describe('the actions of a decision', () => {
  it.each(cases)('are one an obligation, verbatim: %s', (sentence, expected) => {
    const actions = readActions(sentence)
    expect(actions.map(({ text }) => text)).toEqual(expected)
  })

  it.each(refuses)('are not multiplied by %s: %s', (_why, sentence, expected) => {
    const actions = readActions(sentence)
    expect(actions.map(({ text }) => text)).toEqual(expected)
  })

  it('are the whole of it where no verb binds, for a person to look at', () => {
    const [action, ...others] = readActions('ঘাটের টোলের হার সংক্রান্ত প্রস্তাবটি।')
    expect(others).toEqual([])
    expect(action).toMatchObject({ text: 'ঘাটের টোলের হার সংক্রান্ত প্রস্তাবটি।' })
    expect(action?.reasons).toContain('modality-inferred')
  })
})

describe('what follows where somebody does not act', () => {
  it('is not theirs to do', () => {
    const actions = readActions('ইজারাদারকে ১৫ জুনের মধ্যে বকেয়া পরিশোধ করতে হবে, অন্যথায় মামলা দায়ের করা হবে।')
    expect(actions.map(({ owners }) => owners.map(({ text }) => text))).toStrictEqual([
      ['ইজারাদার'],
      [],
    ])
  })
})

describe('a sentence without a subject of its own', () => {
  const rows: ReadonlyArray<readonly [second: string, owners: readonly string[]]> = [
    ['প্রাপ্ত নম্বর পরীক্ষা শাখায় প্রেরণ করবে।', ['সংশ্লিষ্ট বিভাগসমূহ']],
    ['পরীক্ষা শাখা নম্বর প্রকাশ করবে।', ['পরীক্ষা শাখা']],
    // A passive says nothing of who acts, and a group need not be meant.
    ['প্রাপ্ত নম্বর প্রকাশ করা হবে।', []],
  ]
  it.each(rows)('has that of the sentence before: %s', (second, owners) => {
    const actions = readActions(`সংশ্লিষ্ট বিভাগসমূহ পরীক্ষা সম্পন্ন করবে। ${second}`)
    expect(actions[1]?.owners.map(({ text }) => text)).toStrictEqual(owners)
  })
})
