import { describe, expect, it } from 'vitest'
import type { GreyImage } from '../../pipeline/recognise/image.ts'
import { withoutPen } from '../../pipeline/recognise/pen.ts'
import { blank, grid, levelAt, painted, rectangle } from '../support/grey.ts'

const [faint, dark] = [90, 10]
const dpi = 200

/** Upright strokes of print, ten pixels wide, over a page of 800 × 600. */
const print = (level: number): GreyImage =>
  painted(
    blank(800, 600),
    Array.from({ length: 18 }, (_, at) => rectangle(40 + at * 40, 60, 50 + at * 40, 540)),
    level,
  )

/** A stroke of a pen, up and down across the print. */
const signature = Array.from({ length: 260 }, (_, x) => {
  const y = 300 + Math.round(30 * Math.sin(x / 12))
  return rectangle(200 + x, y, 204 + x, y + 6)
})

describe('strokes of a pen', () => {
  it('are taken off faint print, which goes on under them', () => {
    const page = print(faint)
    const clean = withoutPen(painted(page, signature, dark), dpi)
    const isWhole = (x: number): boolean =>
      Array.from({ length: 90 }, (_, y) => levelAt(clean, x, 255 + y)).every(
        (level, y) => level === levelAt(page, x, 255 + y),
      )
    // In the middle of most bars, and of the paper between them.
    const bars = [205, 245, 285, 325, 365, 405, 445]
    expect(bars.filter((x) => isWhole(x)).length).toBeGreaterThan(bars.length / 2)
    expect([225, 265, 305, 345, 385, 425].filter((x) => !isWhole(x))).toStrictEqual([])
    expect(clean.data.reduce((least, level) => Math.min(least, level), 255)).toBe(faint)
  })

  const kept: ReadonlyArray<readonly [what: string, image: GreyImage]> = [
    ['print as dark as a pen', painted(print(dark), signature, dark)],
    ['a short dark sign', painted(print(faint), [rectangle(200, 280, 260, 300)], dark)],
    ['a dark picture', painted(print(faint), [rectangle(200, 200, 460, 400)], dark)],
    ['a dark grid', painted(print(faint), grid([100, 300, 500], [200, 300, 400]), dark)],
    ['a dark rule', painted(print(faint), [rectangle(100, 280, 700, 284)], dark)],
    ['a blank page', blank(200, 200)],
  ]
  it.each(kept)('%s stays', (_, image) => {
    expect(withoutPen(image, dpi)).toBe(image)
  })
})
