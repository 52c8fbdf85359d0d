import { isTag, type ChildNode, type Element } from 'domhandler'
import { childOf, isOn, parsePart, replaceIn } from './word-xml.ts'

/** > <w:rPr><w:vanish/></w:rPr>, <w:dstrike/> — what Word does not print, and what is struck out twice. */
const hidingTags = ['w:vanish', 'w:dstrike']

/** Leave out runs that are hidden or struck out twice; those struck out once are told apart by their reader. */
export const dropHidden = (part: string): string =>
  replaceIn(
    part,
    runsOf(parsePart(part))
      .filter((run) => hidingTags.some((name) => isOn(childOf(run, 'w:rPr'), name)))
      .map((element) => ({ element, xml: '' })),
  )

/** Runs, but not those inside others, in text boxes: they go with them. */
const runsOf = (nodes: readonly ChildNode[]): readonly Element[] =>
  nodes
    .filter((node) => isTag(node))
    .flatMap((node) => {
      if (node.name !== 'w:r') return runsOf(node.children)
      const isHidden = hidingTags.some((name) => isOn(childOf(node, 'w:rPr'), name))
      return isHidden ? [node] : [node, ...runsOf(node.children)]
    })
