import { dittoPattern } from '../bangla/headings.ts'
import type { DecisionDraft, ImplementerNote, Normalised } from '../../schemas/stages.ts'
import { labelledEntries } from './labelled-entries.ts'

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
  const entries = first === undefined ? null : labelledEntries(text, first)
  // > | বাস্তবায়নে: ১। সিভিল সার্জন ২। উপজেলা প্রকৌশলী — under lettered decisions the numbers only count, and where
  // the decisions above have lines of their own.
  if (drafts.slice(0, -1).some(({ implementers }) => implementers.length > 0)) return drafts
  if (note === undefined || entries === null || !drafts.every((draft) => entries.isOf(draft.label)))
    return drafts
  return drafts.map((draft) => {
    const passage = entries.entryOf(draft.label)
    const own = draft.implementers.filter((one) => one !== note)
    return { ...draft, implementers: passage === undefined ? own : [{ ...note, passage }] }
  })
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
