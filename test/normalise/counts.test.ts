import { describe, expect, it } from 'vitest'
import { fold } from '../../pipeline/bangla/fold.ts'
import { countPattern, readCount } from '../../pipeline/normalise/counts.ts'

const wholePattern = new RegExp(`^(?:${countPattern})$`, 'u')

const countOf = (text: string) => {
  const groups = wholePattern.exec(fold(text))?.groups
  return groups === undefined ? null : readCount(groups)
}

describe('counts', () => {
  const cases: ReadonlyArray<readonly [text: string, value: number]> = [
    ['৭', 7],
    ['০৭', 7],
    ['৭ (সাত)', 7],
    ['১৫(পনের)', 15],
    ['৩৬ (ছয়ত্রিশ)', 36],
    ['সাত (৭)', 7],
    ['পনেরো', 15],
    ['একুশ', 21],
    ['দেড়', 1.5],
    ['আড়াই', 2.5],
    ['সাড়ে তিন', 3.5],
    ['three', 3],
  ]
  it.each(cases)('reads “%s” as %d', (text, value) => {
    expect(countOf(text)).toEqual({ value, wordsDisagree: false })
  })

  it.each([
    ['৩-৫', 5],
    ['৩ থেকে ৫', 5],
    ['৩ হতে ৫', 5],
    ['১৫ – ২০', 20],
  ])('takes the upper bound of “%s”', (text, value) => {
    expect(countOf(text)?.value).toBe(value)
  })

  it.each([
    ['১৫ (পাঁচ)', 15],
    ['৭ (নয়)', 7],
    ['দশ (১২)', 10],
  ])('keeps the first number of “%s” and says that the two disagree', (text, value) => {
    expect(countOf(text)).toEqual({ value, wordsDisagree: true })
  })

  it('does not compare a number with words that are no number', () => {
    expect(countOf('৭ (কার্যদিবস)')).toEqual({ value: 7, wordsDisagree: false })
  })

  it.each(['২০২৫', 'না', 'নয়ন', 'সাতক্ষীরা', 'দিন', '১.৫', '৩/৫'])(
    'does not take “%s” for a count',
    (text) => {
      expect(countOf(text)).toBeNull()
    },
  )
})
