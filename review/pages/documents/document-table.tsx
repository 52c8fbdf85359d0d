import { Link } from 'wouter'
import type { DocumentRow } from '../../../schemas/review/document-list.ts'
import { TableHead } from '../parts/table-head.tsx'
import { momentIn, numberIn } from '../words/dates.ts'
import { useLanguage } from '../words/language.tsx'
import '../decision/chip.css'

/** Files, one a row. */
export function DocumentTable({ rows }: { readonly rows: readonly DocumentRow[] }) {
  const { words } = useLanguage()
  const { columns, none } = words.documents
  const counts = [columns.pages, columns.decisions, columns.open, columns.warnings]
  if (rows.length === 0) return <p className="card">{none}</p>
  return (
    <table className="table">
      <TableHead
        names={[columns.name, columns.state, ...counts, columns.registered]}
        numbers={counts}
      />
      <tbody>
        {rows.map((row) => (
          <Row key={row.sha256} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row }: { readonly row: DocumentRow }) {
  const { words, language } = useLanguage()
  const { columns, states } = words.documents
  const counts = [
    [columns.pages, row.pages],
    [columns.decisions, row.decisions],
    [columns.open, row.openActions],
    [columns.warnings, row.warnings],
  ] as const
  return (
    <tr>
      <th scope="row">
        <Link href={`/documents/${row.sha256}`}>{row.name}</Link>
      </th>
      <td data-name={columns.state}>
        <span className={`state state-${row.state}`}>{states[row.state]}</span>
        {row.failure !== null && <p className="late">{words.documents.failed(row.failure)}</p>}
      </td>
      {counts.map(([name, count]) => (
        <td key={name} data-name={name} className="number">
          {numberIn(language, count)}
        </td>
      ))}
      <td data-name={columns.registered}>
        <time dateTime={row.registeredAt}>{momentIn(language, row.registeredAt)}</time>
      </td>
    </tr>
  )
}
