import { describe, expect, test } from 'vitest'
import { layOut } from '../../pipeline/recognise/layout.ts'
import type { TextLine } from '../../pipeline/recognise/word-columns.ts'
import { findWordTables } from '../../pipeline/recognise/word-tables.ts'
import { blank, painted, rectangle } from '../support/grey.ts'
import { setTable, setWords, wordsIn } from '../support/words.ts'

const page = rectangle(0, 0, 1654, 2339)
const right = 1500

/** The rows of the tables that are found, cell by cell. */
const read = (lines: readonly TextLine[], rules: readonly number[] = []): readonly string[][] =>
  findWordTables(
    lines,
    page,
    rules.map((at) => ({ at, from: 140, to: right })),
  ).flatMap(({ rows, cells }) =>
    Array.from({ length: rows }, (_, row) =>
      cells.filter((cell) => cell.row === row).map((cell) => wordsIn(lines, cell)),
    ),
  )

const flat = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.map((cells) => cells.map((cell) => cell.replaceAll('\n', ' ')))

const talk = [
  'মাঠ পর্যায়ের কার্যালয়ে শূন্য পদের কারণে দৈনন্দিন কাজ ব্যাহত হচ্ছে বলে সভায় জানানো হয়।',
  'বিগত অর্থবছরের নিরীক্ষা আপত্তির মধ্যে সাতটি এখনও অনিষ্পন্ন রয়েছে।',
  'সম্মেলন কক্ষের শব্দযন্ত্র পুরাতন হওয়ায় সভা পরিচালনায় অসুবিধা হয় এবং প্রতি মাসে মেরামত করতে হয়।',
]
const order = [
  'শূন্য পদ পূরণের প্রস্তাব আগামী মাসের মধ্যে প্রেরণ করতে হবে।',
  '(ক) ব্রডশিট জবাব দাখিল করতে হবে।\n(খ) ত্রিপক্ষীয় সভা আহ্বান করতে হবে।',
  'নতুন শব্দযন্ত্র ক্রয়ের উদ্যোগ গ্রহণ করতে হবে।',
]
const who = ['উপপরিচালক (প্রশাসন)', 'হিসাব শাখা', 'সেবা শাখা']
const when = ['৩০ জুন ২০২৬', '১৫ দিন', 'নিয়মিত']
const remark = ['চলমান', '-', 'নতুন']

/** Tables of two to six columns as offices set them: heading, and what stands in each row. */
const tables: ReadonlyArray<
  readonly [columns: number, lefts: readonly number[], rows: readonly (readonly string[])[]]
> = [
  [2, [150, 850], [['আলোচনা', 'সিদ্ধান্ত'], ...talk.map((_, at) => [talk[at] ?? '', order[at] ?? ''])]],
  [
    3,
    [150, 260, 880],
    [
      ['ক্রম', 'আলোচনা', 'সিদ্ধান্ত'],
      ...talk.map((_, at) => [`${'১২৩'[at]}।`, talk[at] ?? '', order[at] ?? '']),
    ],
  ],
  [
    4,
    [150, 260, 740, 1220],
    [
      ['ক্রম', 'আলোচনা', 'সিদ্ধান্ত', 'বাস্তবায়নে'],
      ...talk.map((_, at) => [`${'১২৩'[at]}।`, talk[at] ?? '', order[at] ?? '', who[at] ?? '']),
    ],
  ],
  [
    5,
    [150, 260, 650, 1040, 1290],
    [
      ['ক্রম', 'আলোচনা', 'সিদ্ধান্ত', 'বাস্তবায়নে', 'সময়সীমা'],
      ...talk.map((_, at) => [
        `${'১২৩'[at]}।`,
        talk[at] ?? '',
        order[at] ?? '',
        who[at] ?? '',
        when[at] ?? '',
      ]),
    ],
  ],
  [
    6,
    [150, 260, 610, 960, 1180, 1360],
    [
      ['ক্রম', 'আলোচনা', 'সিদ্ধান্ত', 'বাস্তবায়নে', 'সময়সীমা', 'মন্তব্য'],
      ...talk.map((_, at) => [
        `${'১২৩'[at]}।`,
        talk[at] ?? '',
        order[at] ?? '',
        who[at] ?? '',
        when[at] ?? '',
        remark[at] ?? '',
      ]),
    ],
  ],
]

