import type { LineReader } from './engine.ts'
import { crop, shrink, type GreyImage, type Rectangle } from './image.ts'
import { hangingShare, lookWidth, type Quarters } from './orientation.ts'
import type { PreparationStep, PreparedPage } from './prepare.ts'

/** Below this share of lines that hang on their darkest row a page may stand on its head. */
const leastHanging = 0.4

/** Height of what is read to compare two ways of turning a page, in inches. */
const sampleInches = 1.2

/**
 * The page set upright where it was scanned lying or standing on its head. The look of the lines says which ways
 * are possible; between them a few lines are read each way, and the surer reading tells.
 */
export async function setUpright(
  prepared: PreparedPage,
  reader: LineReader,
  without: ReadonlySet<PreparationStep> = new Set(),
): Promise<PreparedPage> {
  const possible = without.has('orientation') ? [prepared.quarters] : waysOf(prepared)
  if (possible.length === 1) return prepared
  const ways = possible.map((quarters) => prepared.setBy(quarters))
  const sureness = await Promise.all(ways.map((way) => surenessOf(way, reader)))
  return ways[sureness.indexOf(Math.max(...sureness))] ?? prepared
}

/** Upright first: where both readings are alike, it stays. */
function waysOf({ image, isLying }: PreparedPage): readonly Quarters[] {
  if (isLying) return [0, 1, 3]
  return hangingShare(shrink(image, lookWidth / image.width)) < leastHanging ? [0, 2] : [0]
}

/** How sure the reader is of the part with the most ink: mean confidence by letter. */
async function surenessOf({ image, dpi }: PreparedPage, reader: LineReader): Promise<number> {
  const lines = await reader.read(crop(image, darkestBand(image, sampleInches * dpi), 12))
  const words = lines.flatMap((line) => line.words)
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  return (
    words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / letters || 0
  )
}

function darkestBand({ width, height, data }: GreyImage, size: number): Rectangle {
  const step = Math.min(height, Math.round(size))
  const bands = Array.from({ length: Math.max(1, Math.floor(height / step)) }, (_, index) => {
    const part = data.subarray(index * step * width, (index + 1) * step * width)
    return { y0: index * step, ink: part.reduce((sum, grey) => sum + (grey < 128 ? 1 : 0), 0) }
  })
  // A band that is mostly black is the shadow of the lid, not print.
  const print = bands.filter(({ ink }) => ink < 0.4 * step * width)
  const { y0 } = print.reduce((most, band) => (band.ink > most.ink ? band : most), {
    y0: 0,
    ink: -1,
  })
  return { x0: 0, x1: width, y0, y1: y0 + step }
}
