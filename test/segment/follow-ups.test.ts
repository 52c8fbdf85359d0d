import { describe, expect, it } from 'vitest'
import { readText } from '../support/reading.ts'

const letterOf = (body: string): string => `
গণপ্রজাতন্ত্রী বাংলাদেশ সরকার
বস্ত্র ও পাট মন্ত্রণালয়

স্মারক নং-২৪.০০.০০০০.১১৪.০৬.০০২.২৬-৯১\tতারিখ: ১৪ জুন ২০২৬

বিষয়: রেশম শিল্পের উন্নয়ন সভার সিদ্ধান্ত বাস্তবায়ন প্রসঙ্গে।

${body}

০৩। এমতাবস্থায়, সিদ্ধান্তটি বাস্তবায়নের অগ্রগতি আগামী ৭ দিনের মধ্যে প্রেরণের জন্য নির্দেশক্রমে অনুরোধ করা হলো।

(রাশিদা খাতুন)
উপসচিব

বিতরণ:
১। মহাপরিচালক, পাট অধিদপ্তর
`

interface Expected {
  readonly label: string | null
  readonly meetingDate: string | null
  readonly memo: string | null
  readonly text: string | null
}

const opening =
  'উপর্যুক্ত বিষয়ে জানানো যাচ্ছে যে, ১০ মে ২০২৬ তারিখে অনুষ্ঠিত সভার কার্যবিবরণী ২১.০৫.২০২৬ তারিখের ৮৭ নং স্মারকে প্রেরণ করা হয়েছে।'
const known = { meetingDate: '2026-05-10', memo: '৮৭' }

const cases: ReadonlyArray<readonly [how: string, body: string, followUp: Expected]> = [
  [
    'in the next paragraph',
    `${opening} উক্ত সভার সিদ্ধান্ত ‘খ’ নিম্নরূপ:

“রেশম সুতার মান পরীক্ষা করে প্রতিবেদন দাখিল করতে হবে।”`,
    { ...known, label: 'খ', text: 'রেশম সুতার মান পরীক্ষা করে প্রতিবেদন দাখিল করতে হবে।' },
  ],
  [
    'in the same paragraph',
    `${opening} উক্ত সভার ‘গ’ নং সিদ্ধান্ত নিম্নরূপ: “তুঁত চারা রোপণ করতে হবে।”`,
    { ...known, label: 'গ', text: 'তুঁত চারা রোপণ করতে হবে।' },
  ],
  [
    'with the label before a colon inside the quotation',
    `${opening} উক্ত সভায় গৃহীত নিম্নোক্ত সিদ্ধান্ত এ অফিসের সাথে সংশ্লিষ্ট:

“সিদ্ধান্ত ৩.২: তুঁত চারা রোপণ করতে হবে।”`,
    { ...known, label: '৩.২', text: 'তুঁত চারা রোপণ করতে হবে।' },
  ],
  [
    'with the label inside the quotation',
    `${opening} উক্ত সভার সিদ্ধান্ত নিম্নরূপ:

“সিদ্ধান্ত-ক. তুঁত চারা রোপণ করতে হবে।”`,
    { ...known, label: 'ক', text: 'তুঁত চারা রোপণ করতে হবে।' },
  ],
  [
    'with its number inside the quotation, before a paragraph of its own',
    `${opening} উক্ত সভার সিদ্ধান্ত নিম্নরূপ:

“৪। তুঁত চারা রোপণ করতে হবে।”

০২। উক্ত সিদ্ধান্তের অনুলিপি সংযুক্ত করা হলো।`,
    { ...known, label: '৪', text: 'তুঁত চারা রোপণ করতে হবে।' },
  ],
]

it('of several decisions that are named and listed each has its label', () => {
  const [letter] = readText(
    letterOf(
      `${opening} উক্ত সভার সিদ্ধান্ত নং ‘ক’ ও ‘গ’ নিম্নরূপ:\n\n(ক) তুঁত চারা রোপণ করতে হবে।\n(গ) সুতার মান পরীক্ষা করতে হবে।`,
    ),
  ).documents
  expect(letter?.followUps.map(({ label }) => label)).toEqual(['ক', 'গ'])
})

