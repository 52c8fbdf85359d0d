import { inkLevel, type GreyImage } from './image.ts'

/** Quarter turns clockwise that set a page upright. */
export type Quarters = 0 | 1 | 2 | 3

/** The lines of a page are seen well enough when it is so many pixels wide. */
export const lookWidth = 900

/** Lines are looked for in strips so narrow that a page some degrees askew does not smear them. */
const strips = 12

/** Whether the lines of print run from top to bottom: the page was scanned lying on its side. */
export function linesRunDown(image: GreyImage): boolean {
  const { width, height, data } = image
  const level = inkLevel(image)
  const isInk = (x: number, y: number): number => ((data[y * width + x] ?? 255) <= level ? 1 : 0)
  const across = sharpness(width, height, isInk)
  const down = sharpness(height, width, (x, y) => isInk(y, x))
  return down > 1.3 * across
}

/** How sharply rows of ink and of paper part, over strips side by side. */
function sharpness(width: number, height: number, isInk: (x: number, y: number) => number): number {
  const step = Math.ceil(width / strips)
  let sum = 0
  for (let from = 0; from < width; from += step) {
    const to = Math.min(width, from + step)
    let before = 0
    for (let y = 0; y < height; y += 1) {
      let ink = 0
      for (let x = from; x < to; x += 1) ink += isInk(x, y)
      // Ink from end to end is a rule of a table.
      if (ink > 0.9 * (to - from)) ink = 0
      sum += (ink - before) ** 2
      before = ink
    }
  }
  // Longer strips meet more lines of the same print.
  return sum / height
}

/**
 * The share of lines whose darkest row, in Bangla the headline on which the letters hang, lies in their upper half:
 * near 1 on an upright page, near 0 on one that stands on its head. Half for a page without lines.
 */
export function hangingShare(image: GreyImage): number {
  const { width, height, data } = image
  const level = inkLevel(image)
  const rows = Uint32Array.from({ length: height }, (_, y) => {
    let ink = 0
    for (let x = 0; x < width; x += 1) if ((data[y * width + x] ?? 255) <= level) ink += 1
    return ink
  })
  // Upright rules and edges of the paper leave ink between the lines too.
  const between = rows.toSorted()[Math.floor(height / 10)] ?? 0
  const lines = bandsOf(rows, between + width * 0.01).filter(({ from, to }) => to - from >= 6)
  if (lines.length < 3) return 0.5
  const hanging = lines.filter(({ from, to }) => {
    const darkest = rows
      .subarray(from, to)
      .reduce((best, ink, at, band) => (ink > (band[best] ?? 0) ? at : best), 0)
    return darkest < (to - from) / 2
  })
  return hanging.length / lines.length
}

/** Neighbouring rows with more ink than `least`. */
function bandsOf(rows: Uint32Array, least: number): ReadonlyArray<{ from: number; to: number }> {
  const bands: Array<{ from: number; to: number }> = []
  rows.forEach((ink, y) => {
    if (ink <= least) return
    const last = bands.at(-1)
    if (last?.to === y) last.to = y + 1
    else bands.push({ from: y, to: y + 1 })
  })
  return bands
}

/** The image turned clockwise. */
export function quarterTurned(image: GreyImage, quarters: Quarters): GreyImage {
  if (quarters === 0) return image
  const [width, height] = quarters === 2 ? [image.width, image.height] : [image.height, image.width]
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [fromX, fromY] = quarterBack(x + 0.5, y + 0.5, image, quarters)
      data[y * width + x] = image.data[Math.floor(fromY) * image.width + Math.floor(fromX)] ?? 255
    }
  }
  return { width, height, data }
}

/** Where a point of the turned image stands in the image as it was. */
export function quarterBack(
  x: number,
  y: number,
  { width, height }: Pick<GreyImage, 'width' | 'height'>,
  quarters: Quarters,
): readonly [number, number] {
  if (quarters === 1) return [y, height - x]
  if (quarters === 2) return [width - x, height - y]
  return quarters === 3 ? [width - y, x] : [x, y]
}
