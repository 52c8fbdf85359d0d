import { Link } from 'wouter'
import type { EndpointRow, Tries } from '../../../schemas/review/portal.ts'
import { TableHead } from '../parts/table-head.tsx'
import { momentIn, numberIn } from '../words/dates.ts'
import { useLanguage } from '../words/language.tsx'
import '../parts/table.css'

interface Given extends Tries {
  readonly endpoint: EndpointRow
  readonly onReplay: (from: number) => void
}

/** Events on their way to an address, the latest try first. */
export function TriesTable({ rows, ...given }: Given) {
  const { tryColumns, noTries } = useLanguage().words.portal
  if (rows.length === 0) return <p>{noTries}</p>
  return (
    <table className="table">
      <TableHead names={Object.values(tryColumns)} />
      <tbody>
        {rows.map((row) => (
          <Row key={row.number} row={row} {...given} />
        ))}
      </tbody>
    </table>
  )
}

interface RowGiven extends Omit<Given, 'rows'> {
  readonly row: Tries['rows'][number]
}

function Row({ row, endpoint, onReplay }: RowGiven) {
  const { words, language } = useLanguage()
  const { portal } = words
  const columns = portal.tryColumns
  const types: Readonly<Record<string, string>> = portal.types
  const { number, type, decision, attempts, answer } = row
  return (
    <tr>
      <th scope="row" className="portal-whole">
        {portal.event(number)}
      </th>
      <td data-name={columns.type}>{types[type] ?? type}</td>
      <td data-name={columns.decision}>
        <Link href={`/decisions/${decision}`} className="portal-whole">
          {decision}
        </Link>
      </td>
      <td data-name={columns.status}>
        <Status row={row} />
      </td>
      <td data-name={columns.answer} className="portal-raw">
        {answer === null || answer === '' ? '–' : answer}
      </td>
      <td data-name={columns.attempts}>{numberIn(language, attempts)}</td>
      <td data-name={columns.nextAt}>
        <NextTry row={row} endpoint={endpoint} />
      </td>
      <td data-name={columns.deeds}>
        {endpoint.state === 'removed' ? (
          '–'
        ) : (
          <button
            type="button"
            className="portal-whole"
            aria-label={portal.deedTo(portal.replay, portal.event(number))}
            onClick={() => onReplay(number)}
          >
            {portal.replay}
          </button>
        )}
      </td>
    </tr>
  )
}

/** What the last try came to, and when. */
function Status({ row }: { readonly row: RowGiven['row'] }) {
  const { words, language } = useLanguage()
  const { status, lastAt } = row
  if (lastAt === null) return '–'
  return (
    <>
      {/* A status is a name, not a number to count with. */}
      {status ?? words.portal.noAnswer}
      <time dateTime={lastAt} className="portal-when soft">
        {momentIn(language, lastAt)}
      </time>
    </>
  )
}

function NextTry({ row, endpoint }: Pick<RowGiven, 'row' | 'endpoint'>) {
  const { words, language } = useLanguage()
  if (row.state === 'delivered') return words.portal.delivered
  if (row.state === 'ended') return words.portal.ended
  if (endpoint.state !== 'active') return words.portal.whenOn
  return <time dateTime={row.nextAt}>{momentIn(language, row.nextAt)}</time>
}
