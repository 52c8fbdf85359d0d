import { isBlank, isRow, linesOf, type Line } from '../document/lines.ts'
import { lostFirst, markerAt, type Marker } from '../document/markers.ts'
import { endsEarly } from '../document/print.ts'
import type { Span } from '../../schemas/span.ts'
import type { Normalised } from '../../schemas/stages.ts'
import {
  goesOnBehindConjunction,
  goesOnWithNote,
  opensBehindSentence,
  opensBlock,
} from './line-openings.ts'
import { runningHeads } from './running-heads.ts'
import { flowingRow, isSoft } from './soft-breaks.ts'

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

/** The blocks of `span`, in reading order, without blank lines, rules, page numbers and running heads. */
export function blocksOf(normalised: Normalised, span: Span): readonly Block[] {
  const { text, folded, words } = normalised
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
    const first = blocks.at(-1)?.[0]
    const isBroken = above !== null && endsEarly({ words }, above, line)
    const isNew =
      !isOpen ||
      isRow(line) ||
      isBroken ||
      !isSoft(above, line, normalised) ||
      (first !== undefined &&
        above !== null &&
        opensBehindSentence(normalised, { first, above }, line)) ||
      (opensBlock(folded, text, line) &&
        !goesOnBehindConjunction(folded, text, above, line) &&
        !goesOnWithNote(folded, text, first, line))
    above = line
    if (isNew) blocks.push([])
    blocks.at(-1)?.push(line)
    isOpen = !isRow(line)
    wasBlank = false
  }
  const found = blocks.map((lines) => toBlock(normalised, lines, apart))
  return found.map((block, index) => withLostLabel(text, block, found[index + 1]))
}

function withLostLabel(text: string, block: Block, next: Block | undefined): Block {
  if (block.isRow || next?.marker == null) return block
  return { ...block, marker: lostFirst(next.marker, text, block) ?? block.marker }
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

/** The folded text with only the line breaks that part blocks, and those of a writer in a cell; its offsets stay. */
export const flowing = (folded: string, blocks: readonly Block[]): string =>
  blocks
    .map((block, index) => folded.slice(blocks[index - 1]?.end ?? 0, block.start) + block.folded)
    .join('') + folded.slice(blocks.at(-1)?.end ?? 0)
