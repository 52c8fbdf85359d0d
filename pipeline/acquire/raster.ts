import type { Metadata, Sharp } from 'sharp'
import type { PageImage } from '../../schemas/stages.ts'

/** Width of an A4 page in inches: what a scan without a stored resolution is taken for. */
const pageInches = 8.27

/** Scans of more dots are shrunk while they are decoded: recognition reads at fewer, memory grows with each. */
const mostDpi = 300

/**
 * Decode to three bytes a pixel on white paper, at most 300 dpi. `density` is the stored resolution; one
 * that would make the page smaller than a letter or larger than A2 is not believed.
 */
export async function pageImage(
  image: Sharp,
  { width, height, density }: Pick<Metadata, 'width' | 'height' | 'density'>,
): Promise<PageImage> {
  const scanned = dpiOf(Math.min(width, height), density)
  const scale = Math.min(1, mostDpi / scanned)
  const side = Math.round(Math.max(width, height) * scale)
  const { data, info } = await (scale < 1 ? image.resize(side, side, { fit: 'inside' }) : image)
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return {
    width: info.width,
    height: info.height,
    data: info.channels === 1 ? tripled(data) : data,
    dpi: scanned * scale,
  }
}

function dpiOf(shortSide: number, density: number | undefined): number {
  const inches = density === undefined ? 0 : shortSide / density
  return density !== undefined && inches > 4 && inches < 17 ? density : shortSide / pageInches
}

/** One channel to three. */
function tripled(grey: Uint8Array): Uint8Array {
  const data = new Uint8Array(grey.length * 3)
  for (let index = 0; index < grey.length; index += 1)
    data.fill(grey[index] ?? 0, index * 3, index * 3 + 3)
  return data
}
