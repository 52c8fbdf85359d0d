import { earlierHeadingPattern } from '../bangla/earlier-decisions.ts'
import { agendaPattern, closingPattern, discussionPattern } from '../bangla/headings.ts'
import { undecidedPattern } from '../bangla/introducers.ts'
import { isSameList, printedLabel, stepsFrom, type Marker } from '../document/markers.ts'
import type { Paragraph } from '../../schemas/document.ts'
import type { DecisionDraft, Normalised } from '../../schemas/stages.ts'
import { agendaOf, isTopic } from './agenda.ts'
import { findAnnouncement } from './announcements.ts'
import { binds } from './binding.ts'
import type { Block } from './blocks.ts'
import { itemsWithOutcomes } from './earlier-lists.ts'
import type { EarlierRow } from './follow-ups.ts'
import { readInlineDecisions } from './inline-decisions.ts'
import { lastMarker } from './list-items.ts'
import { takeBlock } from './lists.ts'
import {
  continuesResolution,
  isItemBelow,
  isMember,
  isNextItem,
  isTermOf,
  startsGroup,
  titleIn,
} from './next-items.ts'
import {
  announcesTopics,
  firstMarker,
  isNumberOf,
  isOpening,
  openList,
  takeProposal,
  unlabelled,
} from './open-list.ts'
import { isNextParagraph, toParagraphs } from './paragraphs.ts'
import { opensSilently, opensUnderTopic } from './silent-lists.ts'
import { readTable } from './tables.ts'
import { opensTerms } from './terms.ts'
import { toldWithProgress } from './told-progress.ts'
import { close, newWalk, openParagraph, type Walk } from './walk.ts'

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
  const walk = newWalk(onlyAnnounced)
  for (let index = 0; index < blocks.length;) {
    const rows = rowsFrom(blocks, index)
    const told = itemsWithOutcomes(text, blocks, index)
    if (rows.length > 0) readRows(text, walk, rows, blocks[index - 1])
    else if (told.length > 0) close(text, walk)
    else readBlock(text, walk, blocks, index)
    index += Math.max(1, rows.length) + told.length
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
  const isListed = walk.list !== null && isMember(block)
  const isNext =
    isNextParagraph(walk.numbered, block.marker) && !isNextNumber(walk, block) && !isListed
  const isOverItem = title !== null && isItemBelow(text, walk.list, next)
  const isNumbered = isNext && !isOverItem
  if (isNext && isOverItem && goesOnParagraphs(walk)) openParagraph(walk, block, true)
  const isItem =
    block.marker?.kind === 'letter' && walk.list !== null && isNextItem(text, walk.list, block)
  const isContinued = walk.list !== null && continuesResolution(walk.list, block)
  const announcement = isItem || isContinued ? null : findAnnouncement(text, block)
  const isHeading =
    agendaPattern.test(block.folded) ||
    discussionPattern.test(block.folded) ||
    (!isListed && isTopic(block, next))
  if (closingPattern.test(block.folded) || isHeading) {
    close(text, walk)
    openParagraph(walk, block, isNumbered)
    walk.agenda = agendaOf(text, block, next) ?? walk.agenda
    // > | আলোচনা: … জানান। সিদ্ধান্ত: … করতে হবে।   আলোচ্যসূচী-৪: … সিদ্ধান্ত গৃহীত হয় যে, ⏎ (ক) …
    const isOpened =
      announcement !== null &&
      (announcement.rest !== null || (next?.marker?.ordinal === 1 && next.marker.kind === 'letter'))
    if (isOpened) openList(text, walk, announcement)
    return
  }
  if (
    walk.list !== null &&
    !isListed &&
    isNumberOf(block.marker) &&
    announcesTopics(blocks.slice(index))
  ) {
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
  if (walk.list === null && opensUnderTopic(block, blocks[index - 1], walk.labelled))
    openList(text, walk, unlabelled)
  if (walk.list?.headed != null && firstMarker(text, block) !== null) {
    close(text, walk)
    openList(text, walk, { ...unlabelled, rest: block })
    return
  }
  if (isNextDecimal(walk, block)) close(text, walk)
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

/**
 * > | ২৪৮.৩ ঋণ মঞ্জুরি ⏎ … ক. … খ. … ⏎ ২৪৮.৪ নিরীক্ষা ফার্ম নিয়োগ — the number behind the one under which the lettered list stands.
 */
function isNextDecimal({ list, decimal }: Walk, { marker }: Block): boolean {
  if (list === null || decimal === null || marker?.kind !== 'decimal') return false
  const isLettered = (lastMarker(list)?.kind ?? 'decimal') !== 'decimal'
  return isLettered && isSameList(decimal, marker) && stepsFrom(decimal.ordinal, marker) === 1
}

/** `০৪` beside `৪`: paragraphs and the items in them are often told apart so. From ১০ on all look alike. */
const isPadded = ({ canonical, ordinal }: Marker): boolean => ordinal >= 10 || canonical.length > 1

/** Two lists in one paragraph may use the same labels: the second position gets a number. */
function distinct(drafts: readonly DecisionDraft[]): readonly DecisionDraft[] {
  const seen = new Map<string, number>()
  return drafts.map((draft) => {
    const count = (seen.get(draft.position) ?? 0) + 1
    seen.set(draft.position, count)
    return count === 1 ? draft : { ...draft, position: `${draft.position} (${count})` }
  })
}
