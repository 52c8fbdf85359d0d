import { officeEndPattern } from '../bangla/offices.ts'
import { timeCellPattern } from '../bangla/time-cells.ts'
import { finalPredicate } from '../bangla/verbs.ts'
import type { Normalised } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'
import type { Columns } from './columns.ts'

/** So many rows must show what a column holds, and so many of its cells. */
const enough = { rows: 2, share: 0.8 }

/**
 * The columns with those behind the decisions that no heading tells, known by what stands in them: a heading that is misread
 * or unusual. > | সিদ্ধান্ত · কে করবেন · কবরের মধ্যে ⏎ … · তত্ত্বাবধায়ক · ০৩ কার্যদিবস
 */
export function completeColumns(
  text: Normalised,
  rows: readonly Block[],
  columns: Columns,
): Columns {
  const decision = columns.lastIndexOf('decision')
  if (decision === -1) return columns
  return columns.map((role, index) => {
    if (role !== null || index < decision) return role
    const cells = rows.flatMap(({ lines }) => {
      const cell = lines[0]?.cells[index]
      const words = cell === undefined ? '' : text.folded.slice(cell.start, cell.end).trim()
      return /[\p{L}\p{N}]/u.test(words) ? [words] : []
    })
    const holds = (is: (words: string) => boolean): boolean =>
      cells.length >= enough.rows &&
      cells.filter((words) => is(words)).length >= enough.share * cells.length
    if (!columns.includes('time') && holds((words) => timeCellPattern.test(words))) return 'time'
    return !columns.includes('owner') && holds(isOffice) ? 'owner' : role
  })
}

const isOffice = (words: string): boolean =>
  words.length <= 160 &&
  finalPredicate(words) === null &&
  officeEndPattern.test(words.replace(/[\s।;.]+$/u, ''))
