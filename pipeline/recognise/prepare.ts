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
import { withoutPen } from './pen.ts'
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
  /** Whether the lines of the scan seem to run down. */
  readonly isLying: boolean
  /** Fractions of the scanned page for a point of `image`. */
  readonly toPage: (x: number, y: number) => readonly [number, number]
  /** The same page set upright by so many quarters. */
  readonly setBy: (quarters: Quarters) => PreparedPage
}

/** What is done to a page before it is read; each step earns its place by measurement (bench/README.md). */
export const preparationSteps = [
  'colour',
  'resolution',
  'specks',
  'pen',
  'skew',
  'orientation',
] as const
export type PreparationStep = (typeof preparationSteps)[number]

/** Coloured ink off, at most 200 dpi, specks and a pen's strokes off, lines level; `without` is for measuring what a step brings. */
export function prepare(
  page: PageImage,
  without: ReadonlySet<PreparationStep> = new Set(),
): PreparedPage {
  const grey = without.has('colour') ? greyOf(page) : withoutColour(page)
  const scale = without.has('resolution') ? 1 : Math.min(1, readingDpi / page.dpi)
  const drawn = shrink(grey, scale)
  const dpi = page.dpi * (drawn.width / page.width)
  const unspecked = without.has('specks') ? drawn : withoutSpecks(drawn, dpi)
  const clean = without.has('pen') ? unspecked : withoutPen(unspecked, dpi)
  const isLying =
    !without.has('orientation') && linesRunDown(shrink(clean, lookWidth / clean.width))
  // Lines that run down have no skew that rows could tell.
  const setBy = (quarters: Quarters, isLevelled = true): PreparedPage => {
    const { image, skew, toClean } = levelled(clean, quarters, isLevelled && !without.has('skew'))
    const toPage: PreparedPage['toPage'] = (x, y) => {
      const [cx, cy] = toClean(x, y)
      return [cx / clean.width, cy / clean.height]
    }
    return { image, dpi, skew, quarters, isLying, toPage, setBy }
  }
  return setBy(0, !isLying)
}

/** The image turned by quarters and then level, with the way back. */
function levelled(
  clean: GreyImage,
  quarters: Quarters,
  isLevelled: boolean,
): Pick<PreparedPage, 'image' | 'skew'> & { readonly toClean: PreparedPage['toPage'] } {
  const upright = quarterTurned(clean, quarters)
  const skew = isLevelled ? skewOf(upright) : 0
  const back = turnedBack(upright.width, upright.height, skew)
  const toClean: PreparedPage['toPage'] = (x, y) => {
    const [px, py] = back(x, y)
    return quarterBack(px, py, clean, quarters)
  }
  return { image: turned(upright, skew), skew, toClean }
}
