import { existsSync } from 'node:fs'
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas'
import sharp from 'sharp'

/** Debian's `fonts-noto-core`. */
const fontPath = '/usr/share/fonts/truetype/noto/NotoSansBengali-Regular.ttf'
const font = 'Paper'

/** Makes the Bangla font known to the canvas; says which package brings it where it is missing. */
export function loadFont(): string {
  if (!existsSync(fontPath)) throw new Error(`${fontPath} is missing: install fonts-noto-core`)
  GlobalFonts.registerFromPath(fontPath, font)
  return font
}

/** The upper part of an A4 sheet at this resolution. */
export const paper = { width: 1654, height: 900, dpi: 200 } as const
const size = 36
const left = 150

/** Height of the first line's feet, and the step to the next, in pixels. */
export const lines = { first: 150, step: 80 } as const

/** Lines of print as a PNG; with `degrees` the sheet lies askew, its lines falling to the right. */
export async function printPng(text: readonly string[], degrees = 0): Promise<Buffer> {
  const context = openSheet()
  context.translate(paper.width / 2, paper.height / 2)
  context.rotate((degrees * Math.PI) / 180)
  context.translate(-paper.width / 2, -paper.height / 2)
  text.forEach((line, index) => context.fillText(line, left, lines.first + index * lines.step))
  return toPng(context)
}

/** A ruled table as a PNG, a line of print a cell, its columns equally wide. */
export async function printTable(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const context = openSheet()
  const columns = rows[0]?.length ?? 1
  const step = Math.floor((paper.width - 2 * left) / columns)
  const [top, height] = [lines.first, 100]
  for (let row = 0; row <= rows.length; row += 1)
    context.fillRect(left, top + row * height, step * columns, 4)
  for (let column = 0; column <= columns; column += 1)
    context.fillRect(left + column * step, top, 4, rows.length * height + 4)
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) =>
      context.fillText(cell, left + column * step + 24, top + row * height + 65),
    ),
  )
  return toPng(context)
}

function openSheet(): SKRSContext2D {
  const context = createCanvas(paper.width, paper.height).getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, paper.width, paper.height)
  context.fillStyle = 'black'
  context.font = `${size}px ${loadFont()}`
  return context
}

const toPng = ({ canvas }: SKRSContext2D): Promise<Buffer> =>
  sharp(canvas.toBuffer('image/png'))
    .flatten({ background: 'white' })
    .withMetadata({ density: paper.dpi })
    .png()
    .toBuffer()

/** The same as a JPEG. */
export const printJpeg = async (text: readonly string[]): Promise<Buffer> =>
  sharp(await printPng(text))
    .withMetadata({ density: paper.dpi })
    .jpeg({ quality: 90 })
    .toBuffer()

/** Several sheets as one TIFF. */
export const printTiff = async (sheets: readonly (readonly string[])[]): Promise<Buffer> =>
  sharp(await Promise.all(sheets.map((text) => printPng(text))), { join: { animated: true } })
    .tiff({ compression: 'lzw' })
    .toBuffer()
