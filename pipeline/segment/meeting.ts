import { anyOf, wordEnd, wordStart } from '../bangla/edges.ts'
import { posts } from '../bangla/offices.ts'
import { foldBlanks, quote } from '../document/quote.ts'
import { encloses, trimSpan } from '../document/spans.ts'
import type { Chair, Meeting } from '../../schemas/document.ts'
import type { Mention } from '../../schemas/mention.ts'
import type { Span } from '../../schemas/span.ts'
import type { Normalised } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'
import type { Field } from './header-fields.ts'

/**
 * When and where a meeting was held and who chaired it: from the fields above the text, else from
 * its opening sentence.
 */
export function readMeeting(
  text: Normalised,
  fields: readonly Field[],
  body: readonly Block[],
): Meeting {
  const valueOf = (...names: readonly Field['name'][]): readonly Span[] =>
    fields.find((field) => names.includes(field.name))?.value ?? []
  const opening = body.slice(0, 3).map(({ start, end }) => ({ start, end }))
  return {
    date:
      readDate(text, valueOf('date', 'dateTime')) ??
      readDate(text, valueOf('time')) ??
      readDate(text, openingSentences(text, opening)),
    time:
      readTime(text, valueOf('time')) ??
      readTime(text, valueOf('dateTime', 'date')) ??
      readTime(text, openingSentences(text, opening)),
    venue:
      readVenue(text, valueOf('venue')) ?? readOpeningVenue(text, openingSentences(text, opening)),
    chair:
      readChair(text, valueOf('chair')) ?? readOpeningChair(text, openingSentences(text, opening)),
  }
}

const within = <T extends Mention['type']>(
  { mentions }: Normalised,
  spans: readonly Span[],
  type: T,
): ReadonlyArray<Extract<Mention, { type: T }>> =>
  mentions.filter(
    (mention): mention is Extract<Mention, { type: T }> =>
      mention.type === type && spans.some((span) => encloses(span, mention)),
  )

function readDate(text: Normalised, spans: readonly Span[]): Meeting['date'] {
  const date = within(text, spans, 'date').find(
    (mention) => mention.date !== null && mention.calendar === 'gregorian',
  )
  const found = date ?? within(text, spans, 'date').find((mention) => mention.date !== null)
  const quoted = found === undefined ? null : quote(text, found)
  return quoted === null ? null : { ...quoted, date: found?.date ?? null }
}

/** `১০.০০ টা – ১১.৩০ টা` begins at ten; `সময় ১১:০০ টা` keeps its word where the field has another name. */
function readTime(text: Normalised, spans: readonly Span[]): Meeting['time'] {
  const [first, second] = within(text, spans, 'time')
  if (first === undefined) return null
  const isRange =
    second !== undefined &&
    /^\s*(?:-|থেকে|হতে|to|till|until)\s*$/u.test(text.folded.slice(first.end, second.start))
  const word = /(?:সময়)\s*[:-]?\s*$/u.exec(text.folded.slice(0, first.start))?.[0] ?? ''
  const isInside = spans.some((span) => span.start <= first.start - word.length)
  const start = first.start - (isInside ? word.length : 0)
  const quoted = quote(text, { start, end: isRange ? second.end : first.end })
  return quoted === null ? null : { ...quoted, time: first.time }
}

const readVenue = (text: Normalised, spans: readonly Span[]): Meeting['venue'] =>
  spans.length === 0 ? null : quote(text, ...spans)

const postPattern = new RegExp(`${wordStart}${anyOf(posts)}(?=[\\p{L}\\p{M}]{0,2}${wordEnd})`, 'gu')

