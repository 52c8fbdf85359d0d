import { earlierHeadingPattern } from '../bangla/earlier-decisions.ts'
import { agendaPattern, closingPattern, discussionPattern } from '../bangla/headings.ts'
import type { Label } from '../../schemas/decision.ts'
import type { Paragraph } from '../../schemas/document.ts'
import type { Span } from '../../schemas/span.ts'
import type { DecisionDraft, Normalised, Passage } from '../../schemas/stages.ts'
import {
  ordinalWords,
  proposalHeadingPattern,
  topicHeadingPattern,
  undecidedPattern,
} from '../bangla/introducers.ts'
import { finalPredicate } from '../bangla/verbs.ts'
import { agendaOf, isTopic } from './agenda.ts'
import { findAnnouncement, type Announcement } from './announcements.ts'
import { binds } from './binding.ts'
import type { Block } from './blocks.ts'
import type { Columns } from './columns.ts'
import type { EarlierRow } from './follow-ups.ts'
import { readInlineDecisions } from './inline-decisions.ts'
import {
  addItem,
  addSpan,
  closeList,
  continuesResolution,
  isItemBelow,
  isMember,
  isNextItem,
  isTermOf,
  lastMarker,
  startsGroup,
  takeBlock,
  titleIn,
  type OpenList,
} from './lists.ts'
import { markerAt, printedLabel, type Marker } from '../document/markers.ts'
import { isNextParagraph, paragraphNumber, toParagraphs, type OpenParagraph } from './paragraphs.ts'
import { opensSilently } from './silent-lists.ts'
import { readTable } from './tables.ts'
import { opensTerms } from './terms.ts'
import { toldWithProgress } from './told-progress.ts'

/** What has been read of a body so far, and what is open. */
interface Walk {
  /** Only what words announce is a decision; else a list of what must be done, too. */
  readonly onlyAnnounced: boolean
  readonly paragraphs: OpenParagraph[]
  readonly drafts: DecisionDraft[]
  readonly earlier: EarlierRow[]
  /** Those of the drafts that no list or table announced. */
  readonly running: DecisionDraft[]
  numbered: OpenParagraph | null
  agenda: Passage | null
  list: OpenList | null
  /** The last label of a decision. */
  labelled: Marker | null
  columns: Columns | null
  tables: number
  lists: number
}

/** What a body says; `earlier` are rows that tell what another meeting decided. */
export interface Body {
  readonly paragraphs: readonly Paragraph[]
  readonly decisions: readonly DecisionDraft[]
  readonly earlier: readonly EarlierRow[]
}

/**
 * Read the body of minutes from top to bottom: paragraphs by the sequence of their numbers, decisions
 * by what announces them (an introducer, a heading, a table with a column of decisions).
 */
export function readBody(text: Normalised, blocks: readonly Block[]): Body {
  const announced = walkOver(text, blocks, true)
  const isSilent =
    announced.decisions.length === 0 && !blocks.some(({ folded }) => undecidedPattern.test(folded))
  const { walk, decisions } = isSilent ? walkOver(text, blocks, false) : announced
  const sorted = decisions.toSorted((a, b) => startOf(a) - startOf(b))
  return {
    paragraphs: toParagraphs(text, walk.paragraphs, blocks),
    decisions: distinct(sorted),
    earlier: walk.earlier,
  }
}

function walkOver(
  text: Normalised,
  blocks: readonly Block[],
  onlyAnnounced: boolean,
): { readonly walk: Walk; readonly decisions: readonly DecisionDraft[] } {
  const walk: Walk = {
    onlyAnnounced,
    paragraphs: [],
    drafts: [],
    earlier: [],
    running: [],
    numbered: null,
    agenda: null,
    list: null,
    labelled: null,
    columns: null,
    tables: 0,
    lists: 0,
  }
  for (let index = 0; index < blocks.length;) {
    const rows = rowsFrom(blocks, index)
    if (rows.length > 0) readRows(text, walk, rows, blocks[index - 1])
    else readBlock(text, walk, blocks, index)
    index += Math.max(1, rows.length)
  }
  close(text, walk)
  return { walk, decisions: [...walk.drafts, ...readInlineDecisions(text, blocks, walk)] }
}

