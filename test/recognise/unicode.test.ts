import { expect, test } from 'vitest'
import { toStandardForm } from '../../pipeline/recognise/unicode.ts'

/** Written by codes where two spellings look the same. */
const forms: ReadonlyArray<readonly [title: string, text: string, standard: string]> = [
  ['য় as one sign becomes letter and nukta', '\u09df', '\u09af\u09bc'],
  ['ড় as one sign becomes letter and nukta', '\u09dc', '\u09a1\u09bc'],
  ['ো in two halves becomes one sign', 'ক\u09c7\u09be', 'ক\u09cb'],
  ['ৌ in two halves becomes one sign', 'ক\u09c7\u09d7', 'ক\u09cc'],
  ['ৎ spelt with a joiner becomes its letter', 'ত\u09cd\u200d', '\u09ce'],
  ['a joiner stays where it keeps the reph away', 'র\u200d\u09cdয', 'র\u200d\u09cdয'],
  ['a joiner goes elsewhere', 'ক\u200d\u09cdষ', 'ক\u09cdষ'],
  ['a vowel sign before its nukta comes behind it', 'য\u09be\u09bc', 'য\u09bc\u09be'],
  ['invisible signs go', 'স\u200bভা\u00ad\ufeff\u200e', 'সভা'],
  ['blanks of every width become blanks', 'এক\u00a0দুই\u2009তিন', 'এক দুই তিন'],
  ['the line break inside a cell stays', 'এক\u2028দুই', 'এক\u2028দুই'],
  ['digits, spelling and signs stay', '৪৫৬ 456 —“।”', '৪৫৬ 456 —“।”'],
]

test.each(forms)('%s', (_, text, standard) => {
  expect(toStandardForm(text)).toBe(standard)
  expect(toStandardForm(standard)).toBe(standard)
  expect(standard.normalize('NFC')).toBe(standard)
})
