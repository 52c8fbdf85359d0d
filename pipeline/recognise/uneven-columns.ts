/**
 * The column that begins at each border, where the same border stands unevenly: dragged in some rows only, or of two tables
 * without room between them. No row has both. Each cell keeps its own place on the page.
 *
 * @param xs borders from left to right, in pixels
 * @param rowsAt the rows in which a cell begins at each border
 * @param furthest how far apart one border may stand in different rows, in pixels
 */
export function evenColumns(
  xs: readonly number[],
  rowsAt: ReadonlyArray<ReadonlySet<number>>,
  furthest: number,
): readonly number[] {
  const columns = [0]
  let first = 0
  for (let border = 1; border < xs.length; border += 1) {
    const here = rowsAt[border] ?? new Set()
    const isSame =
      first > 0 &&
      (xs[border] ?? 0) - (xs[first] ?? 0) < furthest &&
      rowsAt.slice(first, border).every((rows) => rows.isDisjointFrom(here))
    if (!isSame) first = border
    columns.push((columns.at(-1) ?? 0) + (isSame ? 0 : 1))
  }
  return columns
}
