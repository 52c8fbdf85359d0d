import { useMutation } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { useSearchParams } from 'wouter'
import { Failed } from '../parts/failed.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { LoginField, NameField } from '../people/person-fields.tsx'
import { useMe } from '../requests/me.ts'
import { send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'
import { LinkUsed } from './link-used.tsx'
import { NewPassword } from './new-password.tsx'
import './account.css'

/** The first operator, by the link of the console. */
export function FirstPage() {
  const words = useWords()
  const token = useSearchParams()[0].get('token') ?? ''
  return (
    <main className="entrance">
      <section className="card">
        <PageTitle name={words.account.firstTitle} />
        {token === '' ? <p role="alert">{words.account.badLink}</p> : <FirstForm token={token} />}
      </section>
    </main>
  )
}

function FirstForm({ token }: { readonly token: string }) {
  const words = useWords()
  // The request needs the token against forged requests, which comes with it.
  const me = useMe()
  const [login, setLogin] = useState('')
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [fits, setFits] = useState(false)
  const opening = useMutation({
    mutationFn: () => send('/first', { method: 'POST', body: { token, login, name, password } }),
  })
  if (opening.isSuccess) return <LinkUsed />
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    opening.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      <p>{words.account.firstWhy}</p>
      {me.isError && <Failed failure={me.error} onRetry={() => void me.refetch()} />}
      {opening.isError && <Failed failure={opening.error} />}
      <NameField value={name} onChange={setName} isOwn />
      <LoginField value={login} onChange={setLogin} isOwn />
      <NewPassword value={password} onChange={setPassword} onFit={setFits} />
      <button
        type="submit"
        className="primary"
        disabled={!fits || opening.isPending || !me.isSuccess}
      >
        {words.account.firstDo}
      </button>
    </form>
  )
}
