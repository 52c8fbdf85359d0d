import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { Failed } from '../parts/failed.tsx'
import { Labelled } from '../parts/labelled.tsx'
import { signIn } from '../requests/me.ts'
import { useWords } from '../words/language.tsx'
import { PasswordField } from './password-field.tsx'

/** Name and password; `login` is given where the same person is to come back. */
export function SignInForm({ login: known = '' }: { readonly login?: string }) {
  const words = useWords()
  const client = useQueryClient()
  const [login, setLogin] = useState(known)
  const [password, setPassword] = useState('')
  const entry = useMutation({ mutationFn: () => signIn(client, login.trim(), password) })
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    entry.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      {entry.isError && <Failed failure={entry.error} />}
      <Labelled label={words.account.login}>
        {(ids) => (
          <input
            {...ids}
            value={login}
            onChange={(event) => setLogin(event.target.value)}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
        )}
      </Labelled>
      <PasswordField
        label={words.account.password}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
      />
      <button type="submit" className="primary" disabled={entry.isPending}>
        {words.account.signIn}
      </button>
    </form>
  )
}
