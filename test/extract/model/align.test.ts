import { describe, expect, test } from 'vitest'
import { alignQuote } from '../../../pipeline/extract/model/align.ts'

const printed =
  'ক) খাদ্য মন্ত্রণালয়কে আগামী ১৫ (পনেরো) দিনের মধ্যে ২০.৫ মেট্রিক টন চাল বিতরণের প্রতিবেদন প্রেরণ করতে হবে।\nখ) সংশ্লিষ্ট উপজেলা নির্বাহী অফিসার বাজার পরিদর্শন অব্যাহত রাখবেন এবং কোনো অনিয়ম সহ্য করবেন না।'
const text = { text: printed }
const all = [{ start: 0, end: printed.length }]
const align = (quote: string, within = all) => {
  const found = alignQuote(text, within, quote)
  return found === null ? null : [found.alignment, printed.slice(found.span.start, found.span.end)]
}

describe('a quote is found', () => {
  test.each([
    ['as printed', 'আগামী ১৫ (পনেরো) দিনের মধ্যে', ['exact', 'আগামী ১৫ (পনেরো) দিনের মধ্যে']],
    ['over a line', 'করতে হবে। খ) সংশ্লিষ্ট', ['exact', 'করতে হবে।\nখ) সংশ্লিষ্ট']],
    ['without a case ending', 'খাদ্য মন্ত্রণালয়', ['exact', 'খাদ্য মন্ত্রণালয়']],
    ['in other digits', 'আগামী 15 (পনেরো) দিনের মধ্যে', ['folded', 'আগামী ১৫ (পনেরো) দিনের মধ্যে']],
    ['in another spelling', 'সংশ্লিষ্ট উপজেলা নির্বাহি অফিসার', ['folded', 'সংশ্লিষ্ট উপজেলা নির্বাহী অফিসার']],
    [
      'with a slip of a letter',
      'মেট্রিক টন চাল বিতরনের প্রতিবেদণ প্রেরন করতে হবে',
      ['folded', 'মেট্রিক টন চাল বিতরণের প্রতিবেদন প্রেরণ করতে হবে'],
    ],
    [
      'with a letter misread',
      'নির্বাহী অফিসার বাজার পরিদশন অব্যাহত রাখবেন এবং কোনো অনিয়ম',
      ['fuzzy', 'নির্বাহী অফিসার বাজার পরিদর্শন অব্যাহত রাখবেন এবং কোনো অনিয়ম'],
    ],
    [
      'with a light word left out',
      'নির্বাহী অফিসার বাজার পরিদর্শন অব্যাহত রাখবেন কোনো অনিয়ম সহ্য',
      ['fuzzy', 'নির্বাহী অফিসার বাজার পরিদর্শন অব্যাহত রাখবেন এবং কোনো অনিয়ম সহ্য'],
    ],
  ])('%s', (_, quote, found) => expect(align(quote)).toEqual(found))
})

describe('a quote is absent', () => {
  test.each([
    ['another number', 'আগামী ১৬ (পনেরো) দিনের মধ্যে'],
    ['another number in words', 'আগামী ১৫ (ষোলো) দিনের মধ্যে'],
    ['a number without its point', '২০৫ মেট্রিক টন চাল'],
    ['part of a number', '৫ (পনেরো) দিনের মধ্যে'],
    ['another unit', 'আগামী ১৫ (পনেরো) সপ্তাহের মধ্যে'],
    ['another office', 'কৃষি মন্ত্রণালয়'],
    ['part of a word', 'জেলা নির্বাহী অফিসার'],
    ['a negation put in', 'মেট্রিক টন চাল বিতরণের প্রতিবেদন প্রেরণ করতে হবে না'],
    [
      'a negation left out',
      'বাজার পরিদর্শন অব্যাহত রাখবেন এবং কোনো অনিয়ম সহ্য করবেন।'.replace('করবেন', 'করবে'),
    ],
    ['a word put in', 'সংশ্লিষ্ট সকল উপজেলা নির্বাহী অফিসার বাজার পরিদর্শন অব্যাহত রাখবেন'],
    ['words in another order', 'নির্বাহী উপজেলা অফিসার'],
    ['nothing', '।'],
  ])('%s', (_, quote) => expect(align(quote)).toBeNull())

  test('where it stands elsewhere', () => {
    expect(align('বাজার পরিদর্শন', [{ start: 0, end: printed.indexOf('\n') }])).toBeNull()
  })
})

test('a decision that goes on over a page is found in its pieces', () => {
  const cut = printed.indexOf('(পনেরো)')
  const pieces = [
    { start: 0, end: cut },
    { start: cut + 8, end: printed.length },
  ]
  expect(alignQuote(text, pieces, 'আগামী ১৫ দিনের মধ্যে')?.alignment).toBe('folded')
})

test('a long text is searched in time that grows with its length', () => {
  const long = { text: `${'সভায় উপস্থিত সকলকে ধন্যবাদ জানানো হয়। '.repeat(3000)}${printed}` }
  const whole = [{ start: 0, end: long.text.length }]
  const start = performance.now()
  const quote = 'নির্বাহী অফিসার বাজার পরিদশন অব্যাহত রাখবেন এবং কোনো অনিয়ম'
  expect(alignQuote(long, whole, quote)?.alignment).toBe('fuzzy')
  expect(performance.now() - start).toBeLessThan(3000)
})

test('letters that a model writes as one sign and NFC as two are the same, to the last word', () => {
  const said = 'সংশ্লিষ্ট উপজেলা নির্বাহী অফিসার বাজার পরিদর্শন অব্যাহত রাখবেন এবং কোনো অনিয়ম'
  const composed = said.replaceAll('য\u09bc', '\u09df')
  expect(align(composed)?.[0]).toBe('exact')
  expect(align(`${composed} না`)).toBeNull()
})
