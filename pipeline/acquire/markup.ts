import { isTag, isText, type ChildNode } from 'domhandler'
import { parseDocument } from 'htmlparser2'

/** Line break inside a table cell: the record's text keeps rows on one line. */
const cellBreak = '\u2028'

/**
 * Text as it was printed, from text with remnants of Markdown or HTML: `**bold**`, `~~struck~~` (left
 * out: it is struck), `[www.msw.gov.bd](http://…)`, `<p>` in cells, whole HTML tables, pipe tables.
 */
export function plainText(text: string): string {
  const unified = text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '')
  const isHtml = /<(?:table|body|tbody|ul|ol|div)\b/i.test(unified)
  const source = isHtml ? htmlText(unified) : unified
  return source
    .split('\n')
    .filter((line) => !/^\s*\|?(?:\s*:?-{2,}:?\s*[|\t])+\s*:?-{2,}:?\s*\|?\s*$/.test(line))
    .map((line) => plainLine(line))
    .join('\n')
}

function plainLine(line: string): string {
  const piped = /^\s*\|.*\|\s*$/.test(line) ? pipesToTabs(line) : line
  const isRow = piped.includes('\t')
  const plain = piped
    .replace(/~~[^~\n]*~~/g, '')
    .replace(/\*\*|__(?=\S)|(?<=\S)__/g, '')
    .replace(/^#{1,6} +/, '')
    .replace(/\[([^\]\n]+)\]\((?:https?:|mailto:)[^)\s]*\)/g, '$1')
    .replace(/<\/p>[ ]*<p>|<br ?\/?>/gi, isRow ? cellBreak : '\n')
    .replace(/<\/?(?:p|b|i|u|strong|em|span|font|center|sup|sub|small)(?:\s[^>]*)?>/gi, '')
    .replace(/&(?:nbsp|amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
    // Two blanks where struck words stood, blanks at the end of the line.
    .replace(/(?<=\S) {2,}(?=\S)/g, ' ')
  return isRow ? plain : plain.trimEnd()
}

const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

const pipesToTabs = (line: string): string =>
  line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
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

function nodeText(node: ChildNode): string {
  if (isText(node)) return node.data.replace(/[ \n]+/g, ' ')
  if (!isTag(node) || silentTags.has(node.name)) return ''
  if (node.name === 'br') return '\n'
  if (node.name === 'tr') return `${node.children.flatMap((cell) => cellText(cell)).join('\t')}\n`
  const inner = node.children.map((child) => nodeText(child)).join('')
  return blockTags.has(node.name) ? `\n${inner.replace(/^\n+|\n+$/g, '')}\n` : inner
}

/** A cell over several columns is followed by empty ones, so that columns keep their places. */
function cellText(cell: ChildNode): readonly string[] {
  if (!isTag(cell) || !/^t[dh]$/.test(cell.name)) return []
  const inner = cell.children.map((child) => nodeText(child)).join('')
  const lines = inner
    .split(/\n+/)
    .map((line) => line.replace(/\t/g, ' ').trim())
    .filter((line) => line !== '')
  const span = Math.min(20, Math.max(1, Number(cell.attribs['colspan'] ?? 1) || 1))
  return [lines.join(cellBreak), ...Array.from({ length: span - 1 }, () => '')]
}
