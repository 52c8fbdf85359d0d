import type { DateMention, FiscalYearMention, WeekdayMention } from '../../../schemas/mention.ts'
import { findFiscalYears } from './fiscal-year.ts'
import { findNumericDates } from './numeric.ts'
import { findWeekdays } from './weekday.ts'
import { findWrittenDates } from './written.ts'

type Finder = (folded: string) => ReadonlyArray<DateMention | FiscalYearMention | WeekdayMention>

/** The forms of a date, in the order in which one takes precedence over another at the same place. */
export const dateFinders: readonly Finder[] = [
  findFiscalYears,
  findNumericDates,
  findWrittenDates,
  findWeekdays,
]
