import type { Label } from '../../schemas/decision.ts'
import type { Span } from '../../schemas/span.ts'
import type { Normalised, Passage } from '../../schemas/stages.ts'
import { cutSiblings } from '../document/items.ts'
import { toLabel, type Marker } from '../document/markers.ts'
import type { GroupTitle } from './group-titles.ts'
import { endsWithOffices } from './notes.ts'
import type { OpenTerms } from './terms.ts'

/** An item of an open list, growing as blocks are read. */
export interface ListItem {
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

/** Put words to the last item; labels inside them that go on with the list open items of their own. */
export function append(text: Normalised, list: OpenList, { start, end }: Span): boolean {
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
export function appendWhole(list: OpenList, { start, end }: Span): boolean {
  list.endsWithNote = false
  list.items.at(-1)?.passage.push({ start, end })
  return list.items.length > 0
}

/** The label of the last item that has one. */
export const lastMarker = ({ items }: Pick<OpenList, 'items'>): Marker | null =>
  items.findLast((item) => item.marker !== null)?.marker ?? null

export const isEnded = (text: Normalised, item: ListItem): boolean => {
  const last = item.passage.at(-1)
  return (
    last !== undefined &&
    (/[।;.:)\]'"]\s*$/u.test(text.folded.slice(last.start, last.end)) ||
      endsWithOffices(text, last))
  )
}
