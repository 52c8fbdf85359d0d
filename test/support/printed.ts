import { plainText } from '../../pipeline/acquire/markup.ts'
import { compose } from '../../pipeline/recognise/compose.ts'
import type { PlacedLine, PlacedRegion, ReadPage } from '../../pipeline/recognise/read-page.ts'
import { toStandardForm } from '../../pipeline/recognise/unicode.ts'
import type { Normalised } from '../../schemas/stages.ts'

/** Letters in a line of print, lines on a page, and how far the print reaches, in fractions of the page. */
const [measure, height, left, right] = [80, 46, 0.1, 0.9] as const

type Composed = Pick<Normalised, 'text' | 'words' | 'pages'>

/**
 * A typed text as recognition would leave it of a faultless scan: wrapped where its lines are full, on pages, words
 * in their places, a table's cells as wide as they need, lines inside them wrapped, too. `gaps`: whether blank lines show.
 */
export function printed(text: string, gaps = true): Composed {
  const pages: PlacedRegion[][] = [[]]
  let used = 0
  for (const region of regionsOf(toStandardForm(plainText(text)).split('\n'))) {
    const lines = linesIn(region)
    if (used + lines > height && used > 0) {
      pages.push([])
      used = 0
    }
    put(pages.at(-1) ?? [], gaps ? region : withoutGaps(region))
    used += lines
  }
  return compose(pages.map((page) => toPage(page)))
}

const withoutGaps = (region: PlacedRegion): PlacedRegion =>
  region.kind === 'band'
    ? { kind: 'band', lines: region.lines.map((line) => ({ ...line, isApart: false })) }
    : region

/** A paragraph below another one is of one band with it. */
function put(page: PlacedRegion[], region: PlacedRegion): void {
  const last = page.at(-1)
  if (last?.kind === 'band' && region.kind === 'band')
    page.splice(-1, 1, { kind: 'band', lines: [...last.lines, ...region.lines] })
  else page.push(region)
}

const toPage = (regions: readonly PlacedRegion[]): ReadPage => ({
  width: 1654,
  height: 2339,
  origin: 'ocr',
  reason: 'scanned',
  regions,
})

const linesIn = (region: PlacedRegion): number =>
  region.kind === 'band'
    ? region.lines.length
    : region.rows.reduce((sum, cells) => sum + Math.max(...cells.map((lines) => lines.length)), 0)

/** Paragraphs become lines of print, rows in a run one table. */
function regionsOf(lines: readonly string[]): readonly PlacedRegion[] {
  const regions: PlacedRegion[] = []
  let isApart = false
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (isRow(line)) {
      const end = lines.findIndex((other, at) => at > index && !isRow(other))
      const rows = lines.slice(index, end === -1 ? undefined : end)
      regions.push(setRows(rows))
      index += rows.length - 1
    } else if (line.trim() === '') isApart = true
    else {
      regions.push({ kind: 'band', lines: setLines(line, 0, measure, isApart) })
      isApart = false
    }
  }
  return regions
}

const isRow = (line: string): boolean => line.trim().includes('\t')

function setRows(rows: readonly string[]): PlacedRegion {
  const cells = rows.map((row) => row.split('\t'))
  const columns = Math.max(...cells.map((row) => row.length))
  const needs = Array.from({ length: columns }, (_, column) =>
    Math.max(4, ...cells.map((row) => Math.sqrt(row[column]?.length ?? 0) * 3)),
  )
  const all = needs.reduce((sum, need) => sum + need, 0)
  const widths = needs.map((need) => Math.max(6, Math.floor((need / all) * measure)))
  return {
    kind: 'table',
    rows: cells.map((row) =>
      row.map((cell, column) => {
        const from = widths.slice(0, column).reduce((sum, width) => sum + width, 0)
        return cell
          .split('\u2028')
          .flatMap((line) => setLines(line, from, (widths[column] ?? measure) - 1, false))
      }),
    ),
  }
}

function setLines(
  line: string,
  from: number,
  width: number,
  isApart: boolean,
): readonly PlacedLine[] {
  const lines: string[][] = []
  for (const word of line.split(/\s+/u).filter((one) => one !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && [...last, word].join(' ').length <= width) last.push(word)
    else lines.push([word])
  }
  return lines.map((words, index) => setLine(words, from, isApart && index === 0))
}

const setLine = (words: readonly string[], from: number, isApart: boolean): PlacedLine => {
  let at = from
  const across = (letters: number): number => left + (letters / measure) * (right - left)
  return {
    isApart,
    words: words.map((text) => {
      const start = Math.min(at, measure + 5)
      at += text.length + 1
      return {
        text,
        raw: null,
        confidence: 1,
        box: [across(start), 0.1, Math.min(1, across(start + text.length)), 0.11] as const,
      }
    }),
  }
}
