import { addDays, addMonths, monthLength, weekdayOf } from '../bangla/days.ts'

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/** A day of the week, alone or by its place in the month: `SU`, `1SU`, `-1SU`. */
interface Weekday {
  readonly nth: number | null
  readonly weekday: number
}

/** A rule of RFC 5545 that names days, as far as deadlines do. */
interface Rule {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  readonly interval: number
  readonly months: readonly number[]
  readonly monthDays: readonly number[]
  readonly weekdays: readonly Weekday[]
  /** Which of the days that match in a month; 0 for all. */
  readonly place: number
}

/** > | FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=5   FREQ=MONTHLY;BYDAY=SU,MO,TU,WE,TH;BYSETPOS=-1 */
const parts: Readonly<Record<string, RegExp>> = {
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/u,
  INTERVAL: /^[1-9]\d{0,2}$/u,
  BYMONTH: /^(?:[1-9]|1[0-2])(?:,(?:[1-9]|1[0-2]))*$/u,
  BYMONTHDAY: /^-?(?:[1-9]|[12]\d|3[01])(?:,-?(?:[1-9]|[12]\d|3[01]))*$/u,
  BYDAY: /^(?:-?[1-5])?(?:SU|MO|TU|WE|TH|FR|SA)(?:,(?:-?[1-5])?(?:SU|MO|TU|WE|TH|FR|SA))*$/u,
  BYSETPOS: /^-?(?:[1-9]|[12]\d|3[01])$/u,
}

const numbers = (list: string | undefined): readonly number[] => list?.split(',').map(Number) ?? []

const toWeekday = (text: string): Weekday => ({
  nth: text.length > 2 ? Number(text.slice(0, -2)) : null,
  weekday: weekdays.indexOf(text.slice(-2)),
})

/** Null for what is no rule, or one that deadlines do not need: it may be typed by a person. */
function parseRule(text: string): Rule | null {
  const found: Record<string, string> = {}
  for (const part of text.split(';')) {
    const [name = '', value = ''] = part.split('=')
    if (parts[name]?.test(value) !== true || `${name}=${value}` !== part || name in found)
      return null
    found[name] = value
  }
  const frequency = found['FREQ'] as Rule['frequency'] | undefined
  if (frequency === undefined) return null
  return {
    frequency,
    interval: Number(found['INTERVAL'] ?? 1),
    months: numbers(found['BYMONTH']),
    monthDays: numbers(found['BYMONTHDAY']),
    weekdays: found['BYDAY']?.split(',').map(toWeekday) ?? [],
    place: Number(found['BYSETPOS'] ?? 0),
  }
}

const yearOf = (day: string): number => Number(day.slice(0, 4))
const monthOf = (day: string): number => Number(day.slice(5, 7))
const dayOf = (day: string): number => Number(day.slice(8))
const lengthOf = (day: string): number => monthLength(yearOf(day), monthOf(day))

function isWeekday(day: string, { nth, weekday }: Weekday): boolean {
  if (weekdayOf(day) !== weekday) return false
  const fromStart = Math.ceil(dayOf(day) / 7)
  const fromEnd = -Math.ceil((lengthOf(day) - dayOf(day) + 1) / 7)
  return nth === null || nth === fromStart || nth === fromEnd
}

/** Whether a rule names a day, its place in the month left out. */
const names = ({ months, monthDays, weekdays }: Rule, day: string): boolean =>
  (months.length === 0 || months.includes(monthOf(day))) &&
  (monthDays.length === 0 ||
    monthDays.some((one) => (one < 0 ? lengthOf(day) + 1 + one : one) === dayOf(day))) &&
  (weekdays.length === 0 || weekdays.some((one) => isWeekday(day, one)))

function hasPlace(rule: Rule, day: string): boolean {
  if (rule.place === 0) return true
  const month = day.slice(0, 8)
  const all = Array.from(
    { length: lengthOf(day) },
    (_, index) => `${month}${String(index + 1).padStart(2, '0')}`,
  ).filter((one) => names(rule, one))
  return all.at(rule.place > 0 ? rule.place - 1 : rule.place) === day
}

/** Every month has it. */
const lastOfAll = 28

/** A period after a day, on a day that each later period has. */
function afterPeriod({ frequency, interval }: Rule, after: string): string {
  if (frequency === 'DAILY') return addDays(after, interval)
  if (frequency === 'WEEKLY') return addDays(after, 7 * interval)
  const day = `${after.slice(0, 8)}${String(Math.min(dayOf(after), lastOfAll)).padStart(2, '0')}`
  return addMonths(day, frequency === 'MONTHLY' ? interval : 12 * interval)
}

/** A rule that names no day in so many does so on none: 31 February. 29 February comes in eight years at most. */
const mostDays = 8 * 366

/** Whether RFC 5545 forbids it, or it names days in a way that deadlines never do. */
function isOdd({ frequency, months, monthDays, weekdays, place }: Rule): boolean {
  const isNth = weekdays.some(({ nth }) => nth !== null)
  if (frequency === 'DAILY') return isNth || place !== 0
  if (frequency === 'WEEKLY') return isNth || place !== 0 || monthDays.length > 0
  if (frequency === 'YEARLY') return months.length === 0 || place !== 0
  return place !== 0 && monthDays.length + weekdays.length === 0
}

/**
 * What a calendar needs of a repeated deadline: its first day after another, which the rule names, and the rule.
 * Null for what names no days.
 */
export function repeated(
  text: string,
  after: string,
): { readonly first: string; readonly rule: string } | null {
  // A calendar of days says of every six hours that it is every day.
  const days = text.replace(/^FREQ=HOURLY(?:;INTERVAL=\d+)?$/u, 'FREQ=DAILY')
  const rule = parseRule(days)
  if (rule === null) return null
  const { months, monthDays, weekdays } = rule
  if (months.length + monthDays.length + weekdays.length + Math.abs(rule.place) === 0)
    return { first: afterPeriod(rule, after), rule: days }
  if (isOdd(rule)) return null
  // প্রতি বছর জানুয়ারি ও জুলাই মাসে: by the end of the month, which calendars need said.
  const isMonthOnly = monthDays.length + weekdays.length === 0
  const exact = isMonthOnly ? { ...rule, monthDays: [-1] } : rule
  const first = firstNamed(exact, after)
  return first === null ? null : { first, rule: isMonthOnly ? `${days};BYMONTHDAY=-1` : days }
}

function firstNamed(rule: Rule, after: string): string | null {
  let day = after
  for (let count = 0; count < mostDays; count += 1) {
    day = addDays(day, 1)
    if (names(rule, day) && hasPlace(rule, day)) return day
  }
  return null
}
