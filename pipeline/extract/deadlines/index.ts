import {
  bareContinualPattern,
  bareEventPattern,
  bareImmediatePattern,
  damagedHastePattern,
  dueTimePattern,
  eventPattern,
  immediatePattern,
  nextEventPattern,
  reasonClausePattern,
} from '../../bangla/deadlines.ts'
import { englishEventPattern } from '../../bangla/english.ts'
import {
  findBarePeriod,
  findPeriodicReports,
  findRecurrences,
  monthlyPattern,
  nextMonthPattern,
  type Recurrence,
} from '../../bangla/recurrence.ts'
import { quote } from '../../document/quote.ts'
import type { Deadline } from '../../../schemas/action.ts'
import type { ReasonCode } from '../../../schemas/reason.ts'
import type { Span } from '../../../schemas/span.ts'
import type { Normalised, Passage } from '../../../schemas/stages.ts'
import { findBareDates, findDates } from './dates.ts'
import type { Anchors } from './due-dates.ts'
import { findBareDurations, findDurations } from './durations.ts'
import { matching, undated, type Finder, type Found } from './found.ts'
import { findPeriods, findQuarters, findToday, findWithinPeriods } from './periods.ts'

export interface ReadDeadline {
  readonly deadline: Deadline | null
  readonly reasons: readonly ReasonCode[]
}

const recurring =
  (find: (folded: string) => readonly Recurrence[]): Finder =>
  ({ folded }, piece) =>
    find(folded.slice(piece.start, piece.end)).map(({ start, end, rule }) => ({
      ...undated,
      kind: 'recurring',
      recurrence: rule,
      span: { start: piece.start + start, end: piece.start + end },
    }))

/** > | প্রতি মাসে … পরিদর্শন করবেন এবং প্রতিবেদন পরবর্তী মাসের ৭ তারিখের মধ্যে … — the month after each one. */
const findNextMonths: Finder = ({ folded }, piece) =>
  [...folded.slice(piece.start, piece.end).matchAll(nextMonthPattern)].flatMap((match) => {
    const start = piece.start + match.index
    const sentence = folded.slice(0, start).split(/[।\n]/u).at(-1) ?? ''
    return monthlyPattern.test(sentence)
      ? [
          {
            ...undated,
            kind: 'recurring' as const,
            recurrence: `FREQ=MONTHLY;BYMONTHDAY=${Number(match.groups?.['day'])}`,
            span: { start, end: start + match[0].length },
          },
        ]
      : []
  })

/** Words that name no day: a happening or haste. */
const naming = (
  kind: 'event' | 'immediate' | 'recurring',
  reasons: readonly ReasonCode[],
  ...patterns: readonly RegExp[]
): Finder => {
  const found = patterns.map((pattern) => matching(pattern, () => ({ ...undated, kind, reasons })))
  return (text, piece, anchors) => found.flatMap((find) => find(text, piece, anchors))
}

const finders: readonly Finder[] = [
  findDates,
  findDurations,
  findPeriods,
  findWithinPeriods,
  findQuarters,
  findToday,
  recurring(findRecurrences),
  findNextMonths,
  naming('event', ['deadline-event'], nextEventPattern, eventPattern, englishEventPattern),
  naming('immediate', [], immediatePattern),
  // > | দপ্তর/সংস্থা দ্বিত তালিকা প্রেরণ করবে — read as the nearest word, for a person to look at.
  naming('immediate', ['deadline-repaired'], damagedHastePattern),
]
/** What says when where nothing else does: the period of a report. */
const reportFinders: readonly Finder[] = [recurring(findPeriodicReports)]
/** What stands without any cue in a time column. */
const bareFinders: readonly Finder[] = [
  findBareDates,
  findBareDurations,
  naming('event', ['deadline-event'], bareEventPattern),
  naming('recurring', [], bareContinualPattern),
  recurring(findBarePeriod),
  naming('immediate', [], bareImmediatePattern),
]

