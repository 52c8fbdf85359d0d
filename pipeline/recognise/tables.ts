import type { Rectangle } from './image.ts'
import { evenColumns } from './uneven-columns.ts'
import { covers, extent, type Rule, type Rules } from './rules.ts'

/** A cell of a ruled table: its inside, and the grid places that it takes, from 0. */
export interface Cell extends Rectangle {
  readonly row: number
  readonly column: number
}

/** A table as a grid, parted by rules or by white; a cell over several places is listed once, at its first. */
export interface Table extends Rectangle {
  readonly rows: number
  readonly columns: number
  readonly isRuled: boolean
  readonly cells: readonly Cell[]
}

/** How far a crossing may miss, in inches. */
const reachInches = 0.06

/** A border may stand so many times further off in one row than in another. */
const unevenReaches = 10

/** Smaller grids are letters of a stamp. In inches. */
const smallest = { width: 2, height: 0.3 }

/** A rule between columns goes from one vertical rule to another; the headline of a word does not. */
const spansColumns = (rule: Rule, vertical: readonly Rule[], reach: number): boolean =>
  vertical.some(({ at }) => Math.abs(at - rule.from) <= reach) &&
  vertical.some(({ at }) => Math.abs(at - rule.to) <= reach)

/** A border of a column begins or ends at a rule across; the ring of a seal and the stroke of a pen run through rules. */
const endsAtRow = (rule: Rule, horizontal: readonly Rule[], reach: number): boolean =>
  horizontal.some(({ at }) => Math.min(Math.abs(at - rule.from), Math.abs(at - rule.to)) <= reach)

/** As long as that it is a border, however it ends, in inches. */
const surelyBorder = 1

/** The tables that a page's rules make, from top to bottom. A frame around one block of text is none. */
export function findTables(rules: Rules, dpi: number): readonly Table[] {
  const reach = Math.max(3, Math.round(reachInches * dpi))
  const isBorder = (rule: Rule, horizontal: readonly Rule[]): boolean =>
    rule.to - rule.from >= surelyBorder * dpi || endsAtRow(rule, horizontal, reach * 2)
  return connected(rules, reach)
    .map(({ horizontal, vertical }) => ({
      horizontal,
      vertical: vertical.filter((rule) => isBorder(rule, horizontal)),
    }))
    .filter(({ vertical }) => vertical.length >= 2)
    .map((group) => ({
      ...group,
      horizontal: group.horizontal.filter((rule) => spansColumns(rule, group.vertical, reach * 2)),
    }))
    .map((group) => withEnds(group, openInches * dpi))
    .filter(({ horizontal }) => horizontal.length >= 2)
    .map((group) => toTable(group, reach))
    .filter(({ cells, columns }) => cells.length > 1 && columns > 1)
    .filter(
      ({ x0, x1, y0, y1 }) => x1 - x0 > smallest.width * dpi && y1 - y0 > smallest.height * dpi,
    )
    .toSorted((a, b) => a.y0 - b.y0)
}

/** How far rules must stand out to hold a line of print, in inches. */
const openInches = 0.12

/**
 * A row that goes on over the page is open there: no rule is drawn below what stands at the page's foot, nor above the
 * rest at the next one's head. Where two or more upright rules stand out, the row ends with them.
 */
function withEnds({ horizontal, vertical }: Rules, open: number): Rules {
  if (horizontal.length === 0) return { horizontal, vertical }
  const [top, bottom] = [
    Math.min(...horizontal.map(({ at }) => at)),
    Math.max(...horizontal.map(({ at }) => at)),
  ]
  const above = vertical.filter((rule) => top - rule.from > open)
  const below = vertical.filter((rule) => rule.to - bottom > open)
  const across = {
    from: Math.min(...horizontal.map(({ from }) => from)),
    to: Math.max(...horizontal.map(({ to }) => to)),
  }
  const ends = [
    ...(above.length < 2 ? [] : [{ ...across, at: Math.min(...above.map(({ from }) => from)) }]),
    ...(below.length < 2 ? [] : [{ ...across, at: Math.max(...below.map(({ to }) => to)) }]),
  ]
  return { horizontal: [...horizontal, ...ends], vertical }
}

