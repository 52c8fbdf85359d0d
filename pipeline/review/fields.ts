import type { FieldName, Fields } from '../../schemas/review/change.ts'

/** The fields of an action of which each has its own history. */
export const fieldNames: readonly FieldName[] = [
  'text',
  'modality',
  'owners',
  'recipients',
  'deadline',
]

/** What of an action a person can settle, as it stands. */
export const fieldsOf = ({
  text,
  evidence,
  modality,
  owners,
  recipients,
  deadline,
}: Fields): Fields => ({ text, evidence, modality, owners, recipients, deadline })
