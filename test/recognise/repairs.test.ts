import { expect, test } from 'vitest'
import { repairSigns } from '../../pipeline/recognise/repairs.ts'

const repairs: ReadonlyArray<readonly [read: string, repaired: string]> = [
  ['হয়|', 'হয়।'],
  ['করবেন1', 'করবেন।'],
  ['করবেন!”', 'করবেন।”'],
  ['(সমন্বয়)|', '(সমন্বয়)।'],
  ['|', '।'],
  ['হয়৷', 'হয়।'],
  ['৭|', '৭।'],
  ['১২l', '১২।'],
  ['8১.০০', '৪১.০০'],
  ['০8.০০', '০৪.০০'],
  ['১o', '১০'],
  ['১১ঃ৩০', '১১:৩০'],
  ['আ্যাকাউন্টস', 'অ্যাকাউন্টস'],
  ['(¢)', '(c)'],
]

test.each(repairs)('%s is read as %s', (read, repaired) => {
  expect(repairSigns(read)).toBe(repaired)
})

const kept = [
  'করবেন।',
  'Annex-1',
  '80',
  '2026',
  'SDG8',
  'of',
  'দুঃখ',
  'অতঃপর',
  'a|b',
  'ক/খ',
  '১১:৩০',
  '',
]

test.each(kept)('%s stays as it was read', (read) => {
  expect(repairSigns(read)).toBe(read)
})
