import { expect, test } from 'vitest'
import { skewOf, turned, turnedBack } from '../../pipeline/recognise/skew.ts'
import { blank, levelAt, painted, printed, rectangle } from '../support/grey.ts'

/** Steps of the search are 0.05°. */
const tolerance = 0.1

test.each([-5, -2.3, -0.5, 0.5, 1.2, 4])(
  'a page that lies %d degrees askew is found so',
  (angle) => {
    const askew = turned(printed(12), -angle)
    expect(Math.abs(skewOf(askew) - angle)).toBeLessThanOrEqual(tolerance)
  },
)

test('the level edge of the glass below a page does not hide how the page lies', () => {
  const page = turned(printed(4), -1.2)
  const edge = rectangle(0, page.height - 30, page.width, page.height)
  expect(Math.abs(skewOf(painted(page, [edge])) - 1.2)).toBeLessThanOrEqual(tolerance)
})

test('a level page is not turned, and stays the very same image', () => {
  const page = printed(12)
  expect(skewOf(page)).toBe(0)
  expect(turned(page, 0)).toBe(page)
})

const unturned = [
  ['white paper', blank(400, 400)],
  [
    'a few dots',
    painted(blank(400, 400), [rectangle(10, 10, 20, 20), rectangle(300, 50, 310, 60)]),
  ],
  ['a dark picture', painted(blank(400, 400), [rectangle(0, 50, 400, 400)])],
] as const

test.each(unturned)('%s has no lines that could lie askew', (_, image) => {
  expect(skewOf(image)).toBe(0)
})

test('a point of the turned page is found on the page as scanned', () => {
  const mark = rectangle(290, 40, 300, 50)
  const image = painted(blank(400, 300), [mark])
  const level = turned(image, 3)
  const back = turnedBack(400, 300, 3)
  const dark: Array<readonly [number, number]> = []
  for (let y = 0; y < 300; y += 1)
    for (let x = 0; x < 400; x += 1) if (levelAt(level, x, y) < 64) dark.push(back(x, y))
  expect(dark.length).toBeGreaterThan(60)
  for (const [x, y] of dark) {
    expect(x).toBeGreaterThanOrEqual(mark.x0 - 1)
    expect(x).toBeLessThanOrEqual(mark.x1 + 1)
    expect(y).toBeGreaterThanOrEqual(mark.y0 - 1)
    expect(y).toBeLessThanOrEqual(mark.y1 + 1)
  }
})
