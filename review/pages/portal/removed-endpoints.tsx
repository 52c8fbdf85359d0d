import type { EndpointRow } from '../../../schemas/review/portal.ts'
import { TableHead } from '../parts/table-head.tsx'
import { momentIn, numberIn } from '../words/dates.ts'
import { useLanguage } from '../words/language.tsx'
import '../parts/table.css'

interface Given {
  readonly rows: readonly EndpointRow[]
  readonly onLook: (endpoint: EndpointRow) => void
}

/** Addresses that are told nothing any more, folded away, for those who ask what was sent there. */
export function RemovedEndpoints({ rows, onLook }: Given) {
  const { words, language } = useLanguage()
  const { columns, removedOnes, tries, deedTo } = words.portal
  if (rows.length === 0) return null
  return (
    <details>
      <summary>{`${removedOnes}: ${numberIn(language, rows.length)}`}</summary>
      <table className="table">
        <TableHead
          names={[columns.url, columns.delivered, columns.lastAt, columns.deeds]}
          numbers={[columns.delivered]}
        />
        <tbody>
          {rows.map((endpoint) => (
            <tr key={endpoint.id}>
              <th scope="row" className="portal-raw">
                {endpoint.url}
              </th>
              <td data-name={columns.delivered} className="number">
                {numberIn(language, endpoint.delivered)}
              </td>
              <td data-name={columns.lastAt}>
                {endpoint.lastAt === null ? '–' : momentIn(language, endpoint.lastAt)}
              </td>
              <td data-name={columns.deeds}>
                <button
                  type="button"
                  aria-label={deedTo(tries, endpoint.url)}
                  onClick={() => onLook(endpoint)}
                >
                  {tries}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
