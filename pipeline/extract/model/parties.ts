import { quote } from '../../document/quote.ts'
import { encloses, overlaps } from '../../document/spans.ts'
import type { Owner, Recipient } from '../../../schemas/action.ts'
import type { Span } from '../../../schemas/span.ts'
import type { Passage, Segmented } from '../../../schemas/stages.ts'
import { kindOf } from '../offices/kind.ts'
import type { OfficePhrase } from '../offices/phrase.ts'
import { findOfficePhrases } from '../offices/phrases.ts'

/** The office or person that our own reader finds at words that a model takes for one; null where it finds none. */
function phraseAt(text: Segmented, near: readonly Passage[], at: Span): OfficePhrase | null {
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
  return phrases.find((phrase) => overlaps(phrase, place)) ?? null
}

/** Who must act, by the words at `at`; null where these are no office and nobody's name. */
export function ownerAt(text: Segmented, near: readonly Passage[], at: Span): Owner | null {
  const phrase = phraseAt(text, near, at)
  const quoted = quote(text, at)
  if (phrase === null || quoted === null) return null
  const { organisation } = phrase
  const from = 'sentence' as const
  return { ...quoted, kind: kindOf(phrase, quoted.text), role: 'lead', organisation, from }
}

export function recipientAt(text: Segmented, near: readonly Passage[], at: Span): Recipient | null {
  const phrase = phraseAt(text, near, at)
  const quoted = quote(text, at)
  return phrase === null || quoted === null
    ? null
    : { ...quoted, organisation: phrase.organisation }
}
