import { useState } from 'react'
import type { Change } from '../../../schemas/review/change.ts'
import type { ReviewedAction } from '../../../schemas/review/reviewed.ts'
import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../words/language.tsx'
import { mergeChange } from './made-action.ts'

interface Given {
  readonly action: ReviewedAction
  readonly actions: readonly ReviewedAction[]
  readonly onChange: (change: Change) => void
  readonly onClose: () => void
}

/** Join actions of the same decision, in the order in which they stand. */
export function MergeDialog({ action, actions, onChange, onClose }: Given) {
  const words = useWords()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const change = mergeChange(actions.filter(({ id }) => id === action.id || ticked.has(id)))
  const toggle = (id: string): void =>
    setTicked((before) => {
      const next = new Set(before)
      if (!next.delete(id)) next.add(id)
      return next
    })
  return (
    <Dialog title={words.edit.mergeTitle} onClose={onClose}>
      <div className="form">
        <p>{words.edit.mergeHint}</p>
        <p lang="bn">
          <strong>{action.text}</strong>
        </p>
        {actions
          .filter(({ id, state }) => id !== action.id && state !== 'rejected')
          .map(({ id, text }) => (
            <label key={id} className="tick" lang="bn">
              <input type="checkbox" checked={ticked.has(id)} onChange={() => toggle(id)} />
              {text}
            </label>
          ))}
        <button
          type="button"
          className="primary"
          disabled={change === null}
          onClick={() => change !== null && onChange(change)}
        >
          {words.edit.mergeDo}
        </button>
      </div>
    </Dialog>
  )
}
