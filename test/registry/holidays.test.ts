import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkingDays, isWorkingDay, knowsHolidaysOf } from '../../pipeline/registry/holidays.ts'

describe('working days', () => {
  it.each([
    ['2026-04-26', 'a Sunday'],
    ['2026-04-30', 'a Thursday'],
    ['2026-03-25', 'the day before Independence Day'],
    ['2026-08-15', 'no longer a holiday, but a Saturday', false],
    ['2026-08-16', 'the Sunday behind it'],
    ['2025-12-17', 'a Wednesday of a year without a table'],
  ])('%s is %s', (iso, _, isOpen = true) => {
    expect(isWorkingDay(iso)).toBe(isOpen)
  })

  it.each([
    ['2026-04-24', 'a Friday'],
    ['2026-04-25', 'a Saturday'],
    ['2026-03-26', 'Independence Day, a Thursday'],
    ['2026-04-14', 'Bangla new year, a Tuesday'],
    ['2026-12-16', 'Victory Day, a Wednesday'],
    ['2026-05-27', 'a day of Eid, by executive order'],
    ['2026-08-05', 'the day of the July uprising'],
  ])('%s is none: %s', (iso) => {
    expect(isWorkingDay(iso)).toBe(false)
  })

  it('are known to be few years', () => {
    expect(knowsHolidaysOf('2026-01-01')).toBe(true)
    expect(knowsHolidaysOf('2024-06-27')).toBe(false)
  })

  const counts: ReadonlyArray<readonly [from: string, count: number, to: string]> = [
    ['2026-04-26', 0, '2026-04-26'],
    ['2026-04-26', 1, '2026-04-27'],
    ['2026-04-23', 1, '2026-04-26'],
    ['2026-04-27', 7, '2026-05-06'],
    ['2026-12-13', 3, '2026-12-17'],
    ['2026-03-24', 2, '2026-03-29'],
    ['2026-04-25', 5, '2026-04-30'],
    ['2024-06-27', 1, '2024-06-30'],
  ]
  it.each(counts)('behind %s the count of %d ends on %s', (from, count, to) => {
    expect(addWorkingDays(from, count)).toBe(to)
  })

  it('the count ends on an open day, and as many lie between', () => {
    const days = fc.date({
      min: new Date('2024-01-01'),
      max: new Date('2027-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 30 }), (date, count) => {
        const from = date.toISOString().slice(0, 10)
        const to = addWorkingDays(from, count)
        expect(isWorkingDay(to)).toBe(true)
        const open: string[] = []
        for (let day = Date.parse(from) + 864e5; day <= Date.parse(to); day += 864e5) {
          const iso = new Date(day).toISOString().slice(0, 10)
          if (isWorkingDay(iso)) open.push(iso)
        }
        expect(open).toHaveLength(count)
      }),
    )
  })
})
