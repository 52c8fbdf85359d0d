import {
  attendanceTitlePattern,
  implementerLinePattern,
  letterheadPattern,
  memoLinePattern,
  signaturePattern,
  timeNoteLinePattern,
} from '../bangla/headings.ts'
import { decisionHeadingPattern } from '../bangla/introducers.ts'
import { isBlank, isRow, linesOf, type Line } from '../document/lines.ts'
import { similarity } from '../document/similarity.ts'
import type { Normalised } from '../../schemas/stages.ts'
import { isMinutesTitle } from './titles.ts'
import { findField } from './fields.ts'

/** So many lines at either end of a page may be repeated by the printer. */
const depth = 3
/** Within so many lines a new document says what it is. */
const opening = 12
/** Shorter lines may return by chance: `আলোচনা:` may be the first of two pages. */
const fewestLetters = 12
/** Of two readings of one line of print. */
const leastAlike = 0.85

/**
 * Where lines start that stand at the head or foot of one page after another, but for their numbers. They are no part
 * of the running text. The first of the heads stays: it may be the title. So does the head of a page that opens a document,
 * for two letters of one office begin alike.
 * > সমন্বয় সভার কার্যবিবরণী        পাতা-২
 */
export function runningHeads({ text, folded, pages }: Normalised): ReadonlySet<number> {
  const repeated = new Set<number>()
  const printed = pages.map((page) => linesOf(text, page).filter((line) => !isBlank(line)))
  printed.slice(1).forEach((lines, index) => {
    const before = printed[index] ?? []
    const heads = alike(lines.slice(0, depth), before.slice(0, depth), folded)
    if (!opensDocument(lines, heads, folded)) heads.forEach(({ start }) => repeated.add(start))
    for (const { start } of repeatedFeet(before, lines, folded)) repeated.add(start)
  })
  return repeated
}

/** Both of them: text goes on behind either. Two letters may be signed alike. */
function repeatedFeet(
  before: readonly Line[],
  lines: readonly Line[],
  folded: string,
): readonly Line[] {
  const [above, below] = [before.slice(-depth), lines.slice(-depth)]
  const isSigned = [...above, ...below].some(({ start, end }) =>
    signaturePattern.test(folded.slice(start, end)),
  )
  return isSigned ? [] : [...alike(above, below, folded), ...alike(below, above, folded)]
}

const alike = (lines: readonly Line[], before: readonly Line[], folded: string): readonly Line[] =>
  lines.filter((line) => {
    const own = lettersOf(line, folded)
    return (
      !isRow(line) &&
      !isStatement(folded.slice(line.start, line.end)) &&
      own.length >= fewestLetters &&
      before.some((other) => similarity(lettersOf(other, folded), own) >= leastAlike)
    )
  })

/** > | … প্রেরণ করতে হবে।   বাস্তবায়নেঃ …   সময়সীমাঃ …   সিদ্ধান্তঃ — text, however often it is said; printers repeat titles. */
const isStatement = (folded: string): boolean =>
  /[।;]\s*$/u.test(folded) ||
  implementerLinePattern.test(folded) ||
  timeNoteLinePattern.test(folded) ||
  decisionHeadingPattern.test(folded)

const lettersOf = ({ start, end }: Line, folded: string): string =>
  folded
    .slice(start, end)
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim()

function opensDocument(lines: readonly Line[], heads: readonly Line[], folded: string): boolean {
  return lines.slice(0, opening).some((line) => {
    const foldedLine = folded.slice(line.start, line.end)
    if (letterheadPattern.test(foldedLine) || memoLinePattern.test(foldedLine)) return true
    return (
      !heads.includes(line) &&
      (attendanceTitlePattern.test(foldedLine) ||
        isMinutesTitle(foldedLine) ||
        findField(foldedLine) !== null)
    )
  })
}
