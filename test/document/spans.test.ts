import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutHoles, encloses, overlaps, trimSpan } from '../../pipeline/document/spans.ts'
import type { Span } from '../../schemas/span.ts'

const span = (start: number, end: number): Span => ({ start, end })

describe('spans', () => {
  it.each([
    [span(0, 3), span(2, 5), true],
    [span(0, 3), span(3, 5), false],
    [span(0, 9), span(4, 5), true],
  ])('%o and %o overlap: %s', (one, other, isOverlap) => {
    expect(overlaps(one, other)).toBe(isOverlap)
    expect(overlaps(other, one)).toBe(isOverlap)
  })

  it.each([
    [span(0, 5), span(0, 5), true],
    [span(0, 5), span(1, 4), true],
    [span(1, 4), span(0, 5), false],
    [span(0, 5), span(4, 6), false],
  ])('%o encloses %o: %s', (outer, inner, isInside) => {
    expect(encloses(outer, inner)).toBe(isInside)
  })

  it.each([
    ['  সভা শেষ \n', '', 'সভা শেষ'],
    ['সভা শেষ ;', ';।', 'সভা শেষ'],
    ['সভা শেষ।', '', 'সভা শেষ।'],
    ['  ', '', ''],
  ])('of %j without %j there is %j left', (text, trailing, left) => {
    const { start, end } = trimSpan(text, span(0, text.length), trailing)
    expect(text.slice(start, end)).toBe(left)
  })

  it.each([
    [[], [span(2, 10)]],
    [[span(4, 6)], [span(2, 4), span(6, 10)]],
    [[span(0, 3), span(9, 12)], [span(3, 9)]],
    [
      [span(5, 8), span(3, 6)],
      [span(2, 3), span(8, 10)],
    ],
    [[span(0, 20)], []],
    [[span(10, 12)], [span(2, 10)]],
  ])('from 2 to 10 without %o is %o', (holes, pieces) => {
    expect(cutHoles(span(2, 10), holes)).toEqual(pieces)
  })

  it('what is cut covers each place that no hole covers, once', () => {
    const holes = fc.array(
      fc
        .tuple(fc.nat(30), fc.integer({ min: 1, max: 9 }))
        .map(([start, n]) => span(start, start + n)),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(holes, (cut) => {
        const pieces = cutHoles(span(5, 25), cut)
        for (let at = 0; at < 40; at += 1) {
          const isFree = at >= 5 && at < 25 && !cut.some((hole) => overlaps(hole, span(at, at + 1)))
          const covering = pieces.filter((piece) => overlaps(piece, span(at, at + 1)))
          expect(covering).toHaveLength(isFree ? 1 : 0)
        }
      }),
    )
  })
})