describe('columns of words parted by white alone', () => {
  test.each(tables)('%i of them: every cell in its place', (_, lefts, rows) => {
    expect(read(setTable(rows, lefts, right))).toEqual(flat(rows))
    expect(read(setTable(rows, lefts, right, { rowGap: 20, isJustified: true }))).toEqual(
      flat(rows),
    )
  })

  const [, lefts, four] = tables[2] ?? tables[0] ?? [4, [], []]

  test('with a rule above and below the heading', () => {
    expect(read(setTable(four, lefts, right), [190, 236])).toEqual(flat(four))
  })

  test('with prose above and below, which is not theirs', () => {
    const prose = `০২। ${talk.join(' ')}`
    const above = setWords(prose, { x: 150, y: 100, width: 1350 })
    const table = setTable(four, lefts, right, { y: 300 })
    const foot = (table.at(-1)?.[0]?.box.y0 ?? 0) + 60
    const below = setWords(`০৩। ${talk.join(' ')}`, { x: 150, y: foot, width: 1350 })
    expect(read([...above, ...table, ...below])).toEqual(flat(four))
  })

  test('a row that goes on at the head of the next page keeps its columns', () => {
    const rest = [
      '',
      'প্রতি মাসে মেরামত করতে হয় বলে শাখার কর্মকর্তা জানান।',
      'ক্রয়ের উদ্যোগ গ্রহণ করতে হবে এবং পরবর্তী সভায় জানাতে হবে।',
      '',
    ]
    const next = ['৪।', talk[0] ?? '', order[0] ?? '', who[0] ?? '']
    expect(read(setTable([rest, next], lefts, right))).toEqual([rest, next])
  })

  test('lines of one cell alone at the head of a page are of its row', () => {
    const rest = ['', '', `${order[0]} ${order[2]} পরবর্তী সভায় জানাতে হবে।`, '']
    const next = ['৪।', talk[0] ?? '', order[0] ?? '', who[0] ?? '']
    expect(read(setTable([rest, next], lefts, right))).toEqual([rest, next])
  })

  test('labels that stand out in a column without a title are of the column before', () => {
    const titles = ['ক্রম', 'আলোচনা', 'সিদ্ধান্ত', '', 'বাস্তবায়নে']
    const rows = [0, 1, 2].map((at) => [
      `${'১২৩'[at]}।`,
      talk[at] ?? '',
      `${'কখগ'[at]})`,
      order[at]?.replace('\n', ' ') ?? '',
      who[at] ?? '',
    ])
    const lines = setTable([titles, ...rows], [150, 260, 740, 810, 1220], right)
    expect(read(lines).map((cells) => cells.length)).toEqual([4, 4, 4, 4])
    expect(read(lines)[1]?.[2]).toBe(`ক) ${order[0]}`)
  })

  test('rows are those that rules part, whatever stands in them', () => {
    const rows = [
      ['আলোচনা', 'সিদ্ধান্ত'],
      [`${talk[0]}\n${talk[1]}`, `${order[0]}\n${order[2]}`],
      [talk[2] ?? '', order[1] ?? ''],
    ]
    const lines = setTable(rows, [150, 850], right, { rowGap: 12 })
    const tops = lines.flatMap((line) => (line[0]?.text === 'আলোচনা' ? [line[0].box.y0] : []))
    const second = lines.find((line) => line[0]?.text === 'মাঠ')?.[0]?.box.y0 ?? 0
    const third = lines.findLast((line) => line[0]?.text === 'সম্মেলন')?.[0]?.box.y0 ?? 0
    expect(read(lines, [(tops[0] ?? 0) - 8, second - 8, third - 8, 1400])).toEqual(flat(rows))
  })

  test('an empty cell stays empty', () => {
    const rows = four.map((cells, row) => (row === 2 ? cells.with(2, '') : cells))
    expect(read(setTable(rows, lefts, right))).toEqual(flat(rows))
  })
})

