import { useMutation } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { People } from '../../../schemas/review/people.ts'
import { announce } from '../parts/announce.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Failed } from '../parts/failed.tsx'
import { send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'
import { NameField } from './person-fields.tsx'
import { RolesField } from './roles-field.tsx'

interface Given {
  readonly person: People['rows'][number]
  readonly onChanged: () => void
  readonly onClose: () => void
}

/** Name, roles, and whether the person may come in. Accounts are never deleted: history names them. */
export function ChangePerson({ person, onChanged, onClose }: Given) {
  const words = useWords()
  const [name, setName] = useState(person.name)
  const [roles, setRoles] = useState(person.roles)
  const [isActive, setIsActive] = useState(person.isActive)
  const changing = useMutation({
    mutationFn: () =>
      send(`/people/${person.id}`, { method: 'POST', body: { name, roles, isActive } }),
    onSuccess: () => {
      announce(words.people.saved)
      onChanged()
      onClose()
    },
  })
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    changing.mutate()
  }
  return (
    <Dialog title={words.people.change(person.name)} onClose={onClose}>
      <form className="form" onSubmit={submit}>
        {changing.isError && <Failed failure={changing.error} />}
        <NameField value={name} onChange={setName} />
        <RolesField roles={roles} onChange={setRoles} />
        <label className="row">
          <input
            type="checkbox"
            checked={isActive}
            onChange={(event) => setIsActive(event.target.checked)}
          />
          {words.people.active}
        </label>
        <button
          type="submit"
          className="primary"
          disabled={roles.length === 0 || changing.isPending}
        >
          {words.app.save}
        </button>
      </form>
    </Dialog>
  )
}
