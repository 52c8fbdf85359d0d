import { isTag, type ChildNode, type Element } from 'domhandler'
import { fromBijoy, isBijoyFont } from '../bangla/bijoy.ts'
import { isEnglish } from '../bangla/legacy.ts'
import { symbolLetter } from './symbols.ts'
import type { FontOf } from './word-fonts.ts'
import {
  childOf,
  isOn,
  lettersOf,
  parsePart,
  replaceIn,
  writeLetters,
  type Replacement,
} from './word-xml.ts'

/** Letters in a font of the Bijoy family, and the element that holds them. */
interface Piece {
  readonly element: Element
  readonly letters: string
  readonly font: string
}

/** What stands in a paragraph, in order; null for all that is not Bijoy and parts it: English, a tab, a break, a picture. */
type Ink = readonly (Piece | null)[]

/** Pieces with nothing between them. */
type Stretch = readonly Piece[]

/** A part of a Word file in Unicode, and the fonts it was converted from. */
interface Converted {
  readonly part: string
  readonly fonts: readonly string[]
}

/**
 * Convert what a part of a Word file holds in fonts of the Bijoy family; what stands in others is left exactly as it
 * is. Word cuts words into several runs, with a sign in one and its letter in the next: runs side by side are converted
 * together. What reads as English was never seen in the font that its style names, and is left, too.
 */
export function convertRuns(part: string, fontsIn: (paragraph: Element) => FontOf): Converted {
  const stretches = paragraphsOf(parsePart(part)).flatMap((paragraph) =>
    stretchesOf(inkOf(paragraph.children, fontsIn(paragraph))),
  )
  const converted = stretches.filter(
    (stretch) => inUnicode(stretch) !== inBijoy(stretch) && !isEnglish(inBijoy(stretch)),
  )
  return {
    part: replaceIn(part, converted.flatMap(printStretch)),
    fonts: [...new Set(converted.flat().map(({ font }) => font))],
  }
}

const inBijoy = (stretch: Stretch): string => stretch.map(({ letters }) => letters).join('')
const inUnicode = (stretch: Stretch): string => fromBijoy(inBijoy(stretch))

/** All of it into the first of its elements: what is in bold or a link does not matter to the text. */
const printStretch = (stretch: Stretch): readonly Replacement[] =>
  stretch.map(({ element }, index) => ({
    element,
    xml: index === 0 ? writeLetters(inUnicode(stretch)) : '',
  }))

/** All paragraphs, those of text boxes inside others too. */
const paragraphsOf = (nodes: readonly ChildNode[]): readonly Element[] =>
  nodes
    .filter((node) => isTag(node))
    .flatMap((node) =>
      node.name === 'w:p' ? [node, ...paragraphsOf(node.children)] : paragraphsOf(node.children),
    )

function stretchesOf(ink: Ink): readonly Stretch[] {
  const stretches: Piece[][] = [[]]
  for (const piece of ink) {
    if (piece === null) stretches.push([])
    else stretches.at(-1)?.push(piece)
  }
  return stretches
}

/** What was deleted or moved away is not printed; a paragraph inside another is read by itself. */
const silentTags: ReadonlySet<string> = new Set(['w:pPr', 'w:del', 'w:moveFrom', 'w:p'])

/** Runs also stand in links, in what was inserted, in fields. */
const inkOf = (nodes: readonly ChildNode[], fontOf: FontOf): Ink =>
  nodes
    .filter((node) => isTag(node))
    .flatMap((node) => {
      if (node.name === 'w:r') return runInk(node, fontOf)
      return silentTags.has(node.name) ? [] : inkOf(node.children, fontOf)
    })

/** Struck runs are left out of the text: what stands before and behind them belongs together. */
function runInk(run: Element, fontOf: FontOf): Ink {
  if (isOn(childOf(run, 'w:rPr'), 'w:strike')) return []
  const marks = run.children.filter((child) => isTag(child)).filter((child) => hasInk(child))
  // A font may bear the name and yet its words be typed in Unicode.
  const isUnicode = marks.some((mark) => /[\u0980-\u09ff]/u.test(lettersOf(mark)))
  return marks.map((mark) => (isUnicode ? null : pieceOf(mark, run, fontOf)))
}

/** Elements of a run that take no room on the line. */
const inklessTags: ReadonlySet<string> = new Set([
  'w:rPr',
  'w:lastRenderedPageBreak',
  'w:commentReference',
  'w:fldChar',
  'w:instrText',
])

const hasInk = (mark: Element): boolean =>
  mark.name === 'w:t' ? lettersOf(mark) !== '' : !inklessTags.has(mark.name)

function pieceOf(mark: Element, run: Element, fontOf: FontOf): Piece | null {
  const letters = markLetters(mark)
  if (letters === null) return null
  const font = mark.name === 'w:sym' ? mark.attribs['w:font'] : fontOf(run, letters)
  return font !== undefined && isBijoyFont(font) ? { element: mark, letters, font } : null
}

/** The code of a soft hyphen is a letter of Bijoy, and programs write the one for the other. */
function markLetters(mark: Element): string | null {
  if (mark.name === 'w:t') return lettersOf(mark)
  if (mark.name === 'w:softHyphen') return '\u00ad'
  return mark.name === 'w:sym' ? symbolLetter(mark) : null
}
