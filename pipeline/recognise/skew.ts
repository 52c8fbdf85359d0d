import { otsuLevel, shrink, type GreyImage } from './image.ts'

/** Scans turned further than this are photographs, not scans. In degrees. */
const widest = 6

/**
 * The angle in degrees by which the lines of print fall to the right, found by the projection profile:
 * at the right angle the rows of ink and of paper part most sharply.
 * Measured: skewed pages 1.39 % → 0.93 % of characters misread (OCR notes, preparation).
 */
export function skewOf(image: GreyImage): number {
  const ink = inkOf(image, 1000)
  // A page that is mostly dark is a picture; one without ink has no lines.
  const isPrint = ink.pixels.length >= 500 && ink.pixels.length <= (ink.width * ink.height) / 2
  if (!isPrint) return 0
  const coarse = sharpest(inkOf(image, 500), 0, widest, 0.25)
  const fine = sharpest(ink, coarse, 0.25, 0.05)
  return Math.abs(fine) < 0.08 ? 0 : fine
}

interface Ink {
  readonly width: number
  readonly height: number
  /** Places of dark pixels. */
  readonly pixels: readonly number[]
}

/** A row that is darker is the edge of a scanner's glass, level however the page lies. */
const darkestRow = 0.9

/** The ink of a page drawn `width` pixels wide, without the dark above and below the page. */
function inkOf(image: GreyImage, wide: number): Ink {
  const { width, height, data } = shrink(image, Math.min(1, wide / image.width))
  const level = otsuLevel({ width, height, data })
  const pixels: number[] = []
  for (let row = 0; row < height; row += 1) {
    const before = pixels.length
    for (let pixel = row * width; pixel < (row + 1) * width; pixel += 1)
      if ((data[pixel] ?? 255) <= level) pixels.push(pixel)
    if (pixels.length - before > darkestRow * width) pixels.length = before
  }
  return { width, height, pixels }
}

/** The angle at which rows part best. */
function sharpest(
  { width, height, pixels }: Ink,
  around: number,
  reach: number,
  step: number,
): number {
  let [best, bestScore] = [around, -1]
  for (let angle = around - reach; angle <= around + reach + 1e-9; angle += step) {
    const slope = Math.tan((angle * Math.PI) / 180)
    const rows = new Float64Array(height + width)
    for (const pixel of pixels) {
      const x = pixel % width
      const row = Math.round((pixel - x) / width - x * slope) + (width >> 1)
      if (row >= 0 && row < rows.length) rows[row] = (rows[row] ?? 0) + 1
    }
    let score = 0
    for (let row = 1; row < rows.length; row += 1)
      score += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2
    if (score > bestScore) [best, bestScore] = [angle, score]
  }
  return best
}

/** Turn the image about its middle by `angle` degrees so that lines which fall to the right lie level; corners become white. */
export function turned(image: GreyImage, angle: number): GreyImage {
  if (angle === 0) return image
  const { width, height } = image
  const data = new Uint8Array(width * height)
  const from = turnedBack(width, height, angle)
  const [[left, top], [right, low]] = [from(0, 0), from(1, 0)]
  const [stepX, stepY] = [right - left, low - top]
  for (let y = 0; y < height; y += 1) {
    const [startX, startY] = from(0, y)
    for (let x = 0; x < width; x += 1)
      data[y * width + x] = sample(image, startX + x * stepX, startY + x * stepY)
  }
  return { width, height, data }
}

/** Where a point of the turned page stands on the page as scanned. */
export function turnedBack(
  width: number,
  height: number,
  angle: number,
): (x: number, y: number) => readonly [number, number] {
  const [sin, cos] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)]
  const [cx, cy] = [width / 2, height / 2]
  return (x, y) => [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos]
}

/** Between four pixels by their nearness; white outside. */
function sample({ width, height, data }: GreyImage, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return 255
  const [fx, fy] = [x - left, y - top]
  const at = top * width + left
  const above = (data[at] ?? 255) * (1 - fx) + (data[at + 1] ?? 255) * fx
  const below = (data[at + width] ?? 255) * (1 - fx) + (data[at + width + 1] ?? 255) * fx
  return Math.round(above * (1 - fy) + below * fy)
}
