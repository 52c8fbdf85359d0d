import {
  addDays,
  addMonths,
  dayExists,
  isoDate,
  monthLength,
  weekdayOf,
} from '../../bangla/days.ts'
import { banglaToIso, isoToBangla } from '../../bangla/calendar.ts'
import { weekAheadPattern, weekBehindPattern, weekOrdinals } from '../../bangla/deadlines.ts'
import { addWorkingDays, isWorkingDay, knowsHolidaysOf } from '../../registry/holidays.ts'
import type { Anchor, Deadline } from '../../../schemas/action.ts'
import type {
  DateMention,
  DurationMention,
  FiscalYearMention,
  WeekdayMention,
} from '../../../schemas/mention.ts'
import type { ReasonCode } from '../../../schemas/reason.ts'

/** The days from which deadlines may count: in minutes the meeting's, so that nothing is overdue unnoticed. */
export interface Anchors {
  readonly meeting: string | null
  readonly issued: string | null
}

/** The last day on which a deadline is met, and how it was found. */
export interface Resolved {
  readonly kind: Deadline['kind']
  readonly date: string | null
  readonly anchor: Anchor | null
  readonly reasons: readonly ReasonCode[]
}

/** Words around a date that change its day. */
export interface DateContext {
  readonly lead: string
  /** `… এর পূর্বে`: the day before is the last one. */
  readonly isBefore: boolean
  /** The folded words behind the date: `মাসের প্রথম সপ্তাহের`. */
  readonly behind: string
  /** The folded words before it: `in the first week of`. */
  readonly ahead: string
}

/** The day that a printed date names; null for one that names none, such as a Hijri date. */
export function resolveDate(
  mention: DateMention | FiscalYearMention | WeekdayMention,
  anchors: Anchors,
  { lead, isBefore, behind, ahead }: DateContext,
): Resolved | null {
  const from = anchors.meeting ?? anchors.issued
  if (mention.type === 'weekday')
    return relativeTo(anchors, from === null ? null : nextWeekday(from, mention.weekday))
  const named =
    mention.type === 'fiscal-year'
      ? { day: endOfFiscalYear(mention, from) }
      : lastDay(mention, from, weekIn(behind, ahead))
  if (named === null) return null
  const date = named.day !== null && isBefore ? addDays(named.day, -1) : named.day
  const isDeictic = mention.type === 'fiscal-year' && mention.firstYear === null
  if (isDeictic && lead === '') return relativeTo(anchors, date)
  const repaired: readonly ReasonCode[] =
    mention.type === 'date' && mention.isRepaired ? ['deadline-repaired'] : []
  return { kind: 'absolute', date, anchor: null, reasons: [...repaired, ...reasonsFor(date, from)] }
}

/** A length of time from the meeting, or from the day that the sentence names instead. */
export function resolveDuration(
  mention: DurationMention,
  anchors: Anchors,
  from: 'meeting' | 'issued' | 'other',
): Resolved {
  const words: readonly ReasonCode[] = mention.wordsDisagree ? ['number-word-disagrees'] : []
  const day =
    from === 'issued'
      ? anchors.issued
      : from === 'meeting'
        ? (anchors.meeting ?? anchors.issued)
        : null
  if (day === null)
    return {
      kind: 'relative',
      date: null,
      anchor: null,
      reasons: [...words, 'deadline-anchor-missing'],
    }
  const of = from === 'issued' || anchors.meeting === null ? 'issued' : 'meeting'
  const date = addDuration(day, mention)
  const alternative =
    of === 'meeting' && anchors.issued !== null ? addDuration(anchors.issued, mention) : null
  const isLate = alternative !== null && matters(day, date, anchors.issued)
  const holidays: readonly ReasonCode[] =
    mention.unit === 'working-day' && !(knowsHolidaysOf(day) && knowsHolidaysOf(date))
      ? ['deadline-holidays-unknown']
      : []
  return {
    kind: 'relative',
    date,
    anchor: { of, date: day },
    reasons: [
      ...words,
      'deadline-relative',
      ...(isLate ? (['deadline-anchor-matters'] as const) : []),
      ...holidays,
      ...reasonsFor(date, day),
    ],
  }
}

/** The minutes came out after half of the time had gone. */
function matters(meeting: string, date: string, issued: string | null): boolean {
  if (issued === null) return false
  const [from, to, at] = [meeting, date, issued].map((iso) => Date.parse(iso))
  return (at ?? 0) - (from ?? 0) > ((to ?? 0) - (from ?? 0)) / 2
}

/** First day excluded, last included; a month is the same day of the later month, half a month 15 days. */
function addDuration(iso: string, { count, unit }: DurationMention): string {
  const whole = Math.floor(count)
  const half = count - whole
  switch (unit) {
    case 'hour':
      return addDays(iso, Math.ceil(count / 24))
    case 'day':
      return addDays(iso, whole)
    case 'working-day':
      return addWorkingDays(iso, whole)
    case 'week':
      return addDays(iso, Math.round(count * 7))
    case 'month':
      return addDays(addMonths(iso, whole), half > 0 ? 15 : 0)
    case 'year':
      return addMonths(iso, Math.round(count * 12))
  }
}

