import { describe, expect, it } from 'vitest'
import { foldBlanks, quote } from '../../pipeline/document/quote.ts'

const typed = (text: string) => ({ text, words: [] })

describe('quotes', () => {
  it('give the words of a span and its place', () => {
    const text = 'সভায় তালিকা অনুমোদিত হয়।'
    const start = text.indexOf('তালিকা')
    const end = start + 'তালিকা'.length
    expect(quote(typed(text), { start, end })).toEqual({
      text: 'তালিকা',
      evidence: [{ start, end, regions: [] }],
    })
  })

  it('print on one line what is broken over lines', () => {
    const text = 'মহিলা বিষয়ক\nঅধিদপ্তর,\u2028 ঢাকা'
    expect(quote(typed(text), { start: 0, end: text.length })?.text).toBe('মহিলা বিষয়ক অধিদপ্তর, ঢাকা')
  })

  it('leave the blanks around a passage out of its place', () => {
    const text = '\n  তালিকা  \n'
    const found = quote(typed(text), { start: 0, end: text.length })
    expect(found?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['তালিকা'])
  })

  it('join several passages in the order in which they are given', () => {
    const text = 'তালিকা [পৃষ্ঠা ২] প্রেরণ করবেন'
    const spans = [
      { start: 0, end: 'তালিকা '.length },
      { start: text.indexOf('প্রেরণ'), end: text.length },
    ]
    const found = quote(typed(text), ...spans)
    expect(found?.text).toBe('তালিকা প্রেরণ করবেন')
    expect(found?.evidence).toHaveLength(2)
  })

  it('skip passages of blanks', () => {
    const text = 'তালিকা   '
    const found = quote(typed(text), { start: 7, end: 9 }, { start: 0, end: 6 })
    expect(found).toMatchObject({ text: 'তালিকা', evidence: [{ start: 0, end: 6 }] })
  })

  it('are null where nothing is printed', () => {
    expect(quote(typed(' \n '), { start: 0, end: 3 })).toBeNull()
    expect(quote(typed('তালিকা'), { start: 2, end: 2 })).toBeNull()
    expect(quote(typed('তালিকা'))).toBeNull()
  })

  it('show where the words stand on the page', () => {
    const text = 'সভা শেষ'
    const words = [
      { start: 0, end: 3, page: 1, box: [0.1, 0.1, 0.2, 0.15], confidence: 1, raw: null },
      { start: 4, end: 7, page: 1, box: [0.25, 0.1, 0.35, 0.15], confidence: 1, raw: null },
    ] as const
    expect(quote({ text, words }, { start: 4, end: 7 })?.evidence).toEqual([
      { start: 4, end: 7, regions: [{ page: 1, box: [0.25, 0.1, 0.35, 0.15] }] },
    ])
  })

  it.each([
    ['  সভা \n\t শেষ ', 'সভা শেষ'],
    ['সভা\u00a0শেষ', 'সভা শেষ'],
    ['\n', ''],
  ])('fold the blanks of %j', (text, folded) => {
    expect(foldBlanks(text)).toBe(folded)
  })
})
