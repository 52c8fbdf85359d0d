import { expect, test } from 'vitest'
import { hasInk, inkLevel, type GreyImage } from '../../pipeline/recognise/image.ts'
import { inkUnder, insideOf, layOut } from '../../pipeline/recognise/layout.ts'
import { findRules } from '../../pipeline/recognise/rules.ts'
import type { Table } from '../../pipeline/recognise/tables.ts'
import { skewOf, turned } from '../../pipeline/recognise/skew.ts'
import { blank, grid, painted, rectangle } from '../support/grey.ts'

const dpi = 200
const sheet = blank(1654, 1200)
/** Words with a headline, as Bangla print has: long, flat and thin. */
const words = (y: number, x0: number, x1: number) =>
  Array.from({ length: Math.floor((x1 - x0) / 110) }, (_, index) => [
    rectangle(x0 + index * 110, y, x0 + index * 110 + 90, y + 4),
    rectangle(x0 + index * 110 + 20, y, x0 + index * 110 + 26, y + 26),
    rectangle(x0 + index * 110 + 70, y, x0 + index * 110 + 76, y + 26),
  ]).flat()

const [xs, ys] = [
  [150, 300, 1000, 1500],
  [400, 480, 640, 800],
]
const ruled = painted(sheet, [...grid(xs, ys), ...words(100, 150, 1500), ...words(1000, 150, 1500)])

const tablesOf = (image: GreyImage): readonly Table[] =>
  layOut(image, dpi).flatMap((region) => (region.kind === 'table' ? [region.table] : []))
const kindsOf = (image: GreyImage): readonly string[] => layOut(image, dpi).map(({ kind }) => kind)

test('a page is cut into print above its table, the table, and print below', () => {
  const regions = layOut(ruled, dpi)
  expect(regions.map(({ kind }) => kind)).toEqual(['band', 'table', 'band'])
  const [above, , below] = regions.map((region) => (region.kind === 'band' ? region.box : null))
  expect(above?.y1).toBeLessThan(410)
  expect(below?.y0).toBeGreaterThan(790)
  expect(below?.y1).toBe(1200)
})

test('a ruled table has its rows, columns and cells', () => {
  const [table] = tablesOf(ruled)
  expect(table).toMatchObject({ rows: 3, columns: 3 })
  expect(table?.cells.map(({ row, column }) => [row, column])).toEqual(
    [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => [row, column])),
  )
  const middle = table?.cells[4]
  // The rules are four pixels thick.
  expect(Math.abs((middle?.x0 ?? 0) - 300)).toBeLessThanOrEqual(4)
  expect(Math.abs((middle?.y0 ?? 0) - 480)).toBeLessThanOrEqual(4)
  expect(Math.abs((middle?.x1 ?? 0) - 1000)).toBeLessThanOrEqual(4)
  expect(Math.abs((middle?.y1 ?? 0) - 640)).toBeLessThanOrEqual(4)
})

test('a rule that the ring of a seal touches is one still; a dark area is none', () => {
  const ring = [rectangle(990, 500, 996, 560), rectangle(1008, 500, 1014, 560)]
  expect(tablesOf(painted(ruled, ring))[0]).toMatchObject({ rows: 3, columns: 3 })
  const through = [rectangle(600, 430, 604, 520)]
  expect(tablesOf(painted(ruled, through))[0]).toMatchObject({ rows: 3, columns: 3 })
  const dark = painted(sheet, [rectangle(600, 500, 630, 900)])
  expect(findRules(dark, dpi).vertical).toEqual([])
})

test('the side of a ring is no border of columns, however it meets the rules', () => {
  const side = Array.from({ length: 86 }, (_, index) => {
    const bent = Math.round((index - 43) ** 2 / 260)
    return rectangle(600 + bent, 397 + index, 604 + bent, 398 + index)
  })
  expect(tablesOf(painted(ruled, side))[0]).toMatchObject({ rows: 3, columns: 3 })
  const straight = side.map(({ y0, y1 }) => rectangle(600, y0, 604, y1))
  expect(tablesOf(painted(ruled, straight))[0]).toMatchObject({ rows: 3, columns: 4 })
})

test('a table ends with its rows, though an upright rule runs into a letter below', () => {
  const [, , below] = layOut(painted(ruled, [rectangle(150, 800, 154, 860)]), dpi)
  expect(below?.kind === 'band' ? below.box.y0 : null).toBeLessThan(820)
})

test('a border dragged aside in one row is the same border, one of a row parted further is not', () => {
  const row = (x: number) => grid([150, x, 1500], [400, 480])
  const below = (x: number) => grid([150, x, 1500], [480, 640])
  const uneven = tablesOf(painted(sheet, [...row(1000), ...below(1080)]))
  expect(uneven[0]?.cells.map(({ row: at, column }) => [at, column])).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ])
  const [parted] = tablesOf(
    painted(sheet, [...row(1000), ...grid([150, 1000, 1080, 1500], [480, 640])]),
  )
  expect(parted?.columns).toBe(3)
})

