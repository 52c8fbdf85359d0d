import converter from 'bangla-number-converter'
import { gregorianMonths } from '../bangla/months.ts'

/** `2026-05-04` as a Bangla reader writes it: ০৪ মে ২০২৬. */
export function banglaDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  const name = [...gregorianMonths].find(([, number]) => number === Number(month))?.[0] ?? month
  return `${converter.toBanglaNumber(day)} ${name} ${converter.toBanglaNumber(year)}`
}
