import type { TokenRow } from '../../../schemas/review/portal.ts'
import { TableHead } from '../parts/table-head.tsx'
import { dayIn, momentIn } from '../words/dates.ts'
import { useLanguage } from '../words/language.tsx'
import '../decision/chip.css'
import '../parts/table.css'

interface Given {
  readonly rows: readonly TokenRow[]
  readonly onVoid: (token: TokenRow) => void
}

/** All tokens that were ever made; void ones stay in the list. */
export function TokenTable({ rows, onVoid }: Given) {
  const { tokenColumns, noTokens } = useLanguage().words.portal
  if (rows.length === 0) return <p className="card">{noTokens}</p>
  return (
    <table className="table">
      <TableHead names={Object.values(tokenColumns)} />
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} token={row} onVoid={onVoid} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ token, onVoid }: { readonly token: TokenRow } & Pick<Given, 'onVoid'>) {
  const { words, language } = useLanguage()
  const { portal } = words
  const columns = portal.tokenColumns
  const { name, scopes, isActive, createdAt, lastUsed } = token
  return (
    <tr>
      <th scope="row" className="portal-raw">
        {name}
      </th>
      <td data-name={columns.scopes}>{scopes.map((scope) => portal.scopes[scope]).join(', ')}</td>
      <td data-name={columns.created}>
        <time dateTime={createdAt}>{momentIn(language, createdAt)}</time>
      </td>
      <td data-name={columns.lastUsed}>
        {/* Put down by the day. */}
        {lastUsed === null ? (
          portal.neverUsed
        ) : (
          <time dateTime={lastUsed}>{dayIn(language, lastUsed)}</time>
        )}
      </td>
      <td data-name={columns.deeds}>
        {isActive ? (
          <button
            type="button"
            aria-label={portal.deedTo(portal.voidToken, name)}
            onClick={() => onVoid(token)}
          >
            {portal.voidToken}
          </button>
        ) : (
          <span className="state state-disabled">{portal.isVoid}</span>
        )}
      </td>
    </tr>
  )
}
