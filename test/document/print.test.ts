import { expect, test } from 'vitest'
import { endsEarly } from '../../pipeline/document/print.ts'
import type { Word } from '../../schemas/page.ts'

/** Words of one page, a line each: `[text, x0, x1]` in hundredths of its width. */
function print(lines: ReadonlyArray<ReadonlyArray<readonly [string, number, number]>>): {
  readonly words: readonly Word[]
  readonly lines: ReadonlyArray<{ readonly start: number; readonly end: number }>
} {
  let at = 0
  const words: Word[] = []
  const spans = lines.map((line, row) => {
    const start = at
    for (const [text, x0, x1] of line) {
      const box: Word['box'] = [x0 / 100, row / 20, x1 / 100, row / 20 + 0.03]
      words.push({ start: at, end: at + text.length, page: 1, box, confidence: 1, raw: null })
      at += text.length + 1
    }
    return { start, end: at - 1 }
  })
  return { words, lines: spans }
}

const full = [
  ['সভাপতি', 10, 30],
  ['স্বাগত', 31, 60],
  ['জানান', 61, 90],
] as const

const cases = [
  [
    'a letterhead, whose lines stop short',
    [[['বাংলাদেশ', 35, 60]], [['সচিবালয়', 40, 55]], full],
    true,
  ],
  ['a full line', [full, [['এবং', 10, 16]]], false],
  [
    'a line behind which the next word had no room',
    [[['কার্যক্রমসমূহের', 10, 72]], [['বাস্তবায়নকারী', 10, 34]], full],
    false,
  ],
  ['the last line of a paragraph', [[['করেন।', 10, 20]], [['পরে', 10, 16]], full], true],
] as const

test.each(cases)('%s', (_, lines, isEarly) => {
  const { words, lines: spans } = print(lines)
  const [first, second] = spans
  if (first === undefined || second === undefined) throw new Error('two lines are needed')
  expect(endsEarly({ words }, first, second)).toBe(isEarly)
})

test('typed text has no print to tell by', () => {
  expect(endsEarly({ words: [] }, { start: 0, end: 5 }, { start: 6, end: 9 })).toBe(false)
})

/** The page as it lies when so many quarter turns clockwise would set it upright. */
const lying: ReadonlyArray<readonly [quarters: number, box: (box: Word['box']) => Word['box']]> = [
  [1, ([x0, y0, x1, y1]) => [y0, 1 - x1, y1, 1 - x0]],
  [2, ([x0, y0, x1, y1]) => [1 - x1, 1 - y1, 1 - x0, 1 - y0]],
  [3, ([x0, y0, x1, y1]) => [1 - y1, x0, 1 - y0, x1]],
]

test.each(lying)('the same on a page scanned turned by %d quarters', (_, turned) => {
  for (const [, lines, isEarly] of cases) {
    const { words, lines: spans } = print(lines)
    const [first, second] = spans
    if (first === undefined || second === undefined) throw new Error('two lines are needed')
    const scanned = words.map((word) => ({ ...word, box: turned(word.box) }))
    expect(endsEarly({ words: scanned }, first, second)).toBe(isEarly)
  }
})
