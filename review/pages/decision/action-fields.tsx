import type { FieldName } from '../../../schemas/review/change.ts'
import type { ReviewedAction } from '../../../schemas/review/reviewed.ts'
import { reasonsOf, standingOf } from '../../../pipeline/review/standing.ts'
import { useWords } from '../words/language.tsx'
import type { Words } from '../words/words.ts'
import { Chip } from './chip.tsx'
import { Differences } from './differences.tsx'
import { FieldValue } from './field-value.tsx'
import { shownFields } from './shown-fields.ts'
import './action-fields.css'

interface Given {
  readonly action: ReviewedAction
  readonly focus: FieldName | null
  readonly onFocus: (field: FieldName | null) => void
  /** Keep or take what the machine reads now; absent where nothing can be said. */
  readonly onDecide?: (field: FieldName, takes: boolean) => void
}

/** The fields of an action with how they stand and why to look. */
export function ActionFields({ action, focus, onFocus, onDecide }: Given) {
  return (
    <dl className="fields">
      {shownFields.map((field) => (
        <Field
          key={field}
          field={field}
          action={action}
          focus={focus}
          onFocus={onFocus}
          {...(onDecide === undefined ? {} : { onDecide })}
        />
      ))}
    </dl>
  )
}

function Field({ field, action, focus, onFocus, onDecide }: Given & { readonly field: FieldName }) {
  const words = useWords()
  const isFocused = focus === field
  const standing = standingOf(field, action)
  return (
    <div
      className={`field field-${field}${isFocused ? ' field-focus' : ''}`}
      onMouseEnter={() => onFocus(field)}
      onMouseLeave={() => onFocus(null)}
    >
      <dt>
        <button
          type="button"
          className="field-name"
          aria-pressed={isFocused}
          onFocus={() => onFocus(field)}
          onClick={() => onFocus(field)}
        >
          {words.decision.fields[field]}
        </button>
        <Chip standing={standing} origin={action.origins[field]} />
      </dt>
      <dd>
        {standing !== 'absent' && <FieldValue field={field} fields={action} />}
        <Reasons field={field} action={action} />
        <Differences
          field={field}
          action={action}
          {...(onDecide === undefined ? {} : { onDecide })}
        />
      </dd>
    </div>
  )
}

function Reasons({
  field,
  action,
}: {
  readonly field: FieldName
  readonly action: ReviewedAction
}) {
  const words = useWords()
  const reasons = reasonsOf(field, action)
  const other = action.model?.conflicts.find((one) => one.field === field)
  if (reasons.length === 0) return null
  return (
    <ul className="reasons" aria-label={words.decision.because}>
      {reasons.map((reason) => (
        <li key={reason}>{words.reasons[reason]}</li>
      ))}
      {other !== undefined && action.origins[field].by !== 'person' && (
        <li>{words.decision.otherReading(saidOf(other, words))}</li>
      )}
    </ul>
  )
}

/** What the reading says that does not stand. Force and unit are told in words of the code. */
function saidOf(
  { field, said }: NonNullable<ReviewedAction['model']>['conflicts'][number],
  { decision }: Words,
): string {
  if (said === '') return decision.nothingRead
  const [force = '', ...rest] = field === 'modality' ? said.split(', ') : [said]
  const unit = (name: string): string => decision.units[name as keyof typeof decision.units]
  if (field === 'deadline')
    return said.replace(/(?:working-day|hour|day|week|month|year)(?=\)$)/u, unit)
  const word = decision.modality[force as ReviewedAction['modality']]
  return field !== 'modality'
    ? said
    : [word, ...(rest.length > 0 ? [decision.negative] : [])].join(', ')
}
