import { useState } from 'react'
import { DayPicker } from '../calendar/day-picker.tsx'
import type { DecisionPage } from '../../../schemas/review/decision-page.ts'
import type { FieldName, Fields } from '../../../schemas/review/change.ts'
import { computationWords } from '../decision/computation.ts'
import { Day } from '../parts/day.tsx'
import { Failed } from '../parts/failed.tsx'
import { Labelled } from '../parts/labelled.tsx'
import { dayIn } from '../words/dates.ts'
import { useLanguage, useWords } from '../words/language.tsx'
import {
  asRead,
  deadlineKinds,
  ofKind,
  withDate,
  type Deadline,
  type DeadlineKind,
} from './deadline.ts'
import { RecurrenceField } from './recurrence-field.tsx'
import { useReading } from './use-reading.ts'

interface Given {
  readonly decision: string
  readonly action: string
  readonly deadline: Fields['deadline']
  readonly anchors: DecisionPage['anchors']
  readonly onChange: (deadline: Fields['deadline']) => void
  readonly onFocus: (field: FieldName | null) => void
}

/** When it is due: in words that the machine computes, or as a day. */
export function DeadlineField({ decision, action, deadline, anchors, onChange, onFocus }: Given) {
  const { words, language } = useLanguage()
  const reading = useReading(decision, action, (read, text) =>
    onChange(asRead(read, text, deadline)),
  )
  const kind: DeadlineKind = deadline?.kind ?? 'none'
  const start = deadline?.date ?? anchors.meeting ?? anchors.issued
  return (
    <fieldset className="group" onFocus={() => onFocus('deadline')}>
      <legend>{words.decision.fields.deadline}</legend>
      <Labelled label={words.edit.deadlineKind}>
        {(ids) => (
          <select
            {...ids}
            value={kind}
            onChange={(event) => onChange(ofKind(event.target.value as DeadlineKind, deadline))}
          >
            {deadlineKinds.map((one) => (
              <option key={one} value={one}>
                {words.decision.deadlineKinds[one]}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {deadline !== null && (
        <Labelled label={words.edit.deadlineWords} hint={words.edit.deadlineWordsHint}>
          {(ids) => (
            <input
              {...ids}
              lang="bn"
              maxLength={300}
              value={deadline.text}
              onChange={(event) => {
                const text = event.target.value.normalize('NFC')
                onChange({ ...deadline, text, evidence: [] })
                reading.read(text)
              }}
            />
          )}
        </Labelled>
      )}
      {reading.isReading && <p className="hint">{words.edit.reading}</p>}
      {reading.failure !== null && <Failed failure={reading.failure} />}
      {deadline !== null && <Computed deadline={deadline} />}
      {(kind === 'absolute' || kind === 'relative') && deadline !== null && (
        <Picking
          date={deadline.date}
          start={start}
          isOpenAtFirst={kind === 'absolute' && deadline.date === null}
          onPick={(iso) => {
            reading.stop()
            onChange(withDate(deadline, iso, dayIn(language, iso)))
          }}
        />
      )}
      {deadline?.kind === 'recurring' && (
        <RecurrenceField
          rule={deadline.recurrence}
          onChange={(recurrence) => onChange({ ...deadline, recurrence })}
        />
      )}
    </fieldset>
  )
}

/** The day, and how it was counted. */
function Computed({ deadline }: { readonly deadline: Deadline }) {
  const { words, language } = useLanguage()
  const computation = computationWords(deadline, words, language)
  return (
    <div role="status" className="computed">
      {deadline.date !== null && (
        <strong>
          <Day iso={deadline.date} />
        </strong>
      )}
      {computation !== null && <p>{computation}</p>}
    </div>
  )
}

function Picking({
  date,
  start,
  isOpenAtFirst,
  onPick,
}: {
  readonly date: string | null
  readonly start: string | null
  readonly isOpenAtFirst: boolean
  readonly onPick: (iso: string) => void
}) {
  const words = useWords()
  const [isOpen, setIsOpen] = useState(isOpenAtFirst)
  return (
    <>
      <button type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {words.calendar.choose}
      </button>
      {isOpen && (
        <DayPicker
          chosen={date}
          start={start}
          onChoose={(iso) => {
            setIsOpen(false)
            onPick(iso)
          }}
        />
      )}
    </>
  )
}
