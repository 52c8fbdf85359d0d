import { z } from 'zod'
import { addDays, weekdayOf } from '../bangla/days.ts'
import table from './holidays.json' with { type: 'json' }

/** Public holidays of Bangladesh by year, as notified by the Ministry of Public Administration. */
const Holidays = z.array(
  z.object({
    year: z.int(),
    source: z.string().min(1),
    days: z.array(
      z.object({
        date: z.iso.date(),
        name: z.string().min(1),
        kind: z.enum(['general', 'executive']),
        source: z.string().min(1),
        note: z.string().nullable(),
      }),
    ),
  }),
)

const years = Holidays.parse(table)
const holidays: ReadonlySet<string> = new Set(
  years.flatMap(({ days }) => days.map(({ date }) => date)),
)
const knownYears: ReadonlySet<number> = new Set(years.map(({ year }) => year))

/** Friday and Saturday. */
const weeklyHolidays: ReadonlySet<number> = new Set([5, 6])

/** Whether offices are open, as far as the table of that year knows. */
export const isWorkingDay = (iso: string): boolean =>
  !weeklyHolidays.has(weekdayOf(iso)) && !holidays.has(iso)

/** Whether the holidays of the day's year are in the table. */
export const knowsHolidaysOf = (iso: string): boolean => knownYears.has(Number(iso.slice(0, 4)))

/** The day `count` working days after `iso`, which is not counted itself. */
export function addWorkingDays(iso: string, count: number): string {
  let day = iso
  for (let left = count; left > 0;) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}
