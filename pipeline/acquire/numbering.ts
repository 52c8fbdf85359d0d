import { isTag, type ChildNode, type Element } from 'domhandler'
import { listLetters, listVowels, romanNumerals } from '../bangla/labels.ts'
import {
  fontsOf,
  readLists,
  readStyles,
  type Level,
  type List,
  type Place,
} from './list-definitions.ts'
import { pictureFontPattern } from './symbols.ts'
import {
  childOf,
  escapeXml,
  parsePart,
  replaceIn,
  writeLetters,
  type Replacement,
} from './word-xml.ts'

/** What a paragraph was before its format was changed under tracking: `<w:pPrChange …><w:pPr>…`. */
const formerPattern = /<w:pPrChange[ >](?:(?!<w:pPrChange)[\s\S])*?<\/w:pPrChange>/g

/**
 * Write the automatic numbers of Word's lists into the text, as Word shows them; otherwise the labels
 * by which decisions are known would be lost. Source: ECMA-376 part 1, § 17.9.
 */
export function printNumbers(documentXml: string, numberingXml: string, stylesXml: string): string {
  const lists = readLists(numberingXml)
  const styles = readStyles(stylesXml)
  const counters = new Map<string, number[]>()
  const begun = new Set<string>()
  const current = documentXml.replace(formerPattern, '')
  const numbered = paragraphsOf(parsePart(current)).flatMap((paragraph): Replacement[] => {
    const properties = childOf(paragraph, 'w:pPr')
    const place = placeOf(properties, styles)
    const list = place === null ? undefined : lists.get(place.numId)
    const level = list?.levels[place?.depth ?? 0]
    if (place === null || list === undefined || level === undefined || !hasWords(paragraph))
      return []
    if (!begun.has(place.numId) && list.restarts.size > 0) counters.delete(list.definition)
    begun.add(place.numId)
    const label = labelOf(level, list, nextCount(counters, list, place.depth))
    return properties === undefined ? [] : [withLabel(current, properties, level, label)]
  })
  return replaceIn(current, numbered)
}

/** All paragraphs in order, those of text boxes behind the ones that hold them. */
const paragraphsOf = (nodes: readonly ChildNode[]): readonly Element[] =>
  nodes
    .filter((node) => isTag(node))
    .flatMap((node) =>
      node.name === 'w:p' ? [node, ...paragraphsOf(node.children)] : paragraphsOf(node.children),
    )

/** Whether words stand in a paragraph itself, not only in a box that hangs on it. */
const hasWords = ({ children }: Element): boolean =>
  children
    .filter((child) => isTag(child))
    .some((child) => child.name !== 'w:p' && (child.name === 'w:t' || hasWords(child)))

/** The label behind the properties of a paragraph, which is of no list any more. */
function withLabel(part: string, properties: Element, level: Level, label: string): Replacement {
  const end = (properties.endIndex ?? 0) + 1
  const xml = part.slice(properties.startIndex ?? 0, end)
  const unlisted = xml.replace(/<w:numPr>[\s\S]*?<\/w:numPr>/, '')
  const run = `<w:r>${printFonts(level, properties)}${writeLetters(label)}</w:r>`
  return { element: properties, xml: label === '' ? unlisted : unlisted + run }
}

function labelOf(level: Level, { levels }: List, count: readonly number[]): string {
  if (level.format === 'none') return level.text === '' ? '' : `${level.text} `
  if (level.format === 'bullet') return isPicture(level) ? '• ' : `${level.text} `
  const written = level.text.replace(/%(\d)/g, (_, digit: string) =>
    write(count[Number(digit) - 1] ?? 1, levels[Number(digit) - 1]?.format ?? 'decimal'),
  )
  return written === '' ? '' : `${written} `
}

/**
 * Whether a bullet is a picture, whatever letter its font has in its place: `§` of Wingdings, `o` of Courier. A label that
 * was typed as the sign of a list is none: `ক)`, `(K)` in a font of Bijoy.
 */
const isPicture = ({ text, fonts }: Level): boolean =>
  pictureFontPattern.test(fonts['w:ascii'] ?? fonts['w:hAnsi'] ?? '') ||
  !/^[(]?[\p{L}\p{N}]\p{M}*[.):।]$/u.test(text)

/** Those of the level, else of the paragraph's mark. The sign of a bullet is ours, and in no font of letters. */
function printFonts(level: Level, properties: Element): string {
  const named =
    level.format === 'bullet' && isPicture(level)
      ? { 'w:ascii': 'Symbol', 'w:hAnsi': 'Symbol' }
      : { ...fontsOf(properties), ...level.fonts }
  const attributes = Object.entries(named).map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
  return `<w:rPr><w:rFonts${attributes.join('')}/></w:rPr>`
}

/** Of the paragraph itself, else of its style. */
function placeOf(
  properties: Element | undefined,
  styles: ReadonlyMap<string, Place>,
): Place | null {
  const own = childOf(properties, 'w:numPr')
  const [numId, depth] = ['w:numId', 'w:ilvl'].map((name) => childOf(own, name)?.attribs['w:val'])
  if (numId !== undefined) return { numId, depth: Number(depth ?? 0) }
  return styles.get(childOf(properties, 'w:pStyle')?.attribs['w:val'] ?? '') ?? null
}

/** Count one on at `depth`; deeper levels begin anew. */
function nextCount(
  counters: Map<string, number[]>,
  { definition, levels, restarts }: List,
  depth: number,
): readonly number[] {
  const startOf = (level: number): number => restarts.get(level) ?? levels[level]?.start ?? 1
  const count = counters.get(definition) ?? []
  count[depth] = count[depth] === undefined ? startOf(depth) : count[depth] + 1
  for (let level = 0; level < depth; level += 1) count[level] ??= startOf(level)
  count.length = depth + 1
  counters.set(definition, count)
  return count
}

const banglaDigits = [...'০১২৩৪৫৬৭৮৯']

/** A number as the level writes it; past z Word doubles the letter. */
function write(count: number, format: string): string {
  const letter = (letters: readonly string[]): string =>
    (letters[(count - 1) % letters.length] ?? '').repeat(Math.ceil(count / letters.length))
  if (format === 'lowerLetter') return letter([...'abcdefghijklmnopqrstuvwxyz'])
  if (format === 'upperLetter') return letter([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'])
  if (format === 'lowerRoman') return romanNumerals[count - 1] ?? String(count)
  if (format === 'upperRoman') return (romanNumerals[count - 1] ?? String(count)).toUpperCase()
  if (format.startsWith('ক')) return letter(listLetters)
  if (format.startsWith('অ')) return letter(listVowels)
  if (/^০?১/.test(format))
    return String(count)
      .padStart(format.startsWith('০') ? 2 : 1, '0')
      .replace(/\d/g, (digit) => banglaDigits[Number(digit)] ?? digit)
  return String(count)
}
