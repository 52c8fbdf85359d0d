import { describe, expect, it } from 'vitest'
import { foldDigits, parseDigits } from '../../pipeline/bangla/digits.ts'

describe('digits', () => {
  it.each([
    ['৩০/০৮/২০২১', '30/08/2021'],
    ['২০23', '2023'],
    ['০১২৩৪৫৬৭৮৯', '0123456789'],
    ['ধারা ৭(ক)', 'ধারা 7(ক)'],
  ])('folds those of “%s” to ASCII', (text, folded) => {
    expect(foldDigits(text)).toBe(folded)
  })

  it.each([
    ['৭', 7],
    ['০৭', 7],
    ['২০২৬', 2026],
    ['২০26', 2026],
  ])('reads “%s” as a number', (text, value) => {
    expect(parseDigits(text)).toBe(value)
  })

  it.each(['', 'সাত', '১২ক', '৫.৫', '-৫', '৭ ', '৪টি', '७'])(
    'does not read “%s” as a number',
    (text) => {
      expect(parseDigits(text)).toBeNull()
    },
  )

  it.each(['ও', '७', 'O', '৳'])('leaves “%s”, which only looks like a digit', (text) => {
    expect(foldDigits(text)).toBe(text)
  })
})
