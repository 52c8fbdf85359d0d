import { englishResolutionPattern } from '../bangla/english-minutes.ts'
import {
  agendaPattern,
  attendanceTitlePattern,
  closingHeadPattern,
  copyPattern,
  discussionPattern,
  distributionPattern,
  implementerLinePattern,
  letterheadPattern,
  letterOpeningPattern,
  memoLinePattern,
  timeNoteLinePattern,
} from '../bangla/headings.ts'
import { decisionHeadingPattern } from '../bangla/introducers.ts'
import { finalPredicate } from '../bangla/verbs.ts'
import { isSameList, markerAt, stepsFrom } from '../document/markers.ts'
import type { Span } from '../../schemas/span.ts'
import type { Normalised } from '../../schemas/stages.ts'
import { findField } from './fields.ts'
import { isMinutesTitle } from './titles.ts'

/** A line that opens a block even where line breaks are only those of the print. */
const openingPatterns = [
  agendaPattern,
  discussionPattern,
  decisionHeadingPattern,
  distributionPattern,
  copyPattern,
  attendanceTitlePattern,
  letterheadPattern,
  implementerLinePattern,
  timeNoteLinePattern,
  memoLinePattern,
  /^\s*(?:স্বাক্ষরিত|\(\S.{2,40}\)\s*$)/u,
]

/** Whether a line opens a block by what stands at its head, wherever print breaks its lines. */
export function opensBlock(folded: string, text: string, line: Span): boolean {
  const foldedLine = folded.slice(line.start, line.end)
  return (
    markerAt(folded, line, text) !== null ||
    findField(foldedLine) !== null ||
    openingPatterns.some((pattern) => pattern.test(foldedLine))
  )
}

/**
 * > | … টাঙাতে হবে। ⏎ কারখানা বিভাগ: ⏎ ৩. …   … were received. ⏎ RESOLVED that …   … কার্যবিবরণী। ⏎ কমিটির ৩য় সভা …
 * > | … তাগিদপত্র। ⏎ উপর্যুক্ত বিষয় ও সূত্রের প্রেক্ষিতে …   বাস্তবায়নে: … শাখা ⏎ সভায় আর কোন আলোচ্য বিষয় না থাকায় …
 * Where the line above is full, only the words tell. `first`: the line with which the open block begins.
 */
export function opensBehindSentence(
  { folded, text }: Pick<Normalised, 'folded' | 'text'>,
  { first, above }: { readonly first: Span; readonly above: Span },
  line: Span,
): boolean {
  const wordsOf = ({ start, end }: Span): string => folded.slice(start, end)
  const words = wordsOf(line)
  if (closingHeadPattern.test(words)) return true
  if (isCapitals(text, above) && !isCapitals(text, line)) return true
  const isHeading = /^[^।.:;]{2,60}:\s*-?\s*$/u.test(words)
  if (isHeading && /[।.:-]\s*$/u.test(wordsOf(above))) return true
  if (!/[।.]["')\]]*\s*$/u.test(wordsOf(above))) return false
  const isTitle =
    findField(wordsOf(first))?.name === 'subject' ||
    isMinutesTitle(folded.slice(first.start, above.end).replaceAll('\n', ' '))
  return isTitle || englishResolutionPattern.test(words) || letterOpeningPattern.test(words)
}

/** > | ITEM NO. 1862.4: REVISED BUDGET OF BCIC HEAD OFFICE */
const isCapitals = (text: string, { start, end }: Span): boolean =>
  /^(?=(?:[^\p{Lu}]*\p{Lu}){10})[^\p{Ll}\p{Lo}]+$/u.test(text.slice(start, end))

/** > | … কর্মশালা-২০২৪ এর কার্যবিবরণী ও ⏎ সুপারিশমালা — a conjunction ends no block; the next label may. */
export const goesOnBehindConjunction = (
  folded: string,
  text: string,
  above: Span | null,
  line: Span,
): boolean =>
  above !== null &&
  /\s(?:ও|এবং)\s*$/u.test(folded.slice(above.start, above.end)) &&
  markerAt(folded, line, text) === null

/**
 * > | বাস্তবায়নে: (ক) প্রাণিসম্পদ কর্মকর্তা (খ) অফিসার ইনচার্জ ⏎ (গ) পৌর নির্বাহী কর্মকর্তা
 * > | বাস্তবায়ন: … একাডেমিক সুপারভাইজার ⏎ (সকল)
 * A line without a verb that goes on with the labels of an implementer line above it, or with the post at its end.
 */
export function goesOnWithNote(
  folded: string,
  text: string,
  note: Span | undefined,
  line: Span,
): boolean {
  if (note === undefined || !implementerLinePattern.test(folded.slice(note.start, note.end)))
    return false
  const words = folded.slice(line.start, line.end)
  if (/^\s*\((?:সকল|সংশ্লিষ্ট|all)[^()]*\)/u.test(words)) return true
  const marker = markerAt(folded, line, text)
  if (marker === null || finalPredicate(words) !== null) return false
  const labels = [
    ...folded.slice(note.start, line.start).matchAll(/(?<=\s)\(?(?:[ক-হ]|\d{1,2})\)(?=\s)/gu),
  ]
  const last = labels.at(-1)
  const before =
    last === undefined
      ? null
      : markerAt(folded, { start: note.start + last.index, end: line.start }, text)
  return before !== null && isSameList(before, marker) && stepsFrom(before.ordinal, marker) === 1
}
