import { expect, test } from 'vitest'
import { crop, otsuLevel, shrink } from '../../pipeline/recognise/image.ts'
import { withoutColour } from '../../pipeline/recognise/ink.ts'
import { withoutSpecks } from '../../pipeline/recognise/specks.ts'
import { blank, coloured, levelAt, painted, printed, rectangle } from '../support/grey.ts'

test('a part of a page is cut out with white around it', () => {
  const page = painted(blank(40, 30), [rectangle(0, 0, 40, 30)], 100)
  const cut = crop(page, rectangle(10, 5, 20, 10), 3)
  expect([cut.width, cut.height]).toEqual([16, 11])
  expect([
    levelAt(cut, 2, 5),
    levelAt(cut, 3, 3),
    levelAt(cut, 12, 7),
    levelAt(cut, 13, 7),
  ]).toEqual([255, 100, 100, 255])
})

test('a page is made smaller by averaging, and never larger', () => {
  const page = painted(blank(40, 40), [rectangle(0, 0, 20, 40), rectangle(20, 0, 21, 40)])
  const small = shrink(page, 0.5)
  expect([small.width, small.height]).toEqual([20, 20])
  expect([levelAt(small, 9, 9), levelAt(small, 10, 9), levelAt(small, 11, 9)]).toEqual([
    0, 128, 255,
  ])
  expect(shrink(page, 1.5)).toBe(page)
})

test('the level between ink and paper lies between them, on white and on grey paper', () => {
  for (const [ink, paper] of [
    [0, 255],
    [90, 180],
  ] as const) {
    const page = painted(
      painted(blank(50, 50), [rectangle(0, 0, 50, 50)], paper),
      [rectangle(9, 9, 20, 20)],
      ink,
    )
    expect(otsuLevel(page)).toBeGreaterThanOrEqual(ink)
    expect(otsuLevel(page)).toBeLessThan(paper)
  }
})

test('specks go, the dot of a letter and everything larger stays', () => {
  const page = printed(3)
  // At 300 dpi a speck has up to 10 pixels.
  const dirt = [rectangle(20, 20, 22, 25), rectangle(700, 5, 701, 6)]
  const dot = rectangle(300, 20, 305, 24)
  const clean = withoutSpecks(painted(page, [...dirt, dot]), 300)
  expect(clean.data).toEqual(painted(page, [dot]).data)
})

test('a speck that hangs on a letter by a corner is part of it', () => {
  const page = painted(blank(60, 60), [rectangle(10, 10, 30, 30), rectangle(30, 30, 31, 31)])
  expect(withoutSpecks(page, 200).data).toEqual(page.data)
})

const paper = [250, 250, 250] as const
const black = [20, 20, 20] as const

const inks: ReadonlyArray<readonly [title: string, readonly [number, number, number], number]> = [
  ['black print', black, 20],
  ['a blue stamp', [60, 80, 230], 255],
  ['a red seal', [220, 50, 60], 255],
  ['grey dirt of paper', [245, 245, 245], 250],
]

test.each(inks)('%s on paper, in grey', (_, ink, level) => {
  const page = coloured(60, 60, (x, y) => (x >= 20 && x < 40 && y >= 20 && y < 40 ? ink : paper))
  const grey = withoutColour(page)
  expect(Math.abs(levelAt(grey, 30, 30) - level)).toBeLessThanOrEqual(5)
  expect(levelAt(grey, 5, 5)).toBe(255)
})

test('print under a stamp stays', () => {
  const page = coloured(80, 60, (x, y) => {
    if (y < 20 || y >= 40) return paper
    return x >= 38 && x < 42 ? black : [60, 80, 230]
  })
  const grey = withoutColour(page)
  expect(levelAt(grey, 40, 30)).toBeLessThan(40)
  expect(levelAt(grey, 10, 30)).toBe(255)
})

test.each<[string, readonly [number, number, number]]>([
  ['yellowed', [215, 210, 190]],
  ['yellow', [240, 222, 170]],
])('%s paper becomes white and is no stamp', (_, yellow) => {
  const page = coloured(60, 60, (x) => (x < 30 ? yellow : black))
  // White but for the rounding of three channels to one grey.
  expect(levelAt(withoutColour(page), 10, 30)).toBeGreaterThanOrEqual(253)
  expect(levelAt(withoutColour(page), 50, 30)).toBeLessThan(40)
})

test('on yellow paper, print into which its colour has spread is no stamp, and a stamp still is', () => {
  const spread = [60, 50, 15] as const
  const page = coloured(90, 60, (x, y) => {
    if (y < 20 || y >= 40) return [243, 233, 200]
    if (x < 30) return spread
    return x < 60 ? [243, 233, 200] : [90, 40, 160]
  })
  const grey = withoutColour(page)
  expect(levelAt(grey, 15, 30)).toBeLessThan(70)
  expect(levelAt(grey, 75, 30)).toBeGreaterThan(240)
})

test('paper in shade becomes white, print on it stays', () => {
  // Light falls off to the left; 0.4 there.
  const light = (x: number): number => Math.min(1, 0.4 + (0.6 * x) / 450)
  const page = coloured(600, 300, (x, y) => {
    const level = (y % 30 < 8 && x % 20 < 12 ? 40 : 235) * light(x)
    return [level, level, level]
  })
  const grey = withoutColour({ ...page, dpi: 72 })
  for (const x of [24, 200, 580]) {
    expect(levelAt(grey, x, 94)).toBeLessThan(80)
    expect(levelAt(grey, x - 8, 105)).toBeGreaterThan(225)
  }
})

test('a box filled with grey on an evenly lit page stays grey', () => {
  const page = coloured(400, 300, (x, y) =>
    x > 150 && x < 200 && y > 100 && y < 150 ? [190, 190, 190] : [255, 255, 255],
  )
  expect(levelAt(withoutColour({ ...page, dpi: 72 }), 175, 125)).toBe(190)
})
