import { useMutation } from '@tanstack/react-query'
import type { EndpointRow, NewSecret } from '../../../schemas/review/portal.ts'
import { announce } from '../parts/announce.tsx'
import { AskFirst } from '../parts/ask-first.tsx'
import { send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'

interface Given {
  readonly endpoint: EndpointRow
  readonly onRenewed: (secret: string) => void
  readonly onClose: () => void
}

/** Asks first: the portal must learn the new secret within a day. */
export function RenewSecret({ endpoint, onRenewed, onClose }: Given) {
  const words = useWords().portal
  const renewing = useMutation({
    mutationFn: () => send<NewSecret>(`/endpoints/${endpoint.id}/secret`, { method: 'POST' }),
    onSuccess: ({ secret }) => {
      announce(words.renewed)
      onRenewed(secret)
    },
  })
  return (
    <AskFirst
      title={words.renew}
      what={endpoint.url}
      why={words.renewWhy}
      deed={words.renewDo}
      by={renewing}
      onClose={onClose}
    />
  )
}
