import { useMutation } from '@tanstack/react-query'
import type { TokenRow } from '../../../schemas/review/portal.ts'
import { announce } from '../parts/announce.tsx'
import { AskFirst } from '../parts/ask-first.tsx'
import { send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'

interface Given {
  readonly token: TokenRow
  readonly onVoided: () => void
  readonly onClose: () => void
}

/** Asks first: a program may be at work with it, and it cannot be brought back. */
export function VoidToken({ token, onVoided, onClose }: Given) {
  const words = useWords().portal
  const ending = useMutation({
    mutationFn: () => send(`/tokens/${token.id}/void`, { method: 'POST' }),
    onSuccess: () => {
      announce(words.voided)
      onVoided()
      onClose()
    },
  })
  return (
    <AskFirst
      title={words.voidToken}
      what={token.name}
      why={words.voidWhy}
      deed={words.voidToken}
      by={ending}
      onClose={onClose}
    />
  )
}
