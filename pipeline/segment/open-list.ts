import type { Label } from '../../schemas/decision.ts'
import type { Span } from '../../schemas/span.ts'
import type { Normalised } from '../../schemas/stages.ts'
import {
  ordinalWords,
  proposalHeadingPattern,
  runningIntroducerPattern,
  topicHeadingPattern,
} from '../bangla/introducers.ts'
import { finalPredicate } from '../bangla/verbs.ts'
import { markerAt, printedLabel, type Marker } from '../document/markers.ts'
import type { Announcement } from './announcements.ts'
import type { Block } from './blocks.ts'
import { addItem, addSpan, type OpenList } from './list-items.ts'
import { isNextParagraph } from './paragraphs.ts'
import { close, type Walk } from './walk.ts'

/** An uncertain introducer (`… সিদ্ধান্ত গৃহীত হয়।`) counts only where a list or a table follows. */
export function isOpening(
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
export function announcesTopics(blocks: readonly Block[]): boolean {
  const [first, ...others] = blocks
  if (first?.marker == null || first.isRow || isFinite(first)) return false
  // > | ১। গত সভার কার্যবিবরণী অনুমোদন: ⏎ … কোন সংশোধনী না থাকায় সিদ্ধান্ত গৃহীত হয় যে, …
  const [below] = others
  const isTold = below?.marker === null && below.folded.search(runningIntroducerPattern) !== -1
  if (isTold && /:\s*$/u.test(first.folded)) return true
  const heading = others
    .slice(0, topicBlocks)
    .findIndex(({ folded }) => topicHeadingPattern.test(folded))
  return heading !== -1 && others.slice(0, heading).every(({ marker }) => marker === null)
}

export const isNumberOf = (marker: Marker | null): boolean =>
  marker?.kind === 'number' || marker?.kind === 'decimal'

/** `… মিনি স্টেডিয়াম নির্মাণ` is a title: a verbal noun alone; `… পরিশোধ করতে হবে। (বাস্তবায়নে: …)` is none. */
const isFinite = ({ folded }: Block): boolean =>
  folded
    .split(/[।;()\n\u2028]/u)
    .some((part) => (finalPredicate(part)?.voice ?? 'nominal') !== 'nominal')

/** A list that nothing announces, or whose heading was read before. */
export const unlabelled: Announcement = {
  label: null,
  rest: null,
  further: [],
  isRunning: false,
  isCertain: false,
  isOfProposals: false,
}

export function openList(text: Normalised, walk: Walk, announcement: Announcement): void {
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
export function firstMarker(text: Normalised, rest: Span): Marker | null {
  const marker = markerAt(text.folded, rest, text.text)
  return marker?.ordinal === 1 ? marker : null
}

/** Whether its items carry labels of their own: the next numbered heading opens a list of its own. */
const isLettered = ({ items }: OpenList): boolean => items.some(({ marker }) => marker !== null)

/** > | প্রস্তাব নং-২ঃ মাঠ সংস্কারের কাজ … সম্পন্ন করিবেন। */
export function takeProposal(text: Normalised, list: OpenList, block: Block): boolean {
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
