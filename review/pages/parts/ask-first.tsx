import type { UseMutationResult } from '@tanstack/react-query'
import { Dialog } from './dialog.tsx'
import { Failed } from './failed.tsx'

interface Given<Answer> {
  readonly title: string
  /** What follows from it. */
  readonly why: string
  /** What it is done to. */
  readonly what: string
  /** What the button says. */
  readonly deed: string
  readonly by: UseMutationResult<Answer, Error, void>
  readonly onClose: () => void
}

/** Asks before something is done that others will notice. */
export function AskFirst<Answer>({ title, why, what, deed, by, onClose }: Given<Answer>) {
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="form">
        {by.isError && <Failed failure={by.error} />}
        <p className="asked-of">{what}</p>
        <p className="asked-why">{why}</p>
        <button
          type="button"
          className="danger"
          disabled={by.isPending}
          onClick={() => by.mutate()}
        >
          {deed}
        </button>
      </div>
    </Dialog>
  )
}
