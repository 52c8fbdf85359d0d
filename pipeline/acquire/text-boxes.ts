import { isTag, type ChildNode, type Element } from 'domhandler'
import { elements, parsePart, replaceIn } from './word-xml.ts'

/**
 * Write every text box once, in the one form that is read: Word keeps a drawing and, for older programs, the same words
 * again as a picture; other programs write the drawing alone. Source: ECMA-376 part 3, § 10.2.
 *
 * > <mc:AlternateContent><mc:Choice><w:drawing>…<w:txbxContent>…</mc:Choice><mc:Fallback><w:pict>…<w:txbxContent>…
 */
export function printBoxes(part: string): string {
  const drawn = drawingsOf(parsePart(part)).flatMap((element) => {
    const [box] = elements(element.children, 'w:txbxContent')
    if (box === undefined) return []
    const chosen = element.name === 'w:drawing' ? element.children : firstForm(element)
    return [{ element, xml: elements(chosen, 'w:txbxContent').map(asPicture(part)).join('') }]
  })
  return replaceIn(part, drawn)
}

/** Outermost drawings, in both forms or in one. */
const drawingsOf = (nodes: readonly ChildNode[]): readonly Element[] =>
  nodes
    .filter((node) => isTag(node))
    .flatMap((node) =>
      node.name === 'mc:AlternateContent' || node.name === 'w:drawing'
        ? [node]
        : drawingsOf(node.children),
    )

/** The first form that holds words. */
const firstForm = ({ children }: Element): readonly ChildNode[] =>
  children
    .filter((child) => isTag(child))
    .find((form) => elements(form.children, 'w:txbxContent').length > 0)?.children ?? []

/** A box inside a box comes out in the form of the outer one. */
const asPicture =
  (part: string) =>
  ({ startIndex, endIndex }: Element): string =>
    `<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${printBoxes(part.slice(startIndex ?? 0, (endIndex ?? 0) + 1))}</v:textbox></v:shape></w:pict>`
