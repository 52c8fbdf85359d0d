import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { similarity } from '../../pipeline/document/similarity.ts'

describe('similarity', () => {
  it.each([
    ['কর্মসূচি বাস্তবায়ন', 'কর্মসূচী  বাস্তবায়ন'],
    ['“তালিকা” প্রেরণ করবেন।', 'তালিকা প্রেরণ করবেন'],
    ['৩০/০৬/২০২৫ তারিখে', '30/06/2025 তারিখে'],
    ['মন্ত্রণালয়', 'মন্ত্রনালয়'],
    ['', ' \n'],
  ])('is whole for “%s” and “%s”', (one, other) => {
    expect(similarity(one, other)).toBe(1)
  })

  it.each([
    ['বেষ্টনী', 'বেটনী', 2 / 3],
    ['সভা', 'সেবা', 0],
    ['কখগঘ', 'কখগচ', 3 / 4],
    ['কখগঘ', 'কখগ', 3 / 4],
  ])('counts letters with their signs: %s and %s', (one, other, share) => {
    expect(similarity(one, other)).toBeCloseTo(share)
  })

  it('is high for two prints of one sentence', () => {
    const sentence = 'স্ব স্ব ওয়েব পোর্টালে ডিজিটাইজকৃত সেবার তালিকা হালনাগাদ করতে হবে।'
    const again = 'ওয়েব পোর্টালে ডিজিটাইজডকৃত সেবার তালিকা হালনাগাদ করতে হবে।'
    expect(similarity(sentence, again)).toBeGreaterThan(0.85)
  })

  it.each([
    ['তালিকা প্রেরণ করতে হবে', 'বাজেট অনুমোদন করা হলো'],
    ['তালিকা', 'তালিকা প্রস্তুত করে আগামী মাসের মধ্যে প্রেরণ করতে হবে'],
    ['তালিকা', ''],
  ])('is low for “%s” and “%s”', (one, other) => {
    expect(similarity(one, other)).toBeLessThan(0.5)
  })

  it('is the same both ways, within 0 and 1, and whole for a text with itself', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'কখগািু্ ৷।ড়১'), maxLength: 20 })
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const share = similarity(one, other)
        expect(share).toBe(similarity(other, one))
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
        expect(similarity(one, one)).toBe(1)
      }),
    )
  })
})
