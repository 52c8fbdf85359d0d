import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { banglaToIso, isoToBangla } from '../../pipeline/bangla/calendar.ts'

/** Months count from 1, Boishakh, to 12, Chaitra. */
type Day = readonly [year: number, month: number, day: number]

describe('the Bangla calendar', () => {
  const pairs: ReadonlyArray<readonly [about: string, bangla: Day, iso: string]> = [
    ['a ministry prints 17 Falgun 1424', [1424, 11, 17], '2018-03-01'],
    ['a ministry prints 17 Bhadro 1428', [1428, 5, 17], '2021-09-01'],
    ['the gazette prints 1 Agrahayan 1422', [1422, 8, 1], '2015-11-15'],
    ['new year is on 14 April under the old rule', [1420, 1, 1], '2013-04-14'],
    ['new year is on 14 April under the new rule', [1432, 1, 1], '2025-04-14'],
    ['Rabindranath was born on 25 Boishakh', [1430, 1, 25], '2023-05-08'],
    ['Kartik begins a day earlier before the reform', [1425, 7, 1], '2018-10-16'],
    ['Ashwin 1426 is the first of 31 days', [1426, 6, 31], '2019-10-16'],
    ['Kartik begins a day later since the reform', [1426, 7, 1], '2019-10-17'],
    ['1 Poush is Victory Day since the reform', [1427, 9, 1], '2020-12-16'],
    ['8 Falgun is Language Day since the reform', [1429, 11, 8], '2023-02-21'],
    ['12 Chaitra is Independence Day', [1431, 12, 12], '2025-03-26'],
    ['Falgun has 31 days in an old leap year', [1422, 11, 31], '2016-03-14'],
    ['Falgun has 30 days in a new leap year', [1430, 11, 30], '2024-03-14'],
    ['Falgun has 29 days in another new year', [1431, 11, 29], '2025-03-14'],
    ['the last day of 1426 is 13 April', [1426, 12, 30], '2020-04-13'],
  ]
  it.each(pairs)('%s', (_, [year, month, day], iso) => {
    expect(banglaToIso(year, month, day)).toBe(iso)
    expect(isoToBangla(iso)).toEqual({ year, month, day })
  })

  const nowhere: ReadonlyArray<readonly [about: string, bangla: Day]> = [
    ['31 Ashwin 1425, before the reform', [1425, 6, 31]],
    ['31 Falgun 1424, no leap year', [1424, 11, 31]],
    ['30 Falgun 1431, no leap year since the reform', [1431, 11, 30]],
    ['32 Boishakh', [1430, 1, 32]],
    ['day 0', [1430, 1, 0]],
    ['month 13', [1430, 13, 1]],
    ['month 0', [1430, 0, 1]],
    ['18 Kartik 1379, before the calendar was revised', [1379, 7, 18]],
    ['a Gregorian year is no Bangla one', [593, 1, 1]],
  ]
  it.each(nowhere)('refuses %s', (_, [year, month, day]) => {
    expect(banglaToIso(year, month, day)).toBeNull()
  })

  it('converts every day there and back', () => {
    const days = fc.date({
      min: new Date('1987-04-14'),
      max: new Date('2150-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const { year, month, day } = isoToBangla(iso)
        expect(banglaToIso(year, month, day)).toBe(iso)
      }),
      { numRuns: 1000 },
    )
  })
})
