import { fileURLToPath } from 'node:url'
import { createCanvas, GlobalFonts, type Canvas, type SKRSContext2D } from '@napi-rs/canvas'

/** A4 at 300 dpi. */
export const sheet = { width: 2480, height: 3508, dpi: 300 } as const
const margin = { x: 270, y: 260 }
const size = 50
const step = 82

/** Fonts of the packages `@fontsource/…`; each has its Latin letters in a file of its own. */
export const fonts = ['hind-siliguri', 'tiro-bangla', 'noto-serif-bengali', 'anek-bangla'] as const
export type Font = (typeof fonts)[number]

export function loadFonts(): void {
  for (const font of fonts)
    for (const script of ['bengali', 'latin'])
      GlobalFonts.registerFromPath(
        fileURLToPath(
          import.meta.resolve(`@fontsource/${font}/files/${font}-${script}-400-normal.woff2`),
        ),
        `${font} ${script}`,
      )
}

function openSheet(font: Font): SKRSContext2D {
  const context = createCanvas(sheet.width, sheet.height).getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, sheet.width, sheet.height)
  context.fillStyle = 'black'
  context.font = `${size}px "${font} bengali", "${font} latin"`
  return context
}

/** What was printed on a sheet. */
export interface Printed {
  readonly canvas: Canvas
  readonly text: string
  readonly rows: readonly (readonly string[])[]
}

/** Paragraphs on a sheet, the short ones of the letterhead in its middle; what does not fit is left out. */
export function printParagraphs(paragraphs: readonly string[], font: Font): Printed {
  const context = openSheet(font)
  const printed: string[] = []
  let y = margin.y
  paragraphs.forEach((paragraph, index) => {
    const lines = wrap(context, paragraph, sheet.width - 2 * margin.x)
    if (y + lines.length * step > sheet.height - margin.y) {
      y = Infinity
      return
    }
    const isCentred = index < 4 && lines.length === 1
    context.textAlign = isCentred ? 'center' : 'left'
    for (const line of lines)
      context.fillText(line, isCentred ? sheet.width / 2 : margin.x, (y += step))
    y += step * 0.35
    printed.push(lines.join('\n'))
  })
  return { canvas: context.canvas, text: printed.join('\n'), rows: [] }
}

/** Which rules of a table are drawn. */
export type Ruling = 'all' | 'across' | 'none'

/** A table whose columns have these shares of the width; rows that do not fit are left out. */
export function printTable(
  rows: readonly (readonly string[])[],
  shares: readonly number[],
  ruling: Ruling,
  font: Font,
): Printed {
  const context = openSheet(font)
  const width = sheet.width - 2 * margin.x
  const lefts = shares.map((_, index) => margin.x + width * sum(shares.slice(0, index)))
  const pad = 24
  const printed: Array<readonly string[]> = []
  let y = margin.y
  const rule = (): void => {
    if (ruling !== 'none') context.fillRect(margin.x, y, width, 4)
  }
  rule()
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      wrap(context, cell, width * (shares[column] ?? 0) - 2 * pad),
    )
    // A word wider than its cell would stand in the next one.
    const isWide = cells.some((lines, column) =>
      lines.some(
        (line) => context.measureText(line).width > width * (shares[column] ?? 0) - 2 * pad,
      ),
    )
    if (isWide) continue
    const height = Math.max(...cells.map((lines) => lines.length)) * step + pad
    if (y + height > sheet.height - margin.y) break
    cells.forEach((lines, column) =>
      lines.forEach((line, index) =>
        context.fillText(line, (lefts[column] ?? 0) + pad, y + (index + 0.75) * step),
      ),
    )
    y += height
    rule()
    printed.push(row)
  }
  if (ruling === 'all')
    for (const x of [...lefts, margin.x + width]) context.fillRect(x, margin.y, 4, y - margin.y + 4)
  return {
    canvas: context.canvas,
    text: printed.map((row) => row.join('\n')).join('\n'),
    rows: printed,
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Lines of at most `width` pixels. */
function wrap(context: SKRSContext2D, text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ')
    if (lines.length > 0 && context.measureText(longer).width <= width)
      lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