const startOf = ({ body }: DecisionDraft): number => body[0]?.start ?? 0

function rowsFrom(blocks: readonly Block[], index: number): readonly Block[] {
  const end = blocks.findIndex((block, at) => at >= index && !block.isRow)
  return blocks.slice(index, end === -1 ? undefined : end)
}

function readRows(
  text: Normalised,
  walk: Walk,
  rows: readonly Block[],
  above: Block | undefined,
): void {
  const isAnnounced = walk.list !== null && walk.list.items.length === 0
  const paragraph = walk.numbered?.number ?? null
  const { drafts, earlier, columns } = readTable(text, rows, {
    columns: walk.columns,
    paragraph,
    isAnnounced,
    isReport: above !== undefined && earlierHeadingPattern.test(above.folded),
    index: walk.tables + 1,
  })
  if (columns === null) return
  close(text, walk)
  walk.tables += walk.columns === columns ? 0 : 1
  walk.columns = columns
  walk.drafts.push(...drafts)
  walk.earlier.push(...earlier)
}

function readBlock(text: Normalised, walk: Walk, blocks: readonly Block[], index: number): void {
  const block = blocks[index] as Block
  const next = blocks[index + 1]
  if (walk.list?.isOfProposals === true && takeProposal(text, walk.list, block)) return
  const title =
    walk.list !== null || !walk.onlyAnnounced ? titleIn(text, walk.list, block, next) : null
  const isNext =
    isNextParagraph(walk.numbered, block.marker) &&
    !isNextNumber(walk, block) &&
    !(walk.list !== null && isMember(block))
  const isOverItem = title !== null && isItemBelow(text, walk.list, next)
  const isNumbered = isNext && !isOverItem
  if (isNext && isOverItem && goesOnParagraphs(walk)) openParagraph(walk, block, true)
  const isItem =
    block.marker?.kind === 'letter' && walk.list !== null && isNextItem(text, walk.list, block)
  const isContinued = walk.list !== null && continuesResolution(walk.list, block)
  const announcement = isItem || isContinued ? null : findAnnouncement(text, block)
  const isHeading =
    agendaPattern.test(block.folded) || discussionPattern.test(block.folded) || isTopic(block, next)
  if (closingPattern.test(block.folded) || isHeading) {
    close(text, walk)
    openParagraph(walk, block, isNumbered)
    walk.agenda = agendaOf(text, block, next) ?? walk.agenda
    // > | আলোচনা: … জানান। সিদ্ধান্ত: … করতে হবে।
    if (announcement?.rest != null) openList(text, walk, announcement)
    return
  }
  if (walk.list !== null && isNumberOf(block.marker) && announcesTopics(blocks.slice(index))) {
    close(text, walk)
    openParagraph(walk, block, isNumbered)
    return
  }
  const told = toldWithProgress(text, announcement?.rest ?? null, block, next)
  if (announcement !== null && told !== null) {
    close(text, walk)
    const { label: named } = announcement
    const label = named === null ? null : printedLabel(text, named, named.canonical)
    walk.earlier.push({ passage: [told], place: [block], label })
    return
  }
  if (
    announcement !== null &&
    isOpening(walk, announcement, blocks.slice(index + 1)) &&
    !(announcement.rest === null && announcesTopics(blocks.slice(index + 1)))
  ) {
    if (announcement.label === null || walk.list === null) close(text, walk)
    openParagraph(walk, block, isNumbered)
    openList(text, walk, announcement)
    return
  }
  if (
    !walk.onlyAnnounced &&
    walk.list === null &&
    opensSilently(blocks, index, walk.numbered, title)
  ) {
    openList(text, walk, unlabelled)
  }
  if (walk.list?.headed != null && firstMarker(text, block) !== null) {
    close(text, walk)
    openList(text, walk, { ...unlabelled, rest: block })
    return
  }
  const isTaken = !isNumbered && walk.list !== null && takeBlock(text, walk.list, block, title)
  if (isTaken || (!isNumbered && walk.list?.isSuspended === true)) return
  close(text, walk)
  openParagraph(walk, block, isNumbered)
}

