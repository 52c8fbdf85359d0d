import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Invitation, People } from '../../../schemas/review/people.ts'
import { Loaded } from '../parts/loaded.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { send } from '../requests/send.ts'
import { useWords } from '../words/language.tsx'
import { AddPerson } from './add-person.tsx'
import { InvitationDialog } from './invitation-dialog.tsx'
import { PeopleTable } from './people-table.tsx'
import './people.css'

/** Accounts: for operators. */
export function PeoplePage() {
  const words = useWords()
  const [invitation, setInvitation] = useState<Invitation | null>(null)
  const people = useQuery({ queryKey: ['people'], queryFn: () => send<People>('/people') })
  const refresh = (): void => void people.refetch()
  return (
    <>
      <PageTitle name={words.people.title} />
      <Loaded of={people}>
        {({ rows }) => <PeopleTable rows={rows} onChanged={refresh} onLink={setInvitation} />}
      </Loaded>
      <AddPerson
        onAdded={(made) => {
          setInvitation(made)
          refresh()
        }}
      />
      {invitation !== null && (
        <InvitationDialog invitation={invitation} onClose={() => setInvitation(null)} />
      )}
    </>
  )
}
