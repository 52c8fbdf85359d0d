import { describe, expect, it } from 'vitest'
import { numberWords, parseNumberWord } from '../../pipeline/bangla/number-words.ts'

describe('number words', () => {
  it.each([
    ['শূন্য', 0],
    ['এক', 1],
    ['ছয়', 6],
    ['দশ', 10],
    ['বারো', 12],
    ['চৌদ্দ', 14],
    ['পনেরো', 15],
    ['পনের', 15],
    ['ষোল', 16],
    ['উনিশ', 19],
    ['বিশ', 20],
    ['কুড়ি', 20],
    ['সাতাশ', 27],
    ['আটাশ', 28],
    ['উনত্রিশ', 29],
    ['ছয়ত্রিশ', 36],
    ['পঁয়তাল্লিশ', 45],
    ['ঊনপঞ্চাশ', 49],
    ['চুয়ান্ন', 54],
    ['ঊনষাট', 59],
    ['ষাট', 60],
    ['ছেষট্টি', 66],
    ['চুয়াত্তর', 74],
    ['ছিয়াত্তর', 76],
    ['ঊনআশি', 79],
    ['তিরাশি', 83],
    ['ছিয়াশি', 86],
    ['সাতাশি', 87],
    ['অষ্টাশি', 88],
    ['উননব্বই', 89],
    ['ছিয়ানব্বই', 96],
    ['নিরানব্বই', 99],
    ['একশত', 100],
    ['অর্ধ', 0.5],
    ['দেড়', 1.5],
    ['আড়াই', 2.5],
  ])('reads %s as %d', (word, value) => {
    expect(parseNumberWord(word)).toBe(value)
  })

  it('reads a word typed with precomposed letters', () => {
    expect(parseNumberWord('ছ\u09df')).toBe(6)
    expect(parseNumberWord('দে\u09dc')).toBe(1.5)
  })

  it('covers every number from 0 to 100', () => {
    const values = new Set(numberWords.map((word) => parseNumberWord(word)))
    const missing = Array.from({ length: 101 }, (_, number) => number).filter((n) => !values.has(n))
    expect(missing).toEqual([])
  })

  it('does not read any word of the text beside a number', () => {
    const words = ['না', 'নয়ন', 'দিন', 'সাতক্ষীরা', 'একটি', 'বারের', 'পাঁচজন', '', '৭']
    expect(words.filter((word) => parseNumberWord(word) !== null)).toEqual([])
  })
})
