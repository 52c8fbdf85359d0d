import type { Line } from '../document/lines.ts'
import { unbroken } from '../document/print.ts'
import type { Normalised } from '../../schemas/stages.ts'
import { opensBlock } from './line-openings.ts'

/**
 * Whether the line break above a line is only one of the print: on pages read from ink always, in typed text that is wrapped by
 * hand where the first word of the line would not have fitted above.
 */
export function isSoft(
  above: Line | null,
  line: Line,
  { pages, text }: Pick<Normalised, 'pages' | 'text'>,
): boolean {
  const page = pages.find(({ start, end }) => start <= line.start && line.start <= end)
  if (page === undefined || above === null) return false
  if (page.origin !== 'text') return true
  const width = wrappedAt(page, text)
  return width !== null && above.text.trimEnd().length + 1 + firstWord(line.text).length > width
}

const firstWord = (line: string): string => /\S+/u.exec(line)?.[0] ?? ''

const widths = new WeakMap<object, number | null>()

/** Letters in the longest line of typed text that is wrapped by hand; null for text whose lines are paragraphs. */
function wrappedAt(page: Normalised['pages'][number], text: string): number | null {
  const known = widths.get(page)
  if (known !== undefined) return known
  const lines = text
    .slice(page.start, page.end)
    .split('\n')
    .filter((line) => !line.includes('\t'))
    .map((line) => line.trimEnd())
  const followed = lines.filter(
    (line, index) => line.length > 40 && (lines[index + 1] ?? '') !== '',
  )
  const lengths = followed.map(({ length }) => length).toSorted((a, b) => b - a)
  // One line in twenty may be longer: an address of the web, a line that was added later.
  const width = lengths[Math.floor(lengths.length / 20)] ?? 0
  const full = lines.filter(
    (line, index) =>
      line.length > 40 && line.length + 1 + firstWord(lines[index + 1] ?? '').length > width,
  )
  const broken = full.filter((line) => !/[।;:.!?|)\-'"]\s*$/u.test(line))
  const isMost = broken.length / full.length > 0.6 && full.length / followed.length > 0.5
  const is = followed.length >= 8 && width <= 140 && isMost
  widths.set(page, is ? width : null)
  return is ? width : null
}

/** The cells of a row, each without the line breaks that only the print made. */
export function flowingRow(normalised: Normalised, row: Line): string {
  const { text, folded } = normalised
  return row.cells.reduce(
    (read, cell) => {
      const flowing = unbroken(normalised, cell, (line) => opensBlock(folded, text, line))
      return read.slice(0, cell.start - row.start) + flowing + read.slice(cell.end - row.start)
    },
    folded.slice(row.start, row.end),
  )
}
