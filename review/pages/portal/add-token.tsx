import { useMutation } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { NewToken, Scope } from '../../../schemas/review/portal.ts'
import { announce } from '../parts/announce.tsx'
import { Checks } from '../parts/checks.tsx'
import { Failed } from '../parts/failed.tsx'
import { Labelled } from '../parts/labelled.tsx'
import { send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'

const allScopes: readonly Scope[] = ['decisions', 'organisations']

/** A further token. It is told once. */
export function AddToken({ onAdded }: { readonly onAdded: (token: string) => void }) {
  const words = useWords().portal
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<readonly Scope[]>(['decisions'])
  const adding = useMutation({
    mutationFn: () => send<NewToken>('/tokens', { method: 'POST', body: { name, scopes } }),
    onSuccess: ({ token }) => {
      setName('')
      announce(words.tokenMade)
      onAdded(token)
    },
  })
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    // The button is not `disabled` meanwhile: that would take the focus away.
    if (!adding.isPending) adding.mutate()
  }
  return (
    <section className="card portal-add">
      <h3>{words.addToken}</h3>
      <form className="form" onSubmit={submit}>
        {adding.isError && <Failed failure={adding.error} />}
        <Labelled label={words.tokenColumns.name} hint={words.tokenNameHint}>
          {(ids) => (
            <input
              {...ids}
              value={name}
              autoComplete="off"
              maxLength={100}
              required
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Labelled>
        <Checks
          legend={words.tokenColumns.scopes}
          names={words.scopes}
          all={allScopes}
          chosen={scopes}
          need={words.needScope}
          onChange={setScopes}
        />
        <button type="submit" className="primary" disabled={scopes.length === 0}>
          {words.addTokenDo}
        </button>
      </form>
    </section>
  )
}
