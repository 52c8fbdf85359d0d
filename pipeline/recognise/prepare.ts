import type { PageImage } from '../../schemas/stages.ts'
import { shrink, type GreyImage } from './image.ts'
import { withoutColour } from './ink.ts'
import { skewOf, turned, turnedBack } from './skew.ts'
import { withoutSpecks } from './specks.ts'

/** Recognition gains nothing above this resolution and takes longer (OCR notes: 300 dpi 1.08 %, 200 dpi 1.00 %). */
const readingDpi = 200

/** A page ready for reading, with the way back to the page as scanned. */
export interface PreparedPage {
  readonly image: GreyImage
  readonly dpi: number
  /** Degrees by which the scan was turned. */
  readonly skew: number
  /** Fractions of the scanned page for a point of `image`. */
  readonly toPage: (x: number, y: number) => readonly [number, number]
}

/** Coloured ink off, specks off, lines level, at most 200 dpi: each step earns its place by measurement. */
export function prepare(page: PageImage): PreparedPage {
  const clean = withoutSpecks(withoutColour(page), page.dpi)
  const scale = Math.min(1, readingDpi / page.dpi)
  const small = shrink(clean, scale)
  const skew = skewOf(small)
  const image = turned(small, skew)
  const back = turnedBack(image.width, image.height, skew)
  return {
    image,
    dpi: page.dpi * (small.width / page.width),
    skew,
    toPage: (x, y) => {
      const [px, py] = back(x, y)
      return [px / image.width, py / image.height]
    },
  }
}
