import type { PageImage } from '../../schemas/stages.ts'
import { shrink, type GreyImage } from './image.ts'
import { greyOf, withoutColour } from './ink.ts'
import { quarterBack, quarterTurned, type Quarters } from './orientation.ts'
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
  /** Quarter turns clockwise by which the scan was set upright. */
  readonly quarters: Quarters
  /** Fractions of the scanned page for a point of `image`. */
  readonly toPage: (x: number, y: number) => readonly [number, number]
}

/** What is done to a page before it is read; each step earns its place by measurement (bench/README.md). */
export const preparationSteps = ['colour', 'specks', 'resolution', 'skew', 'orientation'] as const
export type PreparationStep = (typeof preparationSteps)[number]

/** Coloured ink off, specks off, at most 200 dpi, lines level; `without` is for measuring what a step brings. */
export function prepare(
  page: PageImage,
  without: ReadonlySet<PreparationStep> = new Set(),
  quarters: Quarters = 0,
): PreparedPage {
  const grey = without.has('colour') ? greyOf(page) : withoutColour(page)
  const clean = without.has('specks') ? grey : withoutSpecks(grey, page.dpi)
  const scale = without.has('resolution') ? 1 : Math.min(1, readingDpi / page.dpi)
  const lying = shrink(clean, scale)
  const small = quarterTurned(lying, quarters)
  const skew = without.has('skew') ? 0 : skewOf(small)
  const image = turned(small, skew)
  const back = turnedBack(image.width, image.height, skew)
  return {
    image,
    dpi: page.dpi * (lying.width / page.width),
    skew,
    quarters,
    toPage: (x, y) => {
      const [px, py] = back(x, y)
      const [lx, ly] = quarterBack(px, py, lying, quarters)
      return [lx / lying.width, ly / lying.height]
    },
  }
}
