import { describe, expect, it } from 'vitest'
import { minutesOf, readText } from '../support/reading.ts'

const plant = 'তুঁত চারা রোপণ করতে হবে।'
const check = 'সুতার মান পরীক্ষা করতে হবে।'
const repair = 'পলু ঘর মেরামত করতে হবে।'

interface Expected {
  readonly text: string
  readonly agenda: string | null
  readonly owners: readonly string[]
  readonly date: string | null
}

const row = (...cells: readonly string[]): string => cells.join('\t')

const cases: ReadonlyArray<readonly [how: string, rows: string[], decisions: readonly Expected[]]> =
  [
    [
      'progress, and the implementer inside the cell',
      [
        row('আলোচ্য বিষয়', 'বাস্তবায়ন অগ্রগতি', 'সিদ্ধান্ত'),
        row('তুঁত চাষ', '৫ মার্চ ২০২৬ তারিখে চারা বিতরণ করা হয়েছে।', `${plant} বাস্তবায়নেঃ বন অধিদপ্তর।`),
      ],
      [{ text: plant, agenda: 'তুঁত চাষ', owners: ['বন অধিদপ্তর'], date: null }],
    ],
    [
      'owners and time in columns of their own',
      [
        row('ক্রম', 'আলোচ্য বিষয়', 'আলোচনা', 'সিদ্ধান্ত', 'বাস্তবায়নকারী', 'সময়সীমা'),
        row('১', 'তুঁত চাষ', 'আলোচনা হয়।', plant, 'বন অধিদপ্তর', '৩০ জুন ২০২৬'),
        row('২', 'সুতা', 'আলোচনা হয়।', check, 'পাট অধিদপ্তর', '১৫ দিন'),
      ],
      [
        { text: plant, agenda: 'তুঁত চাষ', owners: ['বন অধিদপ্তর'], date: '2026-06-30' },
        { text: check, agenda: 'সুতা', owners: ['পাট অধিদপ্তর'], date: '2026-05-25' },
      ],
    ],
    [
      'owners and times under headings that tell nothing',
      [
        row('ক্রম', 'সমস্যা', 'সিদ্ধান্ত', 'কার ওপর', 'কবরের মধ্যে'),
        row('১', 'তুঁত চাষ', plant, 'বন অধিদপ্তর', '৩০ জুন ২০২৬'),
        row('২', 'সুতা', check, 'উপপরিচালক (মান)', '১৫ (পনেরো) দিন'),
      ],
      [
        { text: plant, agenda: null, owners: ['বন অধিদপ্তর'], date: '2026-06-30' },
        { text: check, agenda: null, owners: ['উপপরিচালক (মান)'], date: '2026-05-25' },
      ],
    ],
    [
      'what is said about decisions, in one row only an office',
      [
        row('ক্রম', 'সমস্যা', 'সিদ্ধান্ত', 'কার ওপর', 'কেন'),
        row('১', 'তুঁত চাষ', plant, 'বন অধিদপ্তর', '৩০ জুন ২০২৬'),
        row('২', 'সুতা', check, 'মান পড়ে গেছে', 'রপ্তানির জন্য'),
      ],
      [
        { text: plant, agenda: null, owners: [], date: null },
        { text: check, agenda: null, owners: [], date: null },
      ],
    ],
    [
      'a plan of activities in place of decisions',
      [
        row('ক্রমিক', 'কার্যক্রম', 'বাস্তবায়নকারী কর্তৃপক্ষ', 'সময়সীমা'),
        row('১', plant, 'বন অধিদপ্তর', 'জুন ২০২৬'),
      ],
      [{ text: plant, agenda: null, owners: ['বন অধিদপ্তর'], date: '2026-06-30' }],
    ],
    [
      'an owner that is repeated by ঐ',
      [
        row('ক্রম', 'আলোচ্য বিষয়', 'সিদ্ধান্ত', 'বাস্তবায়নে'),
        row('১', 'তুঁত চাষ', plant, 'বন অধিদপ্তর'),
        row('২', 'সুতা', check, 'ঐ'),
      ],
      [
        { text: plant, agenda: 'তুঁত চাষ', owners: ['বন অধিদপ্তর'], date: null },
        { text: check, agenda: 'সুতা', owners: ['বন অধিদপ্তর'], date: null },
      ],
    ],
    [
      'a row that goes on over a page',
      [
        row('ক্রম', 'আলোচ্য বিষয়', 'সিদ্ধান্ত', 'বাস্তবায়নে'),
        row('১', 'তুঁত চাষ', 'তুঁত চারা', 'বন অধিদপ্তর'),
        row('', '', 'রোপণ করতে হবে।', ''),
        row('২', 'সুতা', check, 'পাট অধিদপ্তর'),
      ],
      [
        { text: plant, agenda: 'তুঁত চাষ', owners: ['বন অধিদপ্তর'], date: null },
        { text: check, agenda: 'সুতা', owners: ['পাট অধিদপ্তর'], date: null },
      ],
    ],
    [
      'labelled items in one cell, each with its owner',
      [
        row('ক্রম', 'আলোচ্য বিষয়', 'সিদ্ধান্ত', 'বাস্তবায়নে'),
        row('১', 'তুঁত চাষ', `(ক) ${plant} (খ) ${repair}`, '(ক) বন অধিদপ্তর<br>(খ) রেশম বোর্ড'),
      ],
      [
        { text: plant, agenda: 'তুঁত চাষ', owners: ['বন অধিদপ্তর'], date: null },
        { text: repair, agenda: 'তুঁত চাষ', owners: ['রেশম বোর্ড'], date: null },
      ],
    ],
  ]

/** Tables that hold no decisions of this meeting. */
const refuses: ReadonlyArray<readonly [why: string, rows: string[]]> = [
  [
    'the progress of what was decided before',
    [row('ক্রম', 'বিগত সভার সিদ্ধান্ত', 'অগ্রগতি'), row('১', repair, 'কাজ চলমান রয়েছে।')],
  ],
  ['figures', [row('জেলা', 'চাষি', 'জমি (একর)'), row('রাজশাহী', '১২০', '৩৪০')]],
]

const readTable = (body: string): readonly Expected[] => {
  const decisions = readText(minutesOf(body)).documents.flatMap((one) => one.decisions)
  return decisions.map(({ text, agenda, actions }) => ({
    text,
    agenda: agenda?.text ?? null,
    owners: actions[0]?.owners.map((owner) => owner.text) ?? [],
    date: actions[0]?.deadline?.date ?? null,
  }))
}

describe('a table of decisions', () => {
  it.each(cases)('may have %s', (_how, rows, expected) => {
    expect(readTable(`২। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n\n${rows.join('\n')}`)).toEqual(expected)
  })

  it.each(refuses)('is not one of %s', (_why, rows) => {
    const body = `২। সভায় নিম্নোক্ত ছক উপস্থাপন করা হয়।

${rows.join('\n')}

৩। নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:

ক) ${plant}`
    expect(readTable(body).map(({ text }) => text)).toEqual([plant])
  })
})
