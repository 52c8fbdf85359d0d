import * as fc from 'fast-check'
import {
  fiscalYearEnd,
  monthEnd,
  monthOf,
  plusDays,
  plusMonths,
  plusWorkingDays,
  weekday,
  yearOf,
} from './calendar.ts'
import type { DeadlinePlan, PrintedDeadline } from './planted.ts'
import { inBangla } from '../support/bangla.ts'
import { spansOpenDays } from './open-days.ts'

const counts = [
  [2, 'দুই'],
  [3, 'তিন'],
  [5, 'পাঁচ'],
  [7, 'সাত'],
  [10, 'দশ'],
  [15, 'পনেরো'],
  [20, 'বিশ'],
  [30, 'ত্রিশ'],
  [45, 'পঁয়তাল্লিশ'],
] as const
type Count = (typeof counts)[number]

const weekdays = ['রবিবার', 'সোমবার', 'মঙ্গলবার', 'বুধবার', 'বৃহস্পতিবার'] as const

const relative = (words: string, trait: string, date: string): PrintedDeadline => ({
  words,
  trait: `deadline:${trait}`,
  due: { kind: 'relative', date, recurrence: null },
})

const plan = (print: DeadlinePlan['print']): DeadlinePlan => ({ kind: 'relative', print })

/** How a count is printed: ৭ (সাত), ০৭, সাত. */
const printedCounts: Readonly<Record<string, (count: Count) => string>> = {
  '৭ (সাত)': ([digits, word]) => `${inBangla(digits)} (${word})`,
  '৭': ([digits]) => inBangla(digits),
  '০৭ (সাত)': ([digits, word]) => `${inBangla(String(digits).padStart(2, '0'))} (${word})`,
  সাত: ([, word]) => word,
}
const countForms = fc.constantFrom(...Object.entries(printedCounts))
const openings = fc.constantFrom('আগামী ', '')

const days = fc
  .tuple(openings, fc.constantFrom(...counts), countForms)
  .map(([opening, count, [form, say]]) =>
    plan((meeting) =>
      relative(
        `${opening}${say(count)} দিনের মধ্যে`,
        `${opening}${form} দিনের মধ্যে`,
        plusDays(meeting, count[0]),
      ),
    ),
  )

/** Counted without public holidays where none lies in between; else the same count of plain days. */
const workingDays = fc
  .tuple(
    openings,
    fc.constantFrom(...counts.slice(0, 7)),
    countForms,
    fc.constantFrom('কর্মদিবসের', 'কার্যদিবসের'),
  )
  .map(([opening, count, [form, say], noun]) =>
    plan((meeting) => {
      const due = plusWorkingDays(meeting, count[0])
      const isPlain = !spansOpenDays(meeting, due)
      const unit = isPlain ? 'দিনের' : noun
      return relative(
        `${opening}${say(count)} ${unit} মধ্যে`,
        `${opening}${form} ${unit} মধ্যে`,
        isPlain ? plusDays(meeting, count[0]) : due,
      )
    }),
  )

const spans: readonly (readonly [string, (meeting: string) => string])[] = [
  ['এক সপ্তাহের মধ্যে', (meeting) => plusDays(meeting, 7)],
  ['দুই সপ্তাহের মধ্যে', (meeting) => plusDays(meeting, 14)],
  ['৩ (তিন) সপ্তাহের মধ্যে', (meeting) => plusDays(meeting, 21)],
  ['এক মাসের মধ্যে', (meeting) => plusMonths(meeting, 1)],
  ['১ (এক) মাসের মধ্যে', (meeting) => plusMonths(meeting, 1)],
  ['দুই মাসের মধ্যে', (meeting) => plusMonths(meeting, 2)],
  ['০৩ (তিন) মাসের মধ্যে', (meeting) => plusMonths(meeting, 3)],
  ['৬ মাসের মধ্যে', (meeting) => plusMonths(meeting, 6)],
]
const weeksAndMonths = fc
  .tuple(openings, fc.constantFrom(...spans))
  .map(([opening, [words, due]]) =>
    plan((meeting) => relative(`${opening}${words}`, `${opening}${words}`, due(meeting))),
  )

const current = fc.constantFrom(
  plan((meeting) => {
    const words = 'চলতি মাসের মধ্যে'
    return relative(words, words, monthEnd(yearOf(meeting), monthOf(meeting)))
  }),
  plan((meeting) => {
    const words = 'চলতি অর্থবছরের মধ্যে'
    return relative(words, words, fiscalYearEnd(meeting))
  }),
  plan((meeting) => {
    const end = monthEnd(yearOf(meeting), monthOf(meeting) + 1)
    return relative('আগামী মাসের ১৫ তারিখের মধ্যে', 'আগামী মাসের ১৫ তারিখের মধ্যে', `${end.slice(0, 8)}15`)
  }),
)

const byWeekday = fc.nat({ max: weekdays.length - 1 }).map((wanted) =>
  plan((meeting) => {
    const ahead = (wanted - weekday(meeting) + 6) % 7
    return relative(
      `আগামী ${weekdays[wanted]}ের মধ্যে`,
      'আগামী রবিবারের মধ্যে',
      plusDays(meeting, ahead + 1),
    )
  }),
)

export const relativeDeadlines: fc.Arbitrary<DeadlinePlan> = fc.oneof(
  days,
  workingDays,
  weeksAndMonths,
  current,
  byWeekday,
)
