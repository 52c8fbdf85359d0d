import { implementerLinePattern, supportNoteLinePattern } from '../bangla/headings.ts'
import { sayingPattern } from '../bangla/introducers.ts'
import { committeePosts } from '../bangla/offices.ts'
import { englishPredicate } from '../bangla/english.ts'
import type { Label } from '../../schemas/decision.ts'
import type { Span } from '../../schemas/span.ts'
import type { DecisionDraft, ImplementerNote, Normalised, Passage } from '../../schemas/stages.ts'
import { binds } from './binding.ts'
import type { Block } from './blocks.ts'
import { draftFrom, draftsFrom } from './drafts.ts'
import { groupTitle, isOwner, type GroupTitle } from './group-titles.ts'
import { isDoerLine } from './doer-lines.ts'
import { cutNotes, endsWithOffices, isNote } from './notes.ts'
import { shareNotes } from './shared-notes.ts'
import { isTerm, opensTerms, type OpenTerms } from './terms.ts'
import { cutSiblings } from '../document/items.ts'
import { isSameList, repairedLetter, stepsFrom, toLabel, type Marker } from '../document/markers.ts'

/** An item of an open list, growing as blocks are read. */
interface ListItem {
  readonly marker: Marker | null
  readonly label: Label | null
  readonly isRepaired: boolean
  readonly passage: Span[]
  readonly title: GroupTitle | null
}

/** A run of decisions under one announcement. */
export interface OpenList {
  readonly items: ListItem[]
  readonly paragraph: number | null
  readonly agenda: Passage | null
  readonly position: string
  /** The last block was an implementer line of its own. */
  endsWithNote: boolean
  /** Several items stood in one block, so that a note at its end is everyone's. */
  isInline: boolean
  /** Announced in the decision's own sentence. */
  readonly isRunning: boolean
  /** The titles over its items so far; the last one is that of the items to come. */
  readonly titles: GroupTitle[]
  /** A block that is none of the list's stood behind the last item: only the next label goes on with it. */
  isSuspended: boolean
  /** Announced as proposals that were passed: `প্রস্তাব নং-১ঃ` opens an item. */
  readonly isOfProposals: boolean
  /** A committee's list inside the last item. */
  terms: OpenTerms | null
  /** The label of a heading whose decision stands in the line below: `সিদ্ধান্ত (২)`. */
  headed: Label | null
  /** The last label of the decisions before, which this list may go on with. */
  readonly before: Marker | null
}

/** Add the first words behind the announcement: a labelled item or a decision without label. */
export function addSpan(
  list: OpenList,
  marker: Marker | null,
  label: Label | null,
  span: Span,
): void {
  list.items.push({
    marker,
    label,
    isRepaired: false,
    passage: [span],
    title: list.titles.at(-1) ?? null,
  })
  list.endsWithNote = false
  list.isSuspended = false
}

/** Add a labelled item, and those that go on behind it in the same line: `(ক) …। (খ) …`. */
export function addItem(
  text: Normalised,
  list: OpenList,
  { marker, isRepaired }: { marker: Marker; isRepaired: boolean },
  end: number,
): void {
  list.items.push({
    marker,
    label: labelOf(text, marker),
    isRepaired,
    passage: [],
    title: list.titles.at(-1) ?? null,
  })
  append(text, list, { start: marker.content, end })
}

const labelOf = (text: Normalised, marker: Marker): Label | null =>
  marker.kind === 'bullet' ? null : toLabel(text.text, marker)

/**
 * Take a block into the list: as its next item, or as a part of the item before (a continuation, nested
 * labels, an implementer line). False when the block stands outside the list. `title`: what it is over its items.
 */
export function takeBlock(
  text: Normalised,
  list: OpenList,
  block: Block,
  title: GroupTitle | null,
): boolean {
  const last = list.items.at(-1)
  if (list.headed !== null) return takeHeaded(list, block)
  if ((isNoteLine(block) || (takesDoers(list) && isDoerLine(block))) && !list.isSuspended)
    return takeNote(list, block)
  if (title !== null) {
    list.titles.push(title)
    return true
  }
  if (last !== undefined && takesTerm(list, block)) return appendWhole(list, block)
  if (last !== undefined && isMember(block)) return append(text, list, block)
  const labelled = lastMarker(list)
  const next = nextMarker(text, list, block)
  if (next !== null) {
    addItem(text, list, next, block.end)
    list.isSuspended = false
    list.terms = opensTerms(block) ? { last: null } : null
    return true
  }
  if (list.isSuspended) return false
  if (discusses(block)) {
    list.isSuspended = labelled !== null || (last?.label ?? null) !== null
    return false
  }
  if (continuesResolution(list, block)) return append(text, list, block)
  const isDecided = binds(block)
  // > | বাস্তবায়নেঃ প্রকল্প পরিচালক ⏎ ⏎ প্রকল্পঃ “…” — behind its implementer line an item is over, with a dari or without.
  if (last !== undefined && isDecided && block.isApart && endsWithNote(text, last)) {
    addSpan(list, null, null, block)
    return true
  }
  const isOver =
    last === undefined || list.endsWithNote || (isEnded(text, last) && last.passage.length > 0)
  if (
    last !== undefined &&
    (labelled !== null || last.label !== null) &&
    (!(block.isApart || isBehind(list, block)) || !isOver || isDecided)
  ) {
    return append(text, list, block)
  }
  if (labelled !== null || (last?.label ?? null) !== null) {
    list.isSuspended = true
    return false
  }
  if (last !== undefined && !isOver) return append(text, list, block)
  if (!isDecided) return false
  addSpan(list, null, null, block)
  return true
}

