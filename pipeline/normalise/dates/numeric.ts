import type { DateMention } from '../../../schemas/mention.ts'
import { dateMention, eraPattern, placeOf, readYear } from './day.ts'

/** > | ২৩/০৮/২০২১ খ্রিঃ   ০৬.০৭.২০১৭   ০৫-০৭-২০১৭   29.8.26 — one separator twice, always day first. */
const numericPattern = new RegExp(
  String.raw`(?<!\d)(?<!\d\s?[./-])(?<day>\d{1,2})\s?(?<sep>[./-])\s?(?<month>\d{1,2})\s?\k<sep>\s?(?<year>\d{4}|\d{2})(?![\d]|[./-]\d)${eraPattern}`,
  'gu',
)

/** Dates in digits. Numbers that name no day (৬.৩.১, ৪৫/১৩/২০) are not dates. */
export function findNumericDates(folded: string): readonly DateMention[] {
  return [...folded.matchAll(numericPattern)].flatMap((match) => {
    const { day, month, year } = match.groups ?? {}
    const printed = { year: readYear(year), month: Number(month), day: Number(day) }
    const mention = dateMention(placeOf(match), 'gregorian', printed)
    return mention.date === null ? [] : [mention]
  })
}
