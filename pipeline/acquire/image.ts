import sharp, { type Metadata } from 'sharp'
import type { Acquired, PageImage } from '../../schemas/stages.ts'
import { UnreadableSourceError } from '../errors.ts'
import { pageImage } from './raster.ts'

/** More pixels than an A3 page at 900 dpi. */
const maxPixels = 160_000_000

/** A PNG, JPEG or TIFF as its pages; each page of a TIFF is one. */
export async function acquireImage(bytes: Uint8Array): Promise<Pick<Acquired, 'pages' | 'close'>> {
  const { width, height, pages: count = 1, pageHeight } = await readMetadata(bytes)
  const rows = pageHeight ?? height
  if (width * rows > maxPixels) {
    const size = `${width}×${rows}`
    throw new UnreadableSourceError(
      'too-large',
      `the image has ${size} pixels, at most 160 million are read: scan it at 300 dpi`,
    )
  }
  if (width < 50 || rows < 50) {
    throw new UnreadableSourceError(
      'damaged',
      `the image has only ${width}×${rows} pixels: scan the page at 300 dpi`,
    )
  }
  const pages = Array.from({ length: count }, (_, page) => ({
    kind: 'ink' as const,
    layer: null,
    image: () => readPage(bytes, page),
  }))
  return { pages, close: async () => {} }
}

async function readMetadata(bytes: Uint8Array, page = 0): Promise<Metadata> {
  try {
    return await sharp(bytes, { page, limitInputPixels: false }).metadata()
  } catch (error) {
    throw damaged(error)
  }
}

async function readPage(bytes: Uint8Array, page: number): Promise<PageImage> {
  try {
    return await pageImage(
      sharp(bytes, { page, failOn: 'truncated', limitInputPixels: maxPixels }).rotate(),
      await readMetadata(bytes, page),
    )
  } catch (error) {
    throw damaged(error)
  }
}

const damaged = (cause: unknown): UnreadableSourceError =>
  new UnreadableSourceError(
    'damaged',
    'the image is damaged or cut off: open it to check, and scan or copy it again',
    { cause },
  )
