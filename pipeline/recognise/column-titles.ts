import { fold } from '../bangla/fold.ts'
import { columnHeadings, type ColumnRole } from '../bangla/headings.ts'
import { toStandardForm } from './unicode.ts'

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
