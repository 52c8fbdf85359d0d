import { addDays, isoDate, monthLength, weekdayOf } from '../../../pipeline/bangla/days.ts'

/** The weeks of the month of a day, Sunday first as on Bangladesh's wall calendars; null outside the month. */
export function weeksOf(iso: string): ReadonlyArray<ReadonlyArray<string | null>> {
  const { year, month } = monthOf(iso)
  const first = isoDate(year, month, 1)
  const blanks = Array.from({ length: weekdayOf(first) }, () => null)
  const days = Array.from({ length: monthLength(year, month) }, (_, day) => addDays(first, day))
  const cells = [...blanks, ...days]
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cells[week * 7 + day] ?? null),
  )
}

export function monthOf(iso: string): { readonly year: number; readonly month: number } {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)) }
}

/** Friday and Saturday: the weekly holidays of the government. */
export const isWeekend = (iso: string): boolean => weekdayOf(iso) >= 5
