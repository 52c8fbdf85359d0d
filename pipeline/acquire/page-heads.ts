import { isTag, type Element } from 'domhandler'
import { childOf, elements, isOn, lettersOf, parsePart, replaceIn } from './word-xml.ts'

/** A part of the file by its name; empty where there is none. */
type ReadPart = (name: string) => string

/** > PAGE, NUMPAGES — what a paragraph counts is of the paper, not of the text. */
const pageFieldPattern = /\b(?:PAGE|NUMPAGES|SECTIONPAGES)\b/

/**
 * Write what stands over and under the first page into the body, once: letterheads are often set as its header. The heads
 * of later pages only repeat what the text says. Source: ECMA-376 part 1, § 17.10.
 */
export function printHeads(documentXml: string, relationsXml: string, read: ReadPart): string {
  const document = parsePart(documentXml)
  const [section] = elements(document, 'w:sectPr')
  const [body] = elements(document, 'w:body')
  if (section === undefined || body === undefined) return documentXml
  const targets = readTargets(relationsXml)
  const wordsOf = (kind: 'header' | 'footer'): string => {
    const target = targets.get(referenceOf(section, kind) ?? '')
    return target === undefined ? '' : contentOf(read(partName(target)))
  }
  const [head, foot] = [wordsOf('header'), wordsOf('footer')]
  return head + foot === '' ? documentXml : around(documentXml, body, head, foot)
}

/** The first page has heads of its own where its section says so. */
function referenceOf(section: Element, kind: 'header' | 'footer'): string | undefined {
  const type = isOn(section, 'w:titlePg') ? 'first' : 'default'
  return elements(section.children, `w:${kind}Reference`).find(
    ({ attribs }) => (attribs['w:type'] ?? 'default') === type,
  )?.attribs['r:id']
}

const readTargets = (relationsXml: string): ReadonlyMap<string, string> =>
  new Map(
    elements(parsePart(relationsXml), 'Relationship').map(({ attribs }) => [
      attribs['Id'] ?? '',
      attribs['Target'] ?? '',
    ]),
  )

/** > header1.xml, /word/header1.xml */
const partName = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `word/${target}`

/** Paragraphs and tables of a head, without page numbers and without what refers to its own pictures and links. */
function contentOf(part: string): string {
  const [root] = [...elements(parsePart(part), 'w:hdr'), ...elements(parsePart(part), 'w:ftr')]
  const blocks = root?.children ?? []
  return ['w:p', 'w:tbl', 'w:sdt']
    .flatMap((name) => elements(blocks, name))
    .filter((block, _, all) => !all.some((other) => other !== block && isWithin(block, other)))
    .toSorted((a, b) => (a.startIndex ?? 0) - (b.startIndex ?? 0))
    .map(({ startIndex, endIndex }) => part.slice(startIndex ?? 0, (endIndex ?? 0) + 1))
    .filter((xml) => !pageFieldPattern.test(instructionsOf(xml)) && /<w:(?:t|sym)[ >]/.test(xml))
    .map((xml) => xml.replace(/ r:(?:id|embed|link)="[^"]*"/g, ''))
    .join('')
}

const isWithin = (inner: Element, outer: Element): boolean =>
  (inner.startIndex ?? 0) > (outer.startIndex ?? 0) && (inner.endIndex ?? 0) < (outer.endIndex ?? 0)

/** What its fields ask for. */
function instructionsOf(xml: string): string {
  const nodes = parsePart(xml)
  const complex = elements(nodes, 'w:instrText').map((element) => lettersOf(element))
  const simple = elements(nodes, 'w:fldSimple').map(({ attribs }) => attribs['w:instr'] ?? '')
  return [...complex, ...simple].join(' ')
}

/** The foot goes before the properties of the last section, which end a body. */
function around(documentXml: string, body: Element, head: string, foot: string): string {
  const last = childOf(body, 'w:sectPr')
  const first = body.children.find((child) => isTag(child))
  if (first === undefined || last === undefined) return documentXml
  const textOf = ({ startIndex, endIndex }: Element): string =>
    documentXml.slice(startIndex ?? 0, (endIndex ?? 0) + 1)
  const changes =
    first === last
      ? [{ element: last, xml: head + foot + textOf(last) }]
      : [
          { element: first, xml: head + textOf(first) },
          { element: last, xml: foot + textOf(last) },
        ]
  return replaceIn(documentXml, changes)
}
