import { addDays, daysBetween, isoDate, isLeapYear } from './days.ts'

/**
 * The Bangla calendar of Bangladesh. 1 Boishakh is 14 April in both rules.
 *
 * Before Ashwin 1426: five months of 31 days, seven of 30, Falgun 31 in a leap year.
 * From Ashwin 1426 (October 2019): six months of 31 days, Falgun 29 (30 in a leap year), the rest 30.
 * The leap year is the Gregorian year in which that Falgun falls, BS + 594.
 *
 * Source: Bangla Academy reform of 2019 as reported by bdnews24.com, 16 October 2019; checked on 16
 * pairs of dates printed by ministries and the gazette: 16 of 16.
 */
const newRuleFromYear = 1426

function monthLengths(year: number): readonly number[] {
  const leap = isLeapYear(year + 594)
  const isNewRule = year >= newRuleFromYear
  // The reform changed Ashwin (30 → 31) and Falgun (30 → 29); 1426 already had its first five months.
  return isNewRule
    ? [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, leap ? 30 : 29, 30]
    : [31, 31, 31, 31, 31, 30, 30, 30, 30, 30, leap ? 31 : 30, 30]
}

/** First year of the calendar that Bangladesh revised in 1987: earlier dates follow other rules. */
const firstYear = 1394

/** Gregorian day of a day of the Bangla calendar; null when there is no such day or the year is before 1394. */
export function banglaToIso(year: number, month: number, day: number): string | null {
  const lengths = monthLengths(year)
  const length = lengths[month - 1]
  if (year < firstYear || length === undefined || day < 1 || day > length) return null
  const daysBefore = lengths.slice(0, month - 1).reduce((sum, days) => sum + days, 0)
  return addDays(newYear(year), daysBefore + day - 1)
}

/** `{ year, month, day }` of the Bangla calendar for a Gregorian day, months from 1 (Boishakh). */
export function isoToBangla(iso: string): { year: number; month: number; day: number } {
  const gregorianYear = Number(iso.slice(0, 4))
  const year = gregorianYear - (iso < newYear(gregorianYear - 593) ? 594 : 593)
  let rest = daysBetween(newYear(year), iso)
  const lengths = monthLengths(year)
  let month = 0
  while (rest >= (lengths[month] ?? Infinity)) rest -= lengths[month++] ?? 0
  return { year, month: month + 1, day: rest + 1 }
}

const newYear = (year: number): string => isoDate(year + 593, 4, 14)
