import { quote } from '../document/quote.ts'
import { encloses, overlaps } from '../document/spans.ts'
import type { Issued } from '../../schemas/document.ts'
import type { DateMention, MemoMention } from '../../schemas/mention.ts'
import type { Quote, Span } from '../../schemas/span.ts'
import type { Normalised } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'

/** The memo number: of a letter above its text, of minutes behind the signature; of several the first there. */
export function readMemo(
  text: Normalised,
  places: ReadonlyArray<readonly Block[]>,
): MemoMention | null {
  for (const blocks of places) {
    const found = text.mentions.find(
      (m): m is MemoMention =>
        m.type === 'memo' && !isQuoted(text, m) && blocks.some((block) => encloses(block, m)),
    )
    if (found !== undefined) return found
  }
  return null
}

/** > | সূত্র: এ মন্ত্রণালয়ের ০৯ অক্টোবর ২০২৫ তারিখের ২৬.০০…   সূত্রঃ আপনার কার্যালয়ের স্মারক নং- … — the number of another paper; `সূত্রঃ বাসব্যাং/বোর্ড/২০২৬/৪১` is its own. */
function isQuoted({ folded }: Normalised, { start }: Span): boolean {
  const line = folded.slice(folded.lastIndexOf('\n', start - 1) + 1, start)
  return /^\s*সূত্র\s*[:-]?.*[\p{L}\p{M}]\S*\s/u.test(
    line.replace(/(?:নম্বর|নং)[\s:.-]*$/u, '').replace(/^(\s*সূত্র)\s+/u, '$1'),
  )
}

/**
 * The date of issue: the Gregorian day beside or below the memo number, with its Bangla twin, else the
 * one behind the word তারিখ. A date under a signature says when it was signed, not issued.
 */
export function readIssued(
  text: Normalised,
  memo: MemoMention | null,
  places: ReadonlyArray<readonly Block[]>,
  meetingDate: Span | null,
): Issued | null {
  for (const blocks of places) {
    const meeting = blocks.find((block) => meetingDate !== null && encloses(block, meetingDate))
    const taken =
      meeting === undefined || (memo !== null && encloses(meeting, memo)) ? meetingDate : meeting
    const isFree = (date: Span): boolean => taken === null || !overlaps(date, taken)
    const index = memo === null ? -1 : blocks.findIndex((block) => encloses(block, memo))
    const near = index === -1 ? [] : aroundMemo(blocks, index)
    const named = blocks.filter(({ folded }) => issuedPattern.test(folded))
    const dates =
      [completeDates(text, near).filter(isFree), completeDates(text, named).filter(isFree)].find(
        (found) => found.length > 0,
      ) ?? []
    const gregorian = dates.find((date) => date.calendar === 'gregorian')
    const bangla = dates.find((date) => date.calendar === 'bangla')
    const chosen = gregorian ?? bangla
    const quoted = chosen === undefined ? null : quote(text, chosen)
    if (quoted === null || chosen?.date == null) continue
    const twin: Quote | null = bangla === undefined ? null : quote(text, bangla)
    return { ...quoted, date: chosen.date, bangla: twin?.text ?? null }
  }
  return null
}

/** The memo's block and the three below; above it only a line that is a date: twins stand over and under a rule. */
function aroundMemo(blocks: readonly Block[], index: number): readonly Block[] {
  const above = blocks[index - 1]
  const isTwin =
    above !== undefined &&
    /^\s*(?:তারিখ\s*[:-])?\s*\d{1,2}\s?\S{2,12},?\s?\d{4}\D{0,14}$/u.test(above.folded)
  return blocks.slice(isTwin ? index - 1 : index, index + 4)
}

/** `তারিখ: …` alone; `সভার তারিখ` and `তারিখ ও সময়` are the meeting's. */
const issuedPattern = /(?<!সভার\s)(?:তারিখ|date)\s*[:-]/u

const completeDates = (
  { mentions }: Normalised,
  blocks: readonly Block[],
): readonly DateMention[] =>
  mentions.filter(
    (m): m is DateMention =>
      m.type === 'date' &&
      m.date !== null &&
      blocks.some((block) => block.end - block.start < 160 && encloses(block, m)),
  )
