import type { Label } from '../../schemas/decision.ts'
import type { DecisionDraft, ImplementerNote, Normalised, Passage } from '../../schemas/stages.ts'
import { cutCell, cutItems, cutSiblings, type Item } from '../document/items.ts'
import type { Marker } from '../document/markers.ts'
import {
  dittoPattern,
  implementerLabelPattern,
  implementerLinePattern,
} from '../bangla/headings.ts'
import { markerAt, toLabel } from '../document/markers.ts'
import { cutAfterNotes, cutNotes } from './notes.ts'
import { shareNotes } from './shared-notes.ts'

/** What a decision has from where it stands. */
interface Place {
  readonly paragraph: number | null
  readonly agenda: Passage | null
  /** From a column of the table. */
  readonly implementers: readonly ImplementerNote[]
  readonly times: readonly Passage[]
  readonly position: string
}

/** The decisions of an unlabelled passage of a list: its labelled items, or the parts that have an implementer line each, or the whole. */
export const draftsFrom = (
  text: Normalised,
  passage: Passage,
  place: Place,
): readonly DecisionDraft[] =>
  draftsOf(
    text,
    labelledItems(text, passage).flatMap((item) =>
      item.marker === null ? cutByNotes(text, item) : [item],
    ),
    place,
  )

/**
 * The decisions of a row's cell: its labelled items, or the whole. Of labelled cells beside it each item has its own.
 * `above`: the last label of the rows above, which the cell's first may go on from.
 */
export const draftsOfCell = (
  text: Normalised,
  passage: Passage,
  above: Marker | null,
  place: Place,
): readonly DecisionDraft[] => draftsOf(text, itemsOfCell(text, passage, above), place)

/** The last label of a cell's items. */
export const lastLabel = (
  text: Normalised,
  passage: Passage,
  above: Marker | null,
): Marker | null => itemsOfCell(text, passage, above).at(-1)?.marker ?? null

/** > | ৫ | (ক) … করতে হবে। | ⏎ | | (খ) … করতে হবে। | — each item in a row of its own. */
function itemsOfCell(text: Normalised, passage: Passage, above: Marker | null): readonly Item[] {
  const items = above === null ? [] : cutSiblings(text, passage, above)
  const goesOn = items.length > 1 && items[0]?.passage.length === 0
  return goesOn ? items.slice(1) : labelledItems(text, passage)
}

/** Bullets are points of one decision, labels are decisions. */
function labelledItems(text: Normalised, passage: Passage): readonly Item[] {
  const items = cutItems(text, passage)
  const [first] = items
  // > | … করতে হবে। বাস্তবায়নে: ১। উপপরিচালক ২। উপজেলা প্রকৌশলী — the numbers are those of the note.
  const isOfNote = passage.some(({ start, end }) => {
    const note = text.folded.slice(start, end).search(implementerLabelPattern)
    return note !== -1 && first?.marker != null && start + note < first.marker.start
  })
  return isOfNote || first?.marker?.kind === 'bullet'
    ? [{ marker: null, isRepaired: false, passage }]
    : items
}

function draftsOf(
  text: Normalised,
  items: readonly Item[],
  place: Place,
): readonly DecisionDraft[] {
  const owners = place.implementers.map((note) => ({ note, parts: cutCell(text, note.passage) }))
  const times = place.times.map((passage) => cutCell(text, passage))
  const drafts = items
    .map((item, index) => {
      const label = item.marker === null ? null : toLabel(text.text, item.marker)
      const own: Place = {
        ...place,
        implementers: owners.flatMap(({ note, parts }) =>
          partFor(text, parts, item).map((passage) => ({ ...note, passage })),
        ),
        times: times.flatMap((parts) => partFor(text, parts, item)),
        position: positionOf(place.position, label, index, items.length),
      }
      return draftFrom(text, item.passage, own, { label, isRepaired: item.isRepaired })
    })
    .filter((draft) => draft.body.length > 0)
  return shareNotes(text, drafts, hasNoteBelow(text, items.at(-1)))
}

