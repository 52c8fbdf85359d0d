import type { Fields } from '../../../schemas/review/change.ts'
import { Day } from '../parts/day.tsx'
import { daysFromToday } from '../words/dates.ts'
import { useLanguage, useWords } from '../words/language.tsx'
import { computationWords } from './computation.ts'
import { recurrenceWords } from './recurrence.ts'

type Deadline = Fields['deadline']

/** When it is due: the printed words, the day in both calendars, and how it was computed. */
export function DeadlineValue({ deadline }: { readonly deadline: Deadline }) {
  const { words, language } = useLanguage()
  if (deadline === null) return <p className="soft">{words.decision.deadlineKinds.none}</p>
  const computation = computationWords(deadline, words, language)
  return (
    <>
      <p>
        <span lang="bn">“{deadline.text}”</span>{' '}
        <small className="soft">({words.decision.deadlineKinds[deadline.kind]})</small>
      </p>
      {deadline.date !== null && (
        <p>
          <strong>
            <Day iso={deadline.date} />
          </strong>{' '}
          <DueIn date={deadline.date} />
        </p>
      )}
      {deadline.recurrence !== null && <p>{recurrenceWords(deadline.recurrence, words)}</p>}
      {computation !== null && <p className="hint">{computation}</p>}
    </>
  )
}

/** How many days are left, or gone by. */
export function DueIn({ date }: { readonly date: string }) {
  const words = useWords()
  const days = daysFromToday(date)
  if (days < 0) return <small className="late">{words.decision.overdueBy(-days)}</small>
  return days > 60 ? null : <small className="soft">{words.decision.dueIn(days)}</small>
}