/**
 * The deadline of a clause or of a time line, or what the period of a report says. A named day or length of time goes before a recurrence
 * without a period, that before an event, that before a word for haste.
 */
export function readDeadline(
  text: Normalised,
  passage: Passage,
  anchors: Anchors,
  kind: 'clause' | 'time line' | 'report' = 'clause',
): ReadDeadline {
  const findAll = (using: readonly Finder[]): readonly Found[] =>
    passage.flatMap((piece) => {
      const masked = withoutOtherTimes(text, piece)
      return using.flatMap((find) => find(masked, piece, anchors))
    })
  const found = findAll(kind === 'report' ? reportFinders : finders)
  const all = (kind === 'time line' && found.length === 0 ? findAll(bareFinders) : found).filter(
    (one, _, list) => !list.some((other) => other !== one && covers(other, one)),
  )
  const isHasty = all.some(({ kind: of }) => of === 'immediate')
  const [chosen] = all
    .filter((one) => !(isHasty && isBeginning(one, text)))
    .toSorted((a, b) => rank(a) - rank(b) || detail(b) - detail(a) || a.span.start - b.span.start)
  const quoted = chosen === undefined ? null : quote(text, chosen.span)
  if (chosen === undefined || quoted === null) return { deadline: null, reasons: [] }
  const { date, anchor, recurrence } = chosen
  const rivals = all.filter((other) => rank(other) === rank(chosen) && other.date !== chosen.date)
  const reasons: readonly ReasonCode[] = [
    ...chosen.reasons,
    ...(rivals.length > 0 ? (['deadline-ambiguous'] as const) : []),
  ]
  return { deadline: { ...quoted, kind: chosen.kind, date, anchor, recurrence }, reasons }
}

/** A day on which something is done (`১৫ ডিসেম্বর তারিখে আরম্ভ করে`) yields to one until when. */
const rank = ({ kind, recurrence, isWeak }: Found): number =>
  isWeak === true
    ? 1.5
    : kind === 'recurring'
      ? recurrence === null
        ? 2
        : 0
      : { absolute: 1, relative: 1, event: 3, immediate: 4 }[kind]

/** `by the 10th of each month` says more than the word `Monthly` before it. */
const detail = ({ recurrence }: Found): number => recurrence?.split(';').length ?? 0

/** > | পরিমার্জিত খসড়া পাওয়ার পর … অবিলম্বে গ্রহণ করবে — what only begins behind a happening: the haste says by when. */
const isBeginning = ({ kind, span }: Found, { folded }: Normalised): boolean =>
  kind === 'event' &&
  /(?:পর|পরে|শেষে)$/u.test(folded.slice(span.start, span.end)) &&
  !/^(?:পরবর্তী|আগামী)/u.test(folded.slice(span.start, span.end))

/** A longer find at the same place hides a shorter one: `প্রতি মাসের ৫ তারিখ` the day, `পরবর্তী সভায়` the word সভা. */
const covers = (a: Found, b: Found): boolean =>
  a.span.start <= b.span.start &&
  b.span.end <= a.span.end &&
  (a.span.end - a.span.start > b.span.end - b.span.start || rank(a) < rank(b)) &&
  // > | প্রতিদিন পরীক্ষা শেষে — the happening only says at which hour of each.
  !(a.kind === 'event' && b.kind === 'recurring' && b.recurrence !== null)

/**
 * `যথাসময়ে`, `নির্ধারিত সময়ের মধ্যে` name no day, and the days of a reason are not until when: masked, so that
 * their words are not read as a deadline.
 */
function withoutOtherTimes(text: Normalised, { start, end }: Span): Normalised {
  const slice = text.folded.slice(start, end)
  const mask = (words: string): string => '#'.repeat(words.length)
  const masked = slice.replace(reasonClausePattern, mask).replace(dueTimePattern, mask)
  return masked === slice
    ? text
    : { ...text, folded: text.folded.slice(0, start) + masked + text.folded.slice(end) }
}
