import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { OwnerRow, Owners } from '../../../schemas/review/owners.ts'
import { TypedField } from '../decisions/typed-field.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { TableHead } from '../parts/table-head.tsx'
import { query, send } from '../requests/send.ts'
import { numberIn } from '../words/dates.ts'
import { useLanguage, useWords } from '../words/language.tsx'
import { LetterButton } from './letter-button.tsx'
import '../parts/table.css'

/** Implementation by owner: who has how much to do, and how much of it is late. */
export function OwnersPage() {
  const words = useWords()
  const [q, setQ] = useState('')
  const owners = useQuery({
    queryKey: ['owners', q],
    queryFn: ({ signal }) => send<Owners>(`/owners${query({ q })}`, { signal }),
    placeholderData: (before) => before,
  })
  return (
    <>
      <PageTitle name={words.owners.title} />
      <div className="filters">
        <TypedField label={words.owners.search} value={q} onChange={setQ} />
      </div>
      <Loaded of={owners}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="card">{words.owners.none}</p>
          ) : (
            <OwnerTable rows={rows} />
          )
        }
      </Loaded>
    </>
  )
}

const counts = ['actions', 'open', 'verified', 'published', 'overdue', 'dueSoon'] as const

function OwnerTable({ rows }: { readonly rows: readonly OwnerRow[] }) {
  const { words, language } = useLanguage()
  const { columns } = words.owners
  return (
    <table className="table">
      <TableHead
        names={[columns.name, ...counts.map((count) => columns[count]), columns.letter]}
        numbers={counts.map((count) => columns[count])}
      />
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">
              <Link href={`/decisions${query({ owner: row.name })}`} lang="bn">
                {row.name}
              </Link>
            </th>
            {counts.map((count) => (
              <td
                key={count}
                data-name={columns[count]}
                className={count === 'overdue' && row.overdue > 0 ? 'number late' : 'number'}
              >
                {numberIn(language, row[count])}
              </td>
            ))}
            <td data-name={columns.letter}>
              {row.published > 0 ? <LetterButton owner={row.name} /> : '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
