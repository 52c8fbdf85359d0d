import type { Page, Word } from '../../schemas/page.ts'
import type { Recognised, TypedPage } from '../../schemas/stages.ts'
import { withColumnsOf } from './continued-tables.ts'
import type { PlacedLine, ReadPage } from './read-page.ts'
import { toStandardForm } from './unicode.ts'

/** A page on its way into the text; an unreadable one has no words. */
export type ComposedPage = ReadPage | TypedPage

/** The one text of a file, growing page by page with its words. */
interface Composition {
  text: string
  readonly words: Word[]
  readonly pages: Page[]
}

/**
 * Write the pages into one text, once: lines with line breaks, a blank line where print leaves room,
 * table cells with tabs, lines inside a cell with U+2028. Offsets are fixed here.
 */
export function compose(
  pages: readonly ComposedPage[],
): Pick<Recognised, 'text' | 'words' | 'pages'> {
  const composition: Composition = { text: '', words: [], pages: [] }
  let above: ReadPage['regions'] = []
  pages.forEach((page, index) => {
    if (index > 0) composition.text += '\n\n'
    const start = composition.text.length
    if ('kind' in page) composition.text += toStandardForm(page.text)
    else {
      above = withColumnsOf(above, page.regions)
      writeRegions(composition, above, index + 1)
    }
    composition.pages.push(describePage(composition, page, index + 1, start))
  })
  return composition
}

function writeRegions(composition: Composition, regions: ReadPage['regions'], page: number): void {
  regions.forEach((region, index) => {
    if (index > 0) composition.text += '\n'
    if (region.kind === 'band') writeLines(composition, region.lines, page, '\n')
    else {
      region.rows.forEach((cells, row) => {
        if (row > 0) composition.text += '\n'
        cells.forEach((lines, column) => {
          if (column > 0) composition.text += '\t'
          writeLines(composition, lines, page, '\u2028')
        })
      })
    }
  })
}

function writeLines(
  composition: Composition,
  lines: readonly PlacedLine[],
  page: number,
  lineBreak: string,
): void {
  lines.forEach((line, index) => {
    if (index > 0 && line.isApart && lineBreak === '\n') composition.text += '\n\n'
    else if (index > 0 && !isOneWord(composition.text, line)) composition.text += lineBreak
    line.words.forEach(({ text, raw, confidence, box }, place) => {
      if (place > 0) composition.text += ' '
      const start = composition.text.length
      composition.text += text
      composition.words.push({ start, end: start + text.length, page, box, confidence, raw })
    })
  })
}

/** `মন্ত্রণালয়/` and `বিভাগ`, `MIS-` and `এর`: a word that was broken where a line ends. */
const isOneWord = (before: string, { words: [next] }: PlacedLine): boolean =>
  /(?:[\u0980-\u09ff]\/|[A-Za-z)]-)$/u.test(before) &&
  /^[\u0985-\u09b9\u09dc-\u09df](?![.)।])/u.test(next?.text ?? '')

function describePage(
  { text, words }: Composition,
  page: ComposedPage,
  number: number,
  start: number,
): Page {
  const place = { number, start, end: text.length }
  if ('kind' in page) {
    return {
      ...place,
      width: null,
      height: null,
      origin: 'text',
      reason: page.reason,
      confidence: 1,
    }
  }
  const own = words.filter((word) => word.page === number)
  const mean = own.reduce((sum, word) => sum + word.confidence, 0) / Math.max(1, own.length)
  return {
    ...place,
    width: page.width,
    height: page.height,
    origin: page.origin,
    reason: page.reason,
    confidence: Math.round(mean * 1000) / 1000,
  }
}
