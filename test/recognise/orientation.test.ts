import { describe, expect, test } from 'vitest'
import {
  hangingShare,
  linesRunDown,
  quarterBack,
  quarterTurned,
  type Quarters,
} from '../../pipeline/recognise/orientation.ts'
import { blank, levelAt, painted, rectangle } from '../support/grey.ts'

/** Lines of words whose letters hang on a headline. */
const page = painted(
  blank(600, 500),
  Array.from({ length: 8 }, (_, line) =>
    Array.from({ length: 5 }, (_, word) => {
      const [x, y] = [60 + word * 100, 50 + line * 50]
      const stems = [0, 30, 60].map((at) => rectangle(x + at, y, x + at + 4, y + 20))
      return [rectangle(x, y, x + 80, y + 4), ...stems]
    }).flat(),
  ).flat(),
)
const ruled = painted(
  page,
  [50, 200, 400, 560].map((x) => rectangle(x, 20, x + 3, 480)),
)

test.each([
  ['upright', page, false],
  ['lying on its side', quarterTurned(page, 1), true],
  ['lying on its other side', quarterTurned(page, 3), true],
  ['on its head', quarterTurned(page, 2), false],
  ['a table with upright rules', ruled, false],
  ['a blank one', blank(300, 300), false],
] as const)('whether the lines of a page run down: %s', (_, image, down) => {
  expect(linesRunDown(image)).toBe(down)
})

test('letters hang in the upper half of their lines, unless the page stands on its head', () => {
  expect(hangingShare(page)).toBe(1)
  expect(hangingShare(quarterTurned(page, 2))).toBe(0)
  expect(hangingShare(blank(300, 300))).toBe(0.5)
})

describe('turning by quarters', () => {
  const corner = painted(blank(40, 20), [rectangle(0, 0, 4, 2)])

  test.each<[Quarters, number, number]>([
    [0, 1, 1],
    [1, 18, 1],
    [2, 38, 18],
    [3, 1, 38],
  ])('by %d clockwise the upper left corner comes to %d, %d', (quarters, x, y) => {
    expect(levelAt(quarterTurned(corner, quarters), x, y)).toBe(0)
    const [fromX, fromY] = quarterBack(x, y, corner, quarters)
    expect(fromX).toBeLessThanOrEqual(4)
    expect(fromY).toBeLessThanOrEqual(2)
  })
})
