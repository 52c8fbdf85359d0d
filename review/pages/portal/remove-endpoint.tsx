import { useMutation } from '@tanstack/react-query'
import type { EndpointRow } from '../../../schemas/review/portal.ts'
import { announce } from '../parts/announce.tsx'
import { AskFirst } from '../parts/ask-first.tsx'
import { send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'

interface Given {
  readonly endpoint: EndpointRow
  readonly onRemoved: () => void
  readonly onClose: () => void
}

/** Asks first: what waits for the address is given up, and it cannot be brought back. */
export function RemoveEndpoint({ endpoint, onRemoved, onClose }: Given) {
  const words = useWords().portal
  const removing = useMutation({
    mutationFn: () => send(`/endpoints/${endpoint.id}`, { method: 'DELETE' }),
    onSuccess: () => {
      announce(words.removeDone)
      onRemoved()
      onClose()
    },
  })
  return (
    <AskFirst
      title={words.remove}
      what={endpoint.url}
      why={words.removeWhy}
      deed={words.remove}
      by={removing}
      onClose={onClose}
    />
  )
}
