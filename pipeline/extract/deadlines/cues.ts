import {
  beforeWords,
  bridgePattern,
  leadWords,
  pastPattern,
  untilWords,
} from '../../bangla/deadlines.ts'
import { anyOf, wordEnd, wordStart } from '../../bangla/edges.ts'
import { englishUntilPattern } from '../../bangla/english.ts'
import type { Span } from '../../../schemas/span.ts'
import type { Normalised } from '../../../schemas/stages.ts'
import { mentionsIn } from './found.ts'

/** What makes a day or a length of time a deadline. English puts it in front: then the phrase begins at `start`. */
export interface Cue {
  readonly start: number | null
  readonly end: number
  readonly isBefore: boolean
}

const until = new RegExp(
  `^${bridgePattern}(?<cue>${anyOf([...untilWords, ...beforeWords])})${wordEnd}`.normalize('NFC'),
  'u',
)
const before: ReadonlySet<string> = new Set(beforeWords)
const lead = new RegExp(String.raw`(?:${wordStart}(?:${anyOf(leadWords)})\s+)+$`, 'u')

/** The cue behind a mention, over a time of day that stands between (`১৫ জুন বিকাল ৫টার মধ্যে`), or in front of it. */
export function cueOf(text: Normalised, piece: Span, mention: Span): Cue | null {
  // > | ১৫ জুন বিকাল ৫টার মধ্যে   ১০ জুলাই শুক্রবারের মধ্যে
  const time = mentionsIn(text, piece, 'time', 'weekday').find(
    (m) => m.start >= mention.end && m.start - mention.end < (m.type === 'time' ? 14 : 4),
  )
  for (const from of time === undefined ? [mention.end] : [mention.end, time.end]) {
    const match = until.exec(text.folded.slice(from, piece.end))
    if (match !== null)
      return {
        start: null,
        end: from + match[0].length,
        isBefore: before.has(match.groups?.['cue'] ?? ''),
      }
  }
  return englishCue(text, piece, mention)
}

/** > | by 30 June 2024   within two weeks */
function englishCue(text: Normalised, piece: Span, mention: Span): Cue | null {
  const match = englishUntilPattern.exec(text.folded.slice(piece.start, mention.start))
  if (match === null) return null
  return {
    start: mention.start - match[0].length,
    end: mention.end,
    isBefore: /^(?:before|prior)/u.test(match[0]),
  }
}

/** Where the printed phrase begins: `আগামী`, `সর্বোচ্চ` before the day belong to it; `গত` makes it a past one. */
export function leadOf(
  text: Normalised,
  piece: Span,
  mention: Span,
): { start: number; lead: string; isPast: boolean } {
  const head = text.folded.slice(piece.start, mention.start)
  const match = lead.exec(head)
  return {
    start: mention.start - (match?.[0].length ?? 0),
    lead: match?.[0].trim() ?? '',
    isPast: pastPattern.test(head),
  }
}
