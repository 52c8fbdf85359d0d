import { describe, expect, it } from 'vitest'
import { conditionsIn, isConditional } from '../../pipeline/bangla/conditions.ts'
import { fold } from '../../pipeline/bangla/fold.ts'

const stretchesIn = (text: string) =>
  conditionsIn(fold(text)).map(({ start, end }) => text.slice(start, end).trim())

describe('conditions', () => {
  const cases: ReadonlyArray<readonly [text: string, condition: string]> = [
    ['ঠিকাদার ব্যর্থ হলে জরিমানা আরোপ করতে হবে', 'ঠিকাদার ব্যর্থ হলে'],
    ['পরীক্ষার ফল প্রকাশিত হলে সনদ প্রদান করতে হবে', 'পরীক্ষার ফল প্রকাশিত হলে'],
    ['দুর্ঘটনা ঘটলে কর্তৃপক্ষকে অবহিত করতে হবে', 'দুর্ঘটনা ঘটলে'],
    ['জনবল না থাকলে প্রস্তাব প্রেরণ করবেন', 'জনবল না থাকলে'],
    ['বরাদ্দ পাওয়া গেলে, কাজ শুরু করতে হবে', 'বরাদ্দ পাওয়া গেলে,'],
    ['যদি কাজ শেষ না হয় তবে চুক্তি বাতিল করতে হবে', 'যদি কাজ শেষ না হয় তবে'],
    ['যেসব দপ্তর তথ্য দেয়নি সেসব দপ্তর তথ্য প্রেরণ করবে', 'যেসব দপ্তর তথ্য দেয়নি'],
    ['যারা অনুপস্থিত ছিলেন তাঁরা ব্যাখ্যা দেবেন', 'যারা অনুপস্থিত ছিলেন'],
    ['If the fund is released, the Division will start', 'If the fund is released,'],
  ]
  it.each(cases)('stand in “%s”', (text, condition) => {
    expect(stretchesIn(text)).toEqual([condition])
    expect(isConditional(fold(text))).toBe(true)
  })

  it('is no hall in which it is done', () => {
    expect(isConditional(fold('পরীক্ষার হলে কোনো পরীক্ষার্থী মোবাইল বহন করতে পারবে না'))).toBe(false)
  })

  it('may follow a word instead of a verb', () => {
    expect(isConditional(fold('অর্থ বিভাগের সম্মতি সাপেক্ষে ক্রয় করতে হবে'))).toBe(true)
    expect(isConditional('subject to approval')).toBe(true)
  })

  it.each([
    'স্কুলে ভর্তি কার্যক্রম শুরু করতে হবে',
    'ফলে কাজ বিলম্বিত হয়',
    'তফসিলে বর্ণিত কাজ সম্পন্ন করবেন',
    'দখলে থাকা জমি উদ্ধার করতে হবে',
    'প্রয়োজন হলে সভা আহ্বান করবেন',
    'সকল দপ্তর তথ্য প্রেরণ করবে',
    'তিনি প্রতিবেদন দাখিল করবেন',
    'টেন্ডার কল করার আগে প্রাক্কলন যাচাই করতে হবে',
    'বর্ষার পূর্বে খাল খনন করতে হবে',
    'জেলা পরিষদের প্রস্তাবে টোল নির্ধারণ করতে হবে',
  ])('are not seen in “%s”', (text) => {
    expect(stretchesIn(text)).toEqual([])
    expect(isConditional(fold(text))).toBe(false)
  })
})
