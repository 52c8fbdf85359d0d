import type { Change, FieldName, Fields } from '../../../schemas/review/change.ts'
import type { ReviewedAction } from '../../../schemas/review/reviewed.ts'
import type { SomeFields } from '../answers/changes.ts'
import { shownFields } from '../decision/shown-fields.ts'

export type Side = 'mine' | 'theirs'
type FieldChange = Extract<Change, { kind: 'settle' | 'edit' }>

export const isOfFields = (change: Change): change is FieldChange =>
  change.kind === 'settle' || change.kind === 'edit'

/** The fields of which the person said something else than stands there now. */
export function differingFields(change: FieldChange, action: ReviewedAction): readonly FieldName[] {
  const mine: SomeFields = change.fields
  return shownFields.filter(
    (field) =>
      mine[field] !== undefined && JSON.stringify(mine[field]) !== JSON.stringify(action[field]),
  )
}

/** The person's answer with theirs in the fields where it was chosen. The ink goes with its text. */
export function chosenChange(
  change: FieldChange,
  action: ReviewedAction,
  sides: Partial<Record<FieldName, Side>>,
): Change {
  const taken = shownFields
    .filter((field) => sides[field] === 'theirs')
    .flatMap((field): Array<keyof Fields> => (field === 'text' ? ['text', 'evidence'] : [field]))
  const theirs = Object.fromEntries(taken.map((name) => [name, action[name]]))
  if (change.kind === 'settle') return { ...change, fields: { ...change.fields, ...theirs } }
  return { ...change, fields: { ...change.fields, ...theirs } }
}
