import { describe, expect, test } from 'vitest'
import type { ReadLine, ReadWord } from '../../pipeline/recognise/engine.ts'
import { findBlanks, withoutBlanks, withSwallowed } from '../../pipeline/recognise/swallowed.ts'
import { blank, painted, rectangle } from '../support/grey.ts'

const ink = 128
/** A line of 20 pixels; its words with the left edges of their signs. */
const lineOf = (...words: readonly ReadWord[]): ReadLine => ({
  words,
  box: rectangle(0, 10, 300, 30),
  baseline: 30,
})
const wordOf = (
  signs: ReadonlyArray<readonly [text: string, x0: number]>,
  x1: number,
  confidence: number,
): ReadWord => ({
  text: signs
    .map(([text]) => text)
    .join('')
    .trim(),
  confidence,
  box: rectangle(signs[0]?.[1] ?? 0, 10, x1, 30),
  signs: signs.map(([text, x0]) => ({ text, x0 })),
})
/** Three letters as wide as a word, and what stands behind them. */
const page = painted(blank(300, 40), [
  rectangle(100, 12, 112, 28),
  rectangle(114, 12, 126, 28),
  rectangle(128, 12, 140, 28),
  rectangle(142, 18, 148, 22),
  rectangle(150, 12, 190, 28),
])
const texts = ({ words }: ReadLine): readonly string[] => words.map(({ text }) => text)

describe('ink before the own of a word’s first sign', () => {
  test('`MIS-এর` read as `-এর` with a hyphen as wide as a word', () => {
    const word = wordOf([['-', 100], ['এ', 150], ['র', 170]], 190, 0.1) // prettier-ignore
    const parted = withSwallowed(lineOf(word), page, ink)
    expect(texts(parted)).toEqual(['', '-এর'])
    expect(parted.words.map(({ box }) => [box.x0, box.x1])).toEqual([
      [100, 140],
      [142, 190],
    ])
    expect(findBlanks([parted])).toEqual([{ line: 0, from: 0, to: 1 }])
  })

  test('`MIS প্রণয়ন` read with a space before it that has ink', () => {
    const word = wordOf([[' ', 100], ['প', 150], ['ণ', 170]], 190, 0) // prettier-ignore
    const [part, own] = withSwallowed(lineOf(word), page, ink).words
    expect([part?.text, part?.box.x1, own?.box.x0]).toEqual(['', 148, 150])
  })

  const whole: ReadonlyArray<readonly [title: string, word: ReadWord]> = [
    ['a word that is sure', wordOf([['-', 100], ['এ', 150]], 190, 0.9)], // prettier-ignore
    ['a first sign of usual width', wordOf([['এ', 150], ['র', 170]], 190, 0.1)], // prettier-ignore
    ['noise, which is read again as a whole', wordOf([['4', 100], ['[', 150]], 190, 0.1)], // prettier-ignore
    ['a wide sign of one stretch of ink', wordOf([['এ', 150]], 190, 0.1)],
    [
      'a word whose signs the engine does not tell',
      { ...wordOf([['এ', 100]], 190, 0.1), signs: [] },
    ],
  ]
  test.each(whole)('is none: %s', (_, word) => {
    expect(withSwallowed(lineOf(word), page, ink).words).toEqual([word])
  })
})

describe('when all is read', () => {
  const at = (text: string, x0: number, x1: number): ReadWord => ({
    text,
    confidence: 0.8,
    box: rectangle(x0, 10, x1, 30),
  })

  test('a Latin word and the ending that touches it are one', () => {
    const line = withoutBlanks(
      lineOf(at('MIS', 100, 140), at('-এর', 142, 190), at('সকল', 200, 240)),
    )
    expect(texts(line)).toEqual(['MIS-এর', 'সকল'])
    expect(line.words[0]?.box).toEqual(rectangle(100, 10, 190, 30))
  })

  test('a word behind Latin letters stays apart, an ending does not', () => {
    const words = [at('ICT', 100, 140), at('বিভাগ', 142, 190), at('MIS', 200, 240), at('সমূহকে,', 242, 280)] // prettier-ignore
    expect(texts(withoutBlanks(lineOf(...words)))).toEqual(['ICT', 'বিভাগ', 'MISসমূহকে,'])
  })

  test('others stay apart, and what nothing was read of goes', () => {
    const words = [at('MIS', 100, 140), at('প্রণয়ন', 150, 190), at('', 192, 198), at('জেলা', 200, 240), at('-এর', 241, 260)] // prettier-ignore
    expect(texts(withoutBlanks(lineOf(...words)))).toEqual(['MIS', 'প্রণয়ন', 'জেলা', '-এর'])
  })
})