/** > | ১) সভা করতে হবে। ⏎ ২) প্রস্তাব প্রেরণ করতে হবে। ⏎ বাস্তবায়নে: প্রকল্প পরিচালক — a line of its own under the last item of a cell. */
const hasNoteBelow = ({ folded }: Normalised, item: Item | undefined): boolean =>
  (item?.passage ?? []).some(({ start, end }) =>
    folded
      .slice(start, end)
      .split(/[\n\u2028]/u)
      .slice(1)
      .some((line) => implementerLinePattern.test(line)),
  )

/** One decision: its words with the implementer and time lines taken out. */
export function draftFrom(
  text: Normalised,
  passage: Passage,
  place: Place,
  { label, isRepaired }: { label: Label | null; isRepaired: boolean },
): DecisionDraft {
  const notes = cutNotes(text, passage)
  const own = notes.implementers.map((implementer) => ({
    passage: implementer,
    from: 'implementer-line' as const,
    isShared: false,
  }))
  return {
    label,
    doubts: isRepaired ? ['label-repaired'] : [],
    paragraph: place.paragraph,
    agenda: place.agenda,
    body: notes.body,
    implementers: own.length > 0 ? own : place.implementers,
    times: notes.times.length > 0 ? notes.times : place.times,
    position: place.position,
  }
}

const positionOf = (
  position: string,
  label: Label | null,
  index: number,
  count: number,
): string => {
  if (label !== null) return `${position}/${label.canonical}`
  return count > 1 ? `${position}/#${index + 1}` : position
}

function cutByNotes(text: Normalised, item: Item): readonly Item[] {
  const spans = item.passage.flatMap((piece) => cutAfterNotes(text, piece))
  const isCut = spans.length > item.passage.length
  return isCut ? spans.map((span) => ({ ...item, passage: [span] })) : [item]
}

/**
 * Of a cell with labelled items (`ক) প্রশাসন শাখা খ) হিসাব শাখা`) the one with the decision's label; of a cell
 * without labels, or for a decision without, the whole.
 */
function partFor(text: Normalised, parts: readonly Item[], { marker }: Item): readonly Passage[] {
  // `১. … ২. …` beside ক) and খ) only counts the offices: they are everyone's.
  const isLabelled = parts.some((part) => part.marker?.kind === marker?.kind)
  if (!isLabelled || marker === null) return [parts.flatMap((part) => wholeOf(part))]
  let above: Passage = []
  return parts.flatMap((part) => {
    const { ordinals, passage } = jointLabels(text, part)
    const [first] = passage
    const isSame =
      first !== undefined && dittoPattern.test(text.folded.slice(first.start, first.end))
    above = isSame ? above : passage
    return ordinals.includes(marker.ordinal) ? [above] : []
  })
}

/** > | (ক) ও (খ) আইসিটি সেল   (ক)-(গ) প্রশাসন শাখা — the labels that share one entry. */
function jointLabels(
  { text, folded }: Normalised,
  { marker, passage }: Item,
): { ordinals: readonly number[]; passage: Passage } {
  const [first, ...rest] = passage
  if (marker === null || first === undefined) return { ordinals: [], passage }
  const ordinals = [marker.ordinal]
  let { start } = first
  for (;;) {
    const join = /^\s*(?<sign>ও|এবং|,|থেকে|হতে|-)\s*/u.exec(folded.slice(start, first.end))
    const from = start + (join?.[0].length ?? 0)
    const next = join === null ? null : markerAt(folded, { start: from, end: first.end }, text)
    if (next === null || next.kind !== marker.kind) break
    const isRange = /থেকে|হতে|-/u.test(join?.groups?.['sign'] ?? '')
    const begin = isRange ? marker.ordinal + 1 : next.ordinal
    for (let ordinal = begin; ordinal <= next.ordinal; ordinal += 1) ordinals.push(ordinal)
    start = next.content
  }
  return { ordinals, passage: [{ start, end: first.end }, ...rest] }
}

/** An item with its label again. */
const wholeOf = ({ marker, passage }: Item): Passage =>
  passage.map((piece, index) => ({
    start: index === 0 ? (marker?.start ?? piece.start) : piece.start,
    end: piece.end,
  }))
