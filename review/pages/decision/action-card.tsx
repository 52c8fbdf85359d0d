import { useState } from 'react'
import type { DecisionPage } from '../../../schemas/review/decision-page.ts'
import type { FieldName } from '../../../schemas/review/change.ts'
import type { ReviewedAction } from '../../../schemas/review/reviewed.ts'
import { decideChange, rejectChange, settleChange } from '../answers/changes.ts'
import { EditPanel } from '../editing/edit-panel.tsx'
import { useMyself } from '../requests/me.ts'
import { useWords } from '../words/language.tsx'
import { ActionFields } from './action-fields.tsx'
import { Evidence } from './evidence.tsx'
import type { Amend } from './amending.tsx'
import { FullPage } from './full-page.tsx'
import type { Say } from './use-say.ts'

interface Given {
  readonly page: DecisionPage
  readonly action: ReviewedAction
  readonly place: number
  readonly say: Say
  readonly amend: Amend
}

/** One action on the page of its decision. */
export function ActionCard({ page, action, place, say, amend }: Given) {
  const words = useWords()
  const [focus, setFocus] = useState<FieldName | null>(null)
  const [isEditing, setIsEditing] = useState(false)
  const [enlarged, setEnlarged] = useState<number | null>(null)
  const mayReview = useMyself().roles.some((role) => role !== 'operator')
  const { said } = words.queue
  return (
    <section className="card action-card" data-action-id={action.id}>
      <h2>
        {words.decision.actionOf(place + 1, page.decision.actions.length)}{' '}
        <span className={`state state-${action.state}`}>
          {words.decision.actionStates[action.state]}
        </span>
      </h2>
      {action.question !== null && (
        <p className="notice">
          {words.queue.question(action.question.from)} {action.question.text}
        </p>
      )}
      <div className="columns">
        <Evidence page={page} action={action} focus={focus} onEnlarge={setEnlarged} />
        {isEditing ? (
          <EditPanel
            page={page}
            action={action}
            onFocus={setFocus}
            onClose={() => setIsEditing(false)}
            onChange={(change) => {
              setIsEditing(false)
              say(change, said.saved)
            }}
          />
        ) : (
          <div>
            <ActionFields
              action={action}
              focus={focus}
              onFocus={setFocus}
              {...(mayReview
                ? {
                    onDecide: (field: FieldName, takes: boolean) =>
                      amend(() => say(decideChange(action, field, takes), said.saved)),
                  }
                : {})}
            />
            {mayReview && (
              <Answers action={action} say={say} amend={amend} edit={() => setIsEditing(true)} />
            )}
          </div>
        )}
      </div>
      {enlarged !== null && (
        <FullPage page={page} action={action} first={enlarged} onClose={() => setEnlarged(null)} />
      )}
    </section>
  )
}

interface AnswersGiven {
  readonly action: ReviewedAction
  readonly say: Say
  readonly amend: Amend
  readonly edit: () => void
}

function Answers({ action, say, amend, edit }: AnswersGiven) {
  const words = useWords()
  const isOpen = action.state === 'open' || action.state === 'asked'
  return (
    <div className="row action-answers">
      {isOpen && (
        <button
          type="button"
          className="primary"
          onClick={() => say(settleChange(action), words.decision.accepted)}
        >
          {words.queue.accept}
        </button>
      )}
      <button type="button" onClick={() => amend(edit)}>
        {words.queue.edit}
      </button>
      {action.state !== 'rejected' && (
        <button
          type="button"
          className="danger"
          onClick={() => amend(() => say(rejectChange(action), words.decision.rejected))}
        >
          {words.queue.reject}
        </button>
      )}
      {!isOpen && (
        <button
          type="button"
          onClick={() =>
            amend(() =>
              say({ kind: 'reopen', action: action.id, why: null }, words.decision.reopened),
            )
          }
        >
          {words.decision.reopen}
        </button>
      )}
    </div>
  )
}
