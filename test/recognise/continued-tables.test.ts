import { expect, test } from 'vitest'
import { withColumnsOf } from '../../pipeline/recognise/continued-tables.ts'
import type { PlacedLine, PlacedRegion } from '../../pipeline/recognise/read-page.ts'

/** A line of one word from `x0` to `x1`, in hundredths of the page. */
const line = (text: string, x0: number, x1: number): PlacedLine => ({
  isApart: false,
  words: [{ text, raw: null, confidence: 1, box: [x0 / 100, 0.1, x1 / 100, 0.12] }],
})

const places = [
  [10, 14],
  [16, 50],
  [53, 76],
  [79, 90],
] as const
type Cell = readonly [text: string, column: number]

const table = (...rows: readonly (readonly Cell[])[]): PlacedRegion => ({
  kind: 'table',
  rows: rows.map((cells) =>
    cells.map(([text, column]) => {
      const [x0, x1] = places[column] ?? [0, 1]
      return text === '' ? [] : [line(text, x0 + 1, x1 - 1)]
    }),
  ),
})
const band = (...texts: readonly string[]): PlacedRegion => ({
  kind: 'band',
  lines: texts.map((text) => line(text, 10, 90)),
})

const textsOf = (regions: readonly PlacedRegion[]): readonly (readonly string[])[] =>
  regions.flatMap((region) =>
    region.kind === 'band'
      ? []
      : region.rows.map((cells) =>
          cells.map((lines) =>
            lines.flatMap(({ words }) => words.map(({ text }) => text)).join(' '),
          ),
        ),
  )

const before = [
  band('০২। আলোচনা শেষে সিদ্ধান্ত হয়:'),
  table(
    [
      ['ক্রম', 0],
      ['আলোচনা', 1],
      ['সিদ্ধান্ত', 2],
      ['বাস্তবায়নে', 3],
    ],
    [
      ['১', 0],
      ['এক', 1],
      ['দুই', 2],
      ['তিন', 3],
    ],
  ),
  band('১'),
]
const rest = table([
  ['আলোচনা চলে', 1],
  ['পাঠাতে হবে।', 2],
])

const followed: ReadonlyArray<readonly [title: string, regions: readonly PlacedRegion[]]> = [
  ['the rest of a row', [rest]],
  ['the rest of a row under a running head', [band('কার্যবিবরণী', '২'), rest]],
]

test.each(followed)('%s stands in the columns of the page before', (_, regions) => {
  expect(textsOf(withColumnsOf(before, regions))).toEqual([['', 'আলোচনা চলে', 'পাঠাতে হবে।', '']])
})

const others: ReadonlyArray<
  readonly [title: string, above: readonly PlacedRegion[], regions: readonly PlacedRegion[]]
> = [
  ['no page before', [], [rest]],
  ['a page before that ends with text', [...before, band('ক', 'খ', 'গ')], [rest]],
  ['text of its own before the table', before, [band('ক', 'খ', 'গ'), rest]],
  [
    'a table that names its columns',
    before,
    [
      table([
        ['নাম', 1],
        ['পদবি', 2],
      ]),
    ],
  ],
  [
    'a table of as many columns',
    before,
    [table(['এক', 'দুই', 'তিন', 'চার'].map((text, column) => [text, column] as const))],
  ],
  [
    'a column under two of them',
    before,
    [{ kind: 'table', rows: [[[line('এক', 10, 60)], [line('দুই', 80, 88)]]] }],
  ],
]

test.each(others)('as it is: %s', (_, above, regions) => {
  expect(withColumnsOf(above, regions)).toEqual(regions)
})
