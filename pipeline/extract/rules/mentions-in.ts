import { bareImmediatePattern, immediatePattern } from '../../bangla/deadlines.ts'
import { findRecurrences } from '../../bangla/recurrence.ts'
import type { OrganisationMention } from '../../../schemas/mention.ts'
import type { Span } from '../../../schemas/span.ts'
import type { Normalised } from '../../../schemas/stages.ts'
import { splitEnglishOffices } from '../offices/english.ts'
import { findOfficeHeads } from '../offices/heads.ts'
import type { OfficePhrase } from '../offices/phrase.ts'
import { findOfficePhrases } from '../offices/phrases.ts'

/** Days and periods inside a stretch of the text. */
export const timesIn = ({ mentions }: Normalised, span: Span): readonly Span[] =>
  mentions.filter(
    (m) =>
      ['date', 'duration', 'fiscal-year', 'weekday'].includes(m.type) &&
      span.start <= m.start &&
      m.end <= span.end,
  )

/** > | ৩০ জুন ২০২৫   মার্চ ২০২৬   প্রতি মাসের ৫ তারিখের মধ্যে — with no office in it. */
export function isTime(text: Normalised, span: Span): boolean {
  const folded = text.folded.slice(span.start, span.end)
  if (findOfficeHeads(folded).length > 0 || namesIn(text, span).length > 0) return false
  return (
    timesIn(text, span).length > 0 ||
    findRecurrences(folded).length > 0 ||
    [immediatePattern, bareImmediatePattern].some((pattern) => folded.search(pattern) !== -1)
  )
}

/** The organisations that the gazetteer knows inside a stretch. */
export const namesIn = ({ mentions }: Normalised, span: Span): readonly OrganisationMention[] =>
  mentions.filter(
    (m): m is OrganisationMention =>
      m.type === 'organisation' && span.start <= m.start && m.end <= span.end,
  )

/** The offices inside a piece, in offsets of the text. */
export function officesIn(text: Normalised, piece: Span): readonly OfficePhrase[] {
  const shift = ({ start, end, wordEnd }: OrganisationMention): Span & { wordEnd: number } => ({
    start: start - piece.start,
    end: end - piece.start,
    wordEnd: wordEnd - piece.start,
  })
  const mentions = namesIn(text, piece).map((m) => ({ ...shift(m), organisation: m.organisation }))
  const folded = text.folded.slice(piece.start, piece.end)
  const printed = text.text.slice(piece.start, piece.end)
  const offices = /[\u0980-\u09ff]/u.test(folded)
    ? findOfficePhrases(folded, mentions, printed)
    : splitEnglishOffices(folded, { start: 0, end: folded.length }, mentions, printed)
  return offices.map((phrase) => ({
    ...phrase,
    start: phrase.start + piece.start,
    end: phrase.end + piece.start,
    wordEnd: phrase.wordEnd + piece.start,
  }))
}
