import { describe, expect, test } from 'vitest'
import type { ReadLine, ReadWord } from '../../pipeline/recognise/engine.ts'
import { cutDoubt, findDoubts, settle } from '../../pipeline/recognise/second-reading.ts'
import { blank, levelAt, painted, rectangle } from '../support/grey.ts'

/** The lightest grey that is ink. */
const ink = 128

/** Words of 40 pixels, 10 apart. */
const lineOf = (words: ReadonlyArray<readonly [text: string, confidence: number]>): ReadLine => ({
  words: words.map(([text, confidence], index) => ({
    text,
    confidence,
    box: rectangle(index * 50, 10, index * 50 + 40, 30),
  })),
  box: rectangle(0, 10, words.length * 50, 30),
  baseline: 30,
})

const doubts: ReadonlyArray<
  readonly [
    title: string,
    words: Parameters<typeof lineOf>[0],
    ReadonlyArray<readonly [number, number]>,
  ]
> = [
  [
    'sure Bangla',
    [
      ['জেলা', 0.9],
      ['প্রশাসক', 0.6],
    ],
    [],
  ],
  [
    'a short word hardly read, as Latin capitals come back',
    [
      ['জেলা', 0.9],
      ['চদা', 0.4],
    ],
    [[1, 2]],
  ],
  ['a long Bangla word hardly read', [['প্রশাসক', 0.4]], []],
  [
    'Latin letters, however sure',
    [
      ['SDG', 0.95],
      ['লক্ষ্য', 0.9],
    ],
    [[0, 1]],
  ],
  [
    'neighbours as one, others apart',
    [
      ['Gov', 0.9],
      ['to', 0.9],
      ['ও', 0.9],
      ['P2P', 0.9],
    ],
    [
      [0, 2],
      [3, 4],
    ],
  ],
  [
    'a Bangla ending behind noise, as a word of its own',
    [
      ['4', 0.1],
      ['-এর', 0.4],
    ],
    [[0, 1]],
  ],
  [
    'Bangla digits and signs',
    [
      ['৩০', 0.9],
      ['(সমন্বয়),', 0.8],
      ['—', 0.7],
    ],
    [],
  ],
  ['brackets with nothing in them, as roman labels come back', [['()', 0.9]], [[0, 1]]],
]

test.each(doubts)('what is read again of %s', (_, words, expected) => {
  const found = findDoubts([lineOf([]), lineOf(words)], blank(300, 60), ink)
  expect(found).toEqual(expected.map(([from, to]) => ({ line: 1, from, to })))
})

test('a word hardly read with far more room than its signs take, as addresses come back', () => {
  const wide = (x1: number): ReadLine => ({
    ...lineOf([]),
    words: [{ text: '(০...)', confidence: 0.3, box: rectangle(0, 10, x1, 30) }],
    box: rectangle(0, 10, x1, 30),
  })
  expect(findDoubts([wide(200)], blank(300, 60), ink)).toEqual([{ line: 0, from: 0, to: 1 }])
  expect(findDoubts([wide(60)], blank(300, 60), ink)).toEqual([])
})

test('the doubted words are cut out with white around them', () => {
  const line = lineOf([
    ['জেলা', 0.9],
    ['Gov', 0.3],
    ['to', 0.3],
  ])
  const page = painted(blank(200, 60), [rectangle(50, 10, 140, 30)])
  const cut = cutDoubt(page, line, { line: 0, from: 1, to: 3 }, ink)
  expect(cut?.at).toEqual(rectangle(50, 10, 140, 30))
  expect([cut?.image.width, cut?.image.height]).toEqual([90 + 16, 20 + 16])
  expect(cut && [levelAt(cut.image, 7, 7), levelAt(cut.image, 8, 8)]).toEqual([255, 0])
})

describe('ink that no word covers', () => {
  const line: ReadLine = {
    ...lineOf([]),
    words: ['সমন্বিত', 'এর'].map((text, index) => ({
      text,
      confidence: 0.9,
      box: rectangle(index * 140, 10, index * 140 + 60, 30),
    })),
  }
  const latin = rectangle(80, 12, 120, 28)

  test('is read again where it stands, between white', () => {
    const page = painted(blank(240, 60), [latin])
    const doubts = findDoubts([line], page, ink)
    expect(doubts).toEqual([{ line: 0, from: 1, to: 1 }])
    expect(doubts[0] && cutDoubt(page, line, doubts[0], ink)?.at).toEqual(
      rectangle(80, 10, 120, 30),
    )
  })

  test('is not what a word beside it reaches out with, nor a speck', () => {
    const page = painted(blank(240, 60), [rectangle(50, 12, 75, 28), rectangle(100, 18, 104, 22)])
    expect(findDoubts([line], page, ink)).toEqual([])
  })

  test('becomes a word between its neighbours where the other model is sure', () => {
    const at = rectangle(80, 10, 120, 30)
    const doubt = { line: 0, from: 1, to: 1 }
    const texts = (confidence: number): readonly string[] =>
      settle(line, doubt, second('MIS', confidence), at).words.map(({ text }) => text)
    expect(texts(0.8)).toEqual(['সমন্বিত', 'MIS', 'এর'])
    expect(texts(0.6)).toEqual(['সমন্বিত', 'এর'])
  })

  test('belongs to a word that covers part of it', () => {
    const narrow = { text: '4', confidence: 0, box: rectangle(90, 12, 100, 28) }
    const words = [line.words[0], narrow, line.words[1]].filter((word) => word !== undefined)
    const page = painted(blank(240, 60), [latin])
    expect(cutDoubt(page, { ...line, words }, { line: 0, from: 1, to: 2 }, ink)?.at).toEqual(latin)
  })
})

