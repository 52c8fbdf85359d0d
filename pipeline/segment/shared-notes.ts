import { dittoPattern } from '../bangla/headings.ts'
import { cutSiblings } from '../document/items.ts'
import { markerAt, type Marker } from '../document/markers.ts'
import type { Span } from '../../schemas/span.ts'
import type { DecisionDraft, ImplementerNote, Normalised, Passage } from '../../schemas/stages.ts'

/**
 * The decisions of one list with the implementer lines that tell of several of them. `isUnder`: a line that stands under the
 * last may be everyone's.
 */
export function shareNotes(
  text: Normalised,
  read: readonly DecisionDraft[],
  isUnder: boolean,
): readonly DecisionDraft[] {
  const drafts = withLabelledNote(text, withDittos(text, read))
  const shared = isUnder && drafts.length > 1 ? (drafts.at(-1)?.implementers ?? []) : []
  const isLoneNote = drafts.slice(0, -1).every((draft) => draft.implementers.length === 0)
  if (shared.length === 0 || !isLoneNote) return drafts
  const notes: readonly ImplementerNote[] = shared.map((note) => ({ ...note, isShared: true }))
  return drafts.map((draft) => ({ ...draft, implementers: notes }))
}

/** > | বাস্তবায়নেঃ ক) জেলা রেজিস্ট্রার। খ) প্রধান শিক্ষক … — one line under the list that tells of each label. */
function withLabelledNote(
  text: Normalised,
  drafts: readonly DecisionDraft[],
): readonly DecisionDraft[] {
  const note = drafts.at(-1)?.implementers.at(-1)
  const [first] = note?.passage ?? []
  const marker = first === undefined ? null : markerAt(text.folded, first, text.text)
  if (note === undefined || first === undefined || marker === null) return drafts
  // > | বাস্তবায়নে: ১। সিভিল সার্জন ২। উপজেলা প্রকৌশলী — under lettered decisions the numbers only count.
  const isNumber = marker.kind === 'number'
  if (drafts.some(({ label }) => /\p{Nd}/u.test(label?.canonical ?? '') !== isNumber)) return drafts
  const entries = labelledEntries(text, { start: marker.content, end: first.end }, marker)
  if (entries.size < 2) return drafts
  return drafts.map((draft) => {
    const passage = entries.get(draft.label?.ordinal ?? 0)
    return passage === undefined ? draft : { ...draft, implementers: [{ ...note, passage }] }
  })
}

/** The entries of a note by the place of their labels; `(ক) … (খ) …` may stand without any sign between. */
function labelledEntries(
  text: Normalised,
  span: Span,
  marker: Marker,
): ReadonlyMap<number, Passage> {
  const parts = cutSiblings(text, [span], marker)
  if (parts.length > 1 || marker.kind !== 'letter')
    return new Map(parts.map((part) => [(part.marker ?? marker).ordinal, part.passage]))
  const slice = text.folded.slice(span.start, span.end)
  const labels = [...slice.matchAll(/(?<=\s)\(?(?<letter>[ক-হ])\)\s/gu)].flatMap((match) => {
    const found = markerAt(
      text.folded,
      { start: span.start + match.index, end: span.end },
      text.text,
    )
    return found === null ? [] : [found]
  })
  const starts = [marker, ...labels]
  return new Map(
    starts.map((one, index) => [
      one.ordinal,
      [{ start: one.content, end: starts[index + 1]?.start ?? span.end }],
    ]),
  )
}

/** > | বাস্তবায়নেঃ ঐ — whoever the line above names. */
function withDittos(
  { folded }: Normalised,
  drafts: readonly DecisionDraft[],
): readonly DecisionDraft[] {
  let above: readonly ImplementerNote[] = []
  return drafts.map((draft) => {
    const isSame = draft.implementers.some(({ passage }) =>
      passage.every(({ start, end }) => dittoPattern.test(folded.slice(start, end))),
    )
    above = isSame || draft.implementers.length === 0 ? above : draft.implementers
    return isSame ? { ...draft, implementers: above } : draft
  })
}
