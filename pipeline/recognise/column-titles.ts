import { fold } from '../bangla/fold.ts'
import { columnHeadings, type ColumnRole } from '../bangla/headings.ts'
import { toStandardForm } from './unicode.ts'
import { textOf, type WordColumn } from './word-columns.ts'

/** More letters than this name no column. */
const longest = 60

const roles = Object.keys(columnHeadings) as readonly ColumnRole[]

/** What the words of a cell name its column; null for other words. */
export function titleRole(words: string): ColumnRole | null {
  const folded = fold(toStandardForm(words)).trim()
  if (folded === '' || folded.length > longest) return null
  return roles.find((role) => columnHeadings[role].test(folded)) ?? null
}

/** Whether cells side by side name the columns of a table of decisions: > | ক্রম · আলোচনা · সিদ্ধান্ত · বাস্তবায়নে */
export function areTitles(cells: readonly string[]): boolean {
  const named = new Set(cells.map((cell) => titleRole(cell)))
  named.delete(null)
  return named.size >= 2 && (named.has('decision') || named.has('earlier'))
}

/** How many of its first lines name the columns of a table of decisions; 0 where none do. */
export const titleLines = (columns: readonly WordColumn[]): number =>
  [1, 2, 3].find((count) => areTitles(columns.map((column) => headOf(column, count)))) ?? 0

const headOf = ({ parts }: WordColumn, count: number): string =>
  parts
    .slice(0, count)
    .map((part) => textOf(part))
    .join(' ')
    .trim()

/** Columns without a title are of the one before: a chance river, or labels that stand out in its cells. */
export const titledColumns = (
  columns: readonly WordColumn[],
  count: number,
): readonly WordColumn[] =>
  columns.reduce<readonly WordColumn[]>((kept, column) => {
    const last = kept.at(-1)
    return last === undefined || headOf(column, count) !== ''
      ? [...kept, column]
      : [...kept.slice(0, -1), joined(last, column)]
  }, [])

const joined = (left: WordColumn, right: WordColumn): WordColumn => ({
  x0: Math.min(left.x0, right.x0),
  x1: Math.max(left.x1, right.x1),
  parts: left.parts.map((part, index) => [...part, ...(right.parts[index] ?? [])]),
})
