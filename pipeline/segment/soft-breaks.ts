import type { Line } from '../document/lines.ts'
import { unbroken } from '../document/print.ts'
import type { Normalised } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'
import { opensBlock } from './line-openings.ts'

/**
 * Whether a line break is only one of the print: on pages read from ink always, in typed text where
 * it is wrapped by hand.
 */
export function isSoft(line: Line, pages: Normalised['pages'], text: string): boolean {
  const page = pages.find(({ start, end }) => start <= line.start && line.start <= end)
  return page !== undefined && (page.origin !== 'text' || isHandWrapped(page, text))
}

const handWrapped = new WeakMap<object, boolean>()

/** Typed text whose lines mostly break inside a sentence, at about the same length. */
function isHandWrapped(page: Normalised['pages'][number], text: string): boolean {
  const known = handWrapped.get(page)
  if (known !== undefined) return known
  const lines = text.slice(page.start, page.end).split('\n')
  const followed = lines.filter(
    (line, index) => line.trim().length > 40 && (lines[index + 1] ?? '').trim() !== '',
  )
  const broken = followed.filter((line) => !/[।;:.!?|)\-'"]\s*$/u.test(line))
  const longest = Math.max(0, ...lines.map((line) => line.length))
  const is = followed.length >= 8 && longest <= 140 && broken.length / followed.length > 0.6
  handWrapped.set(page, is)
  return is
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

/** The folded text with only the line breaks that part blocks, and those of a writer in a cell; its offsets stay. */
export const flowing = (folded: string, blocks: readonly Block[]): string =>
  blocks
    .map((block, index) => folded.slice(blocks[index - 1]?.end ?? 0, block.start) + block.folded)
    .join('') + folded.slice(blocks.at(-1)?.end ?? 0)