test('a cut-out of a few pixels is not worth a reading', () => {
  const line = {
    ...lineOf([]),
    words: [{ text: '~', confidence: 0.1, box: rectangle(0, 0, 5, 9) }],
  }
  expect(cutDoubt(blank(50, 50), line, { line: 0, from: 0, to: 1 }, ink)).toBeNull()
})

const first = lineOf([
  ['জেলা', 0.9],
  ['©%', 0.2],
  ['ও', 0.9],
])
const plain = lineOf([
  ['জেলা', 0.9],
  ['৬০৬', 0.3],
  ['ও', 0.9],
])
const second = (text: string, confidence: number): readonly ReadLine[] => [
  {
    ...lineOf([]),
    words: [{ text, confidence, box: rectangle(8, 8, 48, 28) }] satisfies ReadWord[],
  },
]

const settlements: ReadonlyArray<
  readonly [title: string, line: ReadLine, read: readonly ReadLine[], word: string]
> = [
  ['a fair English word takes the place of noise', first, second('Gov', 0.6), 'Gov'],
  ['a weak English word does not', first, second('Gov', 0.5), '©%'],
  ['plain Bangla yields only to a sure one', plain, second('Gov', 0.7), '৬০৬'],
  ['and then does', plain, second('Gov', 0.85), 'Gov'],
  ['two small letters are digits rather', plain, second('oa', 0.95), '৬০৬'],
  ['what has hardly a letter is no word', first, second('1-2a', 0.99), '©%'],
  ['nothing read the second time changes nothing', first, [], '©%'],
  ['a roman label takes the place of a digit', plain, second('(iv)', 0.85), '(iv)'],
  ['a doubted one does not', plain, second('(iv)', 0.7), '৬০৬'],
  ['no roman label without its bracket', plain, second('iv', 0.95), '৬০৬'],
]

test.each(settlements)('%s', (_, line, read, word) => {
  const settled = settle(line, { line: 0, from: 1, to: 2 }, read, rectangle(50, 10, 90, 30))
  expect(settled.words.map(({ text }) => text)).toEqual(['জেলা', word, 'ও'])
  expect(settled.words[1]?.box).toEqual(rectangle(50, 10, 90, 30))
})

test('two small letters between Latin words are one', () => {
  const word = (left: string, right: string): string | undefined => {
    const line = lineOf([
      [left, 0.9],
      ['৬', 0.3],
      [right, 0.9],
    ])
    const read = second('of', 0.9)
    return settle(line, { line: 0, from: 1, to: 2 }, read, rectangle(50, 10, 90, 30)).words[1]?.text
  }
  expect(word('Head', 'Office')).toBe('of')
  expect(word('Head', 'অফিস')).toBe('৬')
  expect(word('জেলা', 'Office')).toBe('৬')
})

test('of neighbours each is settled by itself', () => {
  const line = lineOf([
    ['ত্ব৷', 0.3],
    ['09৮16', 0.6],
  ])
  const word = (text: string, confidence: number, x0: number): ReadWord => ({
    text,
    confidence,
    box: rectangle(x0 + 8, 8, x0 + 48, 28),
  })
  const read = [{ ...lineOf([]), words: [word('fags!', 0.74, 0), word('Double', 0.96, 50)] }]
  const settled = settle(line, { line: 0, from: 0, to: 2 }, read, rectangle(0, 10, 90, 30))
  expect(settled.words.map(({ text }) => text)).toEqual(['ত্ব৷', 'Double'])
})

describe('a Bangla ending behind a Latin word', () => {
  const signs = [...'1415-কে'].map((text, index) => ({ text, x0: index * 10 }))
  const word = { text: '1415-কে', confidence: 0.8, box: rectangle(0, 10, 70, 30), signs }
  const line: ReadLine = { words: [word], box: word.box, baseline: 30 }

  test('is not given to the English model', () => {
    expect(cutDoubt(blank(100, 60), line, { line: 0, from: 0, to: 1 }, ink)?.at.x1).toBe(50)
  })

  test('stays behind what that reads', () => {
    const read = second('MIS-', 0.92)
    const settled = settle(line, { line: 0, from: 0, to: 1 }, read, rectangle(0, 10, 50, 30))
    expect(settled.words.map(({ text }) => text)).toEqual(['MIS-কে'])
    expect(settled.words[0]?.box.x1).toBe(70)
  })
})
