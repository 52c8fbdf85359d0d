import { quote } from '../document/quote.ts'
import { encloses } from '../document/spans.ts'
import type { Meeting } from '../../schemas/document.ts'
import type { Mention } from '../../schemas/mention.ts'
import type { Span } from '../../schemas/span.ts'
import type { Normalised } from '../../schemas/stages.ts'
import { readChair, readOpeningChair } from './chair.ts'
import { englishOpening, readEnglishChair, readEnglishVenue } from './english-opening.ts'
import type { Field } from './header-fields.ts'
import type { Parts } from './parts.ts'
import { readOpeningVenue, readVenue } from './venue.ts'

/**
 * When and where a meeting was held and who chaired it: from the fields above the text, else from
 * its opening sentence. Of two fields of one name the upper is the letterhead's: `তারিখ` of issue.
 */
export function readMeeting(
  text: Normalised,
  fields: readonly Field[],
  { head, body }: Pick<Parts, 'head' | 'body'>,
): Meeting {
  const valueOf = (...names: readonly Field['name'][]): readonly Span[] =>
    fields.findLast((field) => names.includes(field.name))?.value ?? []
  const above = body.slice(0, 3).map(({ start, end }) => ({ start, end }))
  const english = englishOpening(text, above)
  const opening = english.length > 0 ? english : openingSentences(text, above)
  return {
    date:
      readDate(text, valueOf('date', 'dateTime')) ??
      readDate(text, valueOf('time')) ??
      readDate(text, opening) ??
      readDate(text, titles(text, head)),
    time:
      readTime(text, valueOf('time')) ??
      readTime(text, valueOf('dateTime', 'date')) ??
      readTime(text, opening) ??
      readTime(text, titles(text, head)),
    venue:
      readVenue(text, valueOf('venue')) ??
      readOpeningVenue(text, opening) ??
      readEnglishVenue(text, english),
    chair:
      readChair(text, valueOf('chair')) ??
      readOpeningChair(text, opening) ??
      readEnglishChair(text, [...(english.length > 0 ? above : []), ...head]),
  }
}

/** > | গত ১০ মে ২০২৬ তারিখে অনুষ্ঠিত সমন্বয় সভার কার্যবিবরণী   Minutes of the review meeting held on 8 October 2026 */
const datedTitlePattern =
  /\d[^।]{0,60}অনুষ্ঠিত[^।]*(?:কার্য\s?বিবরণী|রেজুলেশন)|\b(?:minutes|notes?)\b[^.]*\bheld on\b/su

const titles = ({ folded }: Normalised, head: Parts['head']): readonly Span[] =>
  head.filter(({ start, end }) => datedTitlePattern.test(folded.slice(start, end)))

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
