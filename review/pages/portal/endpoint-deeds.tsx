import { useMutation } from '@tanstack/react-query'
import type { EndpointRow } from '../../../schemas/review/portal.ts'
import { announce } from '../parts/announce.tsx'
import { Failed } from '../parts/failed.tsx'
import { send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'

export interface Deeds {
  readonly onChanged: () => void
  readonly onRenew: (endpoint: EndpointRow) => void
  readonly onRemove: (endpoint: EndpointRow) => void
  readonly onLook: (endpoint: EndpointRow) => void
}

/** What can be done with an address. */
export function EndpointDeeds(given: Deeds & { readonly endpoint: EndpointRow }) {
  const { endpoint, onChanged, onRenew, onRemove, onLook } = given
  const words = useWords().portal
  const { id, url, state } = endpoint
  const next = state === 'active' ? 'disabled' : 'active'
  const switching = useMutation({
    mutationFn: () => send(`/endpoints/${id}/state`, { method: 'POST', body: { state: next } }),
    onSuccess: () => {
      announce(next === 'active' ? words.switchedOn : words.switchedOff)
      onChanged()
    },
  })
  const switchName = next === 'active' ? words.switchOn : words.switchOff
  return (
    <>
      <span className="row">
        <button
          type="button"
          aria-label={words.deedTo(switchName, url)}
          onClick={() => {
            // Not `disabled` meanwhile: that would take the focus away.
            if (!switching.isPending) switching.mutate()
          }}
        >
          {switchName}
        </button>
        <button
          type="button"
          aria-label={words.deedTo(words.renew, url)}
          onClick={() => onRenew(endpoint)}
        >
          {words.renew}
        </button>
        <button
          type="button"
          aria-label={words.deedTo(words.tries, url)}
          onClick={() => onLook(endpoint)}
        >
          {words.tries}
        </button>
        <button
          type="button"
          className="danger"
          aria-label={words.deedTo(words.remove, url)}
          onClick={() => onRemove(endpoint)}
        >
          {words.remove}
        </button>
      </span>
      {switching.isError && <Failed failure={switching.error} />}
    </>
  )
}
