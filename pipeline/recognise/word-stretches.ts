import { titledColumns, titleLines, titleRole } from './column-titles.ts'
import { isFull, stepRatio, usualStep } from './line-sight.ts'
import { areTexts } from './text-columns.ts'
import {
  bottomOf,
  columnsOf,
  endOf,
  rightEdge,
  startOf,
  textOf,
  topOf,
  type TextLine,
  type WordColumn,
} from './word-columns.ts'

/** White so high, in heights of the type, ends a table. */
const endHeights = 3
/** Print over so much of the lines' width that nothing parts is prose; less may be the rest of one cell. */
const solidShare = 0.6
/** Columns count more than lines: a chance river through many lines, of a list's labels, is no table. */
const columnsCount = 1.5
/** So far from its column's edge a line may begin, in heights of the type. */
const ragged = 0.4
/** A stretch whose first line names its columns is so much likelier a table. */
const titledWeight = 2

/** Lines that stand in the same columns. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly columns: readonly WordColumn[]
}

/** The tables in lines of words, from top to bottom. */
export const findStretches = (lines: readonly TextLine[], type: number): readonly FoundTable[] =>
  blocksOf(lines, type).flatMap((block) => tablesIn(block, type))

/** Lines without much white between them. */
function blocksOf(lines: readonly TextLine[], type: number): ReadonlyArray<readonly TextLine[]> {
  const blocks: TextLine[][] = []
  let bottom = -Infinity
  for (const line of lines) {
    const last = blocks.at(-1)
    if (last !== undefined && topOf(line) - bottom < endHeights * type) last.push(line)
    else blocks.push([line])
    bottom = Math.max(bottom, bottomOf(line))
  }
  return blocks
}

/** Lines that stand in columns. */
export interface FoundTable {
  readonly lines: readonly TextLine[]
  readonly columns: readonly WordColumn[]
}

/** How far lines go to the right. */
export const marginOf = (lines: readonly TextLine[]): number =>
  Math.max(...lines.map((line) => endOf(line)))

/** The best table of a block, and those above and below it. */
function tablesIn(lines: readonly TextLine[], type: number): readonly FoundTable[] {
  const best = bestStretch(lines, type)
  if (best === null) return []
  return [
    ...tablesIn(lines.slice(0, best.from), type),
    { lines: lines.slice(best.from, best.to), columns: best.columns },
    ...tablesIn(lines.slice(best.to), type),
  ]
}

/** The stretch with the most lines times white between columns. */
function bestStretch(lines: readonly TextLine[], type: number): Stretch | null {
  let best: Weighed | null = null
  const widest = marginOf(lines) - Math.min(...lines.map((line) => startOf(line)))
  for (let from = 0; from < lines.length - 1; from += 1) {
    for (let to = from + 2; to <= lines.length; to += 1) {
      const columns = columnsOf(lines.slice(from, to), type)
      if (columns.length >= 2) best = better(best, { from, to, columns }, lines, type)
      else if (widthOf(columns) > solidShare * widest) break
    }
  }
  return best
}

const widthOf = (columns: readonly WordColumn[]): number =>
  Math.max(...columns.map(({ x1 }) => x1)) - Math.min(...columns.map(({ x0 }) => x0))

interface Weighed extends Stretch {
  readonly weight: number
}

/** The stretch without what is not of it, if it is a table and outweighs the best one before. */
function better(
  best: Weighed | null,
  stretch: Stretch,
  lines: readonly TextLine[],
  type: number,
): Weighed | null {
  const most = best?.weight ?? 0
  if (weightOf(stretch) * titledWeight <= most) return best
  const own = trimmed(stretch, lines, type)
  if (own === null) return best
  const count = titleLines(own.columns)
  const columns = count === 0 ? own.columns : titledColumns(own.columns, count)
  const weight = weightOf({ ...own, columns }) * (count === 0 ? 1 : titledWeight)
  const isTable = count > 0 || areTexts(own.columns, { type, margin: marginOf(lines) })
  return weight > most && isTable ? { ...own, columns, weight } : best
}

const weightOf = ({ from, to, columns }: Stretch): number =>
  (to - from) * (columns.length - 1) ** columnsCount

/** Without lines above and below that stand in the first column alone, or where no column begins: headings, prose, names. */
function trimmed(stretch: Stretch, all: readonly TextLine[], type: number): Stretch | null {
  const { from, to, columns } = stretch
  const owns = all.slice(from, to).map((_, index) => isOwn(columns, index, type))
  const [first, last] = [owns.indexOf(true), owns.lastIndexOf(true)]
  if (first === -1) return null
  if (first === 0 && last === owns.length - 1) return stretch
  const shorter = { from: from + first, to: from + last + 1 }
  const rest = columnsOf(all.slice(shorter.from, shorter.to), type)
  return rest.length < 2 ? null : { ...shorter, columns: rest }
}

function isOwn(columns: readonly WordColumn[], index: number, type: number): boolean {
  const filled = columns.filter(({ parts }) => (parts[index]?.length ?? 0) > 0)
  const [only] = filled
  if (filled.length > 1 || only === undefined) return true
  const part = only.parts[index] ?? []
  if (only === columns[0]) return titleRole(textOf(part)) !== null || runsOn(columns, index, type)
  return startOf(part) - only.x0 < ragged * type
}

/** Whether a line in the first column goes on with the one above, or the one below with it. */
function runsOn(columns: readonly WordColumn[], index: number, type: number): boolean {
  const parts = columns[0]?.parts ?? []
  const right = rightEdge(columns, 0, 0, type)
  const step = stepRatio * usualStep(columns)
  const goesOn = (above: TextLine = [], below: TextLine = []): boolean =>
    above.length > 0 &&
    below.length > 0 &&
    topOf(below) - topOf(above) < step &&
    isFull(above, below, right, type)
  return goesOn(parts[index - 1], parts[index]) || goesOn(parts[index], parts[index + 1])
}
