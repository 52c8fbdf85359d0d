import { fileURLToPath } from 'node:url'
import {
  getDocument,
  PasswordResponses,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Acquired, InkPage, PageImage } from '../../schemas/stages.ts'
import { UnreadableSourceError } from '../errors.ts'
import { openPdfText } from './pdf-text.ts'

/** Pages are drawn at this resolution: more does not help recognition (see OCR benchmarks), less does harm. */
const dpi = 200
/** Longest side in pixels: a poster is drawn smaller, not refused. */
const maxSide = 6000
const pointsPerInch = 72

const assets = (folder: string): string =>
  fileURLToPath(new URL(`../../${folder}/`, import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')))

/** A PDF as its pages, each with its stored text and a way to draw it. */
export async function acquirePdf(bytes: Uint8Array): Promise<Pick<Acquired, 'pages' | 'close'>> {
  const document = await open(bytes)
  if (document.numPages === 0) throw damaged(new Error('no pages'))
  const text = openPdfText(bytes)
  const pages = Array.from({ length: document.numPages }, (_, index): InkPage => ({
    kind: 'ink',
    layer: () => text.readLayer(index + 1),
    image: () => drawPage(document, index + 1),
  }))
  const close = async (): Promise<void> => {
    await Promise.all([document.loadingTask.destroy(), text.close()])
  }
  return { pages, close }
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      // pdf.js takes the buffer away from its owner.
      data: new Uint8Array(bytes),
      standardFontDataUrl: assets('standard_fonts'),
      cMapUrl: assets('cmaps'),
      cMapPacked: true,
      wasmUrl: assets('wasm'),
      iccUrl: assets('iccs'),
      verbosity: 0,
    }).promise
  } catch (error) {
    throw isPassword(error) ? encrypted(error) : damaged(error)
  }
}

const isPassword = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (Object.values(PasswordResponses) as unknown[]).includes(error.code)

async function drawPage(document: PDFDocumentProxy, number: number): Promise<PageImage> {
  const page = await document.getPage(number)
  const natural = page.getViewport({ scale: dpi / pointsPerInch })
  const shrink = Math.min(1, maxSide / Math.max(natural.width, natural.height))
  const viewport = page.getViewport({ scale: (dpi / pointsPerInch) * shrink })
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)]
  const { canvas, context } = (document.canvasFactory as CanvasFactory).create(width, height)
  await page.render({
    canvas: canvas as never,
    canvasContext: context as never,
    viewport,
    background: 'white',
  }).promise
  const { data } = context.getImageData(0, 0, width, height)
  page.cleanup()
  return { width, height, data: withoutAlpha(data), dpi: dpi * shrink }
}

/** pdf.js draws on @napi-rs/canvas in Node through this factory. */
interface CanvasFactory {
  create(
    width: number,
    height: number,
  ): {
    canvas: unknown
    context: {
      getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray }
    }
  }
}

function withoutAlpha(rgba: Uint8ClampedArray): Uint8Array {
  const data = new Uint8Array((rgba.length / 4) * 3)
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    data[to] = rgba[from] ?? 255
    data[to + 1] = rgba[from + 1] ?? 255
    data[to + 2] = rgba[from + 2] ?? 255
  }
  return data
}

const encrypted = (cause: unknown): UnreadableSourceError =>
  new UnreadableSourceError(
    'encrypted',
    'the PDF is protected by a password: print it to a new PDF without one',
    { cause },
  )

const damaged = (cause: unknown): UnreadableSourceError =>
  new UnreadableSourceError(
    'damaged',
    'the PDF is damaged or cut off: open it to check, and scan or copy it again',
    { cause },
  )
