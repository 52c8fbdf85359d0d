import { letterheadPattern } from '../bangla/headings.ts'
import { quote } from '../document/quote.ts'
import type { Quote } from '../../schemas/span.ts'
import type { Normalised } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'
import { isMinutesTitle, isNotice, isOrderTitle } from './titles.ts'
import type { Field } from './header-fields.ts'

/** Titles that only name the kind of paper: the meeting's name stands in the next line. */
const genrePattern =
  /^[\s*_]*(?:record notes|minutes|meeting minutes|কার্য\s?বিবরণ[িী]|সভার কার্য\s?বিবরণ[িী]|রেজুলেশন)[\s:*_।]*$/u

/** Whether a line is the title of minutes, an order or a notice. */
export const isTitle = (folded: string): boolean =>
  isMinutesTitle(folded) || genrePattern.test(folded) || isOrderTitle(folded) || isNotice(folded)

/** The subject: behind `বিষয়:`, over its line breaks, else the title: `… সভার কার্যবিবরণী`, `অফিস আদেশ`. */
export function readSubject(
  text: Normalised,
  head: readonly Block[],
  fields: readonly Field[],
): Quote | null {
  const field = fields.find(({ name }) => name === 'subject')
  if (field !== undefined) return quote(text, ...untilSentenceEnd(text, field.value))
  const index = head.findIndex(({ folded }) => isTitle(folded))
  const title = head[index]
  if (title === undefined) return null
  if (!genrePattern.test(title.folded)) return quote(text, ...title.lines)
  const name = head.slice(index + 1).find(({ folded }) => !letterheadPattern.test(folded))
  return quote(text, name ?? title)
}

/** The first piece, and further lines until the subject has come to its dari. */
function untilSentenceEnd({ folded }: Normalised, value: Field['value']): Field['value'] {
  const end = value.findIndex((span) => /।\s*$/u.test(folded.slice(span.start, span.end)))
  const whole = end === -1 ? value : value.slice(0, end + 1)
  // On a page of print the words below may have run on into the same block.
  return whole.flatMap((span) => {
    const stop = /।\s*\n/u.exec(folded.slice(span.start, span.end))
    return stop === null ? [span] : [{ start: span.start, end: span.start + stop.index + 1 }]
  })
}
