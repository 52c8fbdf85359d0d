import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '../../../pipeline/normalise/index.ts'
import { inBangla, monthNames } from '../../support/bangla.ts'
import { recognised } from '../../support/recognised.ts'

const isoDays = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Every way in which offices write one day. */
const waysToWrite = (iso: string): readonly string[] => {
  const [year = '', month = '', day = ''] = iso.split('-')
  const name = monthNames[Number(month) - 1] ?? ''
  return [
    `${inBangla(day)}/${inBangla(month)}/${inBangla(year)}`,
    `${inBangla(Number(day))}.${inBangla(Number(month))}.${inBangla(year)}`,
    `${day}-${month}-${year}`,
    `${inBangla(day)} ${name} ${inBangla(year)}`,
    `${inBangla(Number(day))} ${name}, ${inBangla(year)}`,
    `${name} ${inBangla(Number(day))}, ${inBangla(year)}`,
    `${inBangla(year)} সালের ${inBangla(day)} ${name}`,
  ]
}

describe('laws of dates', () => {
  it('a date written into a sentence is found again, as printed and as meant', () => {
    fc.assert(
      fc.property(isoDays, fc.nat(6), (iso, way) => {
        const printed = waysToWrite(iso)[way] ?? ''
        const text = `প্রতিবেদন ${printed} তারিখের মধ্যে প্রেরণ করতে হবে।`
        const [found, ...others] = normalise(recognised(text)).mentions
        expect(others).toEqual([])
        expect(found).toMatchObject({ type: 'date', date: iso })
        expect(text.slice(found?.start, found?.end)).toBe(printed)
      }),
    )
  })
})
