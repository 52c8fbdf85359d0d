import type { Rectangle } from './image.ts'

/** A word of a page with its place, in pixels. */
export interface PlacedText {
  readonly text: string
  readonly box: Rectangle
}

/** Words of one height, from left to right. */
export type TextLine = readonly PlacedText[]

/** A column as far as its words go, and its part of each line; a line without words there has none. */
export interface WordColumn {
  readonly x0: number
  readonly x1: number
  readonly parts: readonly TextLine[]
}

/** White between columns, in pixels along the line. */
interface Gap {
  readonly x0: number
  readonly x1: number
}

/** White through all lines parts columns where it is so wide, in heights of the type; blanks between words are half of it. */
const narrowest = 0.4
/** Where white is narrower than this, one line alone shows no column. */
const wide = 0.9
/** So far may the lines of a column begin from its edge, or lie beside its middle. */
const ragged = 0.4
/** Of the lines of a column so many begin at its edge or stand in its middle: those behind a chance river do not. */
const alignedShare = 0.6
/** With the lines that hang behind labels so many; labels take so much room, in heights of the type. */
const indentedShare = 0.85
const widestIndent = 3.5

/** The type's usual height: boxes of words reach a tenth higher. */
export function typeHeight(lines: readonly TextLine[]): number {
  const heights = lines
    .flat()
    .map(({ box }) => box.y1 - box.y0)
    .toSorted((a, b) => a - b)
  return (heights[Math.floor(heights.length / 2)] ?? 0) / 1.1
}

/** The columns in which lines of words stand, parted by the white that goes through all of them; one where none does. */
export function columnsOf(lines: readonly TextLine[], type: number): readonly WordColumn[] {
  const gaps = commonGaps(lines, narrowest * type)
  const columns = partedBy(lines, gaps)
  const kept = gaps.filter((_, index) => isEdge(columns, index, type))
  return kept.length === gaps.length ? columns : partedBy(lines, kept)
}

/**
 * Print stands on both sides of some lines, further apart than words do there; what is right of the white begins alike or
 * stands in the middle.
 */
function isEdge(columns: readonly WordColumn[], at: number, type: number): boolean {
  const [left, right] = [columns[at], columns[at + 1]]
  if (left === undefined || right === undefined) return false
  const rooms = right.parts.flatMap((part, line) => {
    if (part.length === 0) return []
    const near = left.parts.find(
      (other) => other.length > 0 && Math.abs(topOf(other) - topOf(part)) < type,
    )
    if (near === undefined) return []
    const room = startOf(part) - endOf(near)
    const blanks = blanksBeside(
      columns.flatMap(({ parts }) => parts[line] ?? []),
      startOf(part),
    )
    return [blanks.some((blank) => Math.abs(room - blank) < alikeBlanks * type)]
  })
  const alike = rooms.filter(Boolean)
  if (rooms.length === 0 && right.x0 - left.x1 > wide * type)
    return interleave(left, right) && isAligned(right, type)
  return (
    rooms.length >= (right.x0 - left.x1 > wide * type ? 1 : 2) &&
    alike.length < alikeShare * rooms.length &&
    isAligned(right, type)
  )
}

/** > | numbers in the middle of their rows, between the words beside them, and never on a line with them. */
function interleave(left: WordColumn, right: WordColumn): boolean {
  const tops = right.parts.filter((part) => part.length > 0).map((part) => topOf(part))
  const between = left.parts.filter(
    (part) => part.length > 0 && topOf(part) > Math.min(...tops) && topOf(part) < Math.max(...tops),
  )
  return between.length >= 2
}

/** The blanks before and behind the one that ends at a place in a line. */
function blanksBeside(line: TextLine, x0: number): readonly number[] {
  const at = line.findIndex(({ box }) => box.x0 === x0)
  const blank = (index: number): readonly number[] => {
    const [before, behind] = [line[index - 1], line[index]]
    return before === undefined || behind === undefined ? [] : [behind.box.x0 - before.box.x1]
  }
  return [...blank(at - 1), ...blank(at + 1)]
}

/** Blanks between the words of a justified line are as wide as each other, so near, in heights of the type. */
const alikeBlanks = 0.08
/** Where white is as wide as the blanks beside it in so many lines, it is a river between words. */
const alikeShare = 0.4

function isAligned({ x0, x1, parts }: WordColumn, type: number): boolean {
  const filled = parts.filter((part) => part.length > 0)
  const near = ragged * type
  const starts = filled.map((part) => startOf(part) - x0)
  const atEdge = starts.filter((start) => start < near).length
  const inMiddle = filled.filter(
    (part) => Math.abs((startOf(part) + endOf(part)) / 2 - (x0 + x1) / 2) < near,
  ).length
  if (Math.max(atEdge, inMiddle) >= alignedShare * filled.length) return true
  // > ক) অবশিষ্ট … — labels at the edge, what runs on below their words.
  const indents = starts.filter((start) => start >= near && start < widestIndent * type)
  const alike = indents.map((at) => indents.filter((other) => Math.abs(other - at) < near).length)
  return atEdge >= 2 && atEdge + Math.max(0, ...alike) >= indentedShare * filled.length
}

export const textOf = (part: TextLine): string => part.map(({ text }) => text).join(' ')
export const topOf = (part: TextLine): number => Math.min(...part.map(({ box }) => box.y0))
export const bottomOf = (part: TextLine): number => Math.max(...part.map(({ box }) => box.y1))
export const startOf = (part: TextLine): number => Math.min(...part.map(({ box }) => box.x0))
export const endOf = (part: TextLine): number => Math.max(...part.map(({ box }) => box.x1))

function commonGaps(lines: readonly TextLine[], least: number): readonly Gap[] {
  const boxes = lines
    .flat()
    .map(({ box }) => box)
    .toSorted((a, b) => a.x0 - b.x0)
  const gaps: Gap[] = []
  let reached = boxes[0]?.x1 ?? 0
  for (const { x0, x1 } of boxes) {
    if (x0 - reached >= least) gaps.push({ x0: reached, x1: x0 })
    reached = Math.max(reached, x1)
  }
  return gaps
}

function partedBy(lines: readonly TextLine[], gaps: readonly Gap[]): readonly WordColumn[] {
  const lefts = [-Infinity, ...gaps.map((gap) => gap.x1)]
  return lefts.map((left, index) => {
    const right = lefts[index + 1] ?? Infinity
    const parts = lines.map((line) => line.filter(({ box }) => box.x0 >= left && box.x0 < right))
    const words = parts.flat()
    return { x0: startOf(words), x1: endOf(words), parts }
  })
}

/** How far the lines of a column may go: to the white before the next one, or to the page's margin. */
export function rightEdge(
  columns: readonly WordColumn[],
  at: number,
  margin: number,
  type: number,
): number {
  const gaps = columns.slice(1).map(({ x0 }, index) => x0 - (columns[index]?.x1 ?? x0))
  const padding = Math.min(widestPadding * type, ...gaps)
  const next = columns[at + 1]
  return Math.max(columns[at]?.x1 ?? 0, next === undefined ? margin : next.x0 - padding)
}
/** Word leaves 0.15 inches between cells: one height of the usual type. */
const widestPadding = 1.2
