import { quote } from '../document/quote.ts'
import type { Paragraph } from '../../schemas/document.ts'
import type { Normalised } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'
import type { Marker } from '../document/markers.ts'

/** A paragraph as it is being read: where it starts, with its number. */
export interface OpenParagraph {
  readonly number: number | null
  readonly marker: Marker | null
  readonly start: number
}

/** The number that a marker gives a paragraph: `০২।`, `২.`, `০২.০`; null for labels of lists. */
export function paragraphNumber(marker: Marker | null): number | null {
  if (marker === null) return null
  if (marker.kind === 'number') return marker.ordinal
  const isZero = marker.kind === 'decimal' && /[.][0০]$/u.test(marker.canonical)
  return isZero
    ? Number.parseInt(
        marker.canonical.replace(/[০-৯]/gu, (d) => String(d.charCodeAt(0) - 0x9e6)),
        10,
      )
    : null
}

/**
 * Whether `marker` opens the paragraph behind `last`. The sequence decides, not the shape: one number may
 * be lost, the first paragraph may bear none (so ১ or ২ may begin), and the signs must be the same.
 */
export function isNextParagraph(last: OpenParagraph | null, marker: Marker | null): boolean {
  const number = paragraphNumber(marker)
  if (number === null || marker === null) return false
  if (last?.number == null) return number <= 2
  const step = number - last.number
  return step >= 1 && step <= 2 && isSameSign(last.marker, marker)
}

const pointed = new Set<Marker['style']>(['dari', 'dot', 'colon', 'none', 'dash'])

const isSameSign = (first: Marker | null, other: Marker): boolean =>
  first === null ||
  first.style === other.style ||
  (pointed.has(first.style) && pointed.has(other.style))

/** The paragraphs between their starts and `end`; a paragraph of heading words alone is kept too. */
export function toParagraphs(
  text: Normalised,
  opened: readonly OpenParagraph[],
  blocks: readonly Block[],
): readonly Paragraph[] {
  return opened.flatMap((paragraph, index) => {
    const end = opened[index + 1]?.start ?? blocks.at(-1)?.end ?? paragraph.start
    const own = blocks
      .filter((block) => block.start >= paragraph.start && block.end <= end)
      .map(({ start, end: blockEnd }) => ({
        start: Math.max(start, paragraph.marker?.content ?? start),
        end: blockEnd,
      }))
    const quoted = quote(text, ...own)
    const { marker, number } = paragraph
    const label = marker === null ? null : text.text.slice(marker.start, marker.end)
    return quoted === null ? [] : [{ number, label, ...quoted }]
  })
}
