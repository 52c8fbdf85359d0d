import { describe, expect, test } from 'vitest'
import { coverContacts } from '../../pipeline/bangla/contacts.ts'

describe('contacts are covered', () => {
  test.each([
    ['মোবাইল: ০১৭০০-০০০০০০ (অফিস)', 'মোবাইল: •••••••••••• (অফিস)'],
    ['+8801700000000', '••••••••••••••'],
    ['ফোন: ০২-৯৫৪৫৬৭৮', 'ফোন: ••••••••••'],
    ['ইমেইল: office@example.gov.bd', 'ইমেইল: •••••••••••••••••••••'],
  ])('%s', (text, covered) => {
    expect(coverContacts(text)).toBe(covered)
  })
})

describe('are left', () => {
  test.each([
    '৪১.০০.০০০০.০৪৩.১২.০০৬.১৬-৪৫৬',
    '২৭ এপ্রিল ২০২৬',
    '১,২৫,০০,০০০ টাকা',
    '০১-০৭-২০২৫',
    '০৪.০০.০০০০.৫১১.০৬.০০১.২৫',
  ])('%s', (text) => {
    expect(coverContacts(text)).toBe(text)
  })
})
