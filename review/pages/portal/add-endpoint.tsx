import { useMutation } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { NewSecret } from '../../../schemas/review/portal.ts'
import { announce } from '../parts/announce.tsx'
import { Failed } from '../parts/failed.tsx'
import { Labelled } from '../parts/labelled.tsx'
import { detailOf, failureOf } from '../requests/failure.ts'
import { send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'
import { ContentField } from './content-field.tsx'

/** A further address. Its secret is told once. */
export function AddEndpoint({ onAdded }: { readonly onAdded: (secret: string) => void }) {
  const words = useWords().portal
  const [url, setUrl] = useState('')
  const [isFull, setIsFull] = useState(true)
  const adding = useMutation({
    mutationFn: () => send<NewSecret>('/endpoints', { method: 'POST', body: { url, isFull } }),
    onSuccess: ({ secret }) => {
      setUrl('')
      announce(words.endpointAdded)
      onAdded(secret)
    },
  })
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    // The button is not `disabled` meanwhile: that would take the focus away.
    if (!adding.isPending) adding.mutate()
  }
  return (
    <section className="card portal-add">
      <h3>{words.addEndpoint}</h3>
      <form className="form" onSubmit={submit}>
        {adding.isError && <Failed failure={adding.error} detail={whatIsWrong(adding.error)} />}
        <Labelled label={words.columns.url} hint={words.urlHint}>
          {(ids) => (
            // Not of type url: the server says better than the browser what is wrong.
            <input
              {...ids}
              value={url}
              inputMode="url"
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
              maxLength={500}
              required
              onChange={(event) => setUrl(event.target.value)}
            />
          )}
        </Labelled>
        <ContentField isFull={isFull} onChange={setIsFull} />
        <button type="submit" className="primary">
          {words.addEndpointDo}
        </button>
      </form>
    </section>
  )
}

function whatIsWrong(thrown: unknown): string | undefined {
  const failure = failureOf(thrown)
  return failure.code === 'bad-url' ? detailOf(failure) : undefined
}
