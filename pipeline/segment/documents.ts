import {
  attendanceTitlePattern,
  closingPattern,
  columnHeadings,
  copyPattern,
  distributionPattern,
  letterheadPattern,
  letterOpeningPattern,
  memoLinePattern,
  referencePattern,
} from '../bangla/headings.ts'
import { officePattern } from '../bangla/offices.ts'
import type { DocumentKind } from '../../schemas/document.ts'
import type { Block } from './blocks.ts'
import { findField } from './fields.ts'
import { isMinutesTitle, isNotice, isOrderTitle, opensByTitle } from './titles.ts'

/**
 * Cut the blocks of a file into its documents: a letter, the minutes behind it, attendance sheets.
 *
 * A document begins at a letterhead, at a new subject line or title once the one before has come to its
 * end, and at an attendance sheet.
 */
export function splitDocuments(blocks: readonly Block[]): ReadonlyArray<readonly Block[]> {
  const documents: Block[][] = []
  let current: Block[] = []
  blocks.forEach((block, index) => {
    if (current.length > 0 && begins(block, blocksBelow(blocks, index), current)) {
      const head = letterheadStart(current)
      documents.push(current.slice(0, head))
      current = current.slice(head)
    }
    current.push(block)
  })
  return [...documents, current].filter((document) => document.length > 0)
}

/** The next blocks, up to another letterhead. */
function blocksBelow(blocks: readonly Block[], index: number): readonly Block[] {
  const next = blocks.slice(index + 1, index + 9)
  const end = next.findIndex(({ folded }) => letterheadPattern.test(folded))
  return end === -1 ? next : next.slice(0, end)
}

function begins(block: Block, next: readonly Block[], current: readonly Block[]): boolean {
  const field = findField(block.folded)?.name
  const hasContent = current.some(({ folded }) => findField(folded) !== null || isProse(folded))
  if (letterheadPattern.test(block.folded)) return hasContent
  if (isAttendanceStart(block)) return hasContent && !current.every((b) => isHeaderLike(b))
  // `প্রাপক: …` above a letter ends nothing.
  const hasEnd =
    (current.some(({ folded }) => isEnd(folded)) &&
      current.some(({ folded }) => isProse(folded))) ||
    isAttendance(current)
  const hasFieldsBelow = next.some(({ folded }) => {
    const name = findField(folded)?.name
    return name === 'chair' || name === 'venue' || name === 'dateTime'
  })
  const hasBody = current.some(
    ({ folded, isRow }) =>
      isProse(folded) ||
      (isRow &&
        findField(folded) === null &&
        !memoLinePattern.test(folded) &&
        folded.split('\t').filter((cell) => cell.trim() !== '').length > 1),
  )
  if (field === 'subject') return hasEnd || (hasBody && hasFieldsBelow)
  if (opensByTitle(block.folded)) return hasEnd && (hasFieldsBelow || isOrderTitle(block.folded))
  return false
}

/**
 * Where above a title its letterhead begins, among the blocks before it: groups between blank lines that open
 * with an office, a memo number or a date. The signature of the document before stands in a group of its own.
 */
function letterheadStart(blocks: readonly Block[]): number {
  let start = blocks.length
  for (let index = blocks.length - 1; index > 0; index -= 1) {
    const block = blocks[index]
    if (block === undefined || block.isRow || block.folded.length > 120) break
    if (!block.isApart) continue
    const isOffice = officePattern.test(block.folded) && !isListed(block)
    if (!isOffice && !memoLinePattern.test(block.folded)) break
    if (isOffice) start = index
  }
  return start
}

const isListed = ({ marker, folded }: Block): boolean =>
  marker !== null || copyPattern.test(folded) || distributionPattern.test(folded)

const isProse = (folded: string): boolean =>
  folded.length > 90 && /[।.]/u.test(folded) && !memoLinePattern.test(folded)

const isHeaderLike = (block: Block): boolean => !isProse(block.folded) && !block.isRow

const isEnd = (folded: string): boolean =>
  closingPattern.test(folded) ||
  distributionPattern.test(folded) ||
  copyPattern.test(folded) ||
  /^\s*স্বাক্ষরিত/u.test(folded) ||
  /(?:এতদসঙ্গে|এতদসাথে|এতৎসঙ্গে|এতদ্সঙ্গে|সংযুক্ত)[^।]{0,80}প্রেরণ\s+করা\s+(?:হলো|হল|হইল|গেল)\s*[।.]?\s*$/u.test(
    folded,
  ) ||
  /(?:অনুরোধ|নির্দেশক্রমে)[^।]{0,60}(?:হলো|হল|হইল|গেল|যাচ্ছে|করছি)\s*[।.]?\s*$/u.test(folded)

