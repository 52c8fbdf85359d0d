import type { DecisionPage, Told } from '../../../schemas/review/decision-page.ts'
import type { FieldName } from '../../../schemas/review/change.ts'
import type { ActionState } from '../../../schemas/review/reviewed.ts'
import { momentIn } from '../words/dates.ts'
import { useLanguage, useWords } from '../words/language.tsx'
import { FieldValue } from './field-value.tsx'
import './history.css'

interface Given {
  readonly page: DecisionPage
  /** Take a change back; absent where that cannot be done here. */
  readonly onUndo?: (change: number) => void
}

/** Who said what of the decision, latest first. */
export function History({ page, onUndo }: Given) {
  const words = useWords()
  if (page.history.length === 0) return <p>{words.history.empty}</p>
  return (
    <ol className="history" reversed>
      {page.history.toReversed().map((told) => (
        <li
          key={`${told.at} ${told.number}`}
          className={told.isPerson ? 'told told-person' : 'told'}
        >
          <Heading told={told} />
          <Changed told={told} />
          {onUndo !== undefined && isUndoable(told) && (
            <button type="button" className="quiet" onClick={() => onUndo(told.number)}>
              {words.history.undo}
            </button>
          )}
        </li>
      ))}
    </ol>
  )
}

/** Publishing is taken back by withdrawing, which is told to the portal. */
const isUndoable = (told: Told): told is Told & { readonly number: number } =>
  told.number !== null &&
  !told.isUndone &&
  !['undo', 'publish', 'withdraw', 'add'].includes(told.change?.kind ?? '')

function Heading({ told }: { readonly told: Told }) {
  const { words, language } = useLanguage()
  const by = told.isPerson
    ? `${told.by} ${words.history.kinds[told.change?.kind ?? 'read']}`
    : told.by.startsWith('llm:')
      ? words.history.model(told.by.slice(4))
      : words.history.machine
  const why = told.change !== null && 'why' in told.change ? told.change.why : null
  return (
    <p>
      <strong>{by}</strong>{' '}
      <time className="soft" dateTime={told.at}>
        {momentIn(language, told.at)}
      </time>
      {told.isUndone && <span className="late"> · {words.history.undone}</span>}
      {why !== null && why !== '' && <q className="told-why">{why}</q>}
    </p>
  )
}

/** What became of the fields. The first reading is told as it stands, without what was before. */
function Changed({ told }: { readonly told: Told }) {
  const words = useWords()
  const fields = told.fields.filter(({ from }) => told.isPerson || from !== null)
  if (fields.length === 0) return null
  return (
    <ul className="told-fields">
      {fields.map(({ action, field, from, to }) => (
        <li key={`${action} ${field}`}>
          <strong>{fieldName(field, words.decision.fields)}</strong>
          {from !== null && (
            <del>
              <span className="unseen">{words.history.from} </span>
              <Told field={field} value={from} />
            </del>
          )}
          <ins>
            <span className="unseen">{words.history.to} </span>
            <Told field={field} value={to} />
          </ins>
        </li>
      ))}
    </ul>
  )
}

function Told({ field, value }: { readonly field: string; readonly value: unknown }) {
  const words = useWords()
  if (field === 'state') return <p>{words.decision.actionStates[value as ActionState]}</p>
  return <FieldValue field={field as FieldName} fields={{ [field]: value }} />
}

const fieldName = (field: string, names: Readonly<Record<string, string>>): string =>
  names[field] ?? field