it('of one quotation over several paragraphs each has its label', () => {
  const [letter] = readText(
    letterOf(
      `${opening} উক্ত সভার কার্যবিবরণীর ৪ (ক) ও ৪ (গ) নং সিদ্ধান্ত নিম্নরূপ:\n\n“৪ (ক) তুঁত চারা রোপণ করতে হবে।\n৪ (গ) সুতার মান পরীক্ষা করতে হবে।”`,
    ),
  ).documents
  expect(letter?.followUps.map(({ label, text }) => [label, text])).toEqual([
    ['৪ (ক)', 'তুঁত চারা রোপণ করতে হবে।'],
    ['৪ (গ)', 'সুতার মান পরীক্ষা করতে হবে।'],
  ])
  expect(letter?.requests).toHaveLength(1)
})

/** Letters that name a meeting without quoting what it decided. */
const refuses: readonly string[] = [
  `${opening} সভার সিদ্ধান্ত অনুযায়ী কার্যক্রম চলমান রয়েছে।`,
  'উপর্যুক্ত বিষয়ে জানানো যাচ্ছে যে, তুঁত চাষের তথ্য প্রেরণের ছক নিম্নরূপ: “চাষির নাম, জমির পরিমাণ ও ফলন”। ছকটি পূরণ করে রাখা প্রয়োজন।',
]

describe('a letter about the decisions of a meeting', () => {
  it('quotes them with numbers and letters, whatever signs stand behind', () => {
    const body =
      'উক্ত সভায় নিম্নোক্ত সিদ্ধান্তসমূহ গৃহীত হয়ঃ\n\n“সিদ্ধান্ত ৩ (ক): হিসাব নম্বর যাচাই করতে হবে।\nসিদ্ধান্ত ৫: তালিকা প্রেরণ করতে হবে।”'
    const [letter] = readText(letterOf(`গত ২২ জুলাই ২০২৬ তারিখে একটি সভা অনুষ্ঠিত হয়। ${body}`)).documents
    expect(letter?.followUps.map(({ label, text }) => [label, text])).toEqual([
      ['৩ (ক)', 'হিসাব নম্বর যাচাই করতে হবে।'],
      ['৫', 'তালিকা প্রেরণ করতে হবে।'],
    ])
  })

  it('asks for the items of a list, and not for the list itself', () => {
    const [letter] = readText(
      letterOf(
        '০২। নিম্নবর্ণিত কার্যক্রম গ্রহণের জন্য নির্দেশক্রমে অনুরোধ করা হলোঃ\n(১) জেলা প্রশাসক তালিকা প্রেরণ করবেন।\n(২) পাট অধিদপ্তর তদারকি করবে।\n\n০৩। বিষয়টি জানানোর জন্য অনুরোধ করা হলো।\n\n০৪। প্রতিবেদন সচিব দেখবেন।',
      ),
    ).documents
    expect(letter?.requests.map(({ text }) => text)).toEqual([
      'জেলা প্রশাসক তালিকা প্রেরণ করবেন।',
      'পাট অধিদপ্তর তদারকি করবে।',
      'বিষয়টি জানানোর জন্য অনুরোধ করা হলো।',
      expect.stringContaining('এমতাবস্থায়'),
    ])
  })

  it.each(cases)(
    'has what it quotes %s as a follow-up, with meeting and memo',
    (_how, body, expected) => {
      const { documents } = readText(letterOf(body))
      const [letter] = documents
      expect(letter?.kind).toBe('letter')
      expect(letter?.decisions).toEqual([])
      expect(letter?.followUps).toMatchObject([expected])
    },
  )

  it.each(refuses)('has none where it quotes none: %s', (body) => {
    const { documents } = readText(letterOf(body))
    expect(documents.flatMap(({ followUps }) => followUps)).toEqual([])
  })

  it('asks for something itself, and not for what it quotes', () => {
    const { documents } = readText(letterOf(cases[0]?.[1] ?? ''))
    const [request, ...others] = documents[0]?.requests ?? []
    expect(others).toEqual([])
    expect(request).toMatchObject({
      modality: 'request',
      owners: [{ organisation: { id: 'department-of-jute' }, from: 'inherited' }],
      deadline: { text: 'আগামী ৭ দিনের মধ্যে', date: '2026-06-21', anchor: { of: 'issued' } },
    })
  })
})

const minutesOf = (body: string): string => `বস্ত্র ও পাট মন্ত্রণালয়

বিষয়: রেশম উন্নয়ন কমিটির ৩য় সভার কার্যবিবরণী

সভাপতি: রাশিদা খাতুন, সচিব
সভার তারিখ: ১০ জুন ২০২৬

১। সভাপতি সকলকে স্বাগত জানান।

${body}

৩। বিস্তারিত আলোচনা শেষে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:
(ক) পাট অধিদপ্তর প্রতিবেদন প্রেরণ করবে।

৪। আর কোনো আলোচনা না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।
`

