import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dayExists,
  daysBetween,
  isLeapYear,
  monthLength,
  weekdayOf,
} from '../../pipeline/bangla/days.ts'

describe('days', () => {
  it.each([
    ['2026-04-27', 7, '2026-05-04'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-04-27', 0, '2026-04-27'],
  ])('%s and %d days is %s', (iso, days, other) => {
    expect(addDays(iso, days)).toBe(other)
    expect(daysBetween(iso, other)).toBe(days)
  })

  it.each([
    ['2017-06-18', 1, '2017-07-18'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %d months is %s', (iso, months, other) => {
    expect(addMonths(iso, months)).toBe(other)
  })

  it.each([
    ['2014-06-20', 5],
    ['2024-11-30', 6],
    ['2026-04-26', 0],
  ])('%s is weekday %d, from Sunday', (iso, weekday) => {
    expect(weekdayOf(iso)).toBe(weekday)
  })

  it('knows leap years by their centuries', () => {
    expect([2000, 2024, 2100, 2025].map(isLeapYear)).toEqual([true, true, false, false])
    expect(monthLength(2000, 2)).toBe(29)
    expect(monthLength(2100, 2)).toBe(28)
  })

  it.each([
    [2023, 2, 29],
    [2025, 6, 31],
    [2025, 13, 1],
    [2025, 0, 1],
    [2025, 1, 0],
  ])('knows that %d-%d-%d does not exist', (year, month, day) => {
    expect(dayExists(year, month, day)).toBe(false)
  })
})
