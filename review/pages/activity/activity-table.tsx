import type { Activity } from '../../../schemas/review/activity.ts'
import { TableHead } from '../parts/table-head.tsx'
import { momentIn } from '../words/dates.ts'
import { useLanguage } from '../words/language.tsx'

/** What was put down, latest first. */
export function ActivityTable({ rows }: Activity) {
  const { words, language } = useLanguage()
  const { at, who, what, detail } = words.activity
  const kinds: Readonly<Record<string, string>> = words.activity.kinds
  return (
    <table className="table">
      <TableHead names={[at, who, what, detail]} />
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.at} ${row.person} ${row.what} ${row.detail}`}>
            <td data-name={at}>
              <time dateTime={row.at}>{momentIn(language, row.at)}</time>
            </td>
            <td data-name={who}>{row.person ?? '–'}</td>
            <td data-name={what}>{kinds[row.what] ?? row.what}</td>
            <td data-name={detail}>{row.detail ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
