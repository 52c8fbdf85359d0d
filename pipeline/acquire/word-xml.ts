import { isTag, isText, type ChildNode, type Element } from 'domhandler'
import { parseDocument } from 'htmlparser2'

/** A part of a Word file as a tree whose elements know where they stand in its text. */
export const parsePart = (xml: string): readonly ChildNode[] =>
  parseDocument(xml, { xmlMode: true, withStartIndices: true, withEndIndices: true }).children

/** All outermost elements of that name below `nodes`, in order. */
export function elements(nodes: readonly ChildNode[], name: string): readonly Element[] {
  return nodes
    .filter((node) => isTag(node))
    .flatMap((node) => (node.name === name ? [node] : elements(node.children, name)))
}

/** The first element of that name right below `element`: in a run's properties stand the former ones, too. */
export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child): child is Element => isTag(child) && child.name === name)

/** The `w:val` of the first element of that name below `element`. */
export const valueOf = (element: Element, name: string): string | undefined =>
  elements(element.children, name)[0]?.attribs['w:val']

/** The letters that stand right below `element`. */
export const lettersOf = (element: Element): string =>
  element.children
    .filter((child) => isText(child))
    .map(({ data }) => data)
    .join('')

/** Whether a property is set and not switched off: `<w:strike/>`, not `<w:strike w:val="0"/>`. */
export function isOn(properties: Element | undefined, name: string): boolean {
  const property = childOf(properties, name)
  return property !== undefined && !/^(?:0|false|off)$/.test(property.attribs['w:val'] ?? '')
}

/** Letters as a run holds them. */
export const writeLetters = (letters: string): string =>
  `<w:t xml:space="preserve">${escapeXml(letters)}</w:t>`

/** Text as it stands in XML, between tags and in attributes. */
export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** Something else in the place of an element. */
export interface Replacement {
  readonly element: Element
  readonly xml: string
}

/** The part with its replacements made. They do not overlap. */
export function replaceIn(part: string, replacements: readonly Replacement[]): string {
  const pieces: string[] = []
  let end = 0
  for (const { element, xml } of [...replacements].sort((a, b) => startOf(a) - startOf(b))) {
    pieces.push(part.slice(end, startOf({ element })), xml)
    end = (element.endIndex ?? 0) + 1
  }
  return pieces.join('') + part.slice(end)
}

const startOf = ({ element }: Pick<Replacement, 'element'>): number => element.startIndex ?? 0
