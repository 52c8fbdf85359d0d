/**
 * PDFium's own functions, which its wrapper leaves untyped. Unlike pdf.js it reads /ActualText, without which the Bangla
 * of most programs is glyphs in drawing order.
 */
export interface Pdfium {
  readonly HEAPU8: Uint8Array
  readonly wasmExports: { malloc(bytes: number): number; free(pointer: number): void }
  _FPDF_ClosePage(page: number): void
  _FPDFText_LoadPage(page: number): number
  _FPDFText_ClosePage(text: number): void
  _FPDFText_CountChars(text: number): number
  _FPDFText_GetUnicode(text: number, index: number): number
  _FPDFText_IsGenerated(text: number, index: number): number
  _FPDFText_GetTextObject(text: number, index: number): number
  _FPDFText_GetCharAngle(text: number, index: number): number
  _FPDFText_GetFontSize(text: number, index: number): number
  _FPDFText_GetFontInfo(t: number, i: number, to: number, bytes: number, flags: number): number
  _FPDFText_GetCharBox(t: number, i: number, l: number, r: number, b: number, top: number): number
  _FPDFText_GetLooseCharBox(text: number, index: number, to: number): number
  _FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number
  _FPDFText_GetMatrix(text: number, index: number, to: number): number
  _FPDFTextObj_GetTextRenderMode(object: number): number
  _FPDFPage_CountObjects(page: number): number
  _FPDFPage_GetObject(page: number, index: number): number
  _FPDFPageObj_GetType(object: number): number
  _FPDFPageObj_CountMarks(object: number): number
  _FPDFPageObj_GetMark(object: number, index: number): number
  _FPDFPageObjMark_GetParamValueType(mark: number, key: number): number
  _FPDFPageObj_GetBounds(o: number, l: number, b: number, r: number, top: number): number
}

/** A sign as PDFium gives it, in points from the bottom left. */
export interface Sign {
  readonly text: string
  readonly object: number
  readonly x: number
  readonly baseline: number
  readonly left: number
  readonly right: number
  /** Where the font places the next sign; tells nothing inside a marked cluster. */
  readonly next: number
  /** Height of the type, in points. */
  readonly size: number
  readonly font: string
}

