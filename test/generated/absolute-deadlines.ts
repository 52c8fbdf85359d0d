import * as fc from 'fast-check'
import { inBangla } from '../support/bangla.ts'
import { fiscalYearEnd, monthEnd, monthOf, plusDays, plusMonths, yearOf } from './calendar.ts'
import type { DeadlinePlan } from './planted.ts'
import {
  monthGenitive,
  monthName,
  numeric,
  ordinalDay,
  printYear,
  written,
  writtenWithComma,
} from './print.ts'

/** How a deadline on a known day is printed. Example for 5 June 2026. */
const dayForms: Readonly<Record<string, (day: string) => string>> = {
  'আগামী ৫ জুন ২০২৬ তারিখের মধ্যে': (day) => `আগামী ${written(day)} তারিখের মধ্যে`,
  '৫ জুন ২০২৬ তারিখের মধ্যে': (day) => `${written(day)} তারিখের মধ্যে`,
  '৫ জুন ২০২৬ এর মধ্যে': (day) => `${written(day)} এর মধ্যে`,
  '০৫ জুন, ২০২৬ তারিখের মধ্যে': (day) => `${writtenWithComma(day)} তারিখের মধ্যে`,
  '৫ জুন ২০২৬ খ্রি. তারিখের মধ্যে': (day) => `${written(day)} খ্রি. তারিখের মধ্যে`,
  '০৫/০৬/২০২৬ তারিখের মধ্যে': (day) => `${numeric(day, '/')} তারিখের মধ্যে`,
  '০৫/০৬/২০২৬ খ্রিঃ তারিখের মধ্যে': (day) => `${numeric(day, '/')} খ্রিঃ তারিখের মধ্যে`,
  '০৫-০৬-২০২৬ খ্রিঃ এর মধ্যে': (day) => `${numeric(day, '-')} খ্রিঃ এর মধ্যে`,
  '০৫.০৬.২০২৬ তারিখের মধ্যে': (day) => `${numeric(day, '.')} তারিখের মধ্যে`,
  '৫ই জুন ২০২৬ তারিখের মধ্যে': (day) =>
    `${ordinalDay(day)} ${monthName(day)} ${printYear(day)} তারিখের মধ্যে`,
  'আগামী ৫ জুনের মধ্যে': (day) => `আগামী ${written(day).split(' ')[0]} ${monthGenitive(day)} মধ্যে`,
  '৫ জুন তারিখের মধ্যে': (day) => `${written(day).split(' ').slice(0, 2).join(' ')} তারিখের মধ্যে`,
}

/** The day named is the first on which it is too late. */
const earlierForms: Readonly<Record<string, (day: string) => string>> = {
  '৫ জুন ২০২৬ তারিখের পূর্বে': (day) => `${written(day)} তারিখের পূর্বে`,
  'আগামী ৫ জুন ২০২৬ এর পূর্বে': (day) => `আগামী ${written(day)} এর পূর্বে`,
}

/** A month as deadline ends on its last day. */
const monthForms: Readonly<Record<string, (day: string) => string>> = {
  'জুন ২০২৬ এর মধ্যে': (day) => `${monthName(day)} ${printYear(day)} এর মধ্যে`,
  'আগামী জুন ২০২৬ এর মধ্যে': (day) => `আগামী ${monthName(day)} ${printYear(day)} এর মধ্যে`,
  'জুন/২০২৬ মাসের মধ্যে': (day) => `${monthName(day)}/${printYear(day)} মাসের মধ্যে`,
  'জুন মাসের মধ্যে': (day) => `${monthName(day)} মাসের মধ্যে`,
}

const absolute = (
  words: string,
  form: string,
  date: string,
): ReturnType<DeadlinePlan['print']> => ({
  words,
  trait: `deadline:${form}`,
  due: { kind: 'absolute', date, recurrence: null },
})

const formsOf = (
  forms: Readonly<Record<string, (day: string) => string>>,
  dayAhead: (meeting: string, ahead: number) => string,
  dueOf: (day: string) => string,
): readonly ((ahead: number) => DeadlinePlan)[] =>
  Object.entries(forms).map(([form, say]) => (ahead) => ({
    kind: 'absolute',
    print: (meeting) => {
      const day = dayAhead(meeting, ahead)
      return absolute(say(day), form, dueOf(day))
    },
  }))

const inMonths = (meeting: string, ahead: number): string => plusMonths(meeting, 1 + (ahead % 6))
const lastOfMonth = (day: string): string => monthEnd(yearOf(day), monthOf(day))

/** ২০২৫-২৬ অর্থবছরের মধ্যে */
const fiscalYear = (): DeadlinePlan => ({
  kind: 'absolute',
  print: (meeting) => {
    const end = fiscalYearEnd(meeting)
    const years = `${yearOf(end) - 1}-${String(yearOf(end)).slice(2)}`
    return absolute(`${inBangla(years)} অর্থবছরের মধ্যে`, '২০২৫-২৬ অর্থবছরের মধ্যে', end)
  },
})

/** Days are at least two ahead, so that the day before is not the meeting's own; a year left out is then plain. */
export const absoluteDeadlines: fc.Arbitrary<DeadlinePlan> = fc
  .record({
    ahead: fc.integer({ min: 2, max: 150 }),
    plan: fc.constantFrom(
      ...formsOf(dayForms, plusDays, (day) => day),
      ...formsOf(earlierForms, plusDays, (day) => plusDays(day, -1)),
      ...formsOf(monthForms, inMonths, lastOfMonth),
      fiscalYear,
    ),
  })
  .map(({ ahead, plan }) => plan(ahead))
