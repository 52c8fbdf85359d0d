import type { PageImage } from '../../schemas/stages.ts'
import { shrink, type GreyImage } from './image.ts'
import { greyOf, withoutColour } from './ink.ts'
import {
  linesRunDown,
  lookWidth,
  quarterBack,
  quarterTurned,
  type Quarters,
} from './orientation.ts'
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
  /** Whether its lines seem to run down, so that it has still to be set upright. */
  readonly isLying: boolean
  /** Fractions of the scanned page for a point of `image`. */
  readonly toPage: (x: number, y: number) => readonly [number, number]
}

/** What is done to a page before it is read; each step earns its place by measurement (bench/README.md). */
export const preparationSteps = ['colour', 'resolution', 'specks', 'skew', 'orientation'] as const
export type PreparationStep = (typeof preparationSteps)[number]

/**
 * Coloured ink off, at most 200 dpi, specks off, lines level. `quarters` turns a page that was scanned lying; `without` is for measuring what a step brings. */
export function prepare(
  page: PageImage,
  without: ReadonlySet<PreparationStep> = new Set(),
  quarters?: Quarters,
): PreparedPage {
  const grey = without.has('colour') ? greyOf(page) : withoutColour(page)
  const scale = without.has('resolution') ? 1 : Math.min(1, readingDpi / page.dpi)
  const drawn = shrink(grey, scale)
  const dpi = page.dpi * (drawn.width / page.width)
  const lying = without.has('specks') ? drawn : withoutSpecks(drawn, dpi)
  const small = quarterTurned(lying, quarters ?? 0)
  // Lines that run down have no skew that rows could tell.
  const isLying =
    quarters === undefined &&
    !without.has('orientation') &&
    linesRunDown(shrink(small, lookWidth / small.width))
  const skew = isLying || without.has('skew') ? 0 : skewOf(small)
  const image = turned(small, skew)
  const back = turnedBack(image.width, image.height, skew)
  return {
    image,
    dpi,
    skew,
    quarters: quarters ?? 0,
    isLying,
    toPage: (x, y) => {
      const [px, py] = back(x, y)
      const [lx, ly] = quarterBack(px, py, lying, quarters ?? 0)
      return [lx / lying.width, ly / lying.height]
    },
  }
}
