import { useMutation } from '@tanstack/react-query'
import type { EndpointRow } from '../../../schemas/review/portal.ts'
import { AskFirst } from '../parts/ask-first.tsx'
import { send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'

interface Given {
  readonly endpoint: EndpointRow
  readonly from: number
  readonly onReplayed: (from: number) => void
  readonly onClose: () => void
}

/** Asks first: the portal may get many events at once. */
export function ReplayDialog({ endpoint, from, onReplayed, onClose }: Given) {
  const words = useWords().portal
  const replaying = useMutation({
    mutationFn: () => send(`/endpoints/${endpoint.id}/replay`, { method: 'POST', body: { from } }),
    onSuccess: () => onReplayed(from),
  })
  return (
    <AskFirst
      title={words.replayTitle}
      what={endpoint.url}
      why={words.replayWhy(from)}
      deed={words.replayDo}
      by={replaying}
      onClose={onClose}
    />
  )
}
