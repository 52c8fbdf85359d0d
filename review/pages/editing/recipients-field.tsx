import type { FieldName, Fields } from '../../../schemas/review/change.ts'
import { useWords } from '../words/language.tsx'
import { OrganisationField } from './organisation-field.tsx'

type Recipients = Fields['recipients']

interface Given {
  readonly recipients: Recipients
  readonly onChange: (recipients: Recipients) => void
  readonly onFocus: (field: FieldName | null) => void
}

/** Who receives the result. */
export function RecipientsField({ recipients, onChange, onFocus }: Given) {
  const { decision, edit } = useWords()
  return (
    <fieldset className="group" onFocus={() => onFocus('recipients')}>
      <legend>{decision.fields.recipients}</legend>
      {recipients.map((recipient, place) => (
        <div className="entry" key={`${recipients.length} ${place}`}>
          <OrganisationField
            label={edit.recipient(place + 1)}
            named={recipient}
            onChange={(named) => {
              const evidence = named.text === recipient.text ? recipient.evidence : []
              onChange(recipients.with(place, { ...named, evidence }))
            }}
          />
          <button
            type="button"
            className="danger"
            aria-label={edit.remove(
              recipient.text === '' ? edit.recipient(place + 1) : recipient.text,
            )}
            onClick={() => onChange(recipients.toSpliced(place, 1))}
          >
            {edit.removeShort}
          </button>
        </div>
      ))}
      <button
        type="button"
        onClick={() => onChange([...recipients, { text: '', organisation: null, evidence: [] }])}
      >
        {edit.addRecipient}
      </button>
    </fieldset>
  )
}
