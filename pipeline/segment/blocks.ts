import {
  agendaPattern,
  attendanceTitlePattern,
  copyPattern,
  discussionPattern,
  distributionPattern,
  implementerLinePattern,
  letterheadPattern,
  memoLinePattern,
  timeNoteLinePattern,
} from '../bangla/headings.ts'
import { decisionHeadingPattern } from '../bangla/introducers.ts'
import { isBlank, isRow, linesOf, type Line } from '../document/lines.ts'
import type { Span } from '../../schemas/span.ts'
import type { Normalised } from '../../schemas/stages.ts'
import { findField } from './fields.ts'
import { endsEarly, unbroken } from '../document/print.ts'
import { markerAt, type Marker } from '../document/markers.ts'
import { runningHeads } from './running-heads.ts'

/** A paragraph, a list item, a heading or a table row: what stands between two breaks of the print. */
export interface Block extends Span {
  readonly lines: readonly Line[]
  readonly isRow: boolean
  readonly marker: Marker | null
  /** A blank line stands before it. */
  readonly isApart: boolean
  /** The folded text, the line breaks that only the print made as blanks. */
  readonly folded: string
}

/** Rules of dashes and page numbers that stand alone: `--\t---\t---`, `৫২৯`, `- 3 -`, `পাতা-২`, `Page 2 of 5`, `D:\Minutes\March.docx`. */
const noisePattern =
  /^[\s\u2028]*(?:[-_=*.\s\t|+]*|[-–(\s]*\d{1,4}[-–)\s]*|(?:পাতা|পৃষ্ঠা|পাতা নং|পৃষ্ঠা নং)\s*[-:]?\s*\d{1,3}(?:\s*(?:\/|of|এর)\s*\d{1,3})?|page\s*[-:]?\s*\d{1,3}(?:\s*(?:\/|of)\s*\d{1,3})?|(?:চলমান পাতা|অপর পাতায় দ্রষ্টব্য|অপর পৃষ্ঠায় দ্রষ্টব্য)[\s\d/-]*|[a-z]:\\\S.*)$/u

/** A line that opens a block even where line breaks are only those of the print. */
const openingPatterns = [
  agendaPattern,
  discussionPattern,
  decisionHeadingPattern,
  distributionPattern,
  copyPattern,
  attendanceTitlePattern,
  letterheadPattern,
  implementerLinePattern,
  timeNoteLinePattern,
  memoLinePattern,
  /^\s*(?:স্বাক্ষরিত|\(\S.{2,40}\)\s*$)/u,
]

/** The blocks of `span`, in reading order, without blank lines, rules, page numbers and running heads. */
export function blocksOf(normalised: Normalised, span: Span): readonly Block[] {
  const { text, folded, pages, words } = normalised
  const repeated = runningHeads(normalised)
  const blocks: Line[][] = []
  let isOpen = false
  const apart = new Set<Line>()
  let wasBlank = true
  let above: Line | null = null
  for (const line of linesOf(text, span)) {
    const foldedLine = folded.slice(line.start, line.end)
    if (isBlank(line) || repeated.has(line.start) || noisePattern.test(foldedLine)) {
      isOpen = isOpen && !isBlank(line)
      wasBlank = wasBlank || isBlank(line)
      continue
    }
    if (wasBlank) apart.add(line)
    const isBroken = above !== null && endsEarly({ words }, above, line)
    const isNew =
      !isOpen || isRow(line) || isBroken || !isSoft(line, pages, text) || opens(folded, text, line)
    above = line
    if (isNew) blocks.push([])
    blocks.at(-1)?.push(line)
    isOpen = !isRow(line)
    wasBlank = false
  }
  return blocks.map((lines) => toBlock(normalised, lines, apart))
}

function toBlock(normalised: Normalised, lines: readonly Line[], apart: ReadonlySet<Line>): Block {
  const { text, folded } = normalised
  const [first] = lines
  const start = first?.start ?? 0
  const end = lines.at(-1)?.end ?? start
  return {
    start,
    end,
    lines,
    isRow: first !== undefined && isRow(first),
    marker: first === undefined || isRow(first) ? null : markerAt(folded, first, text),
    isApart: first !== undefined && apart.has(first),
    folded:
      first !== undefined && isRow(first)
        ? flowingRow(normalised, first)
        : folded.slice(start, end).replaceAll('\n', ' '),
  }
}

/** The cells of a row, each without the line breaks that only the print made. */
function flowingRow(normalised: Normalised, row: Line): string {
  const { text, folded } = normalised
  return row.cells.reduce(
    (read, cell) => {
      const flowing = unbroken(normalised, cell, (line) => opens(folded, text, line))
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

function opens(folded: string, text: string, line: Span): boolean {
  const foldedLine = folded.slice(line.start, line.end)
  return (
    markerAt(folded, line, text) !== null ||
    findField(foldedLine) !== null ||
    openingPatterns.some((pattern) => pattern.test(foldedLine))
  )
}

/**
 * Whether a line break is only one of the print: on pages read from ink always, in typed text where
 * it is wrapped by hand.
 */
function isSoft(line: Line, pages: Normalised['pages'], text: string): boolean {
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
