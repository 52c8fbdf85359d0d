import { describe, expect, it } from 'vitest'
import { minutesOf, readText } from '../support/reading.ts'

type Expected = readonly [paragraph: number | null, text: string, modality: string]

const cases: ReadonlyArray<readonly [body: string, decisions: readonly Expected[]]> = [
  [
    '২। সুতার সংকট নিয়ে আলোচনা হয়। আলোচনা শেষে রেশম বোর্ড সুতা আমদানি করবে মর্মে সিদ্ধান্ত গৃহীত হয়।',
    [[2, 'আলোচনা শেষে রেশম বোর্ড সুতা আমদানি করবে মর্মে সিদ্ধান্ত গৃহীত হয়।', 'must']],
  ],
  [
    '২। উপপরিচালক পলু ঘরের অবস্থা তুলে ধরেন। একটি উপ-কমিটি গঠন করা হবে মর্মে সভায় সিদ্ধান্ত গৃহীত হয়।',
    [[2, 'একটি উপ-কমিটি গঠন করা হবে মর্মে সভায় সিদ্ধান্ত গৃহীত হয়।', 'must']],
  ],
  [
    '২। ভূমি মন্ত্রণালয়কে খাসজমি বরাদ্দের জন্য অনুরোধ করার সিদ্ধান্ত গৃহীত হয়।\n\n৩। সর্বসম্মতিক্রমে প্রস্তাবিত বাজেট অনুমোদনের সিদ্ধান্ত গৃহীত হয়।',
    [
      [2, 'ভূমি মন্ত্রণালয়কে খাসজমি বরাদ্দের জন্য অনুরোধ করার সিদ্ধান্ত গৃহীত হয়।', 'request'],
      [3, 'সর্বসম্মতিক্রমে প্রস্তাবিত বাজেট অনুমোদনের সিদ্ধান্ত গৃহীত হয়।', 'resolved'],
    ],
  ],
  [
    '২। উপপরিচালক চারার সংকটের কথা জানান। এ প্রেক্ষিতে সভায় বন অধিদপ্তরকে চারা সরবরাহের জন্য অনুরোধ জানানো হয়।',
    [[2, 'এ প্রেক্ষিতে সভায় বন অধিদপ্তরকে চারা সরবরাহের জন্য অনুরোধ জানানো হয়।', 'request']],
  ],
  [
    '২। আলোচনান্তে ১ জুন ২০২৬ তারিখে মেলা আয়োজনের সিদ্ধান্ত গৃহীত হয়। বন অধিদপ্তরকে চারা সরবরাহের জন্য অনুরোধ করা হলো। উপপরিচালক ধন্যবাদ জানান।',
    [
      [
        2,
        'আলোচনান্তে ১ জুন ২০২৬ তারিখে মেলা আয়োজনের সিদ্ধান্ত গৃহীত হয়। বন অধিদপ্তরকে চারা সরবরাহের জন্য অনুরোধ করা হলো।',
        'must',
      ],
    ],
  ],
]

/** Sentences about decisions that state none of this meeting. */
const refuses: readonly string[] = [
  '২। গত সভায় তুঁত চারা বিতরণ করার সিদ্ধান্ত গৃহীত হয়।',
  '২। উক্ত কমিটির সভায় কারখানা চালু করা হবে মর্মে সিদ্ধান্ত গৃহীত হয়।',
  '২। দ্রুত সিদ্ধান্ত গ্রহণের প্রয়োজনীয়তার উপর তিনি গুরুত্বারোপ করেন।',
  '২। ৪র্থ পিএসসি সভায় (২৯ মে ২০২৫) ‘তুঁত চারা রোপণ করতে হবে’ মর্মে সিদ্ধান্ত হয়।',
  '২। সিদ্ধান্ত গ্রহণ করা যেতে পারে মর্মে উপস্থিত সকলে একমত পোষণ করেন।',
  '২। সভার সিদ্ধান্ত বাস্তবায়নে বিলম্ব হওয়ায় সভাপতি অসন্তোষ প্রকাশ করেন।',
  '২। সভাপতি সভায় বন অধিদপ্তরকে চারা সরবরাহের জন্য অনুরোধ জানান।',
]

