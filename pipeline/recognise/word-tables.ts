import type { Rectangle } from './image.ts'
import type { Rule } from './rules.ts'
import type { Cell, Table } from './tables.ts'
import { bottomOf, topOf, typeHeight, type TextLine, type WordColumn } from './word-columns.ts'
import { rowStarts } from './word-rows.ts'
import { findStretches, marginOf, type FoundTable } from './word-stretches.ts'

/** A rule between rows goes so far through the table: headlines of words look like short ones. */
const throughShare = 0.9

/**
 * Tables in lines of words whose places are known to the letter. Columns are what white parts through all lines; a table
 * is where the first line names them, or where running text stands in two of them: short entries side by side,
 * `তারিখ : …`, names, signatures, are read along their lines.
 */
export function findWordTables(
  lines: readonly TextLine[],
  band: Rectangle,
  across: readonly Rule[],
): readonly Table[] {
  const print = { type: typeHeight(lines), margin: marginOf(lines) }
  return findStretches(lines, print.type).map((table) => {
    const rules = rulesThrough(table, across, print.type)
    const starts = rowStarts(table.columns, { ...print, rules })
    const heads = table.lines.filter((_, index) => starts[index] === true)
    return toTable(table, heads, lines, band)
  })
}

/** The heights of the rules that go through a table, or stand at its head and foot. */
function rulesThrough(
  { lines, columns }: FoundTable,
  across: readonly Rule[],
  type: number,
): readonly number[] {
  const [left, right] = [columns[0]?.x0 ?? 0, columns.at(-1)?.x1 ?? 0]
  const top = Math.min(...lines.map((line) => topOf(line))) - 2 * type
  const bottom = Math.max(...lines.map((line) => bottomOf(line))) + 2 * type
  return across
    .filter(({ at }) => at > top && at < bottom)
    .filter(
      ({ from, to }) => Math.min(to, right) - Math.max(from, left) > throughShare * (right - left),
    )
    .map(({ at }) => at)
}

function toTable(
  { lines, columns }: FoundTable,
  heads: readonly TextLine[],
  all: readonly TextLine[],
  band: Rectangle,
): Table {
  const tops = heads.map((line) => edgeAbove(all, line))
  const below = all[all.indexOf(lines.at(-1) ?? []) + 1]
  const part = {
    ...band,
    y0: Math.max(band.y0, tops[0] ?? band.y0),
    y1: below === undefined ? band.y1 : edgeAbove(all, below),
  }
  const lefts = leftsOf(columns, band)
  const cells = tops.flatMap((_, row): Cell[] =>
    lefts.map((x0, column) => ({
      row,
      column,
      x0,
      x1: lefts[column + 1] ?? band.x1,
      y0: row === 0 ? part.y0 : (tops[row] ?? part.y0),
      y1: tops[row + 1] ?? part.y1,
    })),
  )
  return { ...part, rows: tops.length, columns: columns.length, cells, isRuled: false }
}

/** Borders in the middle of the white. */
const leftsOf = (columns: readonly WordColumn[], band: Rectangle): readonly number[] =>
  columns.map(({ x0 }, at) =>
    at === 0 ? band.x0 : Math.round((x0 + (columns[at - 1]?.x1 ?? x0)) / 2),
  )

/** Between the middles of a line and the one above, where the boxes of words reach into each other; else above the line. */
function edgeAbove(all: readonly TextLine[], line: TextLine): number {
  const above = all[all.indexOf(line) - 1]
  const middle = (one: TextLine): number => (topOf(one) + bottomOf(one)) / 2
  const room = topOf(line) - (bottomOf(line) - topOf(line)) / 4
  if (above === undefined) return Math.floor(room)
  return Math.round(Math.max((middle(above) + middle(line)) / 2, room))
}
