import {
  implementerLinePattern,
  supportNoteLinePattern,
  timeNoteLinePattern,
} from '../bangla/headings.ts'
import { officeEndPattern, officePattern } from '../bangla/offices.ts'
import { englishPredicate } from '../bangla/english.ts'
import { finalPredicate } from '../bangla/verbs.ts'
import { trimSpan } from '../document/spans.ts'
import type { Label } from '../../schemas/decision.ts'
import type { Span } from '../../schemas/span.ts'
import type { DecisionDraft, ImplementerNote, Normalised, Passage } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'
import { draftFrom, draftsFrom } from './drafts.ts'
import { shareNotes } from './shared-notes.ts'
import { cutSiblings } from '../document/items.ts'
import { isSameList, repairedLetter, stepsFrom, toLabel, type Marker } from '../document/markers.ts'

/** An item of an open list, growing as blocks are read. */
interface ListItem {
  readonly marker: Marker | null
  readonly label: Label | null
  readonly isRepaired: boolean
  readonly passage: Span[]
  readonly heading: Span | null
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
  /** The office in whose name the items below stand: `পরিবেশ অধিদপ্তর, হবিগঞ্জ:`. */
  heading: Span | null
  /** A block that is none of the list's stood behind the last item: only the next label goes on with it. */
  isSuspended: boolean
}

/** Add the first words behind the announcement: a labelled item or a decision without label. */
export function addSpan(
  list: OpenList,
  marker: Marker | null,
  label: Label | null,
  span: Span,
): void {
  list.items.push({ marker, label, isRepaired: false, passage: [span], heading: list.heading })
  list.endsWithNote = false
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
    heading: list.heading,
  })
  append(text, list, { start: marker.content, end })
}

const labelOf = (text: Normalised, marker: Marker): Label | null =>
  marker.kind === 'bullet' ? null : toLabel(text.text, marker)

/**
 * Take a block into the list: as its next item, or as a part of the item before (a continuation, nested
 * labels, an implementer line). False when the block stands outside the list.
 */
export function takeBlock(text: Normalised, list: OpenList, block: Block): boolean {
  const last = list.items.at(-1)
  if (isNote(block) && !list.isSuspended) return takeNote(list, block)
  const heading = officeHeading(text, block)
  if (heading !== null && opensGroup(list, block)) {
    list.heading = generalHeadingPattern.test(block.folded) ? null : heading
    return true
  }
  if (last !== undefined && isMember(block)) return append(text, list, block)
  const labelled = lastMarker(list)
  const next = nextMarker(text, list, block)
  if (next !== null) {
    addItem(text, list, next, block.end)
    list.isSuspended = false
    return true
  }
  if (list.isSuspended) return false
  if (continuesResolution(list, block)) return append(text, list, block)
  const isDecided = binds(block)
  const isOver = last === undefined || (isEnded(text, last) && last.passage.length > 0)
  if (
    last !== undefined &&
    (labelled !== null || last.label !== null) &&
    (!block.isApart || !isOver || isDecided)
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

/** > | (১) ডীন, পোস্ট গ্র্যাজুয়েট স্টাডিজ - আহ্বায়ক   (২) … — সদস্য — the members of a committee that is being formed. */
const memberPattern =
  /\s[-–:(]\s*(?:আহ্বায়ক|আহবায়ক|সভাপতি|সদস্য|সদস্য[\s-]?সচিব|সমন্বয়ক|উপদেষ্টা)\)?\s*[;।,]?\s*$/u

/** Whether the block names one of a committee that is being formed: numbered, it is no paragraph. */
export const isMember = ({ folded }: Block): boolean => memberPattern.test(folded)

/** With a letter of its own only where the decisions below it carry numbers. */
const opensGroup = ({ items }: OpenList, { marker }: Block): boolean =>
  marker === null || items.every((item) => item.marker === null || item.marker.kind !== marker.kind)

const generalHeadingPattern = /(?:সাধারণ|অন্যান্য|বিবিধ)(?:\s+(?:নির্দেশনা|সিদ্ধান্ত|বিষয়)\S*)?\s*:-?\s*$/u

/** A unit or a post, `পুলিশ সুপার (সকল)/উপ-পুলিশ কমিশনার (ক্রাইম)`, or what is everyone's: `সাধারণ নির্দেশনা`. */
const headsOffice = (words: string): boolean =>
  officePattern.test(words) ||
  officeEndPattern.test(words.replace(/[\s:-]+$/u, '')) ||
  generalHeadingPattern.test(words)

/** > | পানি উন্নয়ন বোর্ড, হবিগঞ্জ:   ক. হাইওয়ে পুলিশ: — an office alone over the items that it owns. */
function officeHeading(text: Normalised, block: Block): Span | null {
  const words = block.folded.trimEnd()
  const isShort = words.length <= 90 && /:-?$/u.test(words)
  if (!isShort || !headsOffice(words) || binds(block)) return null
  const start = block.marker?.content ?? block.start
  return trimSpan(text.text, { start, end: block.end }, ':-')
}

/** The label of the last item that has one. */
const lastMarker = ({ items }: OpenList): Marker | null =>
  items.findLast((item) => item.marker !== null)?.marker ?? null

function nextMarker(
  text: Normalised,
  list: OpenList,
  block: Block,
): { marker: Marker; isRepaired: boolean } | null {
  const { marker } = block
  const labelled = lastMarker(list)
  if (labelled === null) {
    // > | সিদ্ধান্ত: ২.২ … — behind ২.১ of the discussion.
    const isFirst = marker?.ordinal === 1 || (list.items.length === 0 && marker?.kind === 'decimal')
    return marker !== null && isFirst ? { marker, isRepaired: false } : null
  }
  if (marker !== null && isSameList(labelled, marker)) {
    const steps = stepsFrom(labelled.ordinal, marker)
    return steps >= 1 && steps <= 2 ? { marker, isRepaired: false } : null
  }
  const repaired = repairedLetter(labelled, text.text, block)
  return repaired === null ? null : { marker: repaired, isRepaired: true }
}

/** > | … করা হবে। (বাস্তবায়নে: জেলা প্রশাসক (সকল)) */
const closingBracketPattern = /\s*[([](?:[^()[\]]|[([][^()[\]]*[)\]])*[)\]][\s।;]*$/u

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

/** Whether the block states something to be done, so that it is a decision without any label. */
export const binds = (block: Block): boolean =>
  finalPredicate(block.folded.replace(closingBracketPattern, '')) !== null ||
  englishPredicate(block.folded) !== null

const isNote = (block: Block): boolean =>
  implementerLinePattern.test(block.folded) ||
  supportNoteLinePattern.test(block.folded) ||
  timeNoteLinePattern.test(block.folded)

function takeNote(list: OpenList, block: Block): boolean {
  const isAppended = appendWhole(list, block)
  list.endsWithNote = isAppended && implementerLinePattern.test(block.folded)
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
      heading: list.heading,
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

const isEnded = ({ folded }: Normalised, item: ListItem): boolean => {
  const end = item.passage.at(-1)
  return end !== undefined && /[।;.:)\]'"]\s*$/u.test(folded.slice(end.start, end.end))
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
    item.heading === null
      ? []
      : [{ passage: [item.heading], from: 'implementer-line', isShared: true }]
  const place = { paragraph, agenda, implementers, times: [], position }
  // A labelled item is one decision; labels inside it are nested and stay in its text.
  return item.label === null
    ? draftsFrom(text, item.passage, place)
    : [draftFrom(text, item.passage, place, item)].filter((draft) => draft.body.length > 0)
}
