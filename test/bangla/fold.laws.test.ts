import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../pipeline/bangla/fold.ts'

const bengaliBlock = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(0x0980 + code))
const printableAscii = Array.from({ length: 95 }, (_, code) => String.fromCharCode(0x20 + code))
const signs = [...'।॥৷‘’‚“”„′″–—−\u00a0\u2009\u200c\u200d\u2028\n\t→⇒🡪']

const pages = fc
  .array(fc.constantFrom(...bengaliBlock, ...printableAscii, ...signs), { maxLength: 60 })
  .map((letters) => letters.join('').normalize('NFC'))

describe('laws of the copy for matching', () => {
  it('the copy is as long as the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), pages, (any, page) => {
        expect(fold(any)).toHaveLength(any.length)
        expect(fold(page)).toHaveLength(page.length)
      }),
    )
  })

  it('every letter of a Bangla word keeps its place', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const folded = fold(page)
        const moved = [...page.matchAll(/[ক-হা-ৌ়্]/g)].filter(
          ({ 0: letter, index }) => folded[index] !== letter,
        )
        expect(moved).toEqual([])
      }),
    )
  })

  it('the copy stays in the normal form of Unicode', () => {
    fc.assert(
      fc.property(pages, (page) => {
        expect(fold(page)).toBe(fold(page).normalize('NFC'))
      }),
    )
  })

  it('no Bangla digit and no capital is left in the copy', () => {
    fc.assert(
      fc.property(pages, (page) => {
        expect(fold(page)).not.toMatch(/[০-৯A-Z]/)
      }),
    )
  })
})