const names = ['জনাব মোঃ আবদুল করিম', 'জনাব সেলিনা আক্তার', 'জনাব রেজাউল হক', 'জনাব নাজমুল হাসান']
const posts = ['অতিরিক্ত সচিব', 'যুগ্মসচিব (আইন)', 'উপসচিব', 'সহকারী প্রোগ্রামার']

test.each<[string, readonly TextLine[]]>([
  ['prose', setWords(talk.join(' ').repeat(4), { x: 150, y: 200, width: 1350 })],
  ['justified prose', setWords(talk.join(' ').repeat(4), { x: 150, y: 200, width: 1350 }, true)],
  [
    'justified prose in a narrow measure',
    setWords(talk.join(' ').repeat(4), { x: 150, y: 200, width: 420 }, true),
  ],
  [
    'the memo number with its date at the right',
    setTable(
      [
        ['স্মারক নং ৩১.০০.০০০০.০৩৫', 'তারিখ: ২৩ ফাল্গুন ১৪৩০'],
        ['', '০৭ মার্চ ২০২৪'],
      ],
      [150, 1100],
      right,
    ),
  ],
  [
    'labels with their values',
    setTable(
      [
        ['সভাপতি', `: জনাব মোঃ আবদুল করিম, ${talk[1]}`],
        ['সভার তারিখ ও সময়', ': ২৮ ফেব্রুয়ারি ২০২৪, বুধবার, সকাল ১০.০০ টা'],
        ['সভার স্থান', `: মন্ত্রণালয়ের সম্মেলন কক্ষ (কক্ষ নং ৩১২), ${talk[1]}`],
        ['উপস্থিত সদস্যগণের তালিকা ও স্বাক্ষর', ': পরিশিষ্ট ক'],
      ],
      [150, 420],
      right,
    ),
  ],
  [
    'signatures side by side',
    setTable(
      [
        ['(মোঃ রফিকুল ইসলাম)', '(সাজেদুল করিম)'],
        ['উপসচিব (সমন্বয়)', 'সচিব'],
        ['ভূমি মন্ত্রণালয়', 'ভূমি মন্ত্রণালয়'],
      ],
      [200, 1000],
      right,
    ),
  ],
  [
    'a distribution list with its numbers',
    setTable(
      names.map((name, at) => [`${'১২৩৪'[at]}।`, `${name}, ${posts[at]}, ${talk[1]}`]),
      [150, 230],
      right,
    ),
  ],
  [
    'who attended',
    setTable(
      names.map((name, at) => [`${'১২৩৪'[at]}`, name, posts[at] ?? '']),
      [150, 260, 900],
      right,
    ),
  ],
])('%s: no table', (_, lines) => {
  expect(read(lines)).toEqual([])
})

test('the words of a layer part the page, its drawn rules the rows', () => {
  const [, lefts, rows] = tables[1] ?? tables[0] ?? [3, [], []]
  const lines = setTable(rows, lefts, right, { rowGap: 16 })
  const ink = lines
    .flat()
    .map(({ box }) =>
      rectangle(box.x0, Math.round(box.y0), Math.round(box.x1), Math.round(box.y0) + 4),
    )
  const image = painted(blank(1654, 1400), ink)
  const regions = layOut(image, 200, lines)
  expect(regions.map((region) => (region.kind === 'table' ? region.table.columns : 0))).toEqual([3])
  expect(regions.flatMap((region) => (region.kind === 'table' ? [region.table.rows] : []))).toEqual(
    [4],
  )
})
