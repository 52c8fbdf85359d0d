import { bulletSigns } from '../bangla/labels.ts'
import type { Span } from '../../schemas/span.ts'

/** A line of the text: a line of print, or a whole paragraph in typed sources, or a table row. */
export interface Line extends Span {
  readonly text: string
  /** Cells of a table row; one cell for any other line. */
  readonly cells: readonly Span[]
}

/** The lines of `text` between `start` and `end`, blank ones among them. */
export function linesOf(
  text: string,
  { start, end }: Span = { start: 0, end: text.length },
): readonly Line[] {
  const lines: Line[] = []
  let from = start
  while (from <= end) {
    const found = text.indexOf('\n', from)
    const to = found === -1 || found > end ? end : found
    const line = text.slice(from, to)
    const row = cellsOf(line, from)
    const isTabbed = tabbedPattern.test(line) && !isBelowRow(lines, row.length)
    const cells = isTabbed ? [{ start: from, end: to }] : row
    lines.push({ start: from, end: to, text: line, cells })
    from = to + 1
  }
  return lines
}

export const isBlank = (line: Pick<Line, 'text'>): boolean => line.text.trim() === ''

/**
 * A tab behind a label, a bullet or an indent, where no table stands above.
 * > | (ক)⇥মৎস্য অধিদপ্তর … করবে।   ২।⇥…   ⇥৫.১⇥…   •⇥…   সিদ্ধান্ত-১:⇥…   ⇥সভাপতি …
 */
const tabbedPattern = new RegExp(
  String.raw`^\t*(?:(?:সিদ্ধান্ত\s*(?:নং|নম্বর)?\s*-?\s*)?[([]?(?:[০-৯\d]{1,2}(?:\.[০-৯\d]{1,2}){0,2}|[ক-হ]|[ivx]{1,4})\s?[)\].।:-]|[০-৯\d]{1,2}(?:\.[০-৯\d]{1,2}){1,2}|[${bulletSigns}*-])?\t+[^\t]+$`.normalize(
    'NFC',
  ),
  'u',
)

/** Right below a row, or with as many cells over a blank line or the end of a page: > | ⇥⇥⇥… পাঠাবেন। */
function isBelowRow(lines: readonly Line[], cells: number): boolean {
  const [above, last] = [lines.at(-1), lines.findLast((line) => !isBlank(line))]
  if (above === undefined || last === undefined || !isRow(last)) return false
  return above === last || (cells > 2 && cells === last.cells.length)
}

/** A row of a table has more than one cell. */
export const isRow = (line: Line): boolean => line.cells.length > 1

function cellsOf(line: string, offset: number): readonly Span[] {
  let start = offset
  return line.split('\t').map((cell) => {
    const span = { start, end: start + cell.length }
    start = span.end + 1
    return span
  })
}
