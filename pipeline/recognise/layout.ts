import { hasInk, inkLevel, type GreyImage, type Rectangle } from './image.ts'
import { findWhiteTables } from './columns.ts'
import { findRules, withoutRules } from './rules.ts'
import { findTables, type Table } from './tables.ts'
import type { TextLine } from './word-columns.ts'
import { findWordTables } from './word-tables.ts'

/** A part of the page that is read on its own. */
export type Region =
  | { readonly kind: 'band'; readonly box: Rectangle }
  | { readonly kind: 'table'; readonly table: Table }

/** The page cut from top to bottom into bands of running text and tables; `lines` are its words where a layer tells them. */
export function layOut(
  image: GreyImage,
  dpi: number,
  lines: readonly TextLine[] | null = null,
): readonly Region[] {
  const level = inkLevel(image)
  const rules = findRules(image, dpi)
  const ruled = findTables(rules, dpi)
  const plain = withoutRules(image, rules)
  const white = bandsBetween(ruled, image).flatMap((band) =>
    lines === null
      ? findWhiteTables(plain, band, rules.horizontal, level, dpi)
      : findWordTables(linesInside(lines, band), band, rules.horizontal),
  )
  const tables = [...ruled, ...white].toSorted((a, b) => a.y0 - b.y0)
  const bands = bandsBetween(tables, image)
  return bands.flatMap((box, index): Region[] => {
    const isPrint = box.y1 - box.y0 > 0.08 * dpi && hasInk(image, box, level)
    const band = isPrint ? [{ kind: 'band' as const, box }] : []
    const table = tables[index]
    return table === undefined ? band : [...band, { kind: 'table' as const, table }]
  })
}

const linesInside = (lines: readonly TextLine[], band: Rectangle): readonly TextLine[] =>
  lines
    .map((line) => line.filter(({ box }) => isInside(band, box)))
    .filter((line) => line.length > 0)

/** Whether the middle of a box lies in another one. */
export function isInside(outer: Rectangle, box: Rectangle): boolean {
  const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2]
  return x >= outer.x0 && x < outer.x1 && y >= outer.y0 && y < outer.y1
}

/** The parts of a page above, between and below its tables. */
function bandsBetween(tables: readonly Table[], image: GreyImage): readonly Rectangle[] {
  const tops = [0, ...tables.map((table) => table.y1 + 1)]
  const bottoms = [...tables.map((table) => table.y0), image.height]
  return tops.map((y0, index) => ({
    x0: 0,
    x1: image.width,
    y0,
    y1: Math.max(y0, bottoms[index] ?? image.height),
  }))
}

/** The inside of a cell, without its rules. */
export function insideOf({ x0, y0, x1, y1 }: Rectangle, dpi: number): Rectangle {
  const inset = Math.max(2, Math.round(0.02 * dpi))
  return {
    x0: x0 + inset,
    y0: y0 + inset,
    x1: Math.max(x0 + inset + 1, x1 - inset),
    y1: Math.max(y0 + inset + 1, y1 - inset),
  }
}

/** The share of an image's ink that stands inside the boxes, which are fractions of it; 0 for a blank page. */
export function inkUnder(
  image: GreyImage,
  boxes: ReadonlyArray<{ readonly box: readonly [number, number, number, number] }>,
): number {
  const level = inkLevel(image)
  const under = new Uint8Array(image.data.length)
  for (const { box } of boxes) {
    const [x0, x1] = [Math.floor(box[0] * image.width), Math.ceil(box[2] * image.width)]
    const [y0, y1] = [Math.floor(box[1] * image.height), Math.ceil(box[3] * image.height)]
    for (let y = y0; y < y1; y += 1) under.fill(1, y * image.width + x0, y * image.width + x1)
  }
  let ink = 0
  let covered = 0
  image.data.forEach((grey, at) => {
    if (grey > level) return
    ink += 1
    covered += under[at] ?? 0
  })
  return ink === 0 ? 0 : covered / ink
}