/** Where a drawn piece of text stands. */
export interface Ink {
  readonly object: number
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

/** PDFium writes a hyphen before a break of its own as 2, and 0 for a glyph of which the file does not say what it means. */
function readCode(code: number): string {
  if (code === 2) return '-'
  if (code === 0) return '\ufffd'
  return code < 32 ? ' ' : String.fromCodePoint(code)
}

/** Words laid unseen under a scan are another program's reading of it, not what was typed. */
const isHidden = (pdfium: Pdfium, object: number): boolean =>
  pdfium._FPDFTextObj_GetTextRenderMode(object) === 3

/** Upright signs that can be seen, in PDFium's order, without the blanks and line ends that it generates. */
export function signsOf(pdfium: Pdfium, text: number, scratch: number): readonly Sign[] {
  const doubles = (): Float64Array => new Float64Array(pdfium.HEAPU8.buffer, scratch, 4)
  return Array.from({ length: pdfium._FPDFText_CountChars(text) }, (_, index) => index).flatMap(
    (index): readonly Sign[] => {
      const code = pdfium._FPDFText_GetUnicode(text, index)
      const isUpright = Math.abs(pdfium._FPDFText_GetCharAngle(text, index)) < 0.1
      const object = pdfium._FPDFText_GetTextObject(text, index)
      const isDropped = pdfium._FPDFText_IsGenerated(text, index) === 1 || !isUpright
      if (isDropped || isHidden(pdfium, object)) return []
      pdfium._FPDFText_GetCharOrigin(text, index, scratch, scratch + 8)
      const [x = 0, baseline = 0] = doubles()
      pdfium._FPDFText_GetCharBox(text, index, scratch, scratch + 8, scratch + 16, scratch + 24)
      const [left = 0, right = 0] = doubles()
      pdfium._FPDFText_GetLooseCharBox(text, index, scratch)
      const next = new Float32Array(pdfium.HEAPU8.buffer, scratch, 4)[2] ?? right
      return [
        {
          text: readCode(code),
          object,
          x,
          baseline,
          left,
          right,
          next,
          size: sizeOf(pdfium, text, index, scratch),
          font: fontOf(pdfium, text, index, scratch),
        },
      ]
    },
  )
}

/** The font's size times the scale at which the page draws it. */
function sizeOf(pdfium: Pdfium, text: number, index: number, scratch: number): number {
  const size = pdfium._FPDFText_GetFontSize(text, index)
  if (pdfium._FPDFText_GetMatrix(text, index, scratch) === 0) return size
  const [, , c = 0, d = 1] = new Float32Array(pdfium.HEAPU8.buffer, scratch, 6)
  return size * Math.hypot(c, d)
}

function fontOf(pdfium: Pdfium, text: number, index: number, scratch: number): string {
  const length = pdfium._FPDFText_GetFontInfo(text, index, scratch, 200, scratch + 204)
  const bytes = pdfium.HEAPU8.slice(scratch, scratch + Math.min(200, Math.max(0, length - 1)))
  return new TextDecoder().decode(bytes).replace(/^[A-Z]{6}\+/, '')
}

/**
 * Signs without those that come twice: a marked cluster that is drawn in two pieces brings its words with each of them,
 * `মুদুলদু`. The pieces of one cluster share its mark.
 */
export function withoutEchoes(
  pdfium: Pdfium,
  signs: readonly Sign[],
  scratch: number,
): readonly Sign[] {
  const owners = new Map<number, number>()
  const marks = new Map<number, number | null>()
  return signs.filter(({ object }) => {
    if (!marks.has(object)) marks.set(object, markOf(pdfium, object, scratch))
    const mark = marks.get(object) ?? null
    if (mark === null) return true
    if (!owners.has(mark)) owners.set(mark, object)
    return owners.get(mark) === object
  })
}

/** The mark that gives an object its words; null for one that is read from its glyphs. */
function markOf(pdfium: Pdfium, object: number, scratch: number): number | null {
  const count = pdfium._FPDFPageObj_CountMarks(object)
  if (count < 1) return null
  const mark = pdfium._FPDFPageObj_GetMark(object, count - 1)
  const key = new TextEncoder().encode('ActualText\0')
  pdfium.HEAPU8.set(key, scratch)
  const isMarked = pdfium._FPDFPageObjMark_GetParamValueType(mark, scratch) > 0
  return isMarked ? mark : null
}

/** Ink of all text on the page: of signs, and of drawn pieces that have no signs of their own, such as the second glyph of a marked cluster. */
export function inksOf(
  pdfium: Pdfium,
  objects: readonly number[],
  scratch: number,
  signs: readonly Sign[],
): readonly Ink[] {
  const places = new Map<number, Set<number>>()
  for (const { object, x } of signs)
    places.set(object, (places.get(object) ?? new Set()).add(Math.round(x * 10)))
  return objects
    .filter((object) => (places.get(object)?.size ?? 0) <= 1)
    .map((object) => {
      pdfium._FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)
      const [left = 0, bottom = 0, right = 0, top = 0] = new Float32Array(
        pdfium.HEAPU8.buffer,
        scratch,
        4,
      )
      return { object, left, right, bottom, top }
    })
}

/** The pieces of text that a page draws, in drawing order. */
export function textObjects(pdfium: Pdfium, page: number): readonly number[] {
  const isText = 1
  return Array.from({ length: pdfium._FPDFPage_CountObjects(page) }, (_, index) =>
    pdfium._FPDFPage_GetObject(page, index),
  ).filter((object) => pdfium._FPDFPageObj_GetType(object) === isText)
}
