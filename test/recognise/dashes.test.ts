import { expect, test } from 'vitest'
import { settleDashes } from '../../pipeline/recognise/dashes.ts'
import type { ReadLine } from '../../pipeline/recognise/engine.ts'
import type { Rectangle } from '../../pipeline/recognise/image.ts'
import { blank, painted, rectangle } from '../support/grey.ts'

const black = 100

/** Words in a line from 10 to 50; the letters of each as a block of ink over its whole box. */
const lineOf = (
  words: ReadonlyArray<readonly [text: string, x0: number, x1: number, confidence?: number]>,
): ReadLine => ({
  words: words.map(([text, x0, x1, confidence = 0.9]) => ({
    text,
    confidence,
    box: rectangle(x0, 10, x1, 50),
  })),
  box: rectangle(0, 10, 300, 50),
  baseline: 45,
})

const before = rectangle(10, 14, 60, 46)
const behind = rectangle(120, 14, 200, 46)
const dash = rectangle(72, 31, 106, 34)

const settled = (line: ReadLine, ink: readonly Rectangle[]): string =>
  settleDashes(line, painted(blank(320, 80), ink), black)
    .words.map(({ text }) => text)
    .join(' ')

test.each([
  [
    'that no word covers',
    [
      ['হবে', 10, 60],
      ['শাখা', 120, 200],
    ],
    dash,
    'হবে — শাখা',
  ],
  [
    'shorter ones',
    [
      ['হবে', 10, 60],
      ['শাখা', 120, 200],
    ],
    rectangle(78, 31, 98, 34),
    'হবে – শাখা',
  ],
  [
    'in the box of the word before it',
    [
      ['হবে', 10, 108, 0],
      ['শাখা', 120, 200],
    ],
    dash,
    'হবে — শাখা',
  ],
  [
    'in the box of the word behind it',
    [
      ['হবে', 10, 60],
      ['শাখা-২', 70, 200, 0],
    ],
    dash,
    'হবে — শাখা-২',
  ],
  [
    'read as a word',
    [
      ['হবে', 10, 60],
      ['এ', 72, 106, 0.2],
      ['শাখা', 120, 200],
    ],
    dash,
    'হবে — শাখা',
  ],
  [
    'that are read stay',
    [
      ['হবে', 10, 60],
      ['–', 72, 106],
      ['শাখা', 120, 200],
    ],
    dash,
    'হবে – শাখা',
  ],
  [
    'are no underlines',
    [
      ['হবে', 10, 60],
      ['শাখা', 120, 200],
    ],
    rectangle(72, 47, 106, 50),
    'হবে শাখা',
  ],
  [
    'are no headlines',
    [
      ['হবে', 10, 60],
      ['শাখা', 120, 200],
    ],
    rectangle(72, 18, 106, 21),
    'হবে শাখা',
  ],
  [
    'are not thick',
    [
      ['হবে', 10, 60],
      ['শাখা', 120, 200],
    ],
    rectangle(72, 26, 106, 40),
    'হবে শাখা',
  ],
  ['stand between words', [['শাখা', 120, 200]], dash, 'শাখা'],
] as const)('dashes %s', (_, words, stroke, expected) => {
  const ink = words[0][1] === 120 ? [behind, stroke] : [before, behind, stroke]
  expect(settled(lineOf(words), ink)).toBe(expected)
})
