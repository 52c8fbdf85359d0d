import { isTag, isText, type ChildNode, type Element } from 'domhandler'
import { parseDocument } from 'htmlparser2'

/** Line break inside a table cell: the record's text keeps rows on one line. */
const cellBreak = '\u2028'

/**
 * Text as it was printed, from text with remnants of Markdown or HTML: `**bold**`, `~~struck~~` (left
 * out: it is struck), `[www.msw.gov.bd](http://…)`, `<p>` in cells, whole HTML tables, pipe tables.
 */
export function plainText(text: string): string {
  const unified = text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '')
  const isHtml = /^\s*<(?:!doctype|html|\?xml)|<(?:body|ul|ol|div)\b/i.test(unified)
  const source = isHtml ? htmlText(unified) : withTables(unified)
  const lines = source.split('\n')
  const rows = pipedRows(lines)
  return lines
    .flatMap((line, index) => (rulePattern.test(line) ? [] : [plainLine(line, rows.has(index))]))
    .join('\n')
}

/** > | |---|:--:|   --- | --- — the rule below the header of a table. */
const rulePattern = /^\s*\|?(?:\s*:?-{2,}:?\s*[|\t])+\s*:?-{2,}:?\s*\|?\s*$/

/** HTML tables inside plain text: the lines around them stay as they are. */
const withTables = (text: string): string =>
  text.replace(
    /(?<before>[^\n])?(?<table><table\b[\s\S]*?<\/table>)(?<after>[^\n])?/gi,
    (...match) => {
      const { before, table, after } = match.at(-1) as Record<string, string | undefined>
      const lead = before === undefined ? '' : `${before}\n`
      return `${lead}${htmlText(table ?? '')}${after === undefined ? '' : `\n${after}`}`
    },
  )

/**
 * The rows of pipe tables: between outer strokes, around a rule, or lines with as many strokes as the header above them.
 * > | ক্রমিক | সিদ্ধান্ত | বাস্তবায়নে |   — not a line whose daris are typed as strokes: `… করতে হবে | … করা হলো |`
 */
function pipedRows(lines: readonly string[]): ReadonlySet<number> {
  const rows = new Set<number>()
  let first = 0
  for (let index = 0; index <= lines.length; index += 1) {
    if (lines[index]?.includes('|') === true) continue
    const run = lines.slice(first, index)
    const rule = run.findIndex((line) => rulePattern.test(line))
    const isTable = hasHeader(run)
    for (const [at, line] of run.entries())
      if (isTable || /^\s*\|.*\|\s*$/.test(line) || (rule !== -1 && at >= rule - 1))
        rows.add(first + at)
    first = index + 1
  }
  return rows
}

/** Letters of a heading over a column at most. */
const longestHeading = 36

/** Three lines or more with two strokes or more each, as many as the first, which is a row of short headings. */
function hasHeader(run: readonly string[]): boolean {
  const [header = ''] = run
  const strokes = strokesOf(header)
  return (
    run.length >= 3 &&
    strokes >= 2 &&
    run.every((line) => strokesOf(line) === strokes) &&
    header.split('|').every((cell) => cell.trim().length <= longestHeading)
  )
}

const strokesOf = (line: string): number => line.match(/(?<=\s)\|(?=\s|$)/g)?.length ?? 0

