import type { Modality } from '../../../schemas/action.ts'
import { Labelled } from '../parts/labelled.tsx'
import { useWords } from '../words/language.tsx'

const modalities: readonly Modality[] = ['must', 'request', 'may', 'resolved']

interface Given {
  readonly modality: Modality
  readonly onChange: (modality: Modality) => void
}

/** How binding it is. */
export function ModalityField({ modality, onChange }: Given) {
  const words = useWords()
  return (
    <Labelled label={words.decision.fields.modality}>
      {(ids) => (
        <select
          {...ids}
          value={modality}
          onChange={(event) => onChange(event.target.value as Modality)}
        >
          {modalities.map((one) => (
            <option key={one} value={one}>
              {words.decision.modality[one]}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
