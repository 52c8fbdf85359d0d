import { useState, type ReactNode } from 'react'
import type { DecisionPage } from '../../../schemas/review/decision-page.ts'
import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../words/language.tsx'

/** Do something to a decision; of one that is published only when the person says so again. */
export type Amend = (deed: () => void) => void

/** Asks before a published decision is changed: others have it, and get an amendment. */
export function useAmending({ decision }: DecisionPage): {
  readonly amend: Amend
  readonly dialog: ReactNode
} {
  const words = useWords().decision
  const [deed, setDeed] = useState<(() => void) | null>(null)
  const leave = (): void => setDeed(null)
  return {
    amend: (wanted) => {
      if (decision.state === 'published') setDeed(() => wanted)
      else wanted()
    },
    dialog: deed !== null && (
      <Dialog title={words.amendTitle} onClose={leave}>
        <div className="form">
          <p className="asked-why">{words.amendWhy}</p>
          <button
            type="button"
            className="danger"
            onClick={() => {
              leave()
              deed()
            }}
          >
            {words.amendDo}
          </button>
        </div>
      </Dialog>
    ),
  }
}
