import { quote } from '../document/quote.ts'
import type { Meeting } from '../../schemas/document.ts'
import type { Span } from '../../schemas/span.ts'
import type { Normalised } from '../../schemas/stages.ts'

export const readVenue = (text: Normalised, spans: readonly Span[]): Meeting['venue'] =>
  spans.length === 0 ? null : quote(text, ...spans)

/** > | … উপজেলা পরিষদ সভাকক্ষে …    … জুম প্ল্যাটফর্মে … */
const openingVenuePattern =
  /(?<venue>(?:[^\s,।]+\s){0,6}(?:সভাকক্ষ|সম্মেলন\s?কক্ষ|মিলনায়তন|অডিটোরিয়াম|কনফারেন্স রুম|কনফারেন্স হল|হলরুম|হল রুম|অফিস কক্ষ|(?<=\s(?:তাঁর|তার|নিজ|স্বীয়)\s)(?:দপ্তর|অফিস)|কার্যালয়|প্ল্যাটফর্ম))(?:ে|এ|\sএ)(?![\p{L}\p{M}])/u

/** What stands between the date and the venue: `তারিখ রোজ সোমবার`, `ঘটিকায়`, `… কমিটির এক সভা`, `… এর সভাপতিত্বে`. */
const leadPattern =
  /^[\s,]*(?:তারিখ(?:ে)?|রোজ\s\S+|\S+বার|ঘটিকায়|টায়|(?:ঘটিকার\s)?সময়)?[\s,]*(?:.*সভা(?:টি)?\s(?!কক্ষ))?(?:.*সভাপতিত্বে\s)?/u

/** The venue in the opening sentence: it begins behind the date, the hour and the name of the meeting. */
export function readOpeningVenue(text: Normalised, spans: readonly Span[]): Meeting['venue'] {
  const [span] = spans
  if (span === undefined) return null
  const match = openingVenuePattern.exec(text.folded.slice(span.start, span.end))
  const venue = match?.groups?.['venue']
  if (match === null || venue === undefined) return null
  const from = span.start + match.index
  const end = from + venue.length
  const before = text.mentions.filter(
    (m) => (m.type === 'date' || m.type === 'time') && m.end <= end && m.end > from,
  )
  const start = Math.max(from, ...before.map((mention) => mention.end))
  const lead = leadPattern.exec(text.folded.slice(start, end))?.[0].length ?? 0
  return quote(text, { start: start + lead, end })
}
