import sharp from 'sharp'
import { inkLevel, type GreyImage, type Rectangle } from '../../pipeline/recognise/image.ts'
import type { Sample } from './lstmf.ts'

/** Room that Tesseract leaves around a line, in pixels. */
const margin = 4
/** Rows with less ink are white, bands that are lower are specks. */
const least = { ink: 2, height: 12, all: 60 }

/** The lines of a prepared page with what was printed; none where there are more or fewer bands of ink than lines. */
export async function samplesOf(
  image: GreyImage,
  lines: readonly string[],
): Promise<readonly Sample[]> {
  const bands = bandsOf(image)
  if (bands.length !== lines.length) return []
  return Promise.all(
    bands.map(async (band, index) => ({
      png: await cut(image, band),
      text: lines[index] ?? '',
    })),
  )
}

function bandsOf(image: GreyImage): readonly Rectangle[] {
  const rows = rowsOf(image)
  const bands: Rectangle[] = []
  for (let y = 0; y < rows.length; y += 1) {
    const y0 = y
    while ((rows[y]?.ink ?? 0) >= least.ink) y += 1
    const within = rows.slice(y0, y)
    if (within.length < least.height || sum(within.map(({ ink }) => ink)) < least.all) continue
    const [x0, x1] = [
      Math.min(...within.map((row) => row.x0)),
      Math.max(...within.map((row) => row.x1)),
    ]
    bands.push({ x0, y0, x1, y1: y })
  }
  return bands
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

/** The ink of each row, and where it begins and ends; edges of the scan left out. */
function rowsOf(image: GreyImage): ReadonlyArray<{ ink: number; x0: number; x1: number }> {
  const level = inkLevel(image)
  const edge = 40
  return Array.from({ length: image.height }, (_, y) => {
    const row = { ink: 0, x0: image.width, x1: 0 }
    for (let x = edge; x < image.width - edge; x += 1) {
      if ((image.data[y * image.width + x] ?? 255) > level) continue
      row.ink += 1
      row.x0 = Math.min(row.x0, x)
      row.x1 = x + 1
    }
    return row
  })
}

function cut({ width, height, data }: GreyImage, { x0, y0, x1, y1 }: Rectangle): Promise<Buffer> {
  const [left, top] = [Math.max(0, x0 - margin), Math.max(0, y0 - margin)]
  return sharp(data, { raw: { width, height, channels: 1 } })
    .extract({
      left,
      top,
      width: Math.min(width, x1 + margin) - left,
      height: Math.min(height, y1 + margin) - top,
    })
    .png()
    .toBuffer()
}
