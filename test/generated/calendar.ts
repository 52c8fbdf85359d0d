/** Plain arithmetic of days, by which planted dates are computed. Days are ISO: `2026-04-27`. */
const dayMs = 86_400_000

const toUtc = (iso: string): Date => new Date(`${iso}T00:00:00Z`)
const toIso = (time: number): string => new Date(time).toISOString().slice(0, 10)

export const plusDays = (iso: string, count: number): string =>
  toIso(toUtc(iso).getTime() + count * dayMs)

/** 0 is Sunday. */
export const weekday = (iso: string): number => toUtc(iso).getUTCDay()

export const yearOf = (iso: string): number => toUtc(iso).getUTCFullYear()
/** From 1. */
export const monthOf = (iso: string): number => toUtc(iso).getUTCMonth() + 1
export const dayOf = (iso: string): number => toUtc(iso).getUTCDate()

/** Day 0 of a month is the last of the one before it. */
export const monthEnd = (year: number, month: number): string => toIso(Date.UTC(year, month, 0))

/** The same day of a later month, or its last day where it is shorter. */
export function plusMonths(iso: string, count: number): string {
  const end = monthEnd(yearOf(iso), monthOf(iso) + count)
  return dayOf(end) < dayOf(iso) ? end : `${end.slice(0, 8)}${String(dayOf(iso)).padStart(2, '0')}`
}

/** 30 June, the end of the fiscal year in which the day lies. */
export const fiscalYearEnd = (iso: string): string =>
  `${monthOf(iso) <= 6 ? yearOf(iso) : yearOf(iso) + 1}-06-30`

/** The day `count` working days later, by the weekly holidays alone. */
export function plusWorkingDays(iso: string, count: number): string {
  let day = iso
  for (let left = count; left > 0;) {
    day = plusDays(day, 1)
    if (weekday(day) < 5) left -= 1
  }
  return day
}
