import { inBangla, monthNames } from '../support/bangla.ts'
import { dayOf, monthOf, yearOf } from './calendar.ts'

/** জুনের, জুলাইয়ের, মে এর. */
const genitives = [
  'জানুয়ারির',
  'ফেব্রুয়ারির',
  'মার্চের',
  'এপ্রিলের',
  'মে এর',
  'জুনের',
  'জুলাইয়ের',
  'আগস্টের',
  'সেপ্টেম্বরের',
  'অক্টোবরের',
  'নভেম্বরের',
  'ডিসেম্বরের',
] as const

const ordinalEndings: Readonly<Record<number, string>> = { 1: 'লা', 2: 'রা', 3: 'রা', 4: 'ঠা' }

const twoDigits = (value: number): string => inBangla(String(value).padStart(2, '0'))

export const monthName = (iso: string): string => monthNames[monthOf(iso) - 1] ?? ''
export const monthGenitive = (iso: string): string => genitives[monthOf(iso) - 1] ?? ''
export const printYear = (iso: string): string => inBangla(yearOf(iso))

/** ৩০ জুন ২০২৬ */
export const written = (iso: string): string =>
  `${inBangla(dayOf(iso))} ${monthName(iso)} ${printYear(iso)}`
/** ০৫ জুন, ২০২৬ */
export const writtenWithComma = (iso: string): string =>
  `${twoDigits(dayOf(iso))} ${monthName(iso)}, ${printYear(iso)}`
/** ০৫/০৬/২০২৬ */
export const numeric = (iso: string, separator: string): string =>
  [twoDigits(dayOf(iso)), twoDigits(monthOf(iso)), printYear(iso)].join(separator)

/** ১লা, ৪ঠা, ৫ই, ১৮ই, ১৯শে, ৩১শে */
export function ordinalDay(iso: string): string {
  const day = dayOf(iso)
  return `${inBangla(day)}${ordinalEndings[day] ?? (day < 19 ? 'ই' : 'শে')}`
}

/** > | জুন ২০২৬ এর মধ্যে … */
export const isMonthFirst = (text: string): boolean =>
  monthNames.some((month) => text.startsWith(month))
