import {
  beforeWords,
  bridgePattern,
  dueTimePattern,
  eventPattern,
  immediatePattern,
  leadWords,
  nextEventPattern,
  otherAnchorPattern,
  pastPattern,
  untilWords,
} from '../../bangla/deadlines.ts'
import { anyOf, wordEnd, wordStart } from '../../bangla/edges.ts'
import { englishEventPattern, englishUntilPattern } from '../../bangla/english.ts'
import { findRecurrences } from '../../bangla/recurrence.ts'
import { quote } from '../../document/quote.ts'
import type { Deadline } from '../../../schemas/action.ts'
import type { Mention } from '../../../schemas/mention.ts'
import type { ReasonCode } from '../../../schemas/reason.ts'
import type { Span } from '../../../schemas/span.ts'
import type { Normalised, Passage } from '../../../schemas/stages.ts'
import {
  resolveDate,
  resolveDuration,
  resolvePeriod,
  type Anchors,
  type Resolved,
} from './due-dates.ts'

/** A deadline as found: its words, its kind and its day where it has one. */
interface Found extends Resolved {
  readonly span: Span
  readonly kind: Deadline['kind']
  readonly recurrence: string | null
}

export interface ReadDeadline {
  readonly deadline: Deadline | null
  readonly reasons: readonly ReasonCode[]
}

type Finder = (text: Normalised, piece: Span, anchors: Anchors) => readonly Found[]

/**
 * The deadline of a clause or of a time line. A named day or length of time goes before a recurrence
 * without a period, that before an event, that before a word for haste.
 */
export function readDeadline(
  text: Normalised,
  passage: Passage,
  anchors: Anchors,
  isTimeLine = false,
): ReadDeadline {
  const found = passage.flatMap((piece) => {
    const masked = withoutDueTime(text, piece)
    return finders.flatMap((find) => find(masked, piece, anchors))
  })
  const bare =
    isTimeLine && found.length === 0
      ? passage.flatMap((piece) => findBare(text, piece, anchors))
      : []
  const all = [...found, ...bare].filter(
    (one, _, list) => !list.some((other) => other !== one && covers(other, one)),
  )
  const [chosen] = all.toSorted((a, b) => rank(a) - rank(b) || a.span.start - b.span.start)
  if (chosen === undefined) return { deadline: null, reasons: [] }
  const quoted = quote(text, chosen.span)
  if (quoted === null) return { deadline: null, reasons: [] }
  const { kind, date, anchor, recurrence } = chosen
  const rivals = all.filter((other) => rank(other) === rank(chosen) && other.date !== chosen.date)
  const reasons: readonly ReasonCode[] = [
    ...chosen.reasons,
    ...(rivals.length > 0 ? (['deadline-ambiguous'] as const) : []),
  ]
  return { deadline: { ...quoted, kind, date, anchor, recurrence }, reasons }
}

const rank = ({ kind, recurrence }: Found): number =>
  kind === 'recurring'
    ? recurrence === null
      ? 2
      : 0
    : { absolute: 1, relative: 1, event: 3, immediate: 4 }[kind]

/** A longer find at the same place hides a shorter one: `প্রতি মাসের ৫ তারিখ` the day, `পরবর্তী সভায়` the word সভা. */
const covers = (a: Found, b: Found): boolean =>
  a.span.start <= b.span.start &&
  b.span.end <= a.span.end &&
  (a.span.end - a.span.start > b.span.end - b.span.start || rank(a) < rank(b))

/** `যথাসময়ে`, `নির্ধারিত সময়ের মধ্যে` name no day: masked, so that their words are not read as a deadline. */
function withoutDueTime(text: Normalised, { start, end }: Span): Normalised {
  const slice = text.folded.slice(start, end)
  const masked = slice.replace(dueTimePattern, (words) => '#'.repeat(words.length))
  return masked === slice
    ? text
    : { ...text, folded: text.folded.slice(0, start) + masked + text.folded.slice(end) }
}

const until = new RegExp(
  `^${bridgePattern}(?<cue>${anyOf([...untilWords, ...beforeWords])})${wordEnd}`.normalize('NFC'),
  'u',
)
const onDay = new RegExp(
  String.raw`^\s?(?:খ্রি\.?\s?|খ্রিঃ\s?|খ্রি:\s?)?(?:তারিখে|তারিখ|তারিখের\s+মধ্যে|এ|ে)${wordEnd}`.normalize(
    'NFC',
  ),
  'u',
)
const before: ReadonlySet<string> = new Set(beforeWords)
const lead = new RegExp(String.raw`(?:${wordStart}(?:${anyOf(leadWords)})\s+)+$`, 'u')

/** Mentions of one kind inside a piece. */
const mentionsIn = <T extends Mention['type']>(
  { mentions }: Normalised,
  piece: Span,
  ...types: readonly T[]
): ReadonlyArray<Extract<Mention, { type: T }>> =>
  mentions.filter(
    (m): m is Extract<Mention, { type: T }> =>
      (types as readonly string[]).includes(m.type) && piece.start <= m.start && m.end <= piece.end,
  )

/** What makes a day a deadline. English puts it in front: then the phrase begins at `start`. */
interface Cue {
  readonly start: number | null
  readonly end: number
  readonly isBefore: boolean
}

