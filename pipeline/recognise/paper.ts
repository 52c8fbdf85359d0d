import type { PageImage } from '../../schemas/stages.ts'

/** Side of a tile in which paper is as good as evenly lit, in inches. */
const tileInches = 0.5
/** A tile whose paper differs by more than this from the page's lies in shade; less is grain. */
const shadeStep = 16
/** The share of shaded tiles from which light counts as uneven; fewer are boxes filled with grey. */
const shadedShare = 0.05
/** Paper in shade keeps this share of the page's light at least; what is darker is no paper. */
const darkest = 0.3
/** A tile with a smaller share of bright pixels says nothing about the paper. */
const leastPaper = 0.2
/** No paper of a whole page is darker. */
const darkestPage = 110

/** The level of one channel of the paper along row `y` of a page, for each of its pixels. */
export type PaperRow = (y: number) => Uint8Array

/**
 * How bright the paper is, for red, green and blue. Light falls unevenly on pages that were photographed, or scanned near
 * the back of a book: paper in shade is then darker than ink elsewhere, and one level for the page would lose its print.
 */
export const paperOf = (page: PageImage): readonly PaperRow[] =>
  [0, 1, 2].map((channel) => {
    const level = mostFrequent(levelsOf(page, channel), darkestPage)
    const tiles = tilesOf(page, channel, level)
    const shaded = tiles.levels.filter((tile) => Math.abs(tile - level) > shadeStep)
    if (shaded.length > tiles.levels.length * shadedShare) return between(tiles, page.width)
    const even = new Uint8Array(page.width).fill(level)
    return () => even
  })

/** Levels at the middles of tiles, row by row. */
interface Tiles {
  readonly columns: number
  readonly rows: number
  /** Pixels. */
  readonly side: number
  readonly levels: Float64Array
}

/** The paper in each tile; where print or a picture hides it, as in the tiles beside. */
function tilesOf(page: PageImage, channel: number, level: number): Tiles {
  const side = Math.max(8, Math.round(tileInches * page.dpi))
  const [columns, rows] = [Math.ceil(page.width / side), Math.ceil(page.height / side)]
  let levels = Float64Array.from({ length: columns * rows }, (_, tile) => {
    const [x, y] = [(tile % columns) * side, Math.floor(tile / columns) * side]
    return tileLevel(levelsOf(page, channel, { x, y, side }), level * darkest)
  })
  if (levels.every(Number.isNaN)) levels.fill(level)
  while (levels.some(Number.isNaN))
    levels = levels.map((tile, at) =>
      Number.isNaN(tile) ? median(around(levels, columns, at)) : tile,
    )
  // A lone tile that differs is a box filled with grey, not shade.
  const calmed = levels.map((tile, at) => {
    const usual = median(around(levels, columns, at))
    return Math.abs(tile - usual) > shadeStep ? usual : tile
  })
  return { columns, rows, side, levels: calmed }
}

/** NaN where there is too little paper. */
function tileLevel(histogram: Uint32Array, least: number): number {
  const count = (from: number): number =>
    histogram.subarray(from).reduce((sum, pixels) => sum + pixels, 0)
  const from = Math.ceil(least)
  return count(from) > count(0) * leastPaper ? mostFrequent(histogram, from) : NaN
}

/** What is known of a tile and the eight beside it. */
function around(levels: Float64Array, columns: number, at: number): readonly number[] {
  const column = at % columns
  const beside = [-1, 0, 1].filter((step) => column + step >= 0 && column + step < columns)
  return [-columns, 0, columns]
    .flatMap((row) => beside.map((step) => levels[at + row + step] ?? NaN))
    .filter((level) => !Number.isNaN(level))
}

const median = (levels: readonly number[]): number =>
  levels.toSorted((a, b) => a - b)[Math.floor(levels.length / 2)] ?? NaN

/** Levels between the middles of tiles, in proportion to their distance. */
function between({ columns, rows, side, levels }: Tiles, width: number): PaperRow {
  const place = (pixel: number, count: number): number =>
    Math.max(0, Math.min(count - 1, (pixel + 0.5) / side - 0.5))
  const places = Float64Array.from({ length: width }, (_, x) => place(x, columns))
  return (y) => {
    const down = place(y, rows)
    const [top, foot] = [Math.floor(down) * columns, Math.ceil(down) * columns]
    const row = levels
      .subarray(0, columns)
      .map((_, column) =>
        mixed(levels[top + column] ?? 255, levels[foot + column] ?? 255, down % 1),
      )
    // By hand: it runs for each pixel, and `from` takes eight times as long.
    const line = new Uint8Array(width)
    for (let x = 0; x < width; x += 1) {
      const along = places[x] ?? 0
      const left = Math.floor(along)
      line[x] = mixed(row[left] ?? 255, row[left + 1] ?? 255, along - left)
    }
    return line
  }
}

const mixed = (first: number, second: number, share: number): number =>
  first + (second - first) * share

/** How many pixels of a channel have each level, on the page or in a square of it; a sample of them, for speed. */
function levelsOf(
  { data, width, height }: PageImage,
  channel: number,
  { x, y, side }: { readonly x: number; readonly y: number; readonly side: number } = {
    x: 0,
    y: 0,
    side: Math.max(width, height),
  },
): Uint32Array {
  const histogram = new Uint32Array(256)
  for (let row = y; row < Math.min(height, y + side); row += 2) {
    const end = row * width + Math.min(width, x + side)
    for (let pixel = row * width + x; pixel < end; pixel += 2) {
      const level = data[pixel * 3 + channel] ?? 0
      histogram[level] = (histogram[level] ?? 0) + 1
    }
  }
  return histogram
}

/** The most frequent level from `least` up; of equal ones the brightest. */
function mostFrequent(histogram: Uint32Array, least: number): number {
  let best = 255
  for (let level = 255; level >= least; level -= 1)
    if ((histogram[level] ?? 0) > (histogram[best] ?? 0)) best = level
  return best
}
