import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '../../pipeline/normalise/index.ts'
import type { Mention } from '../../schemas/mention.ts'
import { recognised } from '../support/recognised.ts'

/** Bits of minutes; joined at random they meet in ways that nobody wrote. */
const bits = [
  '৩০ জুন ২০২৫',
  '২৩/০৮/২০২১',
  'খ্রিঃ',
  'জুলাই/২০২৫',
  'মাসের',
  '১৭ ফাল্গুন ১৪২৪',
  '২০২৪-২৫ অর্থবছর',
  'সকাল ১০.০০ টায়',
  'রবিবারের',
  '১৫ (পনেরো) দিনের',
  '৭',
  'কর্মদিবস',
  '৪১.০০.০০০০.০৪৩.১২.০০৬.১৬-৪৫৬',
  'স্মারক নং-',
  'অর্থ বিভাগ',
  'মহিলা ও শিশু বিষয়ক মন্ত্রণালয়কে',
  'মধ্যে',
  '।',
  '-',
  '/',
  '\n',
  '“ক”',
  'য়',
]
const texts = fc
  .array(fc.constantFrom(...bits), { maxLength: 12 })
  .chain((chosen) => fc.constantFrom(chosen.join(' '), chosen.join('')))

const isName = ({ type }: Mention): boolean => type === 'organisation'

describe('laws of mentions', () => {
  it('every mention is a stretch of the text that begins with a whole sign', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of normalise(recognised(text)).mentions) {
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toMatch(/^[^\p{M}\s]/u)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  it('mentions are in order, and only names of organisations may overlap the rest', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions } = normalise(recognised(text))
        expect(mentions).toEqual(mentions.toSorted((a, b) => a.start - b.start))
        for (const kind of [mentions.filter(isName), mentions.filter((one) => !isName(one))])
          kind.slice(1).forEach((next, index) => {
            expect(kind[index]?.end).toBeLessThanOrEqual(next.start)
          })
      }),
    )
  })

  it('the same text gives the same mentions', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(normalise(recognised(text))).toEqual(normalise(recognised(text)))
      }),
    )
  })
})
