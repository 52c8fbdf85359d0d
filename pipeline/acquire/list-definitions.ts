import type { Element } from 'domhandler'
import { childOf, elements, parsePart, valueOf } from './word-xml.ts'

/** One level of a Word list: how its number is written. */
export interface Level {
  readonly format: string
  /** `%1)`, `(%2)`, `%1.%2.` */
  readonly text: string
  readonly start: number
  /** The attributes that name its fonts: `w:ascii`, `w:hAnsi`. */
  readonly fonts: Readonly<Record<string, string>>
}

/** A list as paragraphs name it. Lists made from one definition count on together, unless one begins anew. */
export interface List {
  readonly definition: string
  readonly levels: readonly Level[]
  /** Where its levels begin anew, by depth. */
  readonly restarts: ReadonlyMap<number, number>
}

/** The list and the depth of a paragraph or of a style. */
export interface Place {
  readonly numId: string
  readonly depth: number
}

/** The lists of a file, by the number that paragraphs name. */
export function readLists(numberingXml: string): ReadonlyMap<string, List> {
  const root = parsePart(numberingXml)
  const definitions = new Map(
    elements(root, 'w:abstractNum').map((abstract) => [
      abstract.attribs['w:abstractNumId'] ?? '',
      elements(abstract.children, 'w:lvl').map((level) => readLevel(level)),
    ]),
  )
  return new Map(
    elements(root, 'w:num').map((num) => {
      const definition = valueOf(num, 'w:abstractNumId') ?? ''
      const overrides = elements(num.children, 'w:lvlOverride')
      const restarts = new Map(
        overrides.flatMap((override) => {
          const start = valueOf(override, 'w:startOverride')
          const depth = Number(override.attribs['w:ilvl'] ?? 0)
          return start === undefined ? [] : [[depth, Number(start)] as const]
        }),
      )
      const levels = definitions.get(definition) ?? []
      return [num.attribs['w:numId'] ?? '', { definition, levels, restarts }]
    }),
  )
}

/** A custom format is given by its first members: `ক, খ, গ, ...`. */
function readLevel(level: Element): Level {
  // A fallback for older programs stands behind the custom format.
  const formats = elements(level.children, 'w:numFmt')
  const format = formats.find(({ attribs }) => attribs['w:format'] !== undefined) ?? formats[0]
  return {
    format: format?.attribs['w:format'] ?? format?.attribs['w:val'] ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '%1.',
    start: Number(valueOf(level, 'w:start') ?? 1),
    fonts: fontsOf(level),
  }
}

/** The places in lists that styles name. */
export function readStyles(stylesXml: string): ReadonlyMap<string, Place> {
  const root = parsePart(stylesXml)
  return new Map(
    elements(root, 'w:style').flatMap((style) => {
      const numId = valueOf(style, 'w:numId')
      const depth = Number(valueOf(style, 'w:ilvl') ?? 0)
      return numId === undefined ? [] : [[style.attribs['w:styleId'] ?? '', { numId, depth }]]
    }),
  )
}

/** Of the run properties of a level, or of a paragraph's mark. */
export const fontsOf = (element: Element | undefined): Readonly<Record<string, string>> =>
  childOf(childOf(element, 'w:rPr'), 'w:rFonts')?.attribs ?? {}