/** The cue behind a mention, over a time of day that stands between: `১৫ জুন বিকাল ৫টার মধ্যে`. */
function cueBehind(text: Normalised, piece: Span, mention: Span): Cue | null {
  const time = mentionsIn(text, piece, 'time').find(
    (m) => m.start >= mention.end && m.start - mention.end < 14,
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
  return null
}

/** Where the printed phrase begins: `আগামী`, `সর্বোচ্চ` before the day belong to it. */
function startOf(
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

/** > | আগামী ৩০ নভেম্বর ২০২৪ এর মধ্যে   জুন ২০২৫ এর মধ্যে   ২০২৫-২৬ অর্থবছরের মধ্যে   আগামী রবিবারের মধ্যে */
const findDates: Finder = (text, piece, anchors) =>
  mentionsIn(text, piece, 'date', 'fiscal-year', 'weekday').flatMap((mention) => {
    const { start, lead: words, isPast } = startOf(text, piece, mention)
    if (isPast) return []
    const cue = cueBehind(text, piece, mention) ?? englishCue(text, piece, mention)
    const resolved = resolveDate(mention, anchors, {
      lead: words,
      isBefore: cue?.isBefore === true,
      context: text.folded.slice(mention.end, mention.end + 24),
    })
    if (resolved === null) return []
    if (cue !== null)
      return [{ ...resolved, span: { start: cue.start ?? start, end: cue.end }, recurrence: null }]
    // `২০ জুন ২০২৫ তারিখে সভা আহ্বান করতে হবে`: a day to come is a deadline, one gone is history.
    const day = onDay.exec(text.folded.slice(mention.end, piece.end))
    const isToCome =
      mention.type === 'date' &&
      resolved.date !== null &&
      (anchors.meeting === null || resolved.date >= anchors.meeting)
    return day !== null && isToCome
      ? [{ ...resolved, span: { start, end: mention.end + day[0].length }, recurrence: null }]
      : []
  })

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

/** > | আগামী এক সপ্তাহের মধ্যে   পত্র প্রাপ্তির ১৫ (পনেরো) কর্মদিবসের মধ্যে */
const findDurations: Finder = (text, piece, anchors) =>
  mentionsIn(text, piece, 'duration').flatMap((mention) => {
    const { start, isPast } = startOf(text, piece, mention)
    const cue = cueBehind(text, piece, mention) ?? englishCue(text, piece, mention)
    if (cue === null || isPast || cue.isBefore) return []
    const other = otherAnchorPattern.exec(text.folded.slice(piece.start, start))
    const from =
      other === null ? 'meeting' : other.groups?.['issued'] === undefined ? 'other' : 'issued'
    const resolved = resolveDuration(mention, anchors, from)
    const first =
      other === null ? start : piece.start + other.index + (/^\s*/u.exec(other[0])?.[0].length ?? 0)
    return [{ ...resolved, span: { start: cue.start ?? first, end: cue.end }, recurrence: null }]
  })

/** > | আগামী সপ্তাহের মধ্যে   চলতি মাসের মধ্যে   এ মাসেই */
const periodPattern = new RegExp(
  String.raw`${wordStart}(?<which>আগামী|আগামি|পরবর্তী|চলতি|এই|এ|বর্তমান|চলমান)\s+(?<unit>সপ্তাহ|মাস|বছর|বৎসর)(?:ের|এর)?\s+(?:(?<day>\d{1,2})\s?(?:ই|শে)?\s?তারিখের\s+)?(?:মধ্যে|ভিতরে|ভেতরে|শেষে|শেষ\s+নাগাদ|শেষ\s+সপ্তাহে(?:র\s+মধ্যে)?|শেষের\s+মধ্যে|প্রথম\s+সপ্তাহে(?:র\s+মধ্যে)?)${wordEnd}`.normalize(
    'NFC',
  ),
  'gu',
)

const findPeriods: Finder = (text, piece, anchors) =>
  [...text.folded.slice(piece.start, piece.end).matchAll(periodPattern)].map((match) => ({
    ...resolvePeriod(match.groups ?? {}, match[0], anchors),
    span: { start: piece.start + match.index, end: piece.start + match.index + match[0].length },
    recurrence: null,
  }))

const plain = { date: null, anchor: null, reasons: [] } as const

const findRecurring: Finder = ({ folded }, piece) =>
  findRecurrences(folded.slice(piece.start, piece.end)).map(({ start, end, rule }) => ({
    ...plain,
    kind: 'recurring',
    recurrence: rule,
    span: { start: piece.start + start, end: piece.start + end },
  }))

const matching =
  (kind: 'event' | 'immediate', ...patterns: readonly RegExp[]): Finder =>
  ({ folded }, piece) =>
    patterns.flatMap((pattern) =>
      [...folded.slice(piece.start, piece.end).matchAll(pattern)].map((match) => ({
        ...plain,
        kind,
        recurrence: null,
        reasons: kind === 'event' ? (['deadline-event'] as const) : [],
        span: {
          start: piece.start + match.index,
          end: piece.start + match.index + match[0].length,
        },
      })),
    )

const finders: readonly Finder[] = [
  findDates,
  findDurations,
  findPeriods,
  findRecurring,
  matching('event', nextEventPattern, eventPattern, englishEventPattern),
  matching('immediate', immediatePattern),
]

/** In a time column a day or a length of time stands without any cue: `৩০ জুন ২০২৫`, `১৫ দিন`, `জুন ২০২৫`. */
const findBare: Finder = (text, piece, anchors) => [
  ...mentionsIn(text, piece, 'date', 'fiscal-year').flatMap((mention) => {
    const resolved = resolveDate(mention, anchors, {
      lead: '',
      isBefore: false,
      context: text.folded.slice(mention.end, mention.end + 24),
    })
    return resolved === null
      ? []
      : [
          {
            ...resolved,
            span: { start: startOf(text, piece, mention).start, end: mention.end },
            recurrence: null,
          },
        ]
  }),
  ...mentionsIn(text, piece, 'duration').map((mention) => ({
    ...resolveDuration(mention, anchors, 'meeting'),
    span: { start: startOf(text, piece, mention).start, end: mention.end },
    recurrence: null,
  })),
]
