import {
  afterConditionPattern,
  beforehandPattern,
  englishAnchorPattern,
  englishIssuePattern,
  otherAnchorPattern,
} from '../../bangla/deadlines.ts'
import type { DurationMention } from '../../../schemas/mention.ts'
import type { Span } from '../../../schemas/span.ts'
import type { Normalised } from '../../../schemas/stages.ts'
import { cueOf, leadOf, type Cue } from './cues.ts'
import { resolveDuration } from './due-dates.ts'
import { mentionsIn, undated, type Finder, type Found } from './found.ts'

/** > | আগামী এক সপ্তাহের মধ্যে   পত্র প্রাপ্তির ১৫ (পনেরো) কর্মদিবসের মধ্যে   within two weeks */
export const findDurations: Finder = (text, piece, anchors) =>
  mentionsIn(text, piece, 'duration').flatMap((mention): readonly Found[] => {
    const { start, isPast } = leadOf(text, piece, mention)
    const cue = cueOf(text, piece, mention)
    if (cue === null || isPast || isMeasure(text, cue)) return []
    const event = eventFor(
      text,
      piece,
      mention,
      { start: cue.start ?? start, end: cue.end },
      cue.isBefore,
    )
    if (event !== null) return [event]
    if (cue.isBefore) return []
    const from = countsFromIssue(text, piece, { start, end: mention.end }) ? 'issued' : 'meeting'
    const resolved = resolveDuration(mention, anchors, from)
    return [{ ...resolved, span: { start: cue.start ?? start, end: cue.end }, recurrence: null }]
  })

/** > | extension of the loan closing date by 12 months — how much, not until when. */
const isMeasure = ({ folded }: Normalised, { start }: Cue): boolean =>
  start !== null && /^by\s/u.test(folded.slice(start))

/** > | আদেশ জারির ৭ দিনের মধ্যে   within two weeks of the issuance of these minutes */
const countsFromIssue = ({ folded }: Normalised, piece: Span, span: Span): boolean =>
  otherAnchorPattern.exec(folded.slice(piece.start, span.start))?.groups?.['issued'] !==
    undefined || englishIssuePattern.test(folded.slice(span.end, piece.end))

/**
 * A length of time that counts from something else than the meeting: what the day will be nobody knows yet.
 * > | অর্থ প্রাপ্তির ৩০ দিনের মধ্যে   মাড়াই শুরুর কমপক্ষে ১০ দিন পূর্বে   দুর্ঘটনা ঘটলে ২৪ ঘণ্টার মধ্যে
 */
function eventFor(
  text: Normalised,
  piece: Span,
  mention: DurationMention,
  span: Span,
  isBefore: boolean,
): Found | null {
  const head = text.folded.slice(Math.max(0, piece.start - 80), span.start)
  const behind = englishAnchorPattern.exec(text.folded.slice(mention.end, piece.end))
  const before = otherAnchorPattern.exec(head) ?? beforehandPattern.exec(head)
  const each =
    mention.unit === 'hour'
      ? eachTimePattern.exec(text.folded.slice(piece.start, span.start))
      : null
  const match = before ?? afterConditionPattern.exec(head)
  if (match === null && behind === null && each === null) return null
  if (match?.groups?.['issued'] !== undefined && !isBefore) return null
  // `সম্মেলনের পর ৭ দিনের মধ্যে`: of this meeting.
  if (match !== null && thisMeetingPattern.test(match[0])) return null
  const lead = match === null ? 0 : match[0].trimStart().length
  return {
    ...undated,
    kind: 'event',
    reasons: ['deadline-event'],
    span: { start: span.start - lead, end: span.end + (behind?.[0].length ?? 0) },
  }
}

/** > | সভার পর   সম্মেলনের পর — without পরবর্তী or a name. */
const thisMeetingPattern = /(?:^|\s)(?:এ\s+)?(?:সভা|সম্মেলন|বৈঠক)(?:র|ের)\s+(?:পর|পরবর্তী)\s*$/u

/** > | মৃত্যুর প্রতিটি ঘটনার ডেথ রিভিউ ৭২ ঘণ্টার মধ্যে — hours count from each time it happens; not `প্রতি ইউনিয়নে একটি টিম`. */
const eachTimePattern =
  /প্রতি(?:টি)?\s+(?:\S+\s+)?(?:ঘটনা|দুর্ঘটনা|মৃত্যু|অভিযোগ|আবেদন|কেস|চালান|নমুনা|অভিযান|পরিদর্শন)/u

/** In a time column a length of time stands without any cue: `১৫ দিন`. */
export const findBareDurations: Finder = (text, piece, anchors) =>
  mentionsIn(text, piece, 'duration').map((mention) => ({
    ...resolveDuration(mention, anchors, 'meeting'),
    span: { start: leadOf(text, piece, mention).start, end: mention.end },
    recurrence: null,
  }))
