import { expect, test } from 'vitest'
import type { ReadWord } from '../../pipeline/recognise/engine.ts'
import { pairUp } from '../../pipeline/recognise/pairs.ts'
import { rectangle } from '../support/grey.ts'

type Place = readonly [text: string, x0: number, x1: number]

const wordsOf = (places: readonly Place[]): readonly ReadWord[] =>
  places.map(([text, x0, x1]) => ({ text, confidence: 0.9, box: rectangle(x0, 0, x1, 20) }))

const readings: ReadonlyArray<
  readonly [
    title: string,
    first: readonly Place[],
    second: readonly Place[],
    pairs: readonly string[],
  ]
> = [
  ['the same place', [['চধ', 0, 40]], [['DG', 2, 41]], ['চধ=DG']],
  [
    'one word that was two',
    [
      ['চ', 0, 20],
      ['ধ', 22, 40],
    ],
    [['DG', 0, 40]],
    ['চ ধ=DG'],
  ],
  [
    'two words that were one',
    [['চধ', 0, 60]],
    [
      ['to', 0, 25],
      ['do', 32, 60],
    ],
    ['চধ=to do'],
  ],
  [
    'a word that only the second saw, at its place',
    [
      ['Head', 0, 40],
      ['Office', 80, 120],
    ],
    [
      ['Head', 0, 40],
      ['of', 50, 70],
      ['Office', 80, 120],
    ],
    ['Head=Head', '=of', 'Office=Office'],
  ],
  [
    'words that only the first saw, before and behind',
    [
      ['ক', 0, 10],
      ['MIS', 20, 60],
      ['শাখা', 70, 110],
    ],
    [['MIS', 20, 60]],
    ['ক=', 'MIS=MIS', 'শাখা='],
  ],
  [
    'words of the second before and behind all others',
    [['MIS', 50, 90]],
    [
      ['to', 0, 20],
      ['of', 100, 120],
    ],
    ['=to', 'MIS=', '=of'],
  ],
]

test.each(readings)('%s', (_, first, second, pairs) => {
  const texts = (words: readonly ReadWord[]): string => words.map(({ text }) => text).join(' ')
  expect(
    pairUp(wordsOf(first), wordsOf(second)).map(
      (pair) => `${texts(pair.first)}=${texts(pair.read)}`,
    ),
  ).toEqual(pairs)
})
