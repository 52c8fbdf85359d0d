import type { FieldName } from '../../../schemas/review/change.ts'
import type { ReviewedAction } from '../../../schemas/review/reviewed.ts'
import { useWords } from '../words/language.tsx'
import { FieldValue } from './field-value.tsx'

interface Given {
  readonly field: FieldName
  readonly action: ReviewedAction
  readonly onDecide?: (field: FieldName, takes: boolean) => void
}

/** What a later reading of the machine says of a field, beside the word of a person. */
export function Differences({ field, action, onDecide }: Given) {
  const words = useWords()
  const difference = action.differences.find((one) => one.field === field)
  if (difference === undefined) return null
  return (
    <div className="difference">
      <p>
        <strong>{words.decision.machineNow}</strong>
      </p>
      <FieldValue field={field} fields={{ [field]: difference.machine }} />
      {onDecide !== undefined && (
        <div className="row">
          <button type="button" onClick={() => onDecide(field, false)}>
            {words.decision.keep}
          </button>
          <button type="button" onClick={() => onDecide(field, true)}>
            {words.decision.take}
          </button>
        </div>
      )}
    </div>
  )
}
