import { first, holding, type Queries } from './database.ts'
import { isNamed, type State } from './sources.ts'

/** A file of the archive, as a list shows it. */
export interface FileRow {
  readonly sha256: string
  readonly path: string
  readonly state: State
  readonly error_kind: string | null
  readonly error: string | null
  readonly registered_at: string
  readonly pages: number
  readonly decisions: number
  readonly open: number
  readonly warnings: number
}

const columns = `sources.sha256, (select min(path) from names where names.sha256 = sources.sha256) as path,
  sources.state, sources.error_kind, sources.error, sources.registered_at, coalesce(records.pages, 0) as pages,
  coalesce(records.decisions, 0) as decisions, coalesce(records.warnings, 0) as warnings,
  (select count(*) from reviewed cross join reviewed_actions where reviewed.sha256 = sources.sha256
    and reviewed_actions.decision = reviewed.decision and reviewed_actions.state in ('open', 'asked')) as open`

const from = `sources left join records on records.sha256 = sources.sha256 and records.version = sources.version
  where ${isNamed('sources.sha256')}`

/** Files, the latest first; `like` is a part of a name, `state` of that state only. */
export async function listFiles(
  queries: Queries,
  { like, state }: { readonly like: string; readonly state: State | null },
  skip: number,
  most: number,
): Promise<{ readonly rows: readonly FileRow[]; readonly total: number }> {
  const narrowed = `${from} and ($1 = '' or exists (select 1 from names where names.sha256 = sources.sha256 and path like $1))
    and ($2 = '' or sources.state = $2)`
  const values = [like === '' ? '' : holding(like), state ?? '']
  const count = await first<{ count: number }>(
    queries,
    `select count(*) as count from ${narrowed}`,
    values,
  )
  const rows = await queries.all<FileRow>(
    `select ${columns} from ${narrowed} order by sources.number desc limit $3 offset $4`,
    [...values, most, skip],
  )
  return { rows, total: count?.count ?? 0 }
}

export const findFile = (queries: Queries, sha256: string): Promise<FileRow | undefined> =>
  first<FileRow>(queries, `select ${columns} from ${from} and sources.sha256 = $1`, [sha256])

/** How many files are in each state. */
export async function countFiles(queries: Queries): Promise<ReadonlyMap<State, number>> {
  const rows = await queries.all<{ state: State; count: number }>(
    `select state, count(*) as count from sources where ${isNamed('sources.sha256')} group by state`,
  )
  return new Map(rows.map(({ state, count }) => [state, count]))
}
