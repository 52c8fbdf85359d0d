import { Labelled } from '../parts/labelled.tsx'
import { recurrenceWords } from '../decision/recurrence.ts'
import { useWords } from '../words/language.tsx'

const rules = [
  'FREQ=DAILY',
  'FREQ=WEEKLY',
  'FREQ=MONTHLY',
  'FREQ=MONTHLY;INTERVAL=3',
  'FREQ=MONTHLY;INTERVAL=6',
  'FREQ=YEARLY',
] as const

interface Given {
  readonly rule: string | null
  readonly onChange: (rule: string) => void
}

/** How often. A rule that the machine read and that is none of the usual ones stays as a choice. */
export function RecurrenceField({ rule, onChange }: Given) {
  const words = useWords()
  const known: readonly string[] = rules
  const choices = rule === null || known.includes(rule) ? known : [rule, ...known]
  return (
    <Labelled label={words.edit.recurrence}>
      {(ids) => (
        <select {...ids} value={rule ?? ''} onChange={(event) => onChange(event.target.value)}>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {recurrenceWords(choice, words)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
