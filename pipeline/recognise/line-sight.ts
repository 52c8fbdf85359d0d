import {
  bottomOf,
  endOf,
  rightEdge,
  topOf,
  type TextLine,
  type WordColumn,
} from './word-columns.ts'

/** A step to the line below that is so many times the usual is no step inside a paragraph. */
export const stepRatio = 1.25
/** A column that had ended has words again: a new row, as likely as that, in logarithms. */
const resumesWeight = -1.5
/** In narrow columns a word ends its line by chance as often as not. */
const oftenest = 0.9
/** Of the lines that have one below in their cell so many are full; the others end a paragraph. */
const fullShare = 0.8
/** No cell ends so: `নিম্নরূপ:`, `উপপরিচালক,` */
const goesOnPattern = /[\p{L}\p{M}][:,;]$/u
/** The next item of a cell's list begins a line, but no row: `(খ)`, `২.`, `১০)` */
const nextItemPattern = /^[(]?(?:[খ-হ]|[২-৯]|[১-৯][০-৯])[.)।]/u
/** As likely as that is, in logarithms. */
const goesOnWeight = 3
/** How the print of a page is set. */
export interface Print {
  /** The type's height. */
  readonly type: number
  /** How far the print of the page goes to the right. */
  readonly margin: number
}

/** What a line shows against those above. */
export interface Sight {
  /** White between it and what stands above. */
  readonly gap: number
  /** It stands beside what began above: cells set in the middle of their row. */
  readonly overlaps: boolean
  /** Above 0 where its cells go on with what stands above: their words would not have fitted there. */
  readonly runsOn: number
  /** It has words in the first column. */
  readonly isKeyed: boolean
  /** The share of columns that have words in it. */
  readonly share: number
  /** A column that had ended has words again. */
  readonly resumes: boolean
}

export function sightOf(
  columns: readonly WordColumn[],
  lines: readonly TextLine[],
  index: number,
  { type, margin }: Print,
): Sight {
  const line = lines[index] ?? []
  const bottom = Math.max(...lines.slice(0, index).map((above) => bottomOf(above)))
  const step = usualStep(columns)
  const present = columns.flatMap((column, at) => {
    const part = column.parts[index] ?? []
    if (part.length === 0) return []
    const above = column.parts.slice(0, index).findLast((one) => one.length > 0) ?? null
    const isNear = above !== null && topOf(part) - topOf(above) < stepRatio * step
    const inside = { x0: column.x0, x1: rightEdge(columns, at, margin, type) }
    const near = isNear ? weightOf(above, part, inside, type) : resumesWeight
    return [{ isNear, weight: above === null ? 0 : near }]
  })
  return {
    gap: topOf(line) - bottom,
    overlaps: topOf(line) - bottom < -0.4 * type,
    runsOn: present.reduce((sum, { weight }) => sum + weight, 0),
    isKeyed: (columns[0]?.parts[index]?.length ?? 0) > 0,
    share: present.length / columns.length,
    resumes: present.some(({ isNear }) => !isNear),
  }
}

/** How much likelier a line goes on with the one above in its cell than begins anew, in logarithms. */
function weightOf(
  above: TextLine,
  part: TextLine,
  { x0, x1 }: { readonly x0: number; readonly x1: number },
  type: number,
): number {
  if (goesOnPattern.test(above.at(-1)?.text ?? '')) return goesOnWeight
  const byChance = Math.min(oftenest, firstWidth(part) / (x1 - x0))
  if (isFull(above, part, x1, type)) return Math.log(fullShare / byChance)
  return nextItemPattern.test(part[0]?.text ?? '') ? 0 : Math.log((1 - fullShare) / (1 - byChance))
}

/** Whether the first word of a line would not have fitted on the line above. */
export const isFull = (above: TextLine, part: TextLine, right: number, type: number): boolean =>
  endOf(above) + 0.25 * type + firstWidth(part) > right

function firstWidth(part: TextLine): number {
  const { x0, x1 } = part[0]?.box ?? { x0: 0, x1: 0 }
  return x1 - x0
}

/** The usual step from line to line inside the cells. */
export function usualStep(columns: readonly WordColumn[]): number {
  const steps = columns.flatMap(({ parts }) => {
    const tops = parts.filter((part) => part.length > 0).map((part) => topOf(part))
    return tops.slice(1).map((top, index) => top - (tops[index] ?? top))
  })
  return steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 4)] ?? 0
}
