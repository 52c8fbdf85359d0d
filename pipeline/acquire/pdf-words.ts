import type { FontRun, LayerWord } from '../../schemas/stages.ts'
import type { Ink, Sign } from './pdf-signs.ts'

/** Room wider than this share of the type's height parts two words; the blanks PDFium puts in are guesses. */
const blankRoom = 0.15

/** Signs by baseline from top to bottom, each line from left to right. */
export function linesOf(signs: readonly Sign[]): ReadonlyArray<readonly Sign[]> {
  const lines: Sign[][] = []
  for (const sign of signs.toSorted((a, b) => b.baseline - a.baseline)) {
    const line = lines.at(-1)
    const isSame =
      line?.[0] !== undefined && line[0].baseline - sign.baseline < Math.max(2, sign.size * 0.3)
    if (isSame) line.push(sign)
    else lines.push([sign])
  }
  const order = new Map(signs.map((sign, index) => [sign, index]))
  return lines.map((line) =>
    inReadingOrder(line.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))),
  )
}

/** Signs that are written together: a marked cluster, or a letter with the marks drawn at its place. */
interface Unit {
  readonly signs: Sign[]
  readonly x: number
  readonly left: number
  readonly right: number
}

/** Signs drawn left of the letter behind which they are written: ি ে ৈ. */
const leftSigns = /^[িেৈ]/u

/**
 * A line from left to right. Marks that are drawn apart go to the letter on which they stand, signs drawn left of their
 * letter behind it, and a reph before the letter that bears it.
 */
function inReadingOrder(line: readonly Sign[]): readonly Sign[] {
  const units = unitsOf(line)
  const textOf = ({ signs }: Unit): string => signs.map(({ text }) => text).join('')
  const isMark = (unit: Unit): boolean => /^\p{M}/u.test(textOf(unit))
  const isReph = (unit: Unit): boolean => textOf(unit) === 'র্'
  const bases = units.filter((unit) => !isMark(unit) && !isReph(unit)).toSorted((a, b) => a.x - b.x)
  for (const unit of units.filter((one) => isMark(one) || isReph(one))) {
    const middle = (unit.left + unit.right) / 2
    const under = bases.findLast((base) => base.left <= middle)
    const after = bases.find((base) => base.left >= middle - (unit.right - unit.left) * 0.2)
    if (isReph(unit)) (under ?? after)?.signs.unshift(...unit.signs)
    else
      (leftSigns.test(textOf(unit)) ? (after ?? under) : (under ?? after))?.signs.push(
        ...unit.signs,
      )
  }
  return bases.flatMap(({ signs }) => signs)
}

function unitsOf(line: readonly Sign[]): readonly Unit[] {
  const units: Unit[] = []
  for (const sign of line) {
    const last = units.at(-1)
    const before = last?.signs.at(-1)
    if (last !== undefined && before?.object === sign.object && before.x === sign.x) {
      last.signs.push(sign)
      units[units.length - 1] = { ...last, right: Math.max(last.right, sign.right) }
    } else units.push({ signs: [sign], x: sign.x, left: sign.left, right: sign.right })
  }
  return units
}

/** The words of a line; boxes as fractions from the top left. */
export function wordsOf(
  line: readonly Sign[],
  inks: readonly Ink[],
  page: PageSize,
): readonly LayerWord[] {
  const words: Sign[][] = []
  let reached = -Infinity
  const near = inks.filter(({ bottom, top }) => {
    const baseline = line[0]?.baseline ?? 0
    return bottom < baseline + (line[0]?.size ?? 0) * 0.6 && top > baseline
  })
  for (const sign of line) {
    if (/\s/.test(sign.text)) {
      reached = -Infinity
      continue
    }
    const pieces = near
      .filter(({ object, left }) => object !== sign.object && left < sign.x - 0.3)
      .map(({ right }) => right)
    const edge = Math.max(reached, ...pieces.filter((right) => right < sign.x + sign.size))
    const last = words.at(-1)
    const isOfCluster = last?.at(-1)?.object === sign.object && last?.at(-1)?.x === sign.x
    const isApart = reached === -Infinity || sign.x - edge > sign.size * blankRoom
    if (last === undefined || (isApart && !isOfCluster)) words.push([sign])
    else last.push(sign)
    const isAlone = line.every(
      (other) => other === sign || other.object !== sign.object || other.x !== sign.x,
    )
    reached = Math.max(reached, sign.right, isAlone ? sign.next : -Infinity)
  }
  return words.map((word) => toWord(word, page))
}

interface PageSize {
  readonly width: number
  readonly height: number
}

/** A word with its box from the usual height to the usual depth of its type. */
function toWord(signs: readonly Sign[], { width, height }: PageSize): LayerWord {
  const size = Math.max(...signs.map((sign) => sign.size))
  const baseline = signs[0]?.baseline ?? 0
  const clamp = (value: number): number => Math.min(1, Math.max(0, value))
  return {
    text: signs.map(({ text }) => text).join(''),
    runs: runsOf(signs),
    box: [
      clamp(Math.min(...signs.map(({ left }) => left)) / width),
      clamp(1 - (baseline + size * 0.85) / height),
      clamp(Math.max(...signs.map(({ right }) => right)) / width),
      clamp(1 - (baseline - size * 0.25) / height),
    ],
  }
}

function runsOf(word: readonly Sign[]): readonly FontRun[] {
  const runs: FontRun[] = []
  for (const { text, font } of word) {
    const last = runs.at(-1)
    if (last?.font === font) runs[runs.length - 1] = { font, text: last.text + text }
    else runs.push({ font, text })
  }
  return runs
}