/** > | … প্রেরণ করতে হবে। [Action: প্রধান রসায়নবিদ] ⏎ ⏎ … জমা দিতে হবে। — set apart behind a note: a decision of its own, without a label. */
const endsWithNote = (text: Normalised, { passage }: ListItem): boolean => {
  const { body, implementers } = cutNotes(text, passage)
  return implementers.length > 0 && (body.at(-1)?.end ?? 0) < (implementers.at(-1)?.[0]?.start ?? 0)
}

/**
 * Whether the block stands behind the list even without a blank line: behind its implementer line, or numbered as topics are.
 * > | (iii) … দাখিল করবেন। ⏎ ২.২ “মেমিস সাপোর্ট” প্রকল্প
 */
const isBehind = (list: OpenList, { marker }: Block): boolean =>
  marker === null
    ? list.endsWithNote
    : marker.kind === 'decimal' && marker.ordinal > 1 && lastMarker(list)?.kind !== 'decimal'

/** Whether the block goes back to what is said at the meeting: at its head, or anywhere in a paragraph set apart. */
const discusses = ({ folded, isApart, marker }: Block): boolean =>
  marker === null &&
  folded
    .split(/।|[a-z)]\.\s/u)
    .slice(0, isApart ? undefined : 1)
    .some((sentence) => sayingPattern.test(sentence))

/** > | সিদ্ধান্ত (২) ⏎ … দাখিল করতে হবে। — the first block below the heading is its decision, whatever it says. */
function takeHeaded(list: OpenList, block: Block): boolean {
  addSpan(list, null, list.headed, block)
  list.headed = null
  list.isSuspended = false
  return true
}

/** Below bullets a dash opens the next item. */
const takesDoers = ({ items }: OpenList): boolean =>
  items.length > 0 && items.every(({ marker }) => marker?.kind !== 'bullet')

/** Whether the block goes on with the terms of a committee inside the last item, or opens them. */
function takesTerm(list: OpenList, block: Block): boolean {
  const isNext = isTermOf(list, block)
  // A heading with the next label of the list is an item that holds terms.
  const opens = !isNext && block.marker === null && opensTerms(block)
  list.terms = isNext ? { last: block.marker } : opens ? { last: null } : list.terms
  return isNext || opens
}

/** Whether the block is the next item of a committee's list inside the last item. */
export const isTermOf = (list: OpenList, block: Block): boolean =>
  isTerm(list.terms, lastMarker(list), block)

/** > | (১) ডীন, পোস্ট গ্র্যাজুয়েট স্টাডিজ - আহ্বায়ক   (২) … — সদস্য — the members of a committee that is being formed. */
const memberPattern = new RegExp(String.raw`\s[-–:(]\s*(?:${committeePosts})\)?\s*[;।,]?\s*$`, 'u')

/** Whether the block names one of a committee that is being formed: numbered, it is no paragraph. */
export const isMember = ({ folded }: Block): boolean => memberPattern.test(folded)

/**
 * The title that a block is over the next items of the list, or over the first ones of a list that it would open.
 * With a label of its own only where the decisions below it carry others.
 */
export function titleIn(
  text: Normalised,
  list: OpenList | null,
  block: Block,
  next: Block | undefined,
): GroupTitle | null {
  const items = list?.items ?? []
  const { marker } = block
  if (items.length > 0 && opensTerms(block)) return null
  const isItem =
    marker !== null &&
    marker.kind !== 'bullet' &&
    items.some((item) => item.marker !== null && isSameList(item.marker, marker))
  const last = items.at(-1)
  const isOver = last === undefined || isEnded(text, last) || /[:-]\s*$/u.test(block.folded)
  if (isItem || !isOver) return null
  return groupTitle(block, isItemBelow(text, list, next), list?.titles.at(-1))
}

/** Whether the block is the first item below a title, or the next one of the list. */
export const isItemBelow = (
  text: Normalised,
  list: OpenList | null,
  block: Block | undefined,
): boolean =>
  block !== undefined &&
  block.marker !== null &&
  binds(block) &&
  (block.marker.kind === 'bullet' ||
    block.marker.ordinal === 1 ||
    (list !== null && isNextItem(text, list, block)))

/** Whether the block is the first item below the list's last title: its labels begin anew. */
export const startsGroup = ({ titles, items }: OpenList, { marker }: Block): boolean =>
  marker?.ordinal === 1 && titles.length > 0 && items.every(({ title }) => title !== titles.at(-1))

/** The label of the last item that has one. */
export const lastMarker = ({ items }: Pick<OpenList, 'items'>): Marker | null =>
  items.findLast((item) => item.marker !== null)?.marker ?? null

