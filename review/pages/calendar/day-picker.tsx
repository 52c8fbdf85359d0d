import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { isoToBangla } from '../../../pipeline/bangla/calendar.ts'
import { addDays, addMonths } from '../../../pipeline/bangla/days.ts'
import { banglaDayIn, banglaMonth, dayIn, gregorianMonth, numberIn, today } from '../words/dates.ts'
import { useLanguage } from '../words/language.tsx'
import { isWeekend, monthOf, weeksOf } from './month.ts'
import './day-picker.css'

interface Given {
  readonly chosen: string | null
  /** The day at which the calendar opens where none is chosen. */
  readonly start: string | null
  readonly onChoose: (iso: string) => void
}

/** A month of both calendars, for pointer and keyboard. */
export function DayPicker({ chosen, start, onChoose }: Given) {
  const { words } = useLanguage()
  const [here, setHere] = useState(chosen ?? start ?? today())
  const grid = useRef<HTMLTableElement>(null)
  const byKey = useRef(false)
  useEffect(() => {
    if (byKey.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    byKey.current = false
  }, [here])
  const press = (event: KeyboardEvent): void => {
    const next = movedBy(event.key, here)
    if (next === null) return
    event.preventDefault()
    byKey.current = true
    setHere(next)
  }
  return (
    <div className="day-picker">
      <div className="day-picker-head">
        <button type="button" onClick={() => setHere(addMonths(here, -1))}>
          <span aria-hidden="true">‹</span>
          <span className="unseen">{words.calendar.previous}</span>
        </button>
        <MonthName iso={here} />
        <button type="button" onClick={() => setHere(addMonths(here, 1))}>
          <span aria-hidden="true">›</span>
          <span className="unseen">{words.calendar.next}</span>
        </button>
      </div>
      <table ref={grid} role="grid" aria-label={words.calendar.choose} onKeyDown={press}>
        <thead>
          <tr>
            {words.calendar.weekdays.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(here).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((iso, place) => (
                <Cell
                  key={iso ?? `blank ${place}`}
                  iso={iso}
                  isHere={iso === here}
                  isChosen={iso === chosen}
                  onChoose={onChoose}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{words.calendar.keys}</p>
    </div>
  )
}

/** এপ্রিল ২০২৬ · চৈত্র–বৈশাখ ১৪৩৩ */
function MonthName({ iso }: { readonly iso: string }) {
  const { language } = useLanguage()
  const { year, month } = monthOf(iso)
  const first = isoToBangla(`${iso.slice(0, 7)}-01`)
  const last = isoToBangla(addDays(addMonths(`${iso.slice(0, 7)}-01`, 1), -1))
  const bangla = `${banglaMonth(language, first.month)}–${banglaMonth(language, last.month)}`
  return (
    <p aria-live="polite">
      <strong>{numberIn(language, `${gregorianMonth(language, month)} ${year}`)}</strong>
      <br />
      <span className="soft">{numberIn(language, `${bangla} ${last.year}`)}</span>
    </p>
  )
}

interface CellGiven {
  readonly iso: string | null
  readonly isHere: boolean
  readonly isChosen: boolean
  readonly onChoose: (iso: string) => void
}

function Cell({ iso, isHere, isChosen, onChoose }: CellGiven) {
  const { language } = useLanguage()
  if (iso === null) return <td />
  return (
    <td aria-selected={isChosen}>
      <button
        type="button"
        tabIndex={isHere ? 0 : -1}
        className={isWeekend(iso) ? 'cell cell-weekend' : 'cell'}
        aria-label={`${dayIn(language, iso)}, ${banglaDayIn(language, iso)}`}
        aria-current={iso === today() ? 'date' : undefined}
        aria-pressed={isChosen}
        onClick={() => onChoose(iso)}
      >
        <span>{numberIn(language, Number(iso.slice(8)))}</span>
        <small>{numberIn(language, isoToBangla(iso).day)}</small>
      </button>
    </td>
  )
}

/** The day to which a key leads; null for other keys. */
function movedBy(key: string, here: string): string | null {
  const days: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -7,
    ArrowDown: 7,
  }
  const by = days[key]
  if (by !== undefined) return addDays(here, by)
  if (key === 'PageUp') return addMonths(here, -1)
  return key === 'PageDown' ? addMonths(here, 1) : null
}
