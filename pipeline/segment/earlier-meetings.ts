import {
  behindEarlierDate,
  beforeEarlierDate,
  heldBehindDate,
} from '../bangla/earlier-decisions.ts'
import { englishBeforeEarlierDate } from '../bangla/english-minutes.ts'
import { referenceLinePattern } from '../bangla/headings.ts'
import type { DateMention } from '../../schemas/mention.ts'
import type { Span } from '../../schemas/span.ts'
import type { Normalised } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'

/**
 * The day of the meeting that a passage speaks of: the last one named before its end.
 * > | ১৮ জুন ২০১৭ ইং তারিখে অনুষ্ঠিত সভার কার্যবিবরণী   গত ২০/১০/২০২৪ তারিখের সভায়   ৬ষ্ঠ সভার (২৪ জুন ২০২৫) সিদ্ধান্ত
 *
 * @param isFar the passage speaks of other things, too: only a meeting that is said to have been held counts
 * @param today the meeting or letter that tells: a day without year is the last such day before it
 */
export function earlierMeetingDate(
  { mentions, folded }: Normalised,
  passage: readonly Span[],
  today: string | null,
  isFar = false,
): string | null {
  const held = mentions.findLast(
    (m): m is DateMention =>
      m.type === 'date' &&
      m.day !== null &&
      passage.some(({ start, end }) => start <= m.start && m.end <= end) &&
      ((isFar ? heldBehindDate : behindEarlierDate).test(folded.slice(m.end, m.end + 240)) ||
        beforeEarlierDate.test(folded.slice(Math.max(0, m.start - 40), m.start)) ||
        (!isFar &&
          englishBeforeEarlierDate.test(folded.slice(Math.max(0, m.start - 40), m.start)))),
  )
  if (held === undefined) return null
  const date = held.date ?? lastSuchDay(held, today)
  return date !== null && (today === null || date < today) ? date : null
}

function lastSuchDay({ month, day }: DateMention, today: string | null): string | null {
  if (today === null || month === null || day === null) return null
  const year = Number(today.slice(0, 4))
  const inYear = (y: number): string =>
    `${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return inYear(year) < today ? inYear(year) : inYear(year - 1)
}

/** > | ০৬.০৭.২০১৭ তারিখের ৪৫৬ নং স্মারকে */
export function minutesMemo({ text, folded }: Normalised, blocks: readonly Span[]): string | null {
  for (const block of blocks) {
    const match = /(?<serial>\d{1,5})\s*(?:নং|নম্বর|সংখ্যক)\s*(?:স্মারক|পত্র)/u.exec(
      folded.slice(block.start, block.end),
    )
    const serial = match?.groups?.['serial']
    if (match === null || serial === undefined) continue
    return text.slice(block.start + match.index, block.start + match.index + serial.length)
  }
  return null
}

/** > | সূত্র: এ মন্ত্রণালয়ের ২২.০০.০০০০.০৭৪.৩২.০০৫.২৩-২৬০ সংখ্যক স্মারক — the one to which a letter refers; of several none. */
export function referencedMemo(text: Normalised, head: readonly Block[]): string | null {
  const references = head.filter(({ folded }) => referenceLinePattern.test(folded))
  const cited = text.mentions.filter(
    (m) =>
      m.type === 'memo' && references.some(({ start, end }) => start <= m.start && m.end <= end),
  )
  const [only, ...others] = cited
  if (only === undefined) return minutesMemo(text, references)
  return others.length === 0 ? text.text.slice(only.start, only.end) : null
}
