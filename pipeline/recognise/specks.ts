import { otsuLevel, type GreyImage } from './image.ts'

/** Ink no larger than this in area is dirt of the scanner: 2 pixels at 150 dpi. In square inches. */
const speckArea = 2.5 / 150 ** 2

/**
 * Paint specks white. A speck is a connected blot of ink (over its sides and corners) of a few pixels;
 * the smallest mark of the script, a nukta or the dot of a label, is larger.
 * Measured: stamped pages 3.2 % → 2.6 % (OCR notes, preparation).
 */
export function withoutSpecks(image: GreyImage, dpi: number): GreyImage {
  const { width, height, data } = image
  const limit = Math.max(1, Math.round(speckArea * dpi * dpi))
  const level = otsuLevel(image)
  const seen = new Uint8Array(width * height)
  const clean = new Uint8Array(data)
  const blot = new Int32Array(limit + 1)
  for (let pixel = 0; pixel < data.length; pixel += 1) {
    if ((data[pixel] ?? 255) > level || seen[pixel] === 1) continue
    const size = collect(image, level, pixel, seen, blot)
    if (size <= limit) for (let index = 0; index < size; index += 1) clean[blot[index] ?? 0] = 255
  }
  return { width, height, data: clean }
}

/**
 * The size of the blot around `start`, up to one more than fits into `blot`, which takes its pixels.
 * Everything reached is marked seen, so a large blot is walked once.
 */
function collect(
  { width, height, data }: GreyImage,
  level: number,
  start: number,
  seen: Uint8Array,
  blot: Int32Array,
): number {
  const stack = [start]
  seen[start] = 1
  let size = 0
  while (stack.length > 0) {
    const pixel = stack.pop() ?? 0
    if (size < blot.length) blot[size] = pixel
    size += 1
    const x = pixel % width
    for (let dy = -width; dy <= width; dy += width) {
      for (let dx = -1; dx <= 1; dx += 1) {
        const next = pixel + dy + dx
        const isInside = next >= 0 && next < width * height && x + dx >= 0 && x + dx < width
        if (!isInside || seen[next] === 1 || (data[next] ?? 255) > level) continue
        seen[next] = 1
        stack.push(next)
      }
    }
  }
  return size
}