/** Groups of rules that cross or touch. */
function connected({ horizontal, vertical }: Rules, reach: number): readonly Rules[] {
  const groups: Array<{ horizontal: Rule[]; vertical: Rule[] }> = horizontal.map((rule) => ({
    horizontal: [rule],
    vertical: [],
  }))
  for (const rule of vertical) {
    const touching = groups.filter((group) =>
      group.horizontal.some((other) => cross(other, rule, reach)),
    )
    const joined = {
      horizontal: touching.flatMap((g) => g.horizontal),
      vertical: [...touching.flatMap((g) => g.vertical), rule],
    }
    const rest = groups.filter((group) => !touching.includes(group))
    groups.splice(0, groups.length, ...rest, joined)
  }
  return groups
}

const cross = (across: Rule, down: Rule, reach: number): boolean =>
  down.at >= across.from - reach &&
  down.at <= across.to + reach &&
  across.at >= down.from - reach &&
  across.at <= down.to + reach

function toTable(rules: Rules, reach: number): Table {
  const box = extent(rules)
  const ys = distinct(
    rules.horizontal.map((rule) => rule.at),
    reach,
  )
  const xs = distinct(
    rules.vertical.map((rule) => rule.at),
    reach,
  )
  const [rows, columns] = [ys.length - 1, xs.length - 1]
  const owner = joinOpenCells(rules, xs, ys, reach)
  const rowsAt = xs.slice(0, -1).map(() => new Set<number>())
  const cells: Cell[] = []
  for (let place = 0; place < rows * columns; place += 1) {
    if (owner[place] !== place) continue
    const members = owner.flatMap((own, at) => (own === place ? [at] : []))
    const right = Math.max(...members.map((at) => at % columns)) + 1
    const bottom = Math.max(...members.map((at) => Math.floor(at / columns))) + 1
    const [row, column] = [Math.floor(place / columns), place % columns]
    for (const at of members) rowsAt[column]?.add(Math.floor(at / columns))
    cells.push({
      row,
      column,
      x0: xs[column] ?? 0,
      y0: ys[row] ?? 0,
      x1: xs[right] ?? 0,
      y1: ys[bottom] ?? 0,
    })
  }
  const even = evenColumns(xs.slice(0, -1), rowsAt, reach * unevenReaches)
  // Not as far as the rules go: one may run into a letter below the table.
  const y0 = Math.max(box.y0, (ys[0] ?? 0) - reach)
  const y1 = Math.min(box.y1, (ys.at(-1) ?? 0) + reach)
  return {
    ...box,
    y0,
    y1,
    rows,
    columns: (even.at(-1) ?? 0) + 1,
    isRuled: true,
    cells: cells.map((cell) => ({ ...cell, column: even[cell.column] ?? 0 })),
  }
}

/** Grid places without a rule between them are one cell: for each place the first place of its cell. */
function joinOpenCells(
  { horizontal, vertical }: Rules,
  xs: readonly number[],
  ys: readonly number[],
  reach: number,
): readonly number[] {
  const [rows, columns] = [ys.length - 1, xs.length - 1]
  const owner = Array.from({ length: rows * columns }, (_, place) => place)
  const root = (place: number): number =>
    owner[place] === place ? place : root(owner[place] ?? place)
  const join = (a: number, b: number): void => {
    const [first, second] = [root(a), root(b)].toSorted((x, y) => x - y)
    if (first !== undefined && second !== undefined) owner[second] = first
  }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [x0 = 0, x1 = 0] = [xs[column], xs[column + 1]]
      const [y0 = 0, y1 = 0] = [ys[row], ys[row + 1]]
      const place = row * columns + column
      if (column + 1 < columns && !covers(vertical, x1, y0 + reach, y1 - reach, reach))
        join(place, place + 1)
      if (row + 1 < rows && !covers(horizontal, y1, x0 + reach, x1 - reach, reach))
        join(place, place + columns)
    }
  }
  return owner.map((_, place) => root(place))
}

/** Sorted values, those nearer than `reach` taken as one. */
function distinct(values: readonly number[], reach: number): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? 0) > reach)
}
