import { CopiedField } from '../parts/copied-field.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../words/language.tsx'

/** What the server tells a single time. */
export interface Once {
  readonly kind: 'secret' | 'token'
  readonly value: string
}

/** A secret or a token, which nobody can look up later. */
export function ShownOnce({ kind, value, onClose }: Once & { readonly onClose: () => void }) {
  const { secret, secretHint, token, tokenHint, copy } = useWords().portal
  const [label, hint] = kind === 'secret' ? [secret, secretHint] : [token, tokenHint]
  return (
    <Dialog title={label} onClose={onClose}>
      <CopiedField label={label} hint={hint} value={value} copy={copy} />
    </Dialog>
  )
}
