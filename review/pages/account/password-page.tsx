import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { announce } from '../parts/announce.tsx'
import { Failed } from '../parts/failed.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { refreshMe } from '../requests/me.ts'
import { send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'
import { NewPassword } from './new-password.tsx'
import { PasswordField } from './password-field.tsx'
import './account.css'

/** One's own password becomes another. */
export function PasswordPage({ isForced = false }: { readonly isForced?: boolean }) {
  const words = useWords()
  const client = useQueryClient()
  const [old, setOld] = useState('')
  const [password, setPassword] = useState('')
  const [fits, setFits] = useState(false)
  const changing = useMutation({
    mutationFn: async () => {
      await send('/password', { method: 'POST', body: { old, password } })
      await refreshMe(client)
    },
    onSuccess: () => announce(words.account.changed),
  })
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    changing.mutate()
  }
  return (
    <section className="card narrow">
      <PageTitle name={words.account.changeTitle} />
      {isForced && <p className="notice notice-warn">{words.account.mustChange}</p>}
      {changing.isSuccess && <p className="notice">{words.account.changed}</p>}
      <form className="form" onSubmit={submit}>
        {changing.isError && <Failed failure={changing.error} />}
        <PasswordField
          label={words.account.oldPassword}
          value={old}
          onChange={setOld}
          autoComplete="current-password"
        />
        <NewPassword value={password} onChange={setPassword} onFit={setFits} />
        <button type="submit" className="primary" disabled={!fits || changing.isPending}>
          {words.account.changeDo}
        </button>
      </form>
    </section>
  )
}
