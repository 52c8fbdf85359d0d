import type { OcrUse } from '../../schemas/page.ts'
import type { Box } from '../../schemas/span.ts'
import type { InkPage, PageImage } from '../../schemas/stages.ts'
import { withoutBotched } from '../bangla/botched.ts'
import { settleBullets } from './bullets.ts'
import { settleDashes } from './dashes.ts'
import type { LineReader, ReadLine, ReadWord } from './engine.ts'
import { crop, hasInk, inkLevel, shifted, type Rectangle } from './image.ts'
import { insideOf, isInside, layOut, type Region } from './layout.ts'
import { isMark } from './marks.ts'
import { chooseOrigin, type ChosenOrigin } from './origin.ts'
import { prepare, type PreparationStep, type PreparedPage } from './prepare.ts'
import { repairSigns } from './repairs.ts'
import { layerLines } from './text-layer.ts'
import { setRight } from './spelling.ts'
import { settleStrokes } from './strokes.ts'
import type { Table } from './tables.ts'
import { toStandardForm } from './unicode.ts'
import { setUpright } from './upright.ts'

/** A word placed on its page; `box` as fractions of the page, `raw` where a repair changed it. */
export interface PlacedWord {
  readonly text: string
  readonly raw: string | null
  readonly confidence: number
  readonly box: Box
}

/** A line of words; `isApart` when more room than usual stands above it. */
export interface PlacedLine {
  readonly words: readonly PlacedWord[]
  readonly isApart: boolean
}

/** Running text, or a table as rows of cells of lines. */
export type PlacedRegion =
  | { readonly kind: 'band'; readonly lines: readonly PlacedLine[] }
  | { readonly kind: 'table'; readonly rows: ReadonlyArray<ReadonlyArray<readonly PlacedLine[]>> }

/** A page as read, with where its words come from and why. */
export interface ReadPage {
  readonly width: number
  readonly height: number
  readonly origin: ChosenOrigin['origin']
  readonly reason: string
  readonly regions: readonly PlacedRegion[]
}

/** What gives the lines inside a rectangle of the prepared page. */
type RegionReader = (box: Rectangle) => Promise<readonly ReadLine[]>

/** With what a page is read; see `RecogniseOptions`. */
export interface ReadingMeans {
  readonly reader: LineReader
  readonly ocr: OcrUse
  readonly without?: ReadonlySet<PreparationStep> | undefined
}

/** Read a page from its text layer where that can be trusted, else from its ink. */
export async function readPage(
  page: InkPage,
  { reader, ocr, without }: ReadingMeans,
): Promise<ReadPage> {
  const image = await page.image()
  const lying = prepare(image, without)
  const { origin, reason, layer } = await chooseOrigin(page, lying, ocr)
  const prepared = layer === null ? await setUpright(lying, reader, without) : lying
  const lines =
    layer === null ? null : layerLines(layer, prepared.image.width, prepared.image.height)
  const read = lines === null ? fromInk(prepared, reader) : fromLayer(lines)
  const words = lines?.map((line) => line.words) ?? null
  const regions = await Promise.all(
    layOut(prepared.image, prepared.dpi, words).map((region) => readRegion(region, read, prepared)),
  )
  return {
    width: image.width,
    height: image.height,
    origin,
    reason: describe(reason, image, prepared),
    regions,
  }
}

function fromInk({ image }: PreparedPage, reader: LineReader): RegionReader {
  const level = inkLevel(image)
  return async (box) => {
    if (!hasInk(image, box, level)) return []
    // Print that touches the edge of an image is read badly.
    const margin = 12
    const lines = await reader.read(crop(image, box, margin))
    const placed = lines.map((line) => lineShifted(line, box.x0 - margin, box.y0 - margin))
    return settleBullets(placed, box.x0, image, level)
      .map((line) => settleStrokes(settleDashes(line, image, level), image, level))
      .map((line) => ({ ...line, words: line.words.map(setRight) }))
  }
}

const fromLayer =
  (lines: readonly ReadLine[]): RegionReader =>
  async (box) =>
    lines
      .map((line) => ({ ...line, words: line.words.filter((word) => isInside(box, word.box)) }))
      .filter((line) => line.words.length > 0)

const lineShifted = (line: ReadLine, dx: number, dy: number): ReadLine => ({
  words: line.words.map((word) => ({ ...word, box: shifted(word.box, dx, dy) })),
  box: shifted(line.box, dx, dy),
  baseline: line.baseline + dy,
})

async function readRegion(
  region: Region,
  read: RegionReader,
  prepared: PreparedPage,
): Promise<PlacedRegion> {
  if (region.kind === 'band') {
    const lines = await read(region.box)
    return {
      kind: 'band',
      lines: place(
        lines.filter((line) => !isMark(line)),
        prepared,
      ),
    }
  }
  return { kind: 'table', rows: await readTable(region.table, read, prepared) }
}

/** Cells are read one by one: read as a whole, the lines of neighbouring cells would run into each other. */
async function readTable(
  table: Table,
  read: RegionReader,
  prepared: PreparedPage,
): Promise<ReadonlyArray<ReadonlyArray<readonly PlacedLine[]>>> {
  const rows: PlacedLine[][][] = Array.from({ length: table.rows }, () =>
    Array.from({ length: table.columns }, () => []),
  )
  await Promise.all(
    table.cells.map(async (cell) => {
      const inside = table.isRuled ? insideOf(cell, prepared.dpi) : cell
      const lines = place(await read(inside), prepared)
      rows[cell.row]?.[cell.column]?.push(...lines)
    }),
  )
  return rows.filter((row) => row.some((lines) => lines.length > 0))
}

/** How much wider than usual the step to the next line is where a new paragraph begins. */
const apartRatio = 1.3

function place(lines: readonly ReadLine[], prepared: PreparedPage): readonly PlacedLine[] {
  const steps = lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0))
  const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0
  return lines.map((line, index) => ({
    isApart: index > 0 && (steps[index - 1] ?? 0) > usual * apartRatio,
    words: line.words.map((word) => placeWord(word, prepared)),
  }))
}

function placeWord(
  { text: read, raw = read, confidence, box }: ReadWord,
  { toPage }: PreparedPage,
): PlacedWord {
  const standard = toStandardForm(raw)
  const text = repairSigns(withoutBotched(toStandardForm(read)).text)
  const corners = [
    toPage(box.x0, box.y0),
    toPage(box.x1, box.y0),
    toPage(box.x0, box.y1),
    toPage(box.x1, box.y1),
  ]
  const clamp = (value: number): number =>
    Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return {
    text,
    raw: text === standard ? null : standard,
    confidence: Math.round(confidence * 1000) / 1000,
    box: [
      clamp(Math.min(...xs)),
      clamp(Math.min(...ys)),
      clamp(Math.max(...xs)),
      clamp(Math.max(...ys)),
    ],
  }
}

const describe = (reason: string, { dpi }: PageImage, { skew, quarters }: PreparedPage): string =>
  `${reason}; ${Math.round(dpi)} dpi${skew === 0 ? '' : `, turned by ${skew.toFixed(2)}°`}${quarters === 0 ? '' : `, set upright by ${quarters * 90}°`}`