const planting = 'তুঁত চারা রোপণ করতে হবে'
const testing = 'সুতার মান পরীক্ষা করতে হবে'

const told: ReadonlyArray<
  readonly [body: string, followUps: ReadonlyArray<readonly [string | null, string | null, string]>]
> = [
  [
    `২। উপসচিব জানান, গত ০৮/০৪/২০২৬ তারিখের সভায় সিদ্ধান্ত হয়েছিল যে, (ক) ${planting} এবং (খ) ${testing}। উভয় কাজ চলমান।`,
    [
      ['ক', '2026-04-08', planting],
      ['খ', '2026-04-08', testing],
    ],
  ],
  [
    `২। ২য় সভার (৮ এপ্রিল ২০২৬) সিদ্ধান্ত 'গ' ছিল নিম্নরূপ: "${planting}" অদ্যাবধি প্রতিবেদন পাওয়া যায়নি।`,
    [['গ', '2026-04-08', planting]],
  ],
  [
    `২। কমিটির ২য় সভা গত ৮ এপ্রিল ২০২৬ তারিখে অনুষ্ঠিত হয়। উক্ত সভায় ${planting} মর্মে সিদ্ধান্ত ছিল, কিন্তু চারা পাওয়া যায়নি।`,
    [[null, '2026-04-08', planting]],
  ],
  [
    `২। প্রকল্পটি ৩ মার্চ ২০২৫ তারিখে একনেক সভায় অনুমোদিত হয়। গত সভায় সিদ্ধান্ত হয়েছিল যে, ${planting}।`,
    [[null, null, planting]],
  ],
  [
    `২। গত ৮ এপ্রিল তারিখের সভায় সিদ্ধান্ত হয়েছিল যে, ${planting}; কিন্তু চারা পাওয়া যায়নি।`,
    [[null, '2026-04-08', planting]],
  ],
  [
    '২। সভায় জানানো হয় যে, গত ০৮/০৪/২০২৬ তারিখের সভায় প্রতিটি জেলায় তুঁত বাগান স্থাপনের সিদ্ধান্ত হয়েছিল, যা বাস্তবায়িত হয়েছে।',
    [[null, '2026-04-08', 'প্রতিটি জেলায় তুঁত বাগান স্থাপনের']],
  ],
  [
    `২। ৮ এপ্রিল ২০২৬ তারিখের পর্যালোচনা সভায় “${testing}” মর্মে সিদ্ধান্ত হয়েছিল; প্রতিবেদন পাওয়া যায়নি।`,
    [[null, '2026-04-08', testing]],
  ],
  [
    `২। গত ৮ এপ্রিল ২০২৬ তারিখের সভার সিদ্ধান্ত ও অগ্রগতি:
• ${planting} - বাস্তবায়িত হয়েছে।
• ${testing} - চলমান।
• পলু ঘর মেরামত শেষ হয়েছে।`,
    [
      [null, '2026-04-08', planting],
      [null, '2026-04-08', testing],
    ],
  ],
  [
    `২। গত ৮ এপ্রিল ২০২৬ তারিখে অনুষ্ঠিত সভার সিদ্ধান্তসমূহের বাস্তবায়ন অগ্রগতি নিম্নরূপ:

ক্রম\tগত সভার সিদ্ধান্ত\tঅগ্রগতি
২.১\t${planting}।\tচলমান
২.২\t${testing}।\tবাস্তবায়িত`,
    [
      ['২.১', '2026-04-08', `${planting}।`],
      ['২.২', '2026-04-08', `${testing}।`],
    ],
  ],
]

describe('minutes that tell what an earlier meeting decided', () => {
  it.each(told)('have it as follow-ups, and not as decisions: %s', (body, expected) => {
    const [minutes] = readText(minutesOf(body)).documents
    const found = minutes?.followUps.map((f) => [f.label, f.meetingDate, f.text])
    expect(found).toEqual(expected)
    expect(minutes?.decisions).toHaveLength(1)
  })

  it('have none where this meeting itself decides', () => {
    const body = `২। যুগ্মসচিব গত সভার কার্যবিবরণী পাঠ করেন। আলোচনান্তে সিদ্ধান্ত গৃহীত হয় যে, ${planting}।`
    const [minutes] = readText(minutesOf(body)).documents
    expect(minutes?.followUps).toEqual([])
    expect(minutes?.decisions).toHaveLength(2)
  })
})
