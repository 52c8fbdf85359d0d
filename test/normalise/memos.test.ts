import { describe, expect, it } from 'vitest'
import { fold } from '../../pipeline/bangla/fold.ts'
import { findMemos } from '../../pipeline/normalise/memos.ts'

const memosIn = (text: string) =>
  findMemos(fold(text)).map(({ start, end, serial }) => ({
    printed: text.slice(start, end),
    serial,
  }))

describe('memo numbers', () => {
  const cases: ReadonlyArray<readonly [text: string, printed: string, serial: string | null]> = [
    [
      'স্মারক নং- ৪১.০০.০০০০.০৪৩.১২.০০৬.১৬-৪৫৬ তারিখ: ০১ মার্চ ২০১৮',
      '৪১.০০.০০০০.০৪৩.১২.০০৬.১৬-৪৫৬',
      '456',
    ],
    ['নং ৩২.০০.০০০০.০৩৪.১৬.০০১.২০.৮১', '৩২.০০.০০০০.০৩৪.১৬.০০১.২০.৮১', '81'],
    ['স্মারক নম্বর। 57.00.0000.043.23,003,17,108', '57.00.0000.043.23,003,17,108', '108'],
    ['০৪.০০.০০০০.৫১১.১০১.১৬.০০০১.২৪-৩২ নং স্মারকে', '০৪.০০.০০০০.৫১১.১০১.১৬.০০০১.২৪-৩২', '32'],
    ['৪১.০০.০০০০.০৪৩.১২.০০৬.১৬ নথিতে', '৪১.০০.০০০০.০৪৩.১২.০০৬.১৬', null],
    ['স্মারক নং- বাউবি/প্রশা/২০২৩/১১২', 'বাউবি/প্রশা/২০২৩/১১২', '112'],
    ['নং-এলজিইডি/পিডি/০৪/২০২২-৩৩১', 'এলজিইডি/পিডি/০৪/২০২২-৩৩১', '331'],
  ]
  it.each(cases)('reads the number of “%s”', (text, printed, serial) => {
    expect(memosIn(text)).toEqual([{ printed, serial }])
  })

  it('reads two numbers of one letter', () => {
    const text = `সূত্র: ৪১.০০.০০০০.০৪৩.১২.০০৬.১৬-৪৫৬ এবং ৩২.০০.০০০০.০৩৪.১৬.০০১.২০.৮১`
    expect(memosIn(text).map(({ serial }) => serial)).toEqual(['456', '81'])
  })

  it.each([
    'তারিখ: ২৩.০৮.২০২১',
    'ফোন: ০২-৯৫১৪৪৮৬, মোবাইল: ০১৭১২-৩৪৫৬৭৮',
    'উক্ত ৪৫৬ নং স্মারকে প্রেরিত পত্র',
    'কক্ষ নম্বর ৯০০, ভবন নং ৬',
    'উল্লিখিত স্মারক অনুযায়ী ব্যবস্থা গ্রহণ করতে হবে',
    'মোট ব্যয় ১২.৩৪ কোটি টাকা',
    '৪১.০০.০০০০ কোডে বরাদ্দ',
  ])('does not take “%s” for a memo number', (text) => {
    expect(memosIn(text)).toEqual([])
  })
})
