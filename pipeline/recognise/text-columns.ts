import { isFull, type Print } from './line-sight.ts'
import { rightEdge, textOf, type WordColumn } from './word-columns.ts'

/** Lines that run on, in so many columns: running text side by side. Less is names, addresses, signatures. */
const fewest = { lines: 3, wrapped: 2, columns: 2 }

/** Numbers and labels stand in narrower columns, in heights of the type. */
const narrowestText = 4

/** Running text stands in two of the columns. */
export function areTexts(columns: readonly WordColumn[], print: Print): boolean {
  if ((columns[0]?.parts.length ?? 0) < fewest.lines || columns.some((column) => areValues(column)))
    return false
  const texts = columns.filter(
    (column, at) => wrappedLines(columns, column, at, print) >= fewest.wrapped,
  )
  return texts.length >= fewest.columns
}

/** > | সভার তারিখ · : ২৮ ফেব্রুয়ারি ২০২৪ — what stands behind labels. */
const areValues = ({ parts }: WordColumn): boolean =>
  parts.filter((part) => /^[:ঃ]/u.test(textOf(part))).length >= 2

function wrappedLines(
  columns: readonly WordColumn[],
  column: WordColumn,
  at: number,
  { type, margin }: Print,
): number {
  const right = rightEdge(columns, at, margin, type)
  if (right - column.x0 < narrowestText * type) return 0
  const parts = column.parts.filter((part) => part.length > 0)
  return parts.slice(1).filter((part, index) => isFull(parts[index] ?? [], part, right, type))
    .length
}
