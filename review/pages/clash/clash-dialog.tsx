import { useState } from 'react'
import type { DecisionPage } from '../../../schemas/review/decision-page.ts'
import type { Change, FieldName } from '../../../schemas/review/change.ts'
import type { Answer } from '../answers/answer.ts'
import { outbox } from '../answers/use-outbox.ts'
import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../words/language.tsx'
import { chosenChange, differingFields, isOfFields, type Side } from './compare.ts'
import { FieldClash } from './field-clash.tsx'
import './clash.css'

interface Given {
  readonly answer: Answer
  readonly theirs: DecisionPage
}

/** Mine and theirs, field by field, where a decision became another one while somebody looked at it. */
export function ClashDialog({ answer, theirs }: Given) {
  const words = useWords()
  const { change } = answer
  const action = theirs.decision.actions.find(
    ({ id }) => 'action' in change && id === change.action,
  )
  const isGone = 'action' in change && action === undefined
  const [sides, setSides] = useState<Partial<Record<FieldName, Side>>>({})
  const fields = isOfFields(change) && action !== undefined ? differingFields(change, action) : []
  const sendMine = (chosen: Change): void => outbox().settleClash(chosen)
  return (
    <Dialog title={words.clash.title} wide>
      <div className="form">
        <p>{isGone ? words.clash.gone : words.clash.why}</p>
        <dl className="clash-state">
          <dt>{words.clash.myAnswer}</dt>
          <dd>{words.history.kinds[change.kind]}</dd>
          <dt>{words.clash.now}</dt>
          <dd>
            {action === undefined
              ? words.decision.states[theirs.decision.state]
              : words.decision.actionStates[action.state]}
          </dd>
        </dl>
        {isOfFields(change) &&
          action !== undefined &&
          fields.map((field) => (
            <FieldClash
              key={field}
              field={field}
              mine={change.fields}
              theirs={action}
              side={sides[field] ?? 'mine'}
              onChoose={(side) => setSides({ ...sides, [field]: side })}
            />
          ))}
        <div className="row">
          {!isGone && (
            <button
              type="button"
              className="primary"
              onClick={() =>
                sendMine(
                  isOfFields(change) && action !== undefined
                    ? chosenChange(change, action, sides)
                    : change,
                )
              }
            >
              {fields.length > 0 ? words.clash.send : words.clash.sendAnyway}
            </button>
          )}
          <button type="button" onClick={() => outbox().settleClash(null)}>
            {words.clash.drop}
          </button>
        </div>
      </div>
    </Dialog>
  )
}
