import { describe, expect, it } from 'vitest'
import { firstFrom, regionsOf } from '../../pipeline/document/regions.ts'
import type { Word } from '../../schemas/page.ts'
import type { Box } from '../../schemas/span.ts'

const word = (start: number, end: number, page: number, box: Box): Word => ({
  start,
  end,
  page,
  box,
  confidence: 1,
  raw: null,
})

// Two lines on page 1, one on page 2.
const text = 'সভা শেষ\nহয় ।\nপাতা'
const words: readonly Word[] = [
  word(0, 3, 1, [0.1, 0.1, 0.2, 0.14]),
  word(4, 7, 1, [0.25, 0.11, 0.4, 0.15]),
  word(8, 11, 1, [0.1, 0.2, 0.15, 0.24]),
  word(12, 13, 1, [0.16, 0.2, 0.17, 0.24]),
  word(14, 18, 2, [0.1, 0.1, 0.3, 0.14]),
]
const span = (start: number, end: number) => ({ start, end })

describe('regions', () => {
  it('enclose the words of a line', () => {
    expect(regionsOf(text, words, span(0, 7))).toEqual([{ page: 1, box: [0.1, 0.1, 0.4, 0.15] }])
  })

  it('are one a line of print, over the pages in order', () => {
    expect(regionsOf(text, words, span(4, 18))).toEqual([
      { page: 1, box: [0.25, 0.11, 0.4, 0.15] },
      { page: 1, box: [0.1, 0.2, 0.17, 0.24] },
      { page: 2, box: [0.1, 0.1, 0.3, 0.14] },
    ])
  })

  it('hold the whole word of which a part is meant', () => {
    expect(regionsOf(text, words, span(5, 6))).toEqual([{ page: 1, box: [0.25, 0.11, 0.4, 0.15] }])
  })

  it.each(['\u2028', '\t'])('part the lines and cells of a table at %j', (sign) => {
    const cell = `সভা${sign}শেষ`
    expect(regionsOf(cell, words.slice(0, 2), span(0, 7))).toHaveLength(2)
  })

  it('change with the page even where no line is broken', () => {
    const pages = [word(0, 3, 1, [0.1, 0.9, 0.2, 0.95]), word(4, 7, 2, [0.1, 0.1, 0.2, 0.15])]
    expect(regionsOf('সভা শেষ', pages, span(0, 7)).map(({ page }) => page)).toEqual([1, 2])
  })

  it.each([
    ['a blank between two words', span(3, 4)],
    ['text behind the last word', span(18, 25)],
  ])('are none for %s', (_, of) => {
    expect(regionsOf(text, words, of)).toEqual([])
  })

  it('are none without ink', () => {
    expect(regionsOf(text, [], span(0, 18))).toEqual([])
  })

  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [8, 2],
    [17, 4],
    [18, 5],
  ])('from %d on the first word is number %d', (start, index) => {
    expect(firstFrom(words, start)).toBe(index)
  })
})
