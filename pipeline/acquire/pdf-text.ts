import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium'
import type { FontRun, LayerWord } from '../../schemas/stages.ts'

/**
 * PDFium's own functions, which its wrapper leaves untyped. Unlike pdf.js it reads /ActualText, without which the Bangla
 * of most programs is glyphs in drawing order.
 */
interface Pdfium {
  readonly HEAPU8: Uint8Array
  readonly wasmExports: { malloc(bytes: number): number; free(pointer: number): void }
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
interface Sign {
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
interface Ink {
  readonly object: number
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

/** Room wider than this share of the type's height parts two words; the blanks PDFium puts in are guesses. */
const blankRoom = 0.15

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
    pdfium.wasmExports.free(scratch)
  }
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
function signsOf(pdfium: Pdfium, text: number, scratch: number): readonly Sign[] {
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
function withoutEchoes(pdfium: Pdfium, signs: readonly Sign[], scratch: number): readonly Sign[] {
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
function inksOf(
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
function textObjects(pdfium: Pdfium, page: number): readonly number[] {
  const isText = 1
  return Array.from({ length: pdfium._FPDFPage_CountObjects(page) }, (_, index) =>
    pdfium._FPDFPage_GetObject(page, index),
  ).filter((object) => pdfium._FPDFPageObj_GetType(object) === isText)
}

/** Signs by baseline from top to bottom, each line from left to right. */
function linesOf(signs: readonly Sign[]): ReadonlyArray<readonly Sign[]> {
  const lines: Sign[][] = []
  for (const sign of signs.toSorted((a, b) => b.baseline - a.baseline)) {
    const line = lines.at(-1)
    const isSame =
      line?.[0] !== undefined && line[0].baseline - sign.baseline < Math.max(2, sign.size * 0.3)
    if (isSame) line.push(sign)
    else lines.push([sign])
  }
  const order = new Map(signs.map((sign, index) => [sign, index]))
  return lines.map((line) =>
    inReadingOrder(line.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))),
  )
}

/** Signs that are written together: a marked cluster, or a letter with the marks drawn at its place. */
interface Unit {
  readonly signs: Sign[]
  readonly x: number
  readonly left: number
  readonly right: number
}

/** Signs drawn left of the letter behind which they are written: ি ে ৈ. */
const leftSigns = /^[িেৈ]/u

/**
 * A line from left to right. Marks that are drawn apart go to the letter on which they stand, signs drawn left of their
 * letter behind it, and a reph before the letter that bears it.
 */
function inReadingOrder(line: readonly Sign[]): readonly Sign[] {
  const units = unitsOf(line)
  const textOf = ({ signs }: Unit): string => signs.map(({ text }) => text).join('')
  const isMark = (unit: Unit): boolean => /^\p{M}/u.test(textOf(unit))
  const isReph = (unit: Unit): boolean => textOf(unit) === 'র্'
  const bases = units.filter((unit) => !isMark(unit) && !isReph(unit)).toSorted((a, b) => a.x - b.x)
  for (const unit of units.filter((one) => isMark(one) || isReph(one))) {
    const middle = (unit.left + unit.right) / 2
    const under = bases.findLast((base) => base.left <= middle)
    const after = bases.find((base) => base.left >= middle - (unit.right - unit.left) * 0.2)
    if (isReph(unit)) (under ?? after)?.signs.unshift(...unit.signs)
    else
      (leftSigns.test(textOf(unit)) ? (after ?? under) : (under ?? after))?.signs.push(
        ...unit.signs,
      )
  }
  return bases.flatMap(({ signs }) => signs)
}

function unitsOf(line: readonly Sign[]): readonly Unit[] {
  const units: Unit[] = []
  for (const sign of line) {
    const last = units.at(-1)
    const before = last?.signs.at(-1)
    if (last !== undefined && before?.object === sign.object && before.x === sign.x) {
      last.signs.push(sign)
      units[units.length - 1] = { ...last, right: Math.max(last.right, sign.right) }
    } else units.push({ signs: [sign], x: sign.x, left: sign.left, right: sign.right })
  }
  return units
}

/** The words of a line; boxes as fractions from the top left. */
function wordsOf(
  line: readonly Sign[],
  inks: readonly Ink[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly LayerWord[] {
  const words: Sign[][] = []
  let reached = -Infinity
  const near = inks.filter(({ bottom, top }) => {
    const baseline = line[0]?.baseline ?? 0
    return bottom < baseline + (line[0]?.size ?? 0) * 0.6 && top > baseline
  })
  for (const sign of line) {
    if (/\s/.test(sign.text)) {
      reached = -Infinity
      continue
    }
    const pieces = near
      .filter(({ object, left }) => object !== sign.object && left < sign.x - 0.3)
      .map(({ right }) => right)
    const edge = Math.max(reached, ...pieces.filter((right) => right < sign.x + sign.size))
    const last = words.at(-1)
    const isOfCluster = last?.at(-1)?.object === sign.object && last?.at(-1)?.x === sign.x
    const isApart = reached === -Infinity || sign.x - edge > sign.size * blankRoom
    if (last === undefined || (isApart && !isOfCluster)) words.push([sign])
    else last.push(sign)
    const isAlone = line.every(
      (other) => other === sign || other.object !== sign.object || other.x !== sign.x,
    )
    reached = Math.max(reached, sign.right, isAlone ? sign.next : -Infinity)
  }
  return words.map((word) => {
    const [first] = word
    const size = Math.max(...word.map((sign) => sign.size))
    const baseline = first?.baseline ?? 0
    const clamp = (value: number): number => Math.min(1, Math.max(0, value))
    return {
      text: word.map(({ text }) => text).join(''),
      runs: runsOf(word),
      box: [
        clamp(Math.min(...word.map(({ left }) => left)) / width),
        clamp(1 - (baseline + size * 0.85) / height),
        clamp(Math.max(...word.map(({ right }) => right)) / width),
        clamp(1 - (baseline - size * 0.25) / height),
      ],
    }
  })
}

function runsOf(word: readonly Sign[]): readonly FontRun[] {
  const runs: FontRun[] = []
  for (const { text, font } of word) {
    const last = runs.at(-1)
    if (last?.font === font) runs[runs.length - 1] = { font, text: last.text + text }
    else runs.push({ font, text })
  }
  return runs
}
