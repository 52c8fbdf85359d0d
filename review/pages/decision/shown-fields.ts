import type { FieldName } from '../../../schemas/review/change.ts'

/** The fields of an action in the order in which they are read. */
export const shownFields: readonly FieldName[] = [
  'text',
  'modality',
  'owners',
  'deadline',
  'recipients',
]
