import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium'
import type { LayerWord } from '../../schemas/stages.ts'
import { inksOf, signsOf, textObjects, withoutEchoes, type Pdfium } from './pdf-signs.ts'
import { linesOf, wordsOf } from './pdf-words.ts'

/** The stored text of a PDF's pages; opened when the first page is asked for. */
export function openPdfText(bytes: Uint8Array): {
  readonly readLayer: (page: number) => Promise<readonly LayerWord[]>
  readonly close: () => Promise<void>
} {
  let opened: Promise<PDFiumDocument | null> | null = null
  return {
    readLayer: async (page) => {
      opened ??= open(bytes)
      const document = await opened
      return document === null ? [] : readPage(document, page)
    },
    close: async () => (await opened)?.destroy(),
  }
}

let library: Promise<PDFiumLibrary> | null = null

/** Null for a file that only pdf.js can open: its pages are read from their ink. */
async function open(bytes: Uint8Array): Promise<PDFiumDocument | null> {
  library ??= PDFiumLibrary.init()
  return (await library).loadDocument(bytes).catch(() => null)
}

function readPage(document: PDFiumDocument, number: number): readonly LayerWord[] {
  const page = document.getPage(number - 1)
  const { originalWidth: width, originalHeight: height } = page.getOriginalSize()
  const handle = (page as unknown as { pageIdx: number }).pageIdx
  const pdfium = (page as unknown as { module: Pdfium }).module
  const scratch = pdfium.wasmExports.malloc(256)
  const text = pdfium._FPDFText_LoadPage(handle)
  try {
    const objects = textObjects(pdfium, handle)
    const signs = withoutEchoes(pdfium, signsOf(pdfium, text, scratch), scratch)
    const pieces = inksOf(pdfium, objects, scratch, signs)
    return linesOf(signs).flatMap((line) => wordsOf(line, pieces, { width, height }))
  } finally {
    pdfium._FPDFText_ClosePage(text)
    // The wrapper closes a page only when it draws it.
    pdfium._FPDF_ClosePage(handle)
    pdfium.wasmExports.free(scratch)
  }
}
