import { quarterOrdinals } from '../../bangla/deadlines.ts'
import { isoDate, monthLength } from '../../bangla/days.ts'
import { reasonsFor, relativeTo, type Anchors, type Resolved } from './due-dates.ts'

/** The last day of a quarter of the fiscal year: of July to September the 30th of September. */
function endOf(firstYear: number, quarter: number): string {
  const month = ((quarter * 3 + 5) % 12) + 1
  const year = quarter <= 2 ? firstYear : firstYear + 1
  return isoDate(year, month, monthLength(year, month))
}

/** The fiscal year of a day, by its first calendar year, and its quarter. */
function quarterOf(iso: string): { readonly firstYear: number; readonly quarter: number } {
  const [year = 0, month = 1] = iso.split('-').map(Number)
  return {
    firstYear: month >= 7 ? year : year - 1,
    quarter: Math.floor(((month + 5) % 12) / 3) + 1,
  }
}

/**
 * Until when a quarter lasts: the one that is numbered, of the fiscal year that is printed or of the meeting's, or the
 * next such; else the meeting's own or the one behind it.
 */
export function resolveQuarter(
  { year, ordinal, english, which }: Readonly<Record<string, string | undefined>>,
  anchors: Anchors,
): Resolved {
  const from = anchors.meeting ?? anchors.issued
  const number = quarterOrdinals.get(ordinal ?? english ?? '')
  const own = from === null ? null : quarterOf(from)
  if (number === undefined) {
    const ahead = own === null ? 0 : own.quarter - 1 + (/^(?:আগাম|পরবর্ত)/u.test(which ?? '') ? 1 : 0)
    const date = own === null ? null : endOf(own.firstYear + Math.floor(ahead / 4), (ahead % 4) + 1)
    return relativeTo(anchors, date)
  }
  const named = year === undefined ? null : endOf(Number(year), number)
  const inOwn = own === null ? null : endOf(own.firstYear, number)
  const isOver = inOwn !== null && from !== null && inOwn < from
  const date = named ?? (isOver && own !== null ? endOf(own.firstYear + 1, number) : inOwn)
  return { kind: 'absolute', date, anchor: null, reasons: reasonsFor(date, from) }
}
