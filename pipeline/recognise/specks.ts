import { walk } from './blots.ts'
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
  const blot = new Int32Array(limit)
  for (let pixel = 0; pixel < data.length; pixel += 1) {
    if ((data[pixel] ?? 255) > level || seen[pixel] === 1) continue
    let size = 0
    walk(image, level, pixel, seen, (at) => {
      if (size < limit) blot[size] = at
      size += 1
    })
    if (size <= limit) for (let index = 0; index < size; index += 1) clean[blot[index] ?? 0] = 255
  }
  return { width, height, data: clean }
}
