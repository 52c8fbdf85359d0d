import { Labelled } from '../parts/labelled.tsx'
import { useWords } from '../words/language.tsx'

interface Given {
  readonly label: string
  readonly value: string
  readonly choices: ReadonlyArray<readonly [value: string, name: string]>
  readonly onChange: (value: string) => void
}

/** One of several, or all of them. */
export function Choice({ label, value, choices, onChange }: Given) {
  const words = useWords()
  return (
    <Labelled label={label}>
      {(ids) => (
        <select {...ids} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{words.decisions.any}</option>
          {/* An address may name one that is not among them, or not yet. */}
          {value !== '' && choices.every(([one]) => one !== value) && (
            <option value={value}>{value}</option>
          )}
          {choices.map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
