import type { Label } from '../../schemas/decision.ts'
import type { DecisionDraft, ImplementerNote, Normalised, Passage } from '../../schemas/stages.ts'
import { cutItems, type Item } from '../document/items.ts'
import { toLabel } from '../document/markers.ts'
import { cutAfterNotes, cutNotes } from './notes.ts'

/** What a decision has from where it stands. */
interface Place {
  readonly paragraph: number | null
  readonly agenda: Passage | null
  /** From a column of the table. */
  readonly implementers: readonly ImplementerNote[]
  readonly times: readonly Passage[]
  readonly position: string
}

/** The decisions of one passage: its labelled items, or the parts that have an implementer line each, or the whole. */
export function draftsFrom(
  text: Normalised,
  passage: Passage,
  place: Place,
): readonly DecisionDraft[] {
  const items = cutItems(text, passage).flatMap((item) =>
    item.marker === null ? cutByNotes(text, item) : [item],
  )
  const columns = place.implementers.map((note) => ({ note, parts: cutItems(text, note.passage) }))
  return items
    .map((item, index) => {
      const label = item.marker === null ? null : toLabel(text.text, item.marker)
      const implementers = columns.map(({ note, parts }) => noteFor(note, parts, item))
      const position = positionOf(place.position, label, index, items.length)
      return draftFrom(
        text,
        item.passage,
        { ...place, implementers, position },
        { label, isRepaired: item.isRepaired },
      )
    })
    .filter((draft) => draft.body.length > 0)
}

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
    isLabelRepaired: isRepaired,
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

/** Of an owner cell with labelled items (`ক) প্রশাসন শাখা খ) হিসাব শাখা`) the one with the decision's label. */
function noteFor(note: ImplementerNote, parts: readonly Item[], { marker }: Item): ImplementerNote {
  const part = parts.find(
    (other) => other.marker !== null && other.marker.ordinal === marker?.ordinal,
  )
  return part === undefined ? note : { ...note, passage: part.passage }
}
