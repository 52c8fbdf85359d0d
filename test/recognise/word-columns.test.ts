import { expect, test } from 'vitest'
import { columnsOf, typeHeight, type TextLine } from '../../pipeline/recognise/word-columns.ts'
import { setWords } from '../support/words.ts'

const edges = (lines: readonly TextLine[]): readonly number[] =>
  columnsOf(lines, typeHeight(lines)).map(({ x0 }) => x0)

const set = (text: string, x: number, y: number): readonly TextLine[] =>
  setWords(text, { x, y, width: 1000 })

/** Cells of two lines, at 200, 400 and 600; numbers stand in their middle, half a line off. */
const topics = [200, 400, 600].flatMap((y) => [
  ...set('কৃষি বিভাগ', 300, y),
  ...set('নাটোর', 300, y + 44),
])

test('numbers in the middle of their rows, on no line with other words, are a column', () => {
  const numbers = [222, 422, 622].flatMap((y, at) => set('১২৩'[at] ?? '', 160, y))
  expect(edges([...topics, ...numbers])).toEqual([160, 300])
})

test('words above and below others, but not between them, are none', () => {
  const [above, below] = [set('স্মারক', 100, 100), set('সচিব', 100, 800)]
  expect(edges([...above, ...topics, ...below])).toHaveLength(1)
})

test('words beside others in one line, no further apart than words are, are none', () => {
  const lines = [200, 244, 288].flatMap((y) => set('এক দুই তিন', 100, y))
  expect(edges(lines)).toEqual([100])
})
