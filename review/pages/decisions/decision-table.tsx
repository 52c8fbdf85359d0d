import { Link } from 'wouter'
import type { DecisionRow } from '../../../schemas/review/decision-list.ts'
import { Day } from '../parts/day.tsx'
import { TableHead } from '../parts/table-head.tsx'
import { useWords } from '../words/language.tsx'
import '../decision/chip.css'
import './decisions.css'

/** Decisions, one a row. */
export function DecisionTable({ rows }: { readonly rows: readonly DecisionRow[] }) {
  const words = useWords()
  const { columns } = words.decisions
  if (rows.length === 0) return <p className="card">{words.decisions.none}</p>
  return (
    <table className="table decisions">
      <TableHead names={[columns.text, columns.owners, columns.due, columns.state, columns.from]} />
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row }: { readonly row: DecisionRow }) {
  const words = useWords()
  const { columns } = words.decisions
  return (
    <tr>
      <th scope="row" className="decision-text">
        <Link href={`/decisions/${row.id}`} lang="bn">
          {row.label !== null && `${row.label} `}
          {row.text}
        </Link>
      </th>
      <td data-name={columns.owners}>
        {row.owners.length === 0 ? words.app.none : row.owners.join(', ')}
      </td>
      <td data-name={columns.due}>
        {row.due === null ? (
          '–'
        ) : (
          <>
            <Day iso={row.due} />
            {row.isOverdue && <span className="late"> · {words.decisions.overdue}</span>}
          </>
        )}
      </td>
      <td data-name={columns.state}>
        <span className={`state state-${row.state}`}>{words.decision.states[row.state]}</span>
      </td>
      <td data-name={columns.from}>
        {row.issuer ?? row.name}
        {row.meetingDate !== null && (
          <>
            <br />
            <Day iso={row.meetingDate} />
          </>
        )}
      </td>
    </tr>
  )
}
