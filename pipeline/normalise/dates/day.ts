import { banglaToIso } from '../../bangla/calendar.ts'
import { graphemesOf } from '../../document/graphemes.ts'
import { distance } from '../../document/similarity.ts'
import { dayExists, isoDate } from '../../bangla/days.ts'
import { anyOf } from '../../bangla/edges.ts'
import { banglaMonths, gregorianMonths, hijriMonths } from '../../bangla/months.ts'
import type { DateMention } from '../../../schemas/mention.ts'

/** Endings of ordinal days: ১লা ২রা ৩রা ৪ঠা ৫ই ১৯শে, 1st. */
export const ordinalPattern = String.raw`(?:\s?(?:লা|রা|ঠা|ই|শে|st|nd|rd|th)(?![\p{L}\p{M}]))?`

/** Tails that name the era: ২০২১ খ্রিঃ, ২০১৭ ইং, ১৪২২ বঙ্গাব্দ. `সালের` is left to who reads on. */
export const eraPattern = String.raw`(?:\s?(?:খ্রিস্টাব্দ|খ্রিষ্টাব্দ|খ্রীষ্টাব্দ|খ্রিঃ|খ্রি[:.]?|খ্রীঃ|খ্রী[:.]?|খৃঃ|খৃ[:.]?|ইংরেজি|ইংরেজী|ইং|বঙ্গাব্দ|সাল|সন|ad)(?![\p{L}\p{M}]))?`

/** Separators between the numbers of a written date: `২৭ এপ্রিল, ২০২৬`, `জুন/২০২৫`, `০২মে`; a tab parts cells. */
export const gapPattern = String.raw`(?:[^\S\t]|[,/\u2028-]){0,3}`

export const monthPattern = anyOf([
  ...gregorianMonths.keys(),
  ...banglaMonths.keys(),
  ...hijriMonths.keys(),
])

/** A month of the table, with its calendar. */
export function readMonth(
  name: string,
): { calendar: DateMention['calendar']; month: number } | null {
  const key = name.replace(/\s+/g, ' ')
  const gregorian = gregorianMonths.get(key)
  if (gregorian !== undefined) return { calendar: 'gregorian', month: gregorian }
  const bangla = banglaMonths.get(key)
  if (bangla !== undefined) return { calendar: 'bangla', month: bangla }
  const hijri = hijriMonths.get(key)
  return hijri === undefined ? null : { calendar: 'hijri', month: hijri }
}

const longMonths = [...gregorianMonths]
  .map(([name, month]) => ({ letters: graphemesOf(name), month }))
  .filter(({ letters }) => letters.length >= 3)

/** The Gregorian month that a damaged name is nearest to, one letter off: `অক্টোরর`, `সেপ্টেন্বর`; null where several are, or none. */
export function nearestMonth(name: string): number | null {
  const printed = graphemesOf(name)
  const near = longMonths.filter(({ letters }) => distance(letters, printed) === 1)
  const months = new Set(near.map(({ month }) => month))
  const [only] = months
  return months.size === 1 ? (only ?? null) : null
}

/** `২৬` in a numeric date is 2026; a year that no minutes can have is null. */
export function readYear(digits: string | undefined): number | null {
  if (digits === undefined) return null
  const year = Number(digits)
  if (digits.length === 2) return 2000 + year
  return year >= 1300 && year <= 2200 ? year : null
}

/** A mention of what is printed, with its ISO date where the day is complete and exists. */
export function dateMention(
  place: { start: number; end: number },
  calendar: DateMention['calendar'],
  printed: { year: number | null; month: number | null; day: number | null },
  isRepaired = false,
): DateMention {
  return {
    type: 'date',
    ...place,
    calendar,
    ...printed,
    date: toIso(calendar, printed),
    isRepaired,
  }
}

function toIso(
  calendar: DateMention['calendar'],
  { year, month, day }: { year: number | null; month: number | null; day: number | null },
): string | null {
  if (year === null || month === null || day === null) return null
  if (calendar === 'bangla') return banglaToIso(year, month, day)
  if (calendar === 'hijri' || year < 1900) return null
  return dayExists(year, month, day) ? isoDate(year, month, day) : null
}

export const placeOf = (
  match: RegExpExecArray | RegExpMatchArray,
): { start: number; end: number } => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
})
