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
    const above = lines.at(-1)
    const isTabbed = tabbedPattern.test(line) && !(above !== undefined && isRow(above))
    const cells = isTabbed ? [{ start: from, end: to }] : cellsOf(line, from)
    lines.push({ start: from, end: to, text: line, cells })
    from = to + 1
  }
  return lines
}

export const isBlank = (line: Pick<Line, 'text'>): boolean => line.text.trim() === ''

/** > | (ক)⇥মৎস্য অধিদপ্তর … করবে।   ২।⇥…   ⇥৫.১⇥…   ⇥সভাপতি … — a tab behind a label or an indent, where no table stands above. */
const tabbedPattern =
  /^\t*(?:[([]?(?:[০-৯\d]{1,2}(?:\.[০-৯\d]{1,2}){0,2}|[ক-হ]|[ivx]{1,4})[)\].।]|[০-৯\d]{1,2}(?:\.[০-৯\d]{1,2}){1,2})?\t+[^\t]+$/u

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