function nextMarker(
  text: Normalised,
  list: OpenList,
  block: Block,
): { marker: Marker; isRepaired: boolean } | null {
  const { marker } = block
  const labelled = lastMarker(list)
  if (marker !== null && startsGroup(list, block)) return { marker, isRepaired: false }
  if (labelled === null) {
    const isFirst = marker?.ordinal === 1 || (list.items.length === 0 && mayOpen(list, marker))
    return marker !== null && isFirst ? { marker, isRepaired: false } : null
  }
  if (marker !== null && isSameList(labelled, marker)) {
    const steps = stepsFrom(labelled.ordinal, marker)
    if (steps >= 1 && steps <= 2) return { marker, isRepaired: false }
    if (steps !== 0) return null
  }
  const repaired = repairedLetter(labelled, text.text, block)
  return repaired === null ? null : { marker: repaired, isRepaired: true }
}

/**
 * > | সিদ্ধান্ত: ২.২ … — behind ২.১ of the discussion.
 * > | ১) … ২) … ⏎ ০২। মাদক নিয়ন্ত্রণ: … ⏎ সিদ্ধান্ত: ⏎ ৩) … — labels that run through the topics of a meeting.
 */
const mayOpen = ({ before }: OpenList, marker: Marker | null): boolean =>
  marker !== null &&
  (marker.kind === 'decimal' ||
    (before !== null && isSameList(before, marker) && stepsFrom(before.ordinal, marker) === 1))

/**
 * > | RESOLVED that the budget be approved. ⏎ FURTHER RESOLVED that … ⏎ The Director shall … — lines under one another pass one decision.
 */
export const continuesResolution = (
  { isRunning, items }: Pick<OpenList, 'isRunning' | 'items'>,
  block: Block,
): boolean =>
  isRunning &&
  items.length > 0 &&
  !block.isApart &&
  !/[\u0980-\u09ff]/u.test(block.folded) &&
  englishPredicate(block.folded) !== null

/** A line for who acts or until when, or one of its own for who helps. */
const isNoteLine = ({ folded }: Block): boolean =>
  isNote(folded) || supportNoteLinePattern.test(folded)

function takeNote(list: OpenList, block: Block): boolean {
  const isAppended = appendWhole(list, block)
  list.endsWithNote =
    isAppended && (implementerLinePattern.test(block.folded) || /^\s*\[/u.test(block.folded))
  return isAppended
}

/** Put words to the last item; labels inside them that go on with the list open items of their own. */
function append(text: Normalised, list: OpenList, { start, end }: Span): boolean {
  const last = list.items.at(-1)
  list.endsWithNote = false
  if (last === undefined) return false
  const isInline = last.marker !== null && last.marker.kind !== 'bullet'
  const parts = isInline ? cutSiblings(text, [{ start, end }], last.marker) : []
  list.isInline ||= parts.length > 1
  last.passage.push(...(parts[0]?.passage ?? [{ start, end }]))
  for (const { marker, isRepaired, passage } of parts.slice(1)) {
    if (marker === null) continue
    list.items.push({
      marker,
      label: labelOf(text, marker),
      isRepaired,
      passage: [...passage],
      title: list.titles.at(-1) ?? null,
    })
  }
  return true
}

/** A note's own labels are those of the items above it. */
function appendWhole(list: OpenList, { start, end }: Span): boolean {
  list.endsWithNote = false
  list.items.at(-1)?.passage.push({ start, end })
  return list.items.length > 0
}

/** Whether `block` is the next labelled item of the list. */
export const isNextItem = (text: Normalised, list: OpenList, block: Block): boolean =>
  nextMarker(text, list, block) !== null

const isEnded = (text: Normalised, item: ListItem): boolean => {
  const last = item.passage.at(-1)
  return (
    last !== undefined &&
    (/[।;.:)\]'"]\s*$/u.test(text.folded.slice(last.start, last.end)) ||
      endsWithOffices(text, last))
  )
}

/** The decisions of a list that is at its end. One implementer line under the last of several is everyone's. */
export function closeList(text: Normalised, list: OpenList): readonly DecisionDraft[] {
  const drafts = list.items.flatMap((item, index) => draftsOf(text, list, item, index))
  return shareNotes(text, drafts, list.endsWithNote || list.isInline)
}

function draftsOf(
  text: Normalised,
  list: OpenList,
  item: ListItem,
  index: number,
): readonly DecisionDraft[] {
  const { paragraph, agenda } = list
  const position = `${list.position}/${item.label?.canonical ?? `#${index + 1}`}`
  const implementers: readonly ImplementerNote[] =
    item.title === null || !isOwner(item.title, list.titles)
      ? []
      : [{ passage: [item.title.span], from: 'implementer-line', isShared: true }]
  const place = { paragraph, agenda, implementers, times: [], position }
  // A labelled item is one decision; labels inside it are nested and stay in its text.
  return item.label === null
    ? draftsFrom(text, item.passage, place)
    : [draftFrom(text, item.passage, place, item)].filter((draft) => draft.body.length > 0)
}
