import { useMutation } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { Invitation } from '../../../schemas/review/people.ts'
import type { Role } from '../../../schemas/review/person.ts'
import { Failed } from '../parts/failed.tsx'
import { send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'
import { LoginField, NameField } from './person-fields.tsx'
import { RolesField } from './roles-field.tsx'

/** A new account. Its owner sets the password, by a link. */
export function AddPerson({ onAdded }: { readonly onAdded: (invitation: Invitation) => void }) {
  const words = useWords()
  const [name, setName] = useState('')
  const [login, setLogin] = useState('')
  const [roles, setRoles] = useState<readonly Role[]>(['reviewer'])
  const adding = useMutation({
    mutationFn: () => send<Invitation>('/people', { method: 'POST', body: { name, login, roles } }),
    onSuccess: (invitation) => {
      setName('')
      setLogin('')
      onAdded(invitation)
    },
  })
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    adding.mutate()
  }
  return (
    <section className="card add-person">
      <h2>{words.people.add}</h2>
      <form className="form" onSubmit={submit}>
        {adding.isError && <Failed failure={adding.error} />}
        <NameField value={name} onChange={setName} />
        <LoginField value={login} onChange={setLogin} />
        <RolesField roles={roles} onChange={setRoles} />
        <button type="submit" className="primary" disabled={roles.length === 0 || adding.isPending}>
          {words.people.addDo}
        </button>
      </form>
    </section>
  )
}
