import type { Page, Word } from '../../schemas/page.ts'
import type { Recognised } from '../../schemas/stages.ts'
import { ConfigurationError } from '../errors.ts'

/**
 * Pages, lines and words with their boxes in pixels as hOCR 1.2, for the tools that take it.
 *
 * @throws {ConfigurationError} for typed text, which has no boxes
 */
export function toHocr({ source, text, pages, words }: Recognised): string {
  if (pages.every(({ width }) => width === null))
    throw new ConfigurationError(
      `hOCR tells where words stand on a page, and ${source.name} is typed text: give a scan or a PDF`,
    )
  const bodies = pages.map((page) => pageElement(source.name, page, linesOf(text, words, page)))
  return `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="bn">
<head>
<meta charset="utf-8"/>
<title>${escape(source.name)}</title>
<meta name="ocr-system" content="siddhanta"/>
<meta name="ocr-capabilities" content="ocr_page ocr_line ocrx_word ocrp_wconf"/>
</head>
<body>
${bodies.join('\n')}
</body>
</html>`
}

interface Read {
  readonly text: string
  readonly word: Word
}

/** The words of a page by lines; the cells of a table row stand for themselves. */
function linesOf(text: string, words: readonly Word[], page: Page): ReadonlyArray<readonly Read[]> {
  const lines: Read[][] = []
  let reached = page.start
  for (const word of words.filter((one) => one.page === page.number)) {
    const read = { text: text.slice(word.start, word.end), word }
    const line = lines.at(-1)
    if (line === undefined || /[\n\t\u2028]/u.test(text.slice(reached, word.start)))
      lines.push([read])
    else line.push(read)
    reached = word.end
  }
  return lines
}

function pageElement(
  name: string,
  { number, width, height }: Page,
  lines: ReadonlyArray<readonly Read[]>,
): string {
  const size = { width: width ?? 0, height: height ?? 0 }
  const title = `image "${name.replaceAll('"', '')}"; bbox 0 0 ${size.width} ${size.height}; ppageno ${number - 1}`
  const body = lines.map((line, index) => lineElement(line, `${number}_${index + 1}`, size))
  return `<div class="ocr_page" id="page_${number}" title="${escape(title)}">\n${body.join('\n')}\n</div>`
}

interface Size {
  readonly width: number
  readonly height: number
}

function lineElement(line: readonly Read[], id: string, size: Size): string {
  const words = line.map(
    ({ text, word }, index) =>
      `<span class="ocrx_word" id="word_${id}_${index + 1}" title="${bbox([word], size)}; x_wconf ${Math.round(word.confidence * 100)}">${escape(text)}</span>`,
  )
  const box = bbox(
    line.map(({ word }) => word),
    size,
  )
  return `<span class="ocr_line" id="line_${id}" title="${box}">${words.join(' ')}</span>`
}

/** `bbox x0 y0 x1 y1` around words, in pixels. */
function bbox(words: readonly Word[], { width, height }: Size): string {
  const boxes = words.map(({ box }) => box)
  const corners = [
    Math.min(...boxes.map(([x0]) => x0)) * width,
    Math.min(...boxes.map(([, y0]) => y0)) * height,
    Math.max(...boxes.map(([, , x1]) => x1)) * width,
    Math.max(...boxes.map(([, , , y1]) => y1)) * height,
  ]
  return `bbox ${corners.map(Math.round).join(' ')}`
}

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
