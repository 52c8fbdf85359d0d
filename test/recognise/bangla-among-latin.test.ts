import { expect, test } from 'vitest'
import { inBangla } from '../../pipeline/recognise/bangla-among-latin.ts'
import { rectangle } from '../support/grey.ts'

test.each([
  ['@', 1, 'ও'],
  ["'@", 1, 'ও'],
  ['@3', 2, 'এর'],
  ['Contractor-&', 0, 'Contractor-কে'],
  ['meeting-@3', 1, 'meeting-এর'],
  ['&', 1, '&'],
  ['@', 0, '@'],
  ['info@dss.gov.bd', 1, 'info@dss.gov.bd'],
  ['DMA-12', 1, 'DMA-12'],
])('%s as word %i is %s', (text, index, expected) => {
  const word = { text, confidence: 0.5, box: rectangle(0, 0, 10, 10) }
  expect(inBangla(word, index).text).toBe(expected)
})
