import type { EndpointRow } from '../../../schemas/review/portal.ts'
import { TableHead } from '../parts/table-head.tsx'
import { momentIn, numberIn } from '../words/dates.ts'
import { useLanguage } from '../words/language.tsx'
import { EndpointDeeds, type Deeds } from './endpoint-deeds.tsx'
import { EndpointState } from './endpoint-state.tsx'
import '../parts/table.css'

interface Given extends Deeds {
  readonly rows: readonly EndpointRow[]
}

/** Where events are sent, one address a row. */
export function EndpointTable({ rows, ...deeds }: Given) {
  const { columns, noEndpoints } = useLanguage().words.portal
  if (rows.length === 0) return <p className="card">{noEndpoints}</p>
  return (
    <table className="table">
      <TableHead names={Object.values(columns)} numbers={[columns.waiting, columns.delivered]} />
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} endpoint={row} {...deeds} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ endpoint, ...deeds }: Deeds & { readonly endpoint: EndpointRow }) {
  const { words, language } = useLanguage()
  const { columns, contents } = words.portal
  const { url, isFull, waiting, delivered, lastAt } = endpoint
  return (
    <tr>
      <th scope="row" className="portal-raw">
        {url}
      </th>
      <td data-name={columns.content}>{isFull ? contents.full : contents.thin}</td>
      <td data-name={columns.state}>
        <EndpointState endpoint={endpoint} />
      </td>
      <td data-name={columns.waiting} className="number">
        {numberIn(language, waiting)}
      </td>
      <td data-name={columns.delivered} className="number">
        {numberIn(language, delivered)}
      </td>
      <td data-name={columns.lastAt}>
        {lastAt === null ? '–' : <time dateTime={lastAt}>{momentIn(language, lastAt)}</time>}
      </td>
      <td data-name={columns.deeds}>
        <EndpointDeeds endpoint={endpoint} {...deeds} />
      </td>
    </tr>
  )
}
