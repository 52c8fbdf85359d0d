import converter from 'bangla-number-converter'
import { isoToBangla } from '../bangla/calendar.ts'
import { banglaMonths, gregorianMonths } from '../bangla/months.ts'

/** The usual spelling of a month, which is the first in its row. */
const monthName = (months: ReadonlyMap<string, number>, wanted: number): string =>
  [...months].find(([, number]) => number === wanted)?.[0] ?? String(wanted)

const twoDigits = (day: number): string => converter.toBanglaNumber(String(day).padStart(2, '0'))

/** `2026-05-04` as a Bangla reader writes it: ০৪ মে ২০২৬. */
export function banglaDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  const name = monthName(gregorianMonths, Number(month))
  return `${twoDigits(Number(day))} ${name} ${converter.toBanglaNumber(year)}`
}

/** `2026-05-04` as letters of the government date it: ২১ বৈশাখ ১৪৩৩ বঙ্গাব্দ / ০৪ মে ২০২৬ খ্রিষ্টাব্দ. */
export function bothCalendars(iso: string): string {
  const { year, month, day } = isoToBangla(iso)
  const bangla = `${twoDigits(day)} ${monthName(banglaMonths, month)} ${converter.toBanglaNumber(year)}`
  return `${bangla} বঙ্গাব্দ / ${banglaDate(iso)} খ্রিষ্টাব্দ`
}