/** The title of an attendance sheet, or the header row of one. */
function isAttendanceStart(block: Block): boolean {
  if (!block.isRow) return block.folded.length < 200 && attendanceTitlePattern.test(block.folded)
  const cells = block.folded.split('\t').map((cell) => cell.trim())
  return (
    cells.every((cell) => cell.length < 60) &&
    cells.some((cell) => columnHeadings.name.test(cell)) &&
    cells.some((cell) => columnHeadings.signature.test(cell) || columnHeadings.contact.test(cell))
  )
}

const isAttendance = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => isAttendanceStart(block))

/** What kind of document the blocks make, by its title, its fields and its closing phrases. */
export function kindOf(blocks: readonly Block[]): DocumentKind {
  const names = new Set(blocks.map(({ folded }) => findField(folded)?.name))
  const head = blocks.filter((block) => !block.isRow).slice(0, 14)
  if (isAttendance(blocks) && !blocks.some(({ folded }) => closingPattern.test(folded))) {
    const prose = blocks.filter((block) => !block.isRow && isProse(block.folded))
    if (prose.length === 0) return 'attendance'
  }
  if (head.some(({ folded }) => isOrderTitle(folded))) return 'order'
  if (head.some(({ folded }) => isNotice(folded))) return 'letter'
  const hasTitle = head.some(
    ({ folded }) =>
      (isMinutesTitle(folded) && !referencePattern.test(folded)) ||
      /^\s*record notes\s*$/u.test(folded),
  )
  const hasMeeting = names.has('chair') && (names.has('date') || names.has('dateTime'))
  const tellsOfMeeting = head.some(({ folded }) => opensMeeting(folded))
  const isReply = head.some(({ folded }) => letterOpeningPattern.test(folded))
  const isForwarding = isReply && head.some(({ folded }) => forwardingPattern.test(folded))
  if ((hasTitle && !isForwarding) || hasMeeting || (tellsOfMeeting && !isReply)) return 'minutes'
  const isLetter = blocks.some(({ folded }) =>
    /(?:অনুরোধ|নির্দেশক্রমে|উপর্যুক্ত|উপরিউক্ত|উপরোক্ত|মহোদয়|প্রসঙ্গে|directed to|request)/u.test(folded),
  )
  return isLetter &&
    (names.has('subject') || blocks.some(({ folded }) => /স্মারক|^\s*নং|^\s*memo/u.test(folded)))
    ? 'letter'
    : 'other'
}

/** > | I am directed to forward herewith the minutes of … — the letter bears the title of what it encloses. */
const forwardingPattern = /\bdirected to (?:forward|send|enclose|transmit)\b/u

/** > | অদ্যকার সভা … এর সভাপতিত্বে আরম্ভ করা হলো।   … জনাব … এর সভাপতিত্বে … সভা অনুষ্ঠিত হয়।   … এক জরুরী সভা জনাব … মহোদয়ের সভাপতিত্বে অনুষ্ঠিত হয়। */
const opensMeeting = (folded: string): boolean =>
  /সভাপতিত্বে[^।]{0,200}(?:সভা|বৈঠক)[^।]{0,80}অনুষ্ঠিত\s+(?:হয়|হলো|হইল|হল)/u.test(folded) ||
  /(?:সভা|বৈঠক)\s[^।]{0,200}সভাপতিত্বে\s+(?:[\p{L}\p{M}]+\s+){0,3}অনুষ্ঠিত\s+(?:হয়|হলো|হইল|হল)/u.test(
    folded,
  ) ||
  /(?:সভা|বৈঠক)[^।]{0,120}অনুষ্ঠিত\s+(?:হয়|হলো|হইল|হল)[^।]{0,20}।[^।]{0,80}সভাপতিত্ব\s+করেন/u.test(
    folded,
  ) ||
  /(?:অদ্যকার|অদ্য|আজকের)\s[^।]{0,60}সভা[^।]{0,240}সভাপতিত্বে[^।]{0,60}(?:আরম্ভ|শুরু)\s+(?:করা\s+)?(?:হয়|হলো|হইল|হল)/u.test(
    folded,
  ) ||
  /\bmeeting\b[^\n]{0,200}\bwas held\b[^\n]{0,300}\b(?:chairmanship|chaired|presided|in the chair)\b/u.test(
    folded,
  )
