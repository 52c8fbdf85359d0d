import type { Change, Fields } from '../../../schemas/review/change.ts'
import type { ReviewedAction } from '../../../schemas/review/reviewed.ts'
import { fieldsOf } from '../../../pipeline/review/fields.ts'
import { newActionId } from '../answers/changes.ts'

type Evidence = Fields['evidence']

/** One action as two: the second begins at this place of the text. Both keep the owners and the rest. */
export function splitChange(action: string, fields: Fields, at: number): Change {
  const part = (start: number, end: number) => ({
    ...fields,
    id: newActionId(),
    text: fields.text.slice(start, end).trim(),
    evidence: partOf(fields, start, end),
  })
  const into = [part(0, at), part(at, fields.text.length)]
  return { kind: 'split', action, into, why: null }
}

/** The ink of a part. Where the text is one unfolded passage its place is known; else the whole is the nearest true one. */
function partOf({ text, evidence }: Fields, start: number, end: number): Evidence {
  const [passage] = evidence
  if (passage === undefined || evidence.length > 1) return evidence
  if (passage.end - passage.start !== text.length) return evidence
  const slice = text.slice(start, end)
  const from = passage.start + start + (slice.length - slice.trimStart().length)
  return [{ ...passage, start: from, end: from + slice.trim().length }]
}

/** Several actions as one, which has all of their owners. */
export function mergeChange(actions: readonly ReviewedAction[]): Change | null {
  const [first] = actions
  if (first === undefined || actions.length < 2) return null
  const into = {
    ...fieldsOf(first),
    id: newActionId(),
    text: actions.map(({ text }) => text).join(' '),
    evidence: actions.flatMap(({ evidence }) => evidence),
    owners: distinct(actions.flatMap(({ owners }) => owners)),
    recipients: distinct(actions.flatMap(({ recipients }) => recipients)),
    deadline: actions.find(({ deadline }) => deadline !== null)?.deadline ?? null,
  }
  return { kind: 'merge', actions: actions.map(({ id }) => id), into, why: null }
}

const distinct = <Named extends { readonly text: string }>(all: readonly Named[]): Named[] => [
  ...new Map(all.map((one) => [one.text, one])).values(),
]

/** Each word of a text with the place at which it begins. */
export function wordsOf(
  text: string,
): ReadonlyArray<{ readonly at: number; readonly word: string }> {
  return [...text.matchAll(/\S+/gu)].map((match) => ({ at: match.index, word: match[0] }))
}
