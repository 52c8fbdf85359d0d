import type { Change, FieldName, Fields } from '../../../schemas/review/change.ts'
import type { ReviewedAction } from '../../../schemas/review/reviewed.ts'
import { fieldsOf } from '../../../pipeline/review/fields.ts'

/** Some of the fields of an action. */
export type SomeFields = { readonly [Field in keyof Fields]?: Fields[Field] | undefined }

export const settleChange = (action: ReviewedAction, fields = fieldsOf(action)): Change => ({
  kind: 'settle',
  action: action.id,
  fields,
  why: null,
})

export const rejectChange = (action: ReviewedAction): Change => ({
  kind: 'reject',
  action: action.id,
  why: null,
})

/** What the person says of a field that the machine reads otherwise now: that it stays, or becomes the machine's. */
export function decideChange(action: ReviewedAction, field: FieldName, takes: boolean): Change {
  const machine = action.differences.find((one) => one.field === field)?.machine
  const value = takes ? machine : action[field]
  return { kind: 'edit', action: action.id, fields: { [field]: value }, why: null }
}

/** An id for an action that a person makes. */
export function newActionId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return `a_${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
