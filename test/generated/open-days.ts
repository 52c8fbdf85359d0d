import { plusDays, yearOf } from './calendar.ts'

/**
 * Public holidays of 2026 on days that are otherwise open.
 * Source: notification of the Ministry of Public Administration, 9 November 2025.
 */
const closed: ReadonlySet<string> = new Set([
  '2026-02-04',
  '2026-03-17',
  '2026-03-19',
  '2026-03-22',
  '2026-03-23',
  '2026-03-26',
  '2026-04-13',
  '2026-04-14',
  '2026-05-26',
  '2026-05-27',
  '2026-05-28',
  '2026-05-31',
  '2026-08-05',
  '2026-08-26',
  '2026-10-20',
  '2026-10-21',
  '2026-12-16',
])

/** Whether the holidays of the year are known here and none lies between the two days. */
export function spansOpenDays(from: string, to: string): boolean {
  if (yearOf(from) !== 2026 || yearOf(to) !== 2026) return false
  for (let day = from; day <= to; day = plusDays(day, 1)) if (closed.has(day)) return false
  return true
}
