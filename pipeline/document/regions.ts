import type { Word } from '../../schemas/page.ts'
import type { Box, Region, Span } from '../../schemas/span.ts'

/** Signs that part two lines of print in the text: a line break, a line break inside a cell, a cell. */
const lineBreakPattern = /[\n\u2028\t]/

/**
 * Where a passage stands on the pages: one region per line of print, in reading order.
 * Words without ink (text sources have none) give no region.
 */
export function regionsOf(text: string, words: readonly Word[], span: Span): readonly Region[] {
  const lines: Word[][] = []
  let previous: Word | undefined
  for (let index = firstFrom(words, span.start); index < words.length; index += 1) {
    const word = words[index]
    if (word === undefined || word.start >= span.end) break
    const isNewLine =
      previous === undefined ||
      previous.page !== word.page ||
      lineBreakPattern.test(text.slice(previous.end, word.start))
    if (isNewLine) lines.push([])
    lines.at(-1)?.push(word)
    previous = word
  }
  return lines.map((line) => ({ page: line[0]?.page ?? 1, box: enclosing(line.map((w) => w.box)) }))
}

/** Index of the first word that ends behind `start`; words are in order of the text. */
export function firstFrom(words: ReadonlyArray<Pick<Word, 'end'>>, start: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return low
}

const enclosing = (boxes: readonly Box[]): Box => [
  Math.min(...boxes.map((b) => b[0])),
  Math.min(...boxes.map((b) => b[1])),
  Math.max(...boxes.map((b) => b[2])),
  Math.max(...boxes.map((b) => b[3])),
]
