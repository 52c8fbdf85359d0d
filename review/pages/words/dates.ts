import { isoToBangla } from '../../../pipeline/bangla/calendar.ts'
import { daysBetween } from '../../../pipeline/bangla/days.ts'
import { banglaMonths, gregorianMonths } from '../../../pipeline/bangla/months.ts'
import { toBengaliDigits } from './numerals.ts'

export type Language = 'bn' | 'en'

/** Numbers as the language writes them. */
export const numberIn = (language: Language, value: number | string): string =>
  language === 'bn' ? toBengaliDigits(value) : String(value)

/** Months by number from 1, by the first spelling of the language. */
function monthNames(table: ReadonlyMap<string, number>, script: RegExp): readonly string[] {
  const names: string[] = []
  for (const [name, number] of table)
    if (script.test(name)) names[number] ??= name.charAt(0).toUpperCase() + name.slice(1)
  return names
}

const names = {
  bn: {
    gregorian: monthNames(gregorianMonths, /^\p{Script=Bengali}/u),
    bangla: monthNames(banglaMonths, /^\p{Script=Bengali}/u),
  },
  en: {
    gregorian: monthNames(gregorianMonths, /^[a-z]/),
    bangla: monthNames(banglaMonths, /^[a-z]/),
  },
}

export const gregorianMonth = (language: Language, month: number): string =>
  names[language].gregorian[month] ?? ''

export const banglaMonth = (language: Language, month: number): string =>
  names[language].bangla[month] ?? ''

/** `2026-04-27` → `২৭ এপ্রিল ২০২৬`. */
export function dayIn(language: Language, iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.slice(0, 10).split('-').map(Number)
  return numberIn(language, `${day} ${gregorianMonth(language, month)} ${year}`)
}

/** `2026-04-27` → `১৪ বৈশাখ ১৪৩৩`. */
export function banglaDayIn(language: Language, iso: string): string {
  const { year, month, day } = isoToBangla(iso.slice(0, 10))
  return numberIn(language, `${day} ${banglaMonth(language, month)} ${year}`)
}

/** A moment, as the clocks in Dhaka show it. */
export const momentIn = (language: Language, iso: string): string =>
  new Intl.DateTimeFormat(language === 'bn' ? 'bn-BD' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    hour12: false,
    timeZone: 'Asia/Dhaka',
  }).format(new Date(iso))

/** The day it is in Dhaka. */
export const today = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Dhaka' }).format(new Date())

/** Days from today; negative for days gone by. */
export const daysFromToday = (iso: string): number => daysBetween(today(), iso)