/** `আগামী মাসের মধ্যে`, `চলতি সপ্তাহের মধ্যে`, `আগামী মাসের ১৫ তারিখের মধ্যে`. */
export function resolvePeriod(
  groups: Readonly<Record<string, string | undefined>>,
  words: string,
  anchors: Anchors,
): Resolved {
  const from = anchors.meeting ?? anchors.issued
  if (from === null)
    return { kind: 'relative', date: null, anchor: null, reasons: ['deadline-anchor-missing'] }
  const isNext = /^(?:আগাম|পরবর্ত)/u.test(groups['which'] ?? '')
  const week = weekIn(words.replace(/^\S+/u, ''), '')
  const day = week === null ? groups['day'] : String(week * 7)
  return relativeTo(anchors, endOfPeriod(from, groups['unit'] ?? '', isNext, day))
}

/** `অদ্যই`, `আগামীকাল`: the day of the meeting or one later. */
export const resolveToday = (days: number, anchors: Anchors): Resolved => {
  const from = anchors.meeting ?? anchors.issued
  return relativeTo(anchors, from === null ? null : addDays(from, days))
}

function endOfPeriod(from: string, unit: string, isNext: boolean, day: string | undefined): string {
  const [year = 0, month = 1] = from.split('-').map(Number)
  if (unit === 'সপ্তাহ') {
    // Offices are open from Sunday to Thursday.
    const thursday = addDays(from, 4 - weekdayOf(from))
    return isNext ? addDays(thursday, 7) : thursday >= from ? thursday : addDays(thursday, 7)
  }
  if (unit !== 'মাস') return isoDate(isNext ? year + 1 : year, 12, 31)
  const [y = year, m = month] = addMonths(isoDate(year, month, 1), isNext ? 1 : 0)
    .split('-')
    .map(Number)
  return isoDate(
    y,
    m,
    day === undefined ? monthLength(y, m) : Math.min(Number(day), monthLength(y, m)),
  )
}

export const relativeTo = (anchors: Anchors, date: string | null): Resolved => {
  const of = anchors.meeting === null ? 'issued' : 'meeting'
  const from = anchors.meeting ?? anchors.issued
  if (from === null || date === null)
    return { kind: 'relative', date: null, anchor: null, reasons: ['deadline-anchor-missing'] }
  return {
    kind: 'relative',
    date,
    anchor: { of, date: from },
    reasons: ['deadline-relative', ...reasonsFor(date, from)],
  }
}

export function reasonsFor(date: string | null, from: string | null): readonly ReasonCode[] {
  if (date === null) return ['deadline-anchor-missing']
  const isPast = from !== null && date < from
  return [
    ...(isWorkingDay(date) ? [] : (['deadline-on-holiday'] as const)),
    ...(isPast ? (['deadline-past'] as const) : []),
  ]
}

/** The next such weekday strictly after the day. */
const nextWeekday = (from: string, weekday: number): string =>
  addDays(from, ((weekday - weekdayOf(from) + 6) % 7) + 1)

/** 30 June; of চলতি অর্থবছর the one in which the meeting lies. */
function endOfFiscalYear({ firstYear }: FiscalYearMention, from: string | null): string | null {
  if (firstYear !== null) return isoDate(firstYear + 1, 6, 30)
  if (from === null) return null
  const [year = 0, month = 1] = from.split('-').map(Number)
  return isoDate(month >= 7 ? year + 1 : year, 6, 30)
}

/** A day that is named, as far as it can be told: null where the anchor that would complete it is missing. */
interface NamedDay {
  readonly day: string | null
}

/**
 * The last day of what is printed, completed from the anchor; a month ends on its last day, its first week on
 * the 7th. Null for what names no day.
 */
function lastDay(
  { calendar, date, year, month, day }: DateMention,
  from: string | null,
  week: number | null,
): NamedDay | null {
  if (date !== null) return { day: date }
  if (calendar === 'bangla')
    return month === null || day === null ? null : banglaDay(month, day, from)
  if (calendar === 'hijri') return null
  if (month === null && day === null) return year === null ? null : { day: isoDate(year, 12, 31) }
  if (month === null) return day === null ? null : nextDay(day, from)
  const inYear = year ?? (from === null ? null : yearOfNext(month, day, from))
  if (inYear === null) return { day: null }
  if (day !== null) return existingDay(inYear, month, day)
  return { day: isoDate(inYear, month, week === null ? monthLength(inYear, month) : week * 7) }
}

/** Which week of the month the words around it name, from 1; null for none or the last. */
function weekIn(behind: string, ahead: string): number | null {
  const match = weekBehindPattern.exec(behind)?.[1] ?? weekAheadPattern.exec(ahead)?.[1]
  return match === undefined ? null : (weekOrdinals.get(match) ?? null)
}

/** `২৫শে ভাদ্রের পূর্বে`: of the Bangla year of the anchor, or of the next where it has gone. */
function banglaDay(month: number, day: number, from: string | null): NamedDay {
  if (from === null) return { day: null }
  const { year } = isoToBangla(from)
  const date = banglaToIso(year, month, day)
  return { day: date === null || date >= from ? date : banglaToIso(year + 1, month, day) }
}

/** `১৫ তারিখের মধ্যে`: of this month, or of the next where it has gone. */
function nextDay(day: number, from: string | null): NamedDay | null {
  if (from === null) return { day: null }
  const [, , today = 1] = from.split('-').map(Number)
  const month = day >= today ? from : addMonths(`${from.slice(0, 8)}01`, 1)
  return existingDay(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day)
}

const existingDay = (year: number, month: number, day: number): NamedDay | null =>
  dayExists(year, month, day) ? { day: isoDate(year, month, day) } : null

/** The year of the next such month or day on or after the anchor. */
function yearOfNext(month: number, day: number | null, from: string): number {
  const year = Number(from.slice(0, 4))
  const last = isoDate(year, month, day ?? monthLength(year, month))
  return last >= from ? year : year + 1
}
