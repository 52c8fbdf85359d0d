import type { DecisionPage } from '../../../schemas/review/decision-page.ts'
import type { ReviewedAction } from '../../../schemas/review/reviewed.ts'
import { FullPage } from '../decision/full-page.tsx'
import { History } from '../decision/history.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../words/language.tsx'
import { AskDialog } from './ask-dialog.tsx'
import { HelpDialog } from './help-dialog.tsx'

/** What stands over the action. */
export type Overlay =
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'history' | 'help' | 'ask' }

interface Given {
  readonly overlay: Overlay | null
  readonly page: DecisionPage
  readonly action: ReviewedAction
  readonly onClose: () => void
  readonly onAsk: (colleague: number | null, text: string) => void
  readonly onSkip: () => void
}

/** The dialog that is open, if any. */
export function Opened({ overlay, page, action, onClose, onAsk, onSkip }: Given) {
  const words = useWords()
  switch (overlay?.kind) {
    case undefined:
      return null
    case 'page':
      return <FullPage page={page} action={action} first={overlay.page} onClose={onClose} />
    case 'history':
      return (
        <Dialog title={words.history.title} onClose={onClose}>
          <History page={page} />
        </Dialog>
      )
    case 'help':
      return <HelpDialog onClose={onClose} />
    case 'ask':
      return <AskDialog onAsk={onAsk} onSkip={onSkip} onClose={onClose} />
  }
}
