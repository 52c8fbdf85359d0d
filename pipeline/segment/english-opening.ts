import {
  englishChairPatterns,
  englishOpeningPattern,
  englishVenuePattern,
} from '../bangla/english-minutes.ts'
import { quote } from '../document/quote.ts'
import { sentencesOf } from '../document/sentences.ts'
import { trimSpan } from '../document/spans.ts'
import type { Chair, Meeting } from '../../schemas/document.ts'
import type { Span } from '../../schemas/span.ts'
import type { Normalised } from '../../schemas/stages.ts'
import { readChair } from './chair.ts'

/** The first two sentences of the paragraph in which English minutes say when and where the meeting was held. */
export function englishOpening(
  { text, folded }: Normalised,
  blocks: readonly Span[],
): readonly Span[] {
  const block = blocks.find(({ start, end }) =>
    englishOpeningPattern.test(folded.slice(start, end)),
  )
  if (block === undefined) return []
  const [first, second] = sentencesOf(text, folded, block, 'en')
  return first === undefined ? [] : [{ start: first.start, end: (second ?? first).end }]
}

/**
 * Who chaired, from running words or from the list of those present.
 * > | … was held … under the chairmanship of Prof. Kazi Rahman, Vice-Chancellor.   1. Mr. Haque, Chairman - in the Chair
 */
export function readEnglishChair(text: Normalised, blocks: readonly Span[]): Chair | null {
  for (const { start, end } of blocks) {
    const printed = text.text.slice(start, end)
    for (const pattern of englishChairPatterns) {
      const match = pattern.exec(printed)
      const chair = match?.groups?.['chair']
      if (match === null || chair === undefined) continue
      const from = start + match.index + match[0].indexOf(chair)
      return readChair(text, [trimSpan(text.text, { start: from, end: from + chair.length }, '.,')])
    }
  }
  return null
}

/** > | … was held on 9 March 2026 at 10:00 AM in the NEC-2 Conference Room of ERD. */
export function readEnglishVenue(text: Normalised, blocks: readonly Span[]): Meeting['venue'] {
  const [span] = blocks
  if (span === undefined) return null
  const match = englishVenuePattern.exec(text.text.slice(span.start, span.end))
  const venue = match?.groups?.['venue']
  if (match === null || venue === undefined) return null
  const start = span.start + match.index + match[0].lastIndexOf(venue)
  return quote(text, { start, end: start + venue.length })
}