function plainLine(line: string, isPipedRow: boolean): string {
  const piped = isPipedRow ? pipesToTabs(line) : line
  const isRow = piped.includes('\t')
  const plain = piped
    .replace(/~~[^~\n]*~~/g, '')
    .replace(/\*\*|__(?=\S)|(?<=\S)__/g, '')
    .replace(/^#{1,6} +/, '')
    .replace(/!\[[^\]\n]*\]\([^)\s]*\)/g, '')
    .replace(/\[([^\]\n]+)\]\((?:https?:|mailto:)[^)\s]*\)/g, '$1')
    .replace(/<\/p>[ ]*<p>|<br ?\/?>/gi, isRow ? cellBreak : '\n')
    .replace(/<\/?(?:p|b|i|u|strong|em|span|font|center|sup|sub|small)(?:\s[^>]*)?>/gi, '')
    .replace(/&(?:#\d+|#x[\da-f]+|[a-z]+);/gi, (entity) => readEntity(entity))
    // Two blanks where struck words stood, blanks at the end of the line.
    .replace(/(?<=\S) {2,}(?=\S)/g, ' ')
  return isRow ? plain : trimmed(plain)
}

/** Without the blanks at its end, but with a form feed, at which a page ends. */
const trimmed = (line: string): string =>
  line
    .split('\f')
    .map((part) => part.trimEnd())
    .join('\f')

const readEntity = (entity: string): string =>
  entity === '&nbsp;'
    ? ' '
    : parseDocument(entity)
        .children.map((node) => nodeText(node))
        .join('')

const pipesToTabs = (line: string): string =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replace(/\\\|/g, '|').trim())
    .join('\t')

const blockTags: ReadonlySet<string> = new Set([
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'ul',
  'ol',
  'table',
  'body',
  'html',
  'section',
  'article',
  'header',
  'footer',
  'blockquote',
  'pre',
])
const silentTags: ReadonlySet<string> = new Set([
  'script',
  'style',
  'head',
  'title',
  's',
  'del',
  'strike',
])

/** The words of an HTML text: a line a block, a line a table row with tabs between its cells. */
export function htmlText(html: string): string {
  return parseDocument(html, { decodeEntities: true })
    .children.map((node) => nodeText(node))
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
}

/** Words of a node; the marks that lead to a note and back are of the paper. */
function nodeText(node: ChildNode): string {
  if (isText(node)) return node.data.replace(/[ \n]+/g, ' ')
  if (!isTag(node) || silentTags.has(node.name)) return ''
  if (node.name === 'br') return '\n'
  if (node.name === 'a' && /^#(?:foot|end)note-/.test(node.attribs['href'] ?? '')) return ''
  if (node.name === 'table') return `\n${tableText(node)}\n`
  const inner = node.children.map((child) => nodeText(child)).join('')
  return blockTags.has(node.name) ? `\n${inner.replace(/^\n+|\n+$/g, '')}\n` : inner
}

/** A line a row. Cells over several columns or rows leave empty ones, so that columns keep their places. */
function tableText(table: Element): string {
  const below: number[] = []
  return rowsOf(table)
    .map((row) => {
      const cells: string[] = []
      for (const cell of row.children.filter((child) => isTag(child))) {
        if (!/^t[dh]$/.test(cell.name)) continue
        while ((below[cells.length] ?? 0) > 0) cells.push(skip(below, cells.length))
        const rows = spanOf(cell, 'rowspan') - 1
        for (const words of cellText(cell)) {
          below[cells.length] = rows
          cells.push(words)
        }
      }
      while ((below[cells.length] ?? 0) > 0) cells.push(skip(below, cells.length))
      return cells.join('\t')
    })
    .join('\n')
}

function skip(below: number[], column: number): string {
  below[column] = (below[column] ?? 0) - 1
  return ''
}

/** The rows of a table, not those of tables inside its cells. */
const rowsOf = (node: Element): readonly Element[] =>
  node.children
    .filter((child) => isTag(child))
    .flatMap((child) =>
      child.name === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.name) ? rowsOf(child) : [],
    )

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.min(name === 'colspan' ? 20 : 500, Math.max(1, Number(cell.attribs[name] ?? 1) || 1))

function cellText(cell: Element): readonly string[] {
  const inner = cell.children.map((child) => nodeText(child)).join('')
  const lines = inner
    .split(/\n+/)
    .map((line) => line.replace(/\t/g, ' ').trim())
    .filter((line) => line !== '')
  return [lines.join(cellBreak), ...Array.from({ length: spanOf(cell, 'colspan') - 1 }, () => '')]
}