/** `ফরিদা পারভীন অতিরিক্ত সচিব`: the name ends where the first post begins, or at the first comma. */
function readChair(text: Normalised, spans: readonly Span[]): Chair | null {
  const quoted = quote(text, ...spans)
  const [first] = spans
  if (quoted === null || first === undefined) return null
  const organisation = within(text, spans, 'organisation').at(-1) ?? null
  const words = quoted.text
  const post = [...words.matchAll(postPattern)][0]
  const comma = words.indexOf(',')
  const nameEnd = Math.min(post?.index ?? Infinity, comma === -1 ? Infinity : comma, words.length)
  const name = words.slice(0, nameEnd).replace(/[\s,।(-]+$/u, '')
  const officeStart =
    organisation === null
      ? -1
      : words.lastIndexOf(foldBlanks(text.text.slice(organisation.start, organisation.end)))
  const rest = words.slice(nameEnd, officeStart > nameEnd ? officeStart : undefined)
  const designation = rest.replace(/^[\s,।-]+|[\s,।-]+$/gu, '')
  return {
    name: name === '' ? null : name,
    designation: designation === '' ? null : designation,
    organisation: organisation?.organisation ?? null,
    ...quoted,
  }
}

/** Sentences of the opening that tell of this meeting, up to the first two. */
function openingSentences(text: Normalised, blocks: readonly Span[]): readonly Span[] {
  return blocks
    .flatMap(({ start, end }) => {
      const folded = text.folded.slice(start, end)
      if (!/সভাপতিত্ব|অনুষ্ঠিত/u.test(folded)) return []
      const stops = [...folded.matchAll(/।/gu)].map(({ index }) => start + index + 1)
      return [{ start, end: stops[1] ?? stops[0] ?? end }]
    })
    .slice(0, 1)
}

/** > | … জনাব মোঃ আব্দুল করিম, উপজেলা নির্বাহী অফিসার এর সভাপতিত্বে … */
const openingChairPattern =
  /(?:^|[,।]|\s)(?<chair>(?:মাননীয়|জনাব|বেগম|ড\.|ডাঃ|মোঃ|মো:|প্রফেসর|অধ্যাপক)\s(?:[^।]{4,160}?))(?:\s?এর|ের|র|'র|-এর)?\s+সভাপতিত্বে/u

function readOpeningChair(text: Normalised, spans: readonly Span[]): Chair | null {
  const [span] = spans
  if (span === undefined) return null
  const match = openingChairPattern.exec(text.folded.slice(span.start, span.end))
  const chair = match?.groups?.['chair']
  if (match === null || chair === undefined) return null
  const start = span.start + match.index + match[0].indexOf(chair)
  return readChair(text, [trimSpan(text.text, { start, end: start + chair.length })])
}

/** > | … উপজেলা পরিষদ সভাকক্ষে …    … জুম প্ল্যাটফর্মে … */
const openingVenuePattern =
  /(?<venue>(?:[^\s,।]+\s){0,6}(?:সভাকক্ষ|সম্মেলন\s?কক্ষ|মিলনায়তন|অডিটোরিয়াম|হলরুম|হল রুম|অফিস কক্ষ|কার্যালয়|প্ল্যাটফর্ম))(?:ে|এ|\sএ)(?![\p{L}\p{M}])/u

function readOpeningVenue(text: Normalised, spans: readonly Span[]): Meeting['venue'] {
  const [span] = spans
  if (span === undefined) return null
  const match = openingVenuePattern.exec(text.folded.slice(span.start, span.end))
  const venue = match?.groups?.['venue']
  if (match === null || venue === undefined) return null
  const from = span.start + match.index
  // The venue begins behind the date and the hour.
  const before = text.mentions.filter(
    (m) => (m.type === 'date' || m.type === 'time') && m.end <= from + venue.length && m.end > from,
  )
  const start = Math.max(from, ...before.map(({ end }) => end))
  const lead =
    /^[\s,]*(?:তারিখ(?:ে)?|রোজ\s\S+|ঘটিকায়|টায়|সময়)?[\s,]*/u.exec(
      text.folded.slice(start, from + venue.length),
    )?.[0].length ?? 0
  return quote(text, { start: start + lead, end: from + venue.length })
}
