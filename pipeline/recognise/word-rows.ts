import { areTitles } from './column-titles.ts'
import { sightOf, type Print, type Sight } from './line-sight.ts'
import { bottomOf, textOf, topOf, type TextLine, type WordColumn } from './word-columns.ts'

/** How a page is set, with the heights of the rules across a table. */
export interface RowMarks extends Print {
  readonly rules: readonly number[]
}

/** White so many times the usual stands between rows. */
const gapRatio = 1.5
const gapHeights = 0.2
/** So many rules are those between rows; fewer frame the heading. */
const fewestRules = 3

/** A label or a number that stands alone: `১।`, `(২)`, `ক)`, `০১.`, `1` */
const serialPattern = /^[(]?(?:[০-৯0-9]{1,3}|[ক-হ])[.।)]{0,2}$/u

/** Which of the lines begin a row: by the rules, else by numbers in the first column, else where all cells begin anew. */
export function rowStarts(columns: readonly WordColumn[], marks: RowMarks): readonly boolean[] {
  const count = columns[0]?.parts.length ?? 0
  const lines = Array.from({ length: count }, (_, index) =>
    columns.flatMap(({ parts }) => parts[index] ?? []),
  )
  const ruled = lines.map((_, index) => index === 0 || isRuled(lines, index, marks))
  const isRuledThrough = marks.rules.length >= fewestRules && ruled.filter(Boolean).length > 2
  if (isRuledThrough) return ruled
  const sights = lines.map((_, index) => sightOf(columns, lines, index, marks))
  const serials = serialsOf(columns, sights)
  const isHeaded = areTitles(columns.map(({ parts }) => textOf(parts[0] ?? [])))
  const gaps = sights.slice(1).map(({ gap }) => gap)
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  const wide = Math.max(gapRatio * usual, usual + gapHeights * marks.type)
  return sights.map((sight, index) => {
    if (ruled[index] === true || sight.overlaps) return ruled[index] === true
    if (index === 1 && isHeaded && isWhole(sight)) return true
    return serials === null ? beginsAnew(sight, wide) : serials[index] === true
  })
}

/** It has words in the first column and in half of them all. */
const isWhole = ({ isKeyed, share }: Sight): boolean => isKeyed && share >= 0.5

/** Whether wide white or the ends of all cells above let a line begin a row. */
const beginsAnew = (sight: Sight, wide: number): boolean =>
  sight.gap > wide
    ? sight.isKeyed || sight.share >= 0.5
    : sight.runsOn <= 0 && sight.isKeyed && (sight.resumes || sight.share >= 0.5)

const isRuled = (lines: readonly TextLine[], index: number, { rules }: RowMarks): boolean =>
  rules.some((y) => y > middleOf(lines[index - 1]) && y < middleOf(lines[index]))

const middleOf = (line: TextLine | undefined): number =>
  line === undefined ? 0 : (topOf(line) + bottomOf(line)) / 2

/** Where numbers in the first column begin rows; null where it is no column of numbers at the heads of its rows. */
function serialsOf(
  [first]: readonly WordColumn[],
  sights: readonly Sight[],
): readonly boolean[] | null {
  const parts = first?.parts ?? []
  const numbers = parts.map((part) => part.length > 0 && serialPattern.test(textOf(part)))
  const heading = numbers.indexOf(true)
  const others = parts.filter(
    (part, index) => index > heading && part.length > 0 && !numbers[index],
  )
  if (heading === -1 || others.length > 0) return null
  const inside = sights.filter((_, index) => index > 0 && numbers[index] === true)
  const isHead = inside.reduce((sum, { runsOn }) => sum + runsOn, 0) <= 0
  return isHead ? numbers : null
}
