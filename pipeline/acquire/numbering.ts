import { isTag, type ChildNode, type Element } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { romanNumerals } from '../bangla/labels.ts'

/** One level of a Word list: how its number is written. */
interface Level {
  readonly format: string
  /** `%1)`, `(%2)`, `%1.%2.` */
  readonly text: string
  readonly start: number
}

/**
 * Write the automatic numbers of Word's lists into the text, as Word shows them; otherwise the labels
 * by which decisions are known would be lost. Source: ECMA-376 part 1, § 17.9.
 */
export function printNumbers(documentXml: string, numberingXml: string): string {
  const levels = readLevels(numberingXml)
  const counters = new Map<string, number[]>()
  return documentXml.replace(/<w:p[ >](?:(?!<\/w:p>)[\s\S])*<\/w:p>/g, (paragraph) => {
    const numId = /<w:numId w:val="(\d+)"\/?>/.exec(paragraph)?.[1]
    const depth = Number(/<w:ilvl w:val="(\d+)"\/?>/.exec(paragraph)?.[1] ?? 0)
    const list = numId === undefined ? undefined : levels.get(numId)
    const level = list?.[depth]
    if (
      numId === undefined ||
      list === undefined ||
      level === undefined ||
      !/<w:t[ >]/.test(paragraph)
    )
      return paragraph
    const count = nextCount(counters, numId, depth, list)
    const label =
      level.format === 'bullet'
        ? '• '
        : `${level.text.replace(/%(\d)/g, (_, digit: string) => write(count[Number(digit) - 1] ?? 1, list[Number(digit) - 1]?.format ?? 'decimal'))} `
    const unlisted = paragraph.replace(/<w:numPr>[\s\S]*?<\/w:numPr>/, '')
    const at = unlisted.indexOf('</w:pPr>')
    const run = `<w:r><w:t xml:space="preserve">${label.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r>`
    return at === -1 ? unlisted : unlisted.slice(0, at + 8) + run + unlisted.slice(at + 8)
  })
}

/** Count one on at `depth`; deeper levels begin anew. */
function nextCount(
  counters: Map<string, number[]>,
  numId: string,
  depth: number,
  list: readonly Level[],
): readonly number[] {
  const count = counters.get(numId) ?? []
  count[depth] = count[depth] === undefined ? (list[depth]?.start ?? 1) : count[depth] + 1
  for (let level = 0; level < depth; level += 1) count[level] ??= list[level]?.start ?? 1
  count.length = depth + 1
  counters.set(numId, count)
  return count
}

function readLevels(numberingXml: string): ReadonlyMap<string, readonly Level[]> {
  const root = parseDocument(numberingXml, { xmlMode: true })
  const abstracts = new Map(
    elements(root.children, 'w:abstractNum').map((abstract) => [
      abstract.attribs['w:abstractNumId'] ?? '',
      elements(abstract.children, 'w:lvl').map((level) => ({
        format: valueOf(level, 'w:numFmt') ?? 'decimal',
        text: valueOf(level, 'w:lvlText') ?? '%1.',
        start: Number(valueOf(level, 'w:start') ?? 1),
      })),
    ]),
  )
  return new Map(
    elements(root.children, 'w:num').map((num) => [
      num.attribs['w:numId'] ?? '',
      abstracts.get(valueOf(num, 'w:abstractNumId') ?? '') ?? [],
    ]),
  )
}

/** All outermost elements of that name below `nodes`, in order. */
function elements(nodes: readonly ChildNode[], name: string): readonly Element[] {
  return nodes
    .filter((node) => isTag(node))
    .flatMap((node) => (node.name === name ? [node] : elements(node.children, name)))
}

const valueOf = (element: Element, name: string): string | undefined =>
  elements(element.children, name)[0]?.attribs['w:val']

function write(count: number, format: string): string {
  if (format === 'lowerLetter') return String.fromCharCode(96 + count)
  if (format === 'upperLetter') return String.fromCharCode(64 + count)
  if (format === 'lowerRoman') return romanNumerals[count - 1] ?? String(count)
  if (format === 'upperRoman') return (romanNumerals[count - 1] ?? String(count)).toUpperCase()
  return String(count)
}
