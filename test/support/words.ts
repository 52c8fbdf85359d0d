import type { Rectangle } from '../../pipeline/recognise/image.ts'
import type { PlacedText, TextLine } from '../../pipeline/recognise/word-columns.ts'

/** Pixels of a letter, a blank and a line at 200 dpi in type of 30 pixels. */
const [letter, blank, pitch, type] = [14, 9, 44, 30]

export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** A paragraph set in its place, its words wrapped where it ends; `isJustified` stretches all lines but the last. */
export function setWords(
  text: string,
  { x, y, width }: Place,
  isJustified = false,
): readonly TextLine[] {
  const lines: string[][] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf([...last, word]) <= width) last.push(word)
    else lines.push([word])
  }
  return lines.map((words, index) => {
    const isStretched = isJustified && index < lines.length - 1 && words.length > 1
    const room = isStretched ? (width - widthOf(words)) / (words.length - 1) : 0
    return setLine(words, x, y + index * pitch, blank + room)
  })
}

const widthOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + word.length * letter, 0) + (words.length - 1) * blank

function setLine(words: readonly string[], x: number, y: number, room: number): TextLine {
  let at = x
  return words.map((text) => {
    const x0 = at
    at += text.length * letter + room
    return { text, box: { x0, y0: y, x1: x0 + text.length * letter, y1: y + type * 1.1 } }
  })
}

/** Rows of cells set in columns one below the other, without a rule, the words of one height as one line. */
export function setTable(
  rows: readonly (readonly string[])[],
  lefts: readonly number[],
  right: number,
  { y = 200, rowGap = 0, isJustified = false } = {},
): readonly TextLine[] {
  let top = y
  return rows.flatMap((cells) => {
    const set = cells.map((cell, column) =>
      cell === ''
        ? []
        : cell.split('\n').reduce<readonly TextLine[]>((lines, paragraph) => {
            const x = lefts[column] ?? 0
            const width = (lefts[column + 1] ?? right + padding) - padding - x
            return [
              ...lines,
              ...setWords(paragraph, { x, y: top + lines.length * pitch, width }, isJustified),
            ]
          }, []),
    )
    const height = Math.max(...set.map((lines) => lines.length))
    top += height * pitch + rowGap
    return Array.from({ length: height }, (_, line) => set.flatMap((lines) => lines[line] ?? []))
  })
}

/** White between cells, as Word leaves it. */
const padding = 30

/** The words inside a rectangle, in their order. */
export const wordsIn = (lines: readonly TextLine[], { x0, y0, x1, y1 }: Rectangle): string =>
  lines
    .flat()
    .filter(({ box }: PlacedText) => {
      const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2]
      return x >= x0 && x < x1 && y >= y0 && y < y1
    })
    .map(({ text }) => text)
    .join(' ')
