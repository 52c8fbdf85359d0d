import { useState } from 'react'
import type { FieldName } from '../../../schemas/review/change.ts'
import type { ReviewedAction } from '../../../schemas/review/reviewed.ts'
import { decideChange } from '../answers/changes.ts'
import { ActionFields } from '../decision/action-fields.tsx'
import { Evidence } from '../decision/evidence.tsx'
import { SourceLine } from '../decision/source-line.tsx'
import { announce } from '../parts/announce.tsx'
import { EditPanel } from '../editing/edit-panel.tsx'
import { useWords } from '../words/language.tsx'
import { AnswerBar } from './answer-bar.tsx'
import { ItemNotices } from './item-notices.tsx'
import { Opened, type Overlay } from './opened.tsx'
import { actionOf, type Item } from './sitting.ts'
import { useArrival } from './use-arrival.ts'
import { useAnswers } from './use-answers.ts'
import { useKeys } from './use-keys.ts'
import { useMoves } from './use-moves.ts'
import type { Sat } from './use-sitting.ts'

interface Given {
  readonly item: Item
  readonly sat: Sat
}

/** One action: its evidence, its fields, and what can be said of it. */
export function ItemView({ item, sat }: Given) {
  const words = useWords()
  const action = actionOf(item)
  const moves = useMoves(sat)
  // A divided or joined action is gone; one can only go on.
  useKeys(
    action === null
      ? { KeyJ: moves.next, KeyK: moves.previous, KeyU: moves.undo, Backspace: moves.undo }
      : {},
  )
  if (action === null) return <p className="notice">{words.clash.gone}</p>
  return <Review item={item} action={action} sat={sat} />
}

function Review({ item, action, sat }: Given & { readonly action: ReviewedAction }) {
  const words = useWords()
  const [focus, setFocus] = useState<FieldName | null>(null)
  const [overlay, setOverlay] = useState<Overlay | null>(null)
  const [isEditing, setIsEditing] = useState(false)
  const moves = useMoves(sat)
  const edit = (): void => setIsEditing(true)
  const answers = useAnswers({ action, sat, setOverlay, edit, isEditing })
  const article = useArrival()
  const decide = (field: FieldName, takes: boolean): void => {
    sat.amend(decideChange(action, field, takes))
    announce(words.queue.said.saved)
  }
  return (
    <article ref={article} tabIndex={-1} className="review" data-action-id={action.id}>
      <SourceLine page={item.page} />
      <ItemNotices item={item} action={action} />
      <div className="columns">
        <Evidence
          page={item.page}
          action={action}
          focus={focus}
          onEnlarge={(page) => setOverlay({ kind: 'page', page })}
        />
        <div className="review-side">
          {isEditing ? (
            <EditPanel
              page={item.page}
              action={action}
              onFocus={setFocus}
              onClose={() => setIsEditing(false)}
              onChange={(change) => {
                setIsEditing(false)
                answers.give(change)
              }}
            />
          ) : (
            <>
              <ActionFields action={action} focus={focus} onFocus={setFocus} onDecide={decide} />
              <AnswerBar answers={answers} moves={moves} sat={sat} />
            </>
          )}
        </div>
      </div>
      <Opened
        overlay={overlay}
        page={item.page}
        action={action}
        onClose={() => setOverlay(null)}
        onAsk={answers.ask}
        onSkip={answers.skip}
      />
    </article>
  )
}
