import { describe, expect, it } from 'vitest'
import { readPages } from '../support/reading.ts'

const opening = `গণপ্রজাতন্ত্রী বাংলাদেশ সরকার
বস্ত্র ও পাট মন্ত্রণালয়

বিষয়: রেশম শিল্পের উন্নয়ন বিষয়ক সমন্বয় সভার কার্যবিবরণী

সভাপতি : নাজমা আক্তার, অতিরিক্ত সচিব
তারিখ : ১০ মে ২০২৬
স্থান : সভাকক্ষ

সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন। অতঃপর গৃহীত কার্যক্রম সম্পর্কে বিস্তারিত আলোচনা হয়।

বিস্তারিত আলোচনা শেষে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:
ক) মহাপরিচালক, পাট অধিদপ্তর আগামী ৩০ জুন ২০২৬ তারিখের মধ্যে তুঁত চারার`
const middle = `তালিকা মন্ত্রণালয়ে প্রেরণ করবেন।
খ) বাংলাদেশ রেশম উন্নয়ন বোর্ডকে উপকারভোগী`
const end = `নির্বাচন করতে হবে।
গ) সকল জেলা প্রশাসক বিষয়টি তদারকি করবেন।

সভায় আর কোনো আলোচ্য বিষয় না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।`
const pages = [opening, middle, end]
const texts = (printed: readonly string[]): readonly string[] =>
  readPages(printed).documents.flatMap(({ decisions }) => decisions.map(({ text }) => text))

const wanted = [
  'মহাপরিচালক, পাট অধিদপ্তর আগামী ৩০ জুন ২০২৬ তারিখের মধ্যে তুঁত চারার তালিকা মন্ত্রণালয়ে প্রেরণ করবেন।',
  'বাংলাদেশ রেশম উন্নয়ন বোর্ডকে উপকারভোগী নির্বাচন করতে হবে।',
  'সকল জেলা প্রশাসক বিষয়টি তদারকি করবেন।',
]

const repeated: ReadonlyArray<readonly [what: string, head: string, foot: string]> = [
  ['nothing', '', ''],
  ['a head with the number of the page', 'সমন্বয় সভার কার্যবিবরণী  পাতা-#', ''],
  ['a head that is the title', 'রেশম শিল্পের উন্নয়ন বিষয়ক সমন্বয় সভার কার্যবিবরণী', ''],
  ['two lines', 'বস্ত্র ও পাট মন্ত্রণালয়\nমাসিক সমন্বয় সভা, মে ২০২৬', ''],
  ['a foot with an address', '', 'বস্ত্র ও পাট মন্ত্রণালয়, বাংলাদেশ সচিবালয়, ঢাকা | #'],
  ['a file as foot', '', 'D:\\Meeting\\Minutes May.docx'],
  ['a head and a foot', 'সমন্বয় সভার কার্যবিবরণী', 'Ministry of Textiles and Jute | Page # of 3'],
]

describe('the running heads of pages', () => {
  it.each(repeated)('stand in no decision: %s', (_, head, foot) => {
    const printed = pages.map((page, index) =>
      [head, page, foot].join('\n').replaceAll('#', String(index + 1)),
    )
    expect(texts(printed)).toStrictEqual(wanted)
  })

  it('are read through the slips of recognition', () => {
    const heads = ['সমন্বয় সভার কার্যবিবরণী', 'সমন্বয সভার কার্যবিবরণী', 'সমন্বয় সভার কার্ষবিবরণী']
    expect(texts(pages.map((page, index) => `${heads[index]}\n${page}`))).toStrictEqual(wanted)
  })
})

describe('what is repeated and yet read', () => {
  const letter = (to: string): string => `গণপ্রজাতন্ত্রী বাংলাদেশ সরকার
বস্ত্র ও পাট মন্ত্রণালয়
পরিকল্পনা শাখা
নং ২৪.০০.০০০০.১১৪.০৬.০০২.২৬-৯১\tতারিখ: ১৪ জুন ২০২৬

বিষয়: ${to}

উপর্যুক্ত বিষয়ের প্রেক্ষিতে তথ্য জরুরি ভিত্তিতে এ মন্ত্রণালয়ে প্রেরণের জন্য নির্দেশক্রমে অনুরোধ করা হলো।

(রাশিদা খাতুন)
উপসচিব, পরিকল্পনা শাখা`

  it('the heads of two letters', () => {
    const { documents } = readPages([letter('চারার তথ্য প্রেরণ।'), letter('জনবলের তথ্য প্রেরণ।')])
    expect(documents.map(({ issuer }) => issuer?.text)).toStrictEqual([
      documents[0]?.issuer?.text,
      documents[0]?.issuer?.text,
    ])
    expect(documents).toHaveLength(2)
    expect(documents[0]?.issuer).not.toBeNull()
  })

  const between = ['গুদাম মেরামত করতে হবে', 'ঘাটের পন্টুন স্থাপন করতে হবে', 'চারা রোপণ করতে হবে']
  const last = (line: string): readonly string[] =>
    between.map((text, index) =>
      [
        index === 0 ? opening.replace(/\nক\)[\s\S]*/u, '') : '',
        `${'কখগ'[index]}) ${text}।`,
        line.replace('#', ['৩০ জুন', '১৫ জুলাই', '১০ মে'][index] ?? ''),
      ].join('\n'),
    )

  it('who implements, at the foot of each page', () => {
    const { documents } = readPages(last('বাস্তবায়নেঃ মহাপরিচালক, পাট অধিদপ্তর'))
    const actions = documents.flatMap(({ decisions }) => decisions.flatMap((one) => one.actions))
    expect(actions.map(({ owners }) => owners.map(({ text }) => text))).toStrictEqual(
      between.map(() => ['মহাপরিচালক, পাট অধিদপ্তর']),
    )
  })

  it('until when, at the foot of each page', () => {
    const { documents } = readPages(last('সময়সীমাঃ # ২০২৭ তারিখের মধ্যে'))
    const actions = documents.flatMap(({ decisions }) => decisions.flatMap((one) => one.actions))
    expect(actions.map(({ deadline }) => deadline?.date)).toStrictEqual([
      '2027-06-30',
      '2027-07-15',
      '2027-05-10',
    ])
  })

  it('a short heading at the top of two pages', () => {
    const first = `${opening.replace(/\nবিস্তারিত আলোচনা শেষে[\s\S]*/u, '')}\n\nআলোচ্যসূচি-১: তুঁত চারা`
    const second = 'সিদ্ধান্ত:\nক) চারা রোপণ করতে হবে।\n\nআলোচ্যসূচি-২: গুদাম'
    const third = 'সিদ্ধান্ত:\nক) গুদাম মেরামত করতে হবে।'
    expect(texts([first, second, third])).toHaveLength(2)
  })
})
