import { englishResolutionPattern } from '../bangla/english-minutes.ts'
import {
  agendaPattern,
  attendanceTitlePattern,
  copyPattern,
  discussionPattern,
  distributionPattern,
  implementerLinePattern,
  letterheadPattern,
  memoLinePattern,
  timeNoteLinePattern,
} from '../bangla/headings.ts'
import { decisionHeadingPattern } from '../bangla/introducers.ts'
import { finalPredicate } from '../bangla/verbs.ts'
import { isSameList, markerAt, stepsFrom } from '../document/markers.ts'
import type { Span } from '../../schemas/span.ts'
import { findField } from './fields.ts'

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
 * > | … টাঙাতে হবে। ⏎ কারখানা বিভাগ: ⏎ ৩. …   … were received. ⏎ RESOLVED that … — where the line above is full, only its dari tells.
 */
export function opensBehindSentence(folded: string, above: Span, line: Span): boolean {
  const words = folded.slice(line.start, line.end)
  return (
    /[।.]["')\]]*\s*$/u.test(folded.slice(above.start, above.end)) &&
    (/^[^।.:;]{2,60}:\s*-?\s*$/u.test(words) || englishResolutionPattern.test(words))
  )
}

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
