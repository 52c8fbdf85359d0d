/** Pixels of one channel, row by row; 0 is black, 255 paper. */
export interface GreyImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** A rectangle in pixels, end exclusive. */
export interface Rectangle {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** The part of a rectangle that lies on an image. */
export const within = (
  { width, height }: Pick<GreyImage, 'width' | 'height'>,
  { x0, y0, x1, y1 }: Rectangle,
): Rectangle => ({
  x0: Math.max(0, x0),
  y0: Math.max(0, y0),
  x1: Math.min(width, x1),
  y1: Math.min(height, y1),
})

/** The smallest rectangle around several. */
export const around = (boxes: readonly Rectangle[]): Rectangle => ({
  x0: Math.min(...boxes.map(({ x0 }) => x0)),
  y0: Math.min(...boxes.map(({ y0 }) => y0)),
  x1: Math.max(...boxes.map(({ x1 }) => x1)),
  y1: Math.max(...boxes.map(({ y1 }) => y1)),
})

export const heightOf = ({ y0, y1 }: Rectangle): number => y1 - y0

export const shifted = ({ x0, y0, x1, y1 }: Rectangle, dx: number, dy: number): Rectangle => ({
  x0: x0 + dx,
  y0: y0 + dy,
  x1: x1 + dx,
  y1: y1 + dy,
})

/** The part of an image inside a rectangle, with a white margin around it. */
export function crop(image: GreyImage, { x0, y0, x1, y1 }: Rectangle, margin: number): GreyImage {
  const width = x1 - x0 + 2 * margin
  const height = y1 - y0 + 2 * margin
  const data = new Uint8Array(width * height).fill(255)
  for (let y = y0; y < y1; y += 1) {
    data.set(
      image.data.subarray(y * image.width + x0, y * image.width + x1),
      (y - y0 + margin) * width + margin,
    )
  }
  return { width, height, data }
}

/** Shrink by averaging areas; never enlarges. `scale` is new size over old, 0..1. */
export function shrink(image: GreyImage, scale: number): GreyImage {
  if (scale >= 0.97) return image
  const width = Math.max(1, Math.round(image.width * scale))
  const height = Math.max(1, Math.round(image.height * scale))
  const columns = edges(image.width, width)
  const rows = edges(image.height, height)
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      data[y * width + x] = mean(
        image,
        columns[x] ?? 0,
        columns[x + 1] ?? 0,
        rows[y] ?? 0,
        rows[y + 1] ?? 0,
      )
    }
  }
  return { width, height, data }
}

const edges = (from: number, to: number): Uint32Array =>
  Uint32Array.from({ length: to + 1 }, (_, index) => Math.round((index * from) / to))

function mean({ data, width }: GreyImage, x0: number, x1: number, y0: number, y1: number): number {
  let sum = 0
  for (let y = y0; y < y1; y += 1)
    for (let x = x0; x < x1; x += 1) sum += data[y * width + x] ?? 255
  return Math.round(sum / Math.max(1, (x1 - x0) * (y1 - y0)))
}

/** How many pixels have each level. Indexed by hand: it is asked for often, and iterating takes five times as long. */
export function histogramOf(data: Uint8Array): Float64Array {
  const histogram = new Float64Array(256)
  for (let at = 0; at < data.length; at += 1) {
    const level = data[at] ?? 0
    histogram[level] = (histogram[level] ?? 0) + 1
  }
  return histogram
}

/** The grey level that best parts ink from paper. Source: N. Otsu, IEEE Trans. SMC 9 (1979) 62–66. */
export function otsuLevel({ data }: GreyImage): number {
  const histogram = histogramOf(data)
  const total = data.length
  const sum = histogram.reduce((all, count, level) => all + count * level, 0)
  let [below, sumBelow, best, bestLevel] = [0, 0, -1, 127]
  for (let level = 0; level < 256; level += 1) {
    below += histogram[level] ?? 0
    sumBelow += level * (histogram[level] ?? 0)
    const above = total - below
    if (below === 0 || above === 0) continue
    const distance = sumBelow / below - (sum - sumBelow) / above
    const between = below * above * distance * distance
    if (between > best) [best, bestLevel] = [between, level]
  }
  return bestLevel
}

/** The lightest grey that is ink: of the whole page, so ask once for all its rectangles. */
export const inkLevel = (image: GreyImage): number => Math.min(otsuLevel(image), 180)

/** Whether print stands in a rectangle: more ink than a few specks leave. `level` as `inkLevel` gives it. */
export function hasInk(image: GreyImage, { x0, y0, x1, y1 }: Rectangle, level: number): boolean {
  let ink = 0
  for (let y = y0; y < y1; y += 1) {
    for (let x = x0; x < x1; x += 1) if ((image.data[y * image.width + x] ?? 255) <= level) ink += 1
    if (ink > 30) return true
  }
  return false
}
