import { useState, type SyntheticEvent } from 'react'
import type { DecisionPage } from '../../../schemas/review/decision-page.ts'
import { Dialog } from '../parts/dialog.tsx'
import { NoteField } from '../parts/note-field.tsx'
import { useRole } from '../requests/me.ts'
import { useWords } from '../words/language.tsx'
import type { Say } from './use-say.ts'

/** The portal gets a decision, or is told that it is taken back: for publishers. */
export function Publishing({ page, say }: { readonly page: DecisionPage; readonly say: Say }) {
  const words = useWords()
  const isPublisher = useRole('publisher')
  const [isWithdrawing, setIsWithdrawing] = useState(false)
  const { state, publishedRevision } = page.decision
  if (!isPublisher) return null
  return (
    <div className="row">
      {state === 'verified' && (
        <button
          type="button"
          className="primary"
          onClick={() => say({ kind: 'publish', why: null }, words.decision.published)}
        >
          {words.decision.publish}
        </button>
      )}
      {publishedRevision !== null && (
        <button type="button" className="danger" onClick={() => setIsWithdrawing(true)}>
          {words.decision.withdraw}
        </button>
      )}
      {isWithdrawing && (
        <WithdrawDialog
          onClose={() => setIsWithdrawing(false)}
          onWithdraw={(why) => {
            setIsWithdrawing(false)
            say({ kind: 'withdraw', why }, words.decision.withdrawn)
          }}
        />
      )}
    </div>
  )
}

interface Given {
  readonly onWithdraw: (why: string) => void
  readonly onClose: () => void
}

/** Asks first: others have read what was published, and are told why it goes. */
function WithdrawDialog({ onWithdraw, onClose }: Given) {
  const words = useWords()
  const [why, setWhy] = useState('')
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    onWithdraw(why.trim())
  }
  return (
    <Dialog title={words.decision.withdrawTitle} onClose={onClose}>
      <form className="form" onSubmit={submit}>
        <NoteField
          label={words.decision.withdrawWhy}
          hint={words.decision.withdrawHint}
          value={why}
          onChange={setWhy}
        />
        <button type="submit" className="danger" disabled={why.trim() === ''}>
          {words.decision.withdraw}
        </button>
      </form>
    </Dialog>
  )
}
