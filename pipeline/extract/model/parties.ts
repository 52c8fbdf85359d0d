import { quote } from '../../document/quote.ts'
import { encloses, overlaps } from '../../document/spans.ts'
import type { Owner, Recipient } from '../../../schemas/action.ts'
import type { Span } from '../../../schemas/span.ts'
import type { Passage, Segmented } from '../../../schemas/stages.ts'
import { kindOf } from '../offices/kind.ts'
import type { OfficePhrase } from '../offices/phrase.ts'
import { findOfficePhrases } from '../offices/phrases.ts'

/** The office or person that our own reader finds where a model sees one, with its place; null where it finds another or none. */
function phraseAt(
  text: Segmented,
  near: readonly Passage[],
  at: Span,
): { readonly phrase: OfficePhrase; readonly span: Span } | null {
  const within = near.flat().find((span) => encloses(span, at))
  if (within === undefined) return null
  const { start, end } = within
  const mentions = text.mentions.flatMap((one) =>
    one.type === 'organisation' && encloses(within, { start: one.start, end: one.wordEnd })
      ? [{ ...one, start: one.start - start, end: one.end - start, wordEnd: one.wordEnd - start }]
      : [],
  )
  const place = { start: at.start - start, end: at.end - start }
  const phrases = findOfficePhrases(
    text.folded.slice(start, end),
    mentions,
    text.text.slice(start, end),
  )
  const phrase = phrases.find((one) => overlaps(one, place))
  // Case ending and courtesy apart, it must be what the model quotes.
  const isSame =
    phrase !== undefined &&
    Math.abs(phrase.start - place.start) <= slack &&
    Math.abs(phrase.end - place.end) <= slack
  return isSame ? { phrase, span: { start: phrase.start + start, end: phrase.end + start } } : null
}

/** Letters of an ending, or of a word such as জনাব. */
const slack = 6

/** Who must act, by the words at `at`; null where these are no office and nobody's name. */
export function ownerAt(text: Segmented, near: readonly Passage[], at: Span): Owner | null {
  const found = phraseAt(text, near, at)
  const quoted = found === null ? null : quote(text, found.span)
  if (found === null || quoted === null) return null
  const { phrase } = found
  const { organisation } = phrase
  const from = 'sentence' as const
  return { ...quoted, kind: kindOf(phrase, quoted.text), role: 'lead', organisation, from }
}

export function recipientAt(text: Segmented, near: readonly Passage[], at: Span): Recipient | null {
  const found = phraseAt(text, near, at)
  const quoted = found === null ? null : quote(text, found.span)
  return found === null || quoted === null
    ? null
    : { ...quoted, organisation: found.phrase.organisation }
}