/** > | ২। … সিদ্ধান্ত গৃহীত হয়: ⏎ ৩। সিভিল সার্জন: ⏎ ৪। … — titles with the numbers of paragraphs, not with their own from ১ on. */
function goesOnParagraphs({ list, numbered }: Walk): boolean {
  const last = list?.titles.findLast(({ marker }) => marker !== null)
  return last === undefined || last.marker === numbered?.marker
}

/** `৪।` behind item ৩। of an open list is its next item, though a paragraph ৪ could come too. */
function isNextNumber(walk: Walk, block: Block): boolean {
  const last = walk.list?.items.findLast((item) => item.marker !== null)?.marker
  if (walk.list === null || block.marker === null || block.marker.kind !== 'number') return false
  if (startsGroup(walk.list, block) || isTermOf(walk.list, block)) return true
  if (last === undefined || last === null)
    return block.marker.ordinal === 1 && walk.numbered?.number !== 0
  return (
    last.kind === 'number' &&
    last.style === block.marker.style &&
    isPadded(last) === isPadded(block.marker) &&
    block.marker.ordinal === last.ordinal + 1 &&
    (binds(block) || opensTerms(block))
  )
}

/** `০৪` beside `৪`: paragraphs and the items in them are often told apart so. From ১০ on all look alike. */
const isPadded = ({ canonical, ordinal }: Marker): boolean => ordinal >= 10 || canonical.length > 1

/** An uncertain introducer (`… সিদ্ধান্ত গৃহীত হয়।`) counts only where a list or a table follows. */
function isOpening(
  walk: Walk,
  { label, rest, isCertain }: Announcement,
  next: readonly Block[],
): boolean {
  const [following] = next
  const isListBelow =
    following !== undefined && (following.isRow || following.marker?.ordinal === 1)
  if (isListBelow) return true
  const isParagraphBelow =
    following === undefined || isNextParagraph(walk.numbered, following.marker)
  return isCertain && (label !== null || rest !== null || !isParagraphBelow)
}

/** Blocks of a topic at most before its own heading of decisions. */
const topicBlocks = 6

/**
 * > | … নিম্নরূপ সিদ্ধান্ত গৃহীত হয়: ⏎ ১। বহির্বিভাগের সেবা: … বলেন … ⏎ সিদ্ধান্ত: … ⏎ ২। …
 * What is announced are topics, each with decisions under a heading of their own.
 */
function announcesTopics(blocks: readonly Block[]): boolean {
  const [first, ...others] = blocks
  if (first?.marker == null || first.isRow || isFinite(first)) return false
  const heading = others
    .slice(0, topicBlocks)
    .findIndex(({ folded }) => topicHeadingPattern.test(folded))
  return heading !== -1 && others.slice(0, heading).every(({ marker }) => marker === null)
}

const isNumberOf = (marker: Marker | null): boolean =>
  marker?.kind === 'number' || marker?.kind === 'decimal'

/** `… মিনি স্টেডিয়াম নির্মাণ` is a title: a verbal noun alone; `… পরিশোধ করতে হবে। (বাস্তবায়নে: …)` is none. */
const isFinite = ({ folded }: Block): boolean =>
  folded
    .split(/[।;()\n\u2028]/u)
    .some((part) => (finalPredicate(part)?.voice ?? 'nominal') !== 'nominal')

/** A list that nothing announces, or whose heading was read before. */
const unlabelled: Announcement = {
  label: null,
  rest: null,
  further: [],
  isRunning: false,
  isCertain: false,
  isOfProposals: false,
}

