import type { FieldName } from '../../../schemas/review/change.ts'
import type { SomeFields } from '../answers/changes.ts'
import { useWords } from '../words/language.tsx'
import { DeadlineValue } from './deadline-value.tsx'
import { OwnerValue, RecipientValue } from './owner-value.tsx'

interface Given {
  readonly field: FieldName
  readonly fields: SomeFields
}

/** What stands in a field, to be read. */
export function FieldValue({ field, fields }: Given) {
  const words = useWords()
  switch (field) {
    case 'text':
      return (
        <p className="field-text" lang="bn">
          {fields.text}
        </p>
      )
    case 'modality':
      return <p>{fields.modality === undefined ? '' : words.decision.modality[fields.modality]}</p>
    case 'owners':
      return <OwnerValue owners={fields.owners ?? []} />
    case 'recipients':
      return <RecipientValue recipients={fields.recipients ?? []} />
    case 'deadline':
      return <DeadlineValue deadline={fields.deadline ?? null} />
  }
}