test('hairlines that scanning made grey are rules, short grey strokes are none', () => {
  const printed = painted(sheet, words(100, 150, 1500))
  const fine = [
    ...xs.map((x) => rectangle(x, 400, x + 1, 801)),
    ...ys.map((y) => rectangle(150, y, 1501, y + 1)),
  ]
  const [table] = tablesOf(painted(printed, fine, 185))
  expect(table).toMatchObject({ rows: 3, columns: 3 })
  const strokes = [200, 300, 400].map((y) => rectangle(150, y, 400, y + 1))
  expect(findRules(painted(printed, strokes, 185), dpi).horizontal).toEqual([])
})

const joined: ReadonlyArray<
  readonly [title: string, wiped: ReturnType<typeof rectangle>, places: number]
> = [
  ['a cell over two columns is listed once', rectangle(296, 486, 308, 636), 8],
  ['a cell over two rows is listed once', rectangle(158, 636, 296, 648), 8],
  ['a rule broken by a scratch still parts its cells', rectangle(296, 540, 308, 580), 9],
]

test.each(joined)('%s', (_, wiped, cells) => {
  const [table] = tablesOf(painted(ruled, [wiped], 255))
  expect(table).toMatchObject({ rows: 3, columns: 3 })
  expect(table?.cells).toHaveLength(cells)
})

test('a table that lay askew is found once its page is turned level', () => {
  const askew = turned(ruled, -1.5)
  const [table] = tablesOf(turned(askew, skewOf(askew)))
  expect(table).toMatchObject({ rows: 3, columns: 3 })
})

const untabled: ReadonlyArray<readonly [title: string, GreyImage, readonly string[]]> = [
  ['white paper has no parts', sheet, []],
  [
    'lines of print are one band',
    painted(sheet, [...words(100, 150, 1500), ...words(160, 150, 1500)]),
    ['band'],
  ],
  [
    'a frame around print is no table',
    painted(sheet, [...grid([150, 1500], [80, 300]), ...words(150, 200, 1400)]),
    ['band'],
  ],
  [
    'an underlined heading is no table',
    painted(sheet, [...words(100, 150, 900), rectangle(150, 140, 900, 143)]),
    ['band'],
  ],
  [
    'the small grid of a stamp is no table',
    painted(sheet, grid([150, 250, 350], [100, 150, 200])),
    ['band'],
  ],
]

test.each(untabled)('%s', (_, image, kinds) => {
  expect(kindsOf(image)).toEqual(kinds)
})

test('two tables stand apart, from top to bottom', () => {
  const two = painted(ruled, grid([150, 800, 1500], [900, 980, 1100]))
  expect(tablesOf(two).map(({ rows, columns }) => [rows, columns])).toEqual([
    [3, 3],
    [2, 2],
  ])
})

test('the inside of a cell is free of its rules, and never empty', () => {
  expect(insideOf(rectangle(100, 100, 300, 200), 200)).toEqual(rectangle(104, 104, 296, 196))
  expect(insideOf(rectangle(100, 100, 102, 102), 200)).toEqual(rectangle(104, 104, 105, 105))
})

test('print is more than a few specks', () => {
  const page = painted(blank(300, 300), [rectangle(10, 10, 15, 16), rectangle(100, 100, 140, 110)])
  expect(hasInk(page, rectangle(0, 0, 60, 60), inkLevel(page))).toBe(false)
  expect(hasInk(page, rectangle(90, 90, 200, 200), inkLevel(page))).toBe(true)
})

test('a row that goes on over the page ends with its upright rules', () => {
  const open = xs.map((x) => rectangle(x, 800, x + 3, 1000))
  const [table] = tablesOf(painted(ruled, open))
  expect(table).toMatchObject({ rows: 4, columns: 3 })
  expect(table?.cells.filter(({ row }) => row === 3).map(({ y1 }) => y1 > 990)).toEqual([
    true,
    true,
    true,
  ])
})

test('one upright line below a table opens no row', () => {
  const [table] = tablesOf(painted(ruled, [rectangle(1000, 800, 1003, 1000)]))
  expect(table).toMatchObject({ rows: 3, columns: 3 })
})

test('the ink under the words of a layer is told as a share', () => {
  const print = painted(sheet, [rectangle(100, 100, 300, 120), rectangle(100, 600, 300, 620)])
  const [width, height] = [sheet.width, sheet.height]
  const over = (y: number) => ({
    box: [90 / width, (y - 10) / height, 310 / width, (y + 30) / height] as const,
  })
  expect(inkUnder(print, [over(100), over(600)])).toBe(1)
  expect(inkUnder(print, [over(100)])).toBeCloseTo(0.5, 2)
  expect(inkUnder(print, [over(300)])).toBe(0)
  expect(inkUnder(sheet, [over(100)])).toBe(0)
})
