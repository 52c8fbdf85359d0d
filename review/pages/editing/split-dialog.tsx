import { useState } from 'react'
import type { Change, Fields } from '../../../schemas/review/change.ts'
import type { ReviewedAction } from '../../../schemas/review/reviewed.ts'
import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../words/language.tsx'
import { splitChange, wordsOf } from './made-action.ts'

interface Given {
  readonly action: ReviewedAction
  readonly fields: Fields
  readonly onChange: (change: Change) => void
  readonly onClose: () => void
}

/** Divide an action at a word. */
export function SplitDialog({ action, fields, onChange, onClose }: Given) {
  const words = useWords()
  const [at, setAt] = useState<number | null>(null)
  const parts = wordsOf(fields.text)
  return (
    <Dialog title={words.edit.splitTitle} onClose={onClose}>
      <div className="form">
        <p id="split-hint">{words.edit.splitHint}</p>
        <div className="words" lang="bn" role="group" aria-describedby="split-hint">
          {parts.slice(1).map(({ at: place, word }, index) => (
            <span key={place}>
              {index === 0 && <span>{parts[0]?.word} </span>}
              <button
                type="button"
                className="word"
                aria-pressed={at === place}
                onClick={() => setAt(place)}
              >
                {word}
              </button>{' '}
            </span>
          ))}
        </div>
        {at !== null && (
          <dl className="parts" aria-live="polite">
            <dt>{words.edit.splitFirst}</dt>
            <dd lang="bn">{fields.text.slice(0, at)}</dd>
            <dt>{words.edit.splitSecond}</dt>
            <dd lang="bn">{fields.text.slice(at)}</dd>
          </dl>
        )}
        <button
          type="button"
          className="primary"
          disabled={at === null}
          onClick={() => at !== null && onChange(splitChange(action.id, fields, at))}
        >
          {words.edit.splitDo}
        </button>
      </div>
    </Dialog>
  )
}