const decisionsOf = (body: string): readonly Expected[] => {
  const { documents } = readText(minutesOf(body))
  return documents.flatMap(({ decisions }) =>
    decisions.map(({ paragraph, text, actions }): Expected => [
      paragraph,
      text,
      actions[0]?.modality ?? '',
    ]),
  )
}

describe('a decision inside a sentence', () => {
  it.each(cases)('is read where none is announced: %s', (body, expected) => {
    expect(decisionsOf(body)).toEqual(expected)
  })

  it.each(refuses)('is not read from: %s', (body) => {
    expect(decisionsOf(body)).toEqual([])
  })

  it('is what a topic of the agenda adopts where nothing else is decided of it', () => {
    const adopted = 'কোন আপত্তি না থাকায় বিগত সভার কার্যবিবরণী সর্বসম্মতিক্রমে অনুমোদিত হয়।'
    const other = 'আলোচ্যসূচি-২ঃ তুঁত চারা\nসিদ্ধান্তঃ রেশম বোর্ড চারা রোপণ করিবে।'
    const texts = (body: string): readonly string[] => decisionsOf(body).map(([, text]) => text)
    expect(texts(`আলোচ্যসূচি-১ঃ কার্যবিবরণী\n${adopted}\n\n${other}`)).toEqual([
      adopted,
      'রেশম বোর্ড চারা রোপণ করিবে।',
    ])
    const confirmed = 'কার্যবিবরণীতে কোনো সংশোধনী না থাকায় তা নিশ্চিত করা হলো।'
    expect(texts(`আলোচ্যসূচি: (১) কার্যবিবরণী:\n${confirmed}\n\n${other}`)[0]).toBe(confirmed)
    expect(texts(`${adopted}\n\n${other}`)).toEqual(['রেশম বোর্ড চারা রোপণ করিবে।'])
  })

  it('may stand behind the title of its topic, or be agreed to', () => {
    const texts = (body: string): readonly string[] => decisionsOf(body).map(([, text]) => text)
    expect(texts('২. গত সভার কার্যবিবরণী: পাঠ করা হয় এবং কোনো সংশোধনী না থাকায় তা অনুমোদন করা হয়।')).toEqual([
      'পাঠ করা হয় এবং কোনো সংশোধনী না থাকায় তা অনুমোদন করা হয়।',
    ])
    expect(texts('২. পদক: মনোনয়ন আহ্বান করা যেতে পারে মর্মে সভা একমত পোষণ করে।')).toEqual([
      'মনোনয়ন আহ্বান করা যেতে পারে মর্মে সভা একমত পোষণ করে।',
    ])
    expect(texts('২. পদক: তাড়াহুড়া পরিহার করা সম্ভব হবে মর্মে সদস্যগণ একমত হন।')).toEqual([])
  })

  it('is what binds where discussion and decision stand in one paragraph', () => {
    const adopted = 'মেরামতের প্রকল্প গ্রহণ করা হইল। উপপরিচালক কাজ সমাপ্ত করিয়া প্রতিবেদন দাখিল করিবেন।'
    const refused = 'বাল্য বিবাহের সনদ প্রদান করা যাইবে না।'
    const said = 'উপপরিচালক জানান, রাস্তাটি মেরামত করিতে হইবে।'
    const body = `আলোচ্য বিষয়-১: রাস্তা\nআলোচনা ও সিদ্ধান্ত: বর্ষায় রাস্তাটি ভাঙ্গিয়া গিয়াছে। ${said} ${adopted}\n\nআলোচ্য বিষয়-২: সনদ\nআলোচনা/সিদ্ধান্তঃ ${refused}`
    expect(decisionsOf(body).map(([, text]) => text)).toEqual([adopted, refused])
    expect(decisionsOf(body.replace('আলোচনা ও সিদ্ধান্ত:', 'আলোচনা:')).map(([, text]) => text)).toEqual([
      refused,
    ])
  })

  it('binds as its own verb says', () => {
    const modality = (sentence: string): readonly string[] =>
      decisionsOf(`২। ${sentence}`).map(([, , force]) => force)
    expect(modality('আলোচনান্তে তালিকা চূড়ান্ত না করে কার্যপত্র প্রেরণ করা যাবে না মর্মে সিদ্ধান্ত হয়।')).toEqual([
      'must',
    ])
    expect(modality('ঋণ মঞ্জুর করা যেতে পারে মর্মে সভা একমত পোষণ করে ও সিদ্ধান্ত গ্রহণ করা হয়।')).toEqual([
      'may',
    ])
  })

  it('is what a body does with what lies before it, of each topic', () => {
    const confirmed = 'কোনো মন্তব্য না পাওয়ায় পর্ষদ উক্ত কার্যবিবরণী নিশ্চিত করে।'
    const granted = 'পর্ষদ কার্যপত্রে বর্ণিত ঋণের প্রস্তাব অনুমোদন করে।'
    const plant = 'রেশম বোর্ড চারা রোপণ করবে;'
    const check = 'উপপরিচালক সুতার মান পরীক্ষা করবেন।'
    const body = `২৪৮.১ কার্যবিবরণী\n${confirmed}\n\n২৪৮.২ চারা\nপর্ষদ সিদ্ধান্ত গ্রহণ করে যে,\nক. ${plant}\nখ. ${check}\n\n২৪৮.৩ ঋণ\n${granted} পর্ষদ বিষয়টি অবহিত হয়।`
    expect(decisionsOf(body).map(([, text, modality]) => [text, modality])).toEqual([
      [confirmed, 'resolved'],
      [plant, 'must'],
      [check, 'must'],
      [granted, 'resolved'],
    ])
    expect(decisionsOf('২। মূল্যায়ন কমিটি দরপত্র যাচাই করে প্রস্তাব পেশ করে।')).toEqual([])
  })

  it.each([
    'এমতাবস্থায় সিদ্ধান্ত হয় যে, সংখ্যাটি প্রকাশ করতে হবে। (বাস্তবায়ন ঃ রেশম বোর্ড)',
    'আলোচনা শেষে সংখ্যাটি প্রকাশ করা হবে মর্মে সিদ্ধান্ত গৃহীত হয়। বাস্তবায়নে: রেশম বোর্ড',
  ])('has the implementer line behind it: %s', (body) => {
    const { documents } = readText(minutesOf(`২। ${body}`))
    const actions = documents.flatMap(({ decisions }) => decisions.flatMap((d) => d.actions))
    expect(actions.map(({ owners }) => owners.map(({ text }) => text))).toEqual([['রেশম বোর্ড']])
  })

  it('that only asks does not count beside announced ones', () => {
    const asked = 'এ প্রেক্ষিতে সভায় বন অধিদপ্তরকে চারা সরবরাহের জন্য অনুরোধ জানানো হয়।'
    const listed = '৩। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n\nক) তুঁত চারা রোপণ করতে হবে।'
    expect(decisionsOf(`২। ${asked}\n\n${listed}`).map(([, text]) => text)).toEqual([
      'তুঁত চারা রোপণ করতে হবে।',
    ])
  })

  it('beside announced ones must be stated as one or say that a discussion led to it', () => {
    const body = (sentence: string): string =>
      `২। ${sentence}\n\n৩। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n\nক) তুঁত চারা রোপণ করতে হবে।`
    const texts = (sentence: string): readonly string[] =>
      decisionsOf(body(sentence)).map(([, text]) => text)
    const history = 'পলু ঘর মেরামত করার সিদ্ধান্ত গৃহীত হয়।'
    expect(texts(history)).toEqual(['তুঁত চারা রোপণ করতে হবে।'])
    expect(texts(`আলোচনান্তে ${history}`)).toEqual([`আলোচনান্তে ${history}`, 'তুঁত চারা রোপণ করতে হবে।'])
    const stated = 'পলু ঘর মেরামত করা হবে মর্মে সিদ্ধান্ত গৃহীত হয়।'
    expect(texts(stated)).toEqual([stated, 'তুঁত চারা রোপণ করতে হবে।'])
  })
})
