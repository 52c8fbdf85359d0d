import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Invitation, People } from '../../../schemas/review/people.ts'
import { Failed } from '../parts/failed.tsx'
import { TableHead } from '../parts/table-head.tsx'
import { send } from '../requests/send.ts'
import { momentIn } from '../words/dates.ts'
import { useLanguage } from '../words/language.tsx'
import { ChangePerson } from './change-person.tsx'
import '../parts/table.css'

type Person = People['rows'][number]

interface Given {
  readonly rows: readonly Person[]
  readonly onChanged: () => void
  readonly onLink: (invitation: Invitation) => void
}

/** Everybody with an account. */
export function PeopleTable({ rows, onChanged, onLink }: Given) {
  const { account, people } = useLanguage().words
  const [changed, setChanged] = useState<Person | null>(null)
  return (
    <>
      <table className="table">
        <TableHead
          names={[account.name, account.login, people.roles, people.lastSeen, people.actions]}
        />
        <tbody>
          {rows.map((person) => (
            <Row key={person.id} person={person} onLink={onLink} onChange={setChanged} />
          ))}
        </tbody>
      </table>
      {changed !== null && (
        <ChangePerson person={changed} onClose={() => setChanged(null)} onChanged={onChanged} />
      )}
    </>
  )
}

interface RowGiven {
  readonly person: Person
  readonly onLink: (invitation: Invitation) => void
  readonly onChange: (person: Person) => void
}

function Row({ person, onLink, onChange }: RowGiven) {
  const { words, language } = useLanguage()
  const linking = useMutation({
    mutationFn: () => send<Invitation>(`/people/${person.id}/link`, { method: 'POST' }),
    onSuccess: onLink,
  })
  const { id, name, login, roles, isActive, lastSeen } = person
  return (
    <tr key={id}>
      <th scope="row">
        {name} {!isActive && <span className="late">({words.people.inactive})</span>}
      </th>
      <td data-name={words.account.login}>{login}</td>
      <td data-name={words.people.roles}>
        {roles.map((role) => words.people.roleNames[role]).join(', ')}
      </td>
      <td data-name={words.people.lastSeen}>
        {lastSeen === null ? words.people.never : momentIn(language, lastSeen)}
      </td>
      <td>
        <span className="row">
          <button type="button" onClick={() => onChange(person)}>
            {words.people.change(name)}
          </button>
          <button type="button" disabled={linking.isPending} onClick={() => linking.mutate()}>
            {words.people.newLink(name)}
          </button>
        </span>
        {linking.isError && <Failed failure={linking.error} />}
      </td>
    </tr>
  )
}
