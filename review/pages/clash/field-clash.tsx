import type { FieldName } from '../../../schemas/review/change.ts'
import type { SomeFields } from '../answers/changes.ts'
import { FieldValue } from '../decision/field-value.tsx'
import { useWords } from '../words/language.tsx'
import type { Side } from './compare.ts'

interface Given {
  readonly field: FieldName
  readonly mine: SomeFields
  readonly theirs: SomeFields
  readonly side: Side
  readonly onChoose: (side: Side) => void
}

/** One field both ways, one of which is chosen. */
export function FieldClash({ field, mine, theirs, side, onChoose }: Given) {
  const words = useWords()
  const sides = { mine, theirs }
  return (
    <fieldset className="clash-field">
      <legend>{words.decision.fields[field]}</legend>
      {(['mine', 'theirs'] as const).map((one) => (
        <label key={one} className={side === one ? 'clash-side clash-chosen' : 'clash-side'}>
          <span className="row">
            <input
              type="radio"
              name={`clash-${field}`}
              checked={side === one}
              onChange={() => onChoose(one)}
            />
            <strong>{words.clash[one]}</strong>
          </span>
          <span className="clash-value">
            <FieldValue field={field} fields={sides[one]} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}
