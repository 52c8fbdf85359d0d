import { titleRole } from './column-titles.ts'
import type { PlacedLine, PlacedRegion } from './read-page.ts'

type TableRegion = Extract<PlacedRegion, { kind: 'table' }>
type Rows = TableRegion['rows']

/** A running head or a page number may stand between the parts of a table, in so many lines. */
const mostBetween = 2

/** How far the words of a column go, as fractions of the page. */
interface Extent {
  readonly x0: number
  readonly x1: number
}

/**
 * The regions of a page whose table goes on from the page before, with all its columns: on the second page some of them
 * may be blank, and white alone does not show them there.
 *
 * @param above what stands on the page before
 */
export function withColumnsOf(
  above: readonly PlacedRegion[],
  regions: readonly PlacedRegion[],
): readonly PlacedRegion[] {
  const [before, table] = [tableAt(above.toReversed()), tableAt(regions)]
  if (before === null || table === null || namesColumns(table.rows)) return regions
  const rows = spread(table.rows, columnsOf(before.rows))
  return rows === null
    ? regions
    : regions.map((region) => (region === table ? { ...table, rows } : region))
}

/** The first table, where next to nothing stands before it. */
function tableAt(regions: readonly PlacedRegion[]): TableRegion | null {
  const at = regions.findIndex(({ kind }) => kind === 'table')
  const between = regions
    .slice(0, Math.max(0, at))
    .flatMap((region) => (region.kind === 'band' ? region.lines : []))
  const table = regions[at]
  return table?.kind === 'table' && between.length <= mostBetween ? table : null
}

/** A table that names its columns begins anew. */
function namesColumns(rows: Rows): boolean {
  const named = (rows[0] ?? []).filter((lines) => titleRole(textOf(lines)) !== null)
  return named.length >= 2
}

const textOf = (lines: readonly PlacedLine[]): string =>
  lines
    .flatMap(({ words }) => words)
    .map(({ text }) => text)
    .join(' ')

const columnsOf = (rows: Rows): ReadonlyArray<Extent | null> =>
  Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => {
    const boxes = rows.flatMap((cells) => cells[column] ?? []).flatMap(({ words }) => words)
    return boxes.length === 0
      ? null
      : {
          x0: Math.min(...boxes.map(({ box }) => box[0])),
          x1: Math.max(...boxes.map(({ box }) => box[2])),
        }
  })

/** Rows with their cells in the columns under which they stand; null where they have as many, or not each its own. */
function spread(rows: Rows, above: ReadonlyArray<Extent | null>): Rows | null {
  const own = columnsOf(rows)
  if (own.length >= above.length) return null
  const places = own.map((column) => placeOf(column, above))
  const isOwn = places.every(
    (place, index) =>
      place !== null && place > (index === 0 ? -1 : (places[index - 1] ?? Infinity)),
  )
  if (!isOwn) return null
  return rows.map((cells) => above.map((_, column) => cells[places.indexOf(column)] ?? []))
}

/** The one column that stands over another. */
function placeOf(column: Extent | null, above: ReadonlyArray<Extent | null>): number | null {
  if (column === null) return null
  const over = above.flatMap((other, index) =>
    other !== null && Math.min(other.x1, column.x1) > Math.max(other.x0, column.x0) ? [index] : [],
  )
  return over.length === 1 ? (over[0] ?? null) : null
}
