import { expect, test } from 'vitest'
import { isMark } from '../../pipeline/recognise/marks.ts'
import { rectangle } from '../support/grey.ts'

const box = rectangle(0, 0, 100, 20)
const lineOf = (text: string, confidence: number) => ({
  words: text.split(' ').map((word) => ({ text: word, confidence, box })),
  box,
  baseline: 18,
})

test.each([
  ['signs of a seal', 'চু /:', 0.4, true],
  ['strokes of a signature', '1 রর', 0.2, true],
  ['the same, surely read', '1 রর', 0.8, false],
  ['a word of the office', 'চলবে সভা', 0.3, false],
  ['a number of some length', '২৬/০৭/২০২৫', 0.2, false],
  ['a label', 'ক)', 0.3, false],
  ['Latin letters', 'e-GP', 0.3, false],
  ['what may be a name', 'শাহরিয়ার', 0.4, false],
  ['a long line, however badly read', 'পুব্ঝ ক্ষত্ণ গণ্ড্ম জঝ্ণ', 0.1, false],
])('%s', (_, text, confidence, mark) => {
  expect(isMark(lineOf(text, confidence))).toBe(mark)
})
