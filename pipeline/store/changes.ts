import type { Change, Entry } from '../../schemas/review/change.ts'
import { first, lockTable, type Database, type Queries } from './database.ts'

/** The decision that a change is made to. */
export interface Target {
  readonly decision: string
  readonly sha256: string
  /** The version of the record that the person saw. */
  readonly version: number
}

interface ChangeRow {
  readonly number: number
  readonly decision: string
  readonly version: number
  readonly person: number
  readonly name: string
  readonly change: string
  readonly made_at: string
}

const columns = 'number, decision, version, person, people.name, change, made_at'
const withPeople = 'changes join people on people.id = changes.person'

const toEntry = ({ number, version, person, name, change, made_at }: ChangeRow): Entry => ({
  number,
  version,
  at: made_at,
  person: { id: person, name },
  change: JSON.parse(change) as Change,
})

/** What people did to a decision, oldest first. */
export async function entriesOf(queries: Queries, decision: string): Promise<readonly Entry[]> {
  const rows = await queries.all<ChangeRow>(
    `select ${columns} from ${withPeople} where decision = $1 order by number`,
    [decision],
  )
  return rows.map(toEntry)
}

/** What people did to the decisions of a source, by decision. */
export async function entriesOfSource(
  queries: Queries,
  sha256: string,
): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const rows = await queries.all<ChangeRow>(
    `select ${columns} from ${withPeople} where sha256 = $1 order by number`,
    [sha256],
  )
  return Map.groupBy(rows, ({ decision }) => decision)
    .entries()
    .map(([decision, some]) => [decision, some.map(toEntry)] as const)
    .reduce((map, [decision, entries]) => map.set(decision, entries), new Map<string, Entry[]>())
}

/** Put down a change. Call inside a transaction that began with `holdChanges`. */
export async function putChange(
  queries: Queries,
  { decision, sha256, version }: Target,
  change: Change,
  person: Entry['person'],
  request: string | null,
  now: string,
): Promise<Entry> {
  const row = await first<{ number: number }>(
    queries,
    `insert into changes (number, decision, sha256, version, person, kind, change, request, made_at)
     select coalesce(max(number), 0) + 1, $1, $2, $3, $4, $5, $6, $7, $8 from changes where true returning number`,
    [decision, sha256, version, person.id, change.kind, JSON.stringify(change), request, now],
  )
  return { number: row?.number ?? 0, change, person, version, at: now }
}

/** The decision to which the change of this request was made already; null where it was not. */
export async function decisionMadeBy(queries: Queries, request: string): Promise<string | null> {
  const row = await first<{ decision: string }>(
    queries,
    'select decision from changes where request = $1',
    [request],
  )
  return row?.decision ?? null
}

/** Let nobody else put down a change until the transaction ends. */
export const holdChanges = (database: Database, within: Queries): Promise<void> =>
  lockTable(database, within, 'changes')
