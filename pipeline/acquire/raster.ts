import type { Sharp } from 'sharp'
import type { PageImage } from '../../schemas/stages.ts'

/** Width of an A4 page in inches: what a scan without a stored resolution is taken for. */
const pageInches = 8.27

/**
 * Decode to three bytes a pixel on white paper, at most 300 dpi. `density` is the stored resolution; one
 * that would make the page smaller than a letter or larger than A2 is not believed.
 */
export async function pageImage(image: Sharp, density: number | undefined): Promise<PageImage> {
  const { data, info } = await image
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const short = Math.min(width, height)
  const inches = density === undefined ? 0 : short / density
  const dpi = density !== undefined && inches > 4 && inches < 17 ? density : short / pageInches
  return { width, height, data: channels === 1 ? tripled(data) : data, dpi }
}

/** One channel to three. */
function tripled(grey: Uint8Array): Uint8Array {
  const data = new Uint8Array(grey.length * 3)
  for (let index = 0; index < grey.length; index += 1)
    data.fill(grey[index] ?? 0, index * 3, index * 3 + 3)
  return data
}
