import type { FieldName } from '../../../schemas/review/change.ts'
import { Labelled } from '../parts/labelled.tsx'
import { useWords } from '../words/language.tsx'

interface Given {
  readonly text: string
  readonly onChange: (text: string) => void
  readonly onFocus: (field: FieldName | null) => void
}

/** The clause itself. */
export function TextField({ text, onChange, onFocus }: Given) {
  const words = useWords()
  return (
    <Labelled label={words.edit.text} hint={words.edit.textHint}>
      {(ids) => (
        <textarea
          {...ids}
          lang="bn"
          rows={4}
          maxLength={10_000}
          value={text}
          onFocus={() => onFocus('text')}
          onChange={(event) => onChange(event.target.value.normalize('NFC'))}
        />
      )}
    </Labelled>
  )
}
