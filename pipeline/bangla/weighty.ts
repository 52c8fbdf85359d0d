import { foldSpelling } from './fold.ts'
import { listed } from './listed.ts'
import { banglaMonths, gregorianMonths, hijriMonths, weekdays } from './months.ts'
import { numberWords } from './number-words.ts'
import { administrations, collectives, organisationHeads, posts } from './offices.ts'

/** Words that deny, forbid or except. Source: S. K. Chatterji, ODBL § 781; the corpus. */
const denials = listed(
  'না, নয়, নাই, নেই, নি, নহে, ব্যতীত, ব্যতিরেকে, ছাড়া, বিরত, বাতিল, স্থগিত, নিষিদ্ধ, not, no, never, except, without, unless, cancelled',
)
/** Units of time, with what bounds them. */
const times = listed(
  'দিন, দিবস, কর্মদিবস, কার্যদিবস, সপ্তাহ, মাস, বছর, বৎসর, ঘণ্টা, ঘন্টা, পূর্বে, আগে, পরে, অর্থবছর, day, days, week, weeks, month, months, year, years, hours, before, after',
)
/** Words that say how binding something is. */
const forces = listed(
  'হবে, হইবে, পারে, পারবে, পারবেন, যাবে, যেতে, অনুরোধ, পরামর্শ, অনুমোদন, shall, must, may, requested, approved',
)

const last = (words: readonly string[]): readonly string[] =>
  words.map((word) => word.split(/\s+/u).at(-1) ?? word)

const weighty: ReadonlySet<string> = new Set(
  [
    ...denials,
    ...times,
    ...forces,
    ...numberWords,
    ...[gregorianMonths, banglaMonths, hijriMonths, weekdays].flatMap((names) => [...names.keys()]),
    ...last([...organisationHeads, ...administrations, ...collectives, ...posts]),
  ].map((word) => foldSpelling(word)),
)

/**
 * Whether a decision may mean something else where this folded word is changed, left out or put in: numbers, negations,
 * units and names of time, words of force, the head words of offices and posts. Endings do not count.
 */
export const isWeighty = (word: string, stems: readonly string[]): boolean =>
  /\p{Nd}/u.test(word) || stems.some((stem) => weighty.has(foldSpelling(stem)))