function openList(text: Normalised, walk: Walk, announcement: Announcement): void {
  const { label, rest, further, isRunning, isOfProposals } = announcement
  const first = rest === null ? null : firstMarker(text, rest)
  if (label !== null && walk.list !== null) {
    if (first === null && !isLettered(walk.list)) {
      if (rest !== null) addHeaded(text, walk.list, label, rest)
      else walk.list.headed = headedLabel(text, walk.list, label)
      return
    }
    close(text, walk)
  }
  const number = walk.numbered?.number ?? null
  walk.lists += 1
  const position = number === null ? `list ${walk.lists}` : `paragraph ${number}`
  walk.list = {
    items: [],
    paragraph: number,
    agenda: walk.agenda,
    position,
    endsWithNote: false,
    isInline: false,
    isRunning,
    titles: [],
    isSuspended: false,
    isOfProposals,
    terms: null,
    headed: null,
    before: walk.labelled,
  }
  if (rest === null) {
    walk.list.headed = label === null ? null : headedLabel(text, walk.list, label)
    return
  }
  if (first !== null)
    return addItem(text, walk.list, { marker: first, isRepaired: false }, rest.end)
  if (label !== null) return addHeaded(text, walk.list, label, rest)
  for (const span of [rest, ...further]) addSpan(walk.list, null, null, span)
}

/** > | সিদ্ধান্ত-৪: (ক) …; — the first of the items behind a heading: they are its decisions, whatever number it has itself. */
function firstMarker(text: Normalised, rest: Span): Marker | null {
  const marker = markerAt(text.folded, rest, text.text)
  return marker?.ordinal === 1 ? marker : null
}

/** Whether its items carry labels of their own: the next numbered heading opens a list of its own. */
const isLettered = ({ items }: OpenList): boolean => items.some(({ marker }) => marker !== null)

/** > | প্রস্তাব নং-২ঃ মাঠ সংস্কারের কাজ … সম্পন্ন করিবেন। */
function takeProposal(text: Normalised, list: OpenList, block: Block): boolean {
  const heading = proposalHeadingPattern.exec(block.folded)
  const canonical = heading?.groups?.['label']
  if (heading === null || canonical === undefined) return false
  const content = block.start + heading[0].length
  const label = { start: block.start, end: block.start + heading[0].trimEnd().length, canonical }
  addHeaded(text, list, label, { start: content, end: block.end })
  return true
}

/** `সিদ্ধান্ত-২: …` is an item with its label in the heading. */
function addHeaded(
  text: Normalised,
  list: OpenList,
  label: NonNullable<Announcement['label']>,
  rest: { start: number; end: number },
): void {
  addSpan(list, null, headedLabel(text, list, label), rest)
}

function headedLabel(
  text: Normalised,
  list: OpenList,
  label: NonNullable<Announcement['label']>,
): Label {
  const printed = text.text.slice(label.start, label.end)
  const canonical = printedLabel(text, label, label.canonical)
  const ordinal =
    Number(label.canonical.split('.').at(-1)) ||
    ordinalWords.indexOf(label.canonical) + 1 ||
    list.items.length + 1
  return { printed, canonical, ordinal }
}

function openParagraph(walk: Walk, block: Block, isNumbered: boolean): void {
  if (!isNumbered && walk.numbered !== null) return
  const number = isNumbered ? paragraphNumber(block.marker) : null
  const paragraph = { number, marker: isNumbered ? block.marker : null, start: block.start }
  walk.paragraphs.push(paragraph)
  if (isNumbered) walk.numbered = paragraph
}

function close(text: Normalised, walk: Walk): void {
  const read = walk.list === null ? [] : closeList(text, walk.list)
  const drafts = walk.onlyAnnounced
    ? read
    : read.map((draft) => ({
        ...draft,
        doubts: [...draft.doubts, 'decision-unannounced' as const],
      }))
  walk.drafts.push(...drafts)
  if (walk.list?.isRunning === true) walk.running.push(...drafts)
  if (walk.list !== null) walk.labelled = lastMarker(walk.list) ?? walk.labelled
  walk.list = null
}

/** Two lists in one paragraph may use the same labels: the second position gets a number. */
function distinct(drafts: readonly DecisionDraft[]): readonly DecisionDraft[] {
  const seen = new Map<string, number>()
  return drafts.map((draft) => {
    const count = (seen.get(draft.position) ?? 0) + 1
    seen.set(draft.position, count)
    return count === 1 ? draft : { ...draft, position: `${draft.position} (${count})` }
  })
}
