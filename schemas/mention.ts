import type { Organisation } from './organisation.ts'

/**
 * A day or a part of the calendar, as far as it is printed: `২৭ এপ্রিল, ২০২৬` has all three numbers,
 * `৩১ জুলাই` no year, `জুন ২০২৫` no day, `১৫ তারিখ` only a day.
 */
export interface DateMention {
  readonly type: 'date'
  readonly start: number
  readonly end: number
  readonly calendar: 'gregorian' | 'bangla' | 'hijri'
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** ISO date of a complete day that exists, converted where the calendar is the Bangla one; else null. */
  readonly date: string | null
  /** The printed month is damaged and was read as the nearest one: `২২ অক্টোরর, ২০২৪`. */
  readonly isRepaired: boolean
}

/** `১৫ (পনেরো) কর্মদিবস`. `wordsDisagree` when the number and its words in brackets differ. */
export interface DurationMention {
  readonly type: 'duration'
  readonly start: number
  readonly end: number
  readonly count: number
  readonly unit: 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year'
  readonly wordsDisagree: boolean
}

/** `২০২৫-২৬ অর্থবছর` has 2025; `চলতি অর্থবছর` has null. A fiscal year runs from 1 July to 30 June. */
export interface FiscalYearMention {
  readonly type: 'fiscal-year'
  readonly start: number
  readonly end: number
  readonly firstYear: number | null
}

/** 0 is Sunday. */
export interface WeekdayMention {
  readonly type: 'weekday'
  readonly start: number
  readonly end: number
  readonly weekday: number
}

/** `time` is null where a time is printed that cannot be one: `১২:৪০০ টা`. */
export interface TimeMention {
  readonly type: 'time'
  readonly start: number
  readonly end: number
  readonly time: string | null
}

/** A file number. `serial` is its last group: what a later letter calls `৪৫৬ নং স্মারক`. */
export interface MemoMention {
  readonly type: 'memo'
  readonly start: number
  readonly end: number
  readonly serial: string | null
}

/** A name of the registry, without the case ending that follows it up to `wordEnd`. */
export interface OrganisationMention {
  readonly type: 'organisation'
  readonly start: number
  readonly end: number
  readonly wordEnd: number
  readonly organisation: Organisation
}

export type Mention =
  | DateMention
  | DurationMention
  | FiscalYearMention
  | WeekdayMention
  | TimeMention
  | MemoMention
  | OrganisationMention
