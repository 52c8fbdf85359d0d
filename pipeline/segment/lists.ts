import { implementerLinePattern, supportNoteLinePattern } from '../bangla/headings.ts'
import { sayingPattern } from '../bangla/introducers.ts'
import type { DecisionDraft, ImplementerNote, Normalised } from '../../schemas/stages.ts'
import { binds } from './binding.ts'
import type { Block } from './blocks.ts'
import { isDoerLine } from './doer-lines.ts'
import { draftFrom, draftsFrom } from './drafts.ts'
import { isOwner, type GroupTitle } from './group-titles.ts'
import {
  addItem,
  addSpan,
  append,
  appendWhole,
  isEnded,
  lastMarker,
  type ListItem,
  type OpenList,
} from './list-items.ts'
import { continuesResolution, isMember, isTermOf, nextMarker } from './next-items.ts'
import { cutNotes, isNote } from './notes.ts'
import { shareNotes } from './shared-notes.ts'
import { opensTerms } from './terms.ts'

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
  const next = nextMarker(text, list, block)
  if (next !== null) {
    addItem(text, list, next, block.end)
    list.isSuspended = false
    list.terms = opensTerms(block) ? { last: null } : null
    return true
  }
  return takeUnlabelled(text, list, block)
}

/** A block with no label of the list's: more of the last item, a decision without label, or none of the list's. */
function takeUnlabelled(text: Normalised, list: OpenList, block: Block): boolean {
  const last = list.items.at(-1)
  if (list.isSuspended) return false
  const isLabelled = lastMarker(list) !== null || (last?.label ?? null) !== null
  if (discusses(block)) {
    list.isSuspended = isLabelled
    return false
  }
  const isDecided = binds(block)
  if (last === undefined) return isDecided && opensItem(list, block)
  if (continuesResolution(list, block)) return append(text, list, block)
  if (isDecided && block.isApart && endsWithNote(text, last)) return opensItem(list, block)
  // > | বাস্তবায়নেঃ প্রকল্প পরিচালক ⏎ ⏎ প্রকল্পঃ “…” — behind its implementer line an item is over, with a dari or without.
  const isOver = list.endsWithNote || (isEnded(text, last) && last.passage.length > 0)
  const isApart = block.isApart || isBehind(list, block)
  if (isLabelled && (!isApart || !isOver || isDecided)) return append(text, list, block)
  if (isLabelled) {
    list.isSuspended = true
    return false
  }
  if (!isOver) return append(text, list, block)
  return isDecided && opensItem(list, block)
}

/** Add a decision without label. */
function opensItem(list: OpenList, block: Block): true {
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

/** A line for who acts or until when, or one of its own for who helps. */
const isNoteLine = ({ folded }: Block): boolean =>
  isNote(folded) || supportNoteLinePattern.test(folded)

function takeNote(list: OpenList, block: Block): boolean {
  const isAppended = appendWhole(list, block)
  list.endsWithNote =
    isAppended && (implementerLinePattern.test(block.folded) || /^\s*\[/u.test(block.folded))
  return isAppended
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
