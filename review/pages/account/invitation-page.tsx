import { useMutation } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { useSearchParams } from 'wouter'
import { Failed } from '../parts/failed.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { useMe } from '../requests/me.ts'
import { send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'
import { LinkUsed } from './link-used.tsx'
import { NewPassword } from './new-password.tsx'
import './account.css'

/** A new colleague sets a password, or somebody who forgot theirs. */
export function InvitationPage() {
  const words = useWords()
  const token = useSearchParams()[0].get('token') ?? ''
  return (
    <main className="entrance">
      <section className="card">
        <PageTitle name={words.account.invitationTitle} />
        {token === '' ? (
          <p role="alert">{words.account.badLink}</p>
        ) : (
          <InvitationForm token={token} />
        )}
      </section>
    </main>
  )
}

function InvitationForm({ token }: { readonly token: string }) {
  const words = useWords()
  const me = useMe()
  const [password, setPassword] = useState('')
  const [fits, setFits] = useState(false)
  const setting = useMutation({
    mutationFn: () => send('/invitation', { method: 'POST', body: { token, password } }),
  })
  if (setting.isSuccess) return <LinkUsed />
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    setting.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      <p>{words.account.invitationWhy}</p>
      {me.isError && <Failed failure={me.error} onRetry={() => void me.refetch()} />}
      {setting.isError && <Failed failure={setting.error} />}
      <NewPassword value={password} onChange={setPassword} onFit={setFits} />
      <button
        type="submit"
        className="primary"
        disabled={!fits || setting.isPending || !me.isSuccess}
      >
        {words.account.invitationDo}
      </button>
    </form>
  )
}
