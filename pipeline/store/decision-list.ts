import type { DecisionState } from '../../schemas/review/reviewed.ts'
import { first, type Database, type Queries, type Value } from './database.ts'
import { wordSearch } from './reviewed-words.ts'
import { toStanding, type Standing } from './reviewed.ts'

/** To what a list of decisions is narrowed; null and none for all. */
export interface Narrowed {
  readonly words: readonly string[]
  readonly ministry: string | null
  readonly owner: string | null
  readonly state: DecisionState | null
  readonly due: 'overdue' | 'soon' | 'none' | null
  /** Days of the meeting. */
  readonly from: string | null
  readonly to: string | null
}

/** What is settled, and to what a deadline still applies. */
const followed = `state in ('new', 'in-review', 'verified', 'published')`

/** More are not counted: nobody reads so many. */
const mostCounted = 10_000

/**
 * Decisions in the order of registration; those with a deadline asked for in the order of that. `after` is what the last
 * row of an earlier answer gave.
 *
 * @returns rows, how many there are (at most 10,000), and where to go on; null at the end
 */
export async function listDecisions<Beside>(
  database: Database,
  narrowed: Narrowed,
  { today, soon }: { readonly today: string; readonly soon: string },
  after: string | null,
  most: number,
): Promise<{
  readonly rows: ReadonlyArray<Standing<Beside>>
  readonly total: number
  readonly next: string | null
}> {
  const values: Value[] = []
  const value = (given: Value): string => `$${values.push(given)}`
  const where = conditions(database, narrowed, { today, soon }, value).join(' and ') || 'true'
  const isByDue = narrowed.due === 'overdue' || narrowed.due === 'soon'
  const total = await counted(database, where, values)
  const order = isByDue ? 'due, state, number, place' : 'number desc, place'
  const from = after === null ? 0 : Number(after)
  const rows = await database.all<{ content: Uint8Array }>(
    `select content from reviewed where ${where} order by ${order} limit ${value(most)} offset ${value(from)}`,
    values,
  )
  const next = rows.length === most && from + most < total ? String(from + most) : null
  return { rows: rows.map(toStanding<Beside>), total, next }
}

async function counted(queries: Queries, where: string, values: readonly Value[]): Promise<number> {
  const row = await first<{ count: number }>(
    queries,
    `select count(*) as count from (select 1 from reviewed where ${where} limit ${mostCounted}) as matching`,
    values,
  )
  return row?.count ?? 0
}

function conditions(
  database: Database,
  { words, ministry, owner, state, due, from, to }: Narrowed,
  { today, soon }: { readonly today: string; readonly soon: string },
  value: (given: Value) => string,
): readonly string[] {
  const where: string[] = []
  if (words.length > 0) {
    const { sql, query } = wordSearch(database, words)
    where.push(`serial in ${sql(value(query))}`)
  }
  if (ministry !== null) where.push(`ministry = ${value(ministry)}`)
  if (owner !== null)
    where.push(`decision in (select decision from reviewed_owners where name = ${value(owner)})`)
  if (state !== null) where.push(`state = ${value(state)}`)
  if (from !== null) where.push(`meeting_date >= ${value(from)}`)
  if (to !== null) where.push(`meeting_date <= ${value(to)}`)
  if (due === 'overdue') where.push(`due < ${value(today)} and ${followed}`)
  if (due === 'soon') where.push(`due between ${value(today)} and ${value(soon)} and ${followed}`)
  if (due === 'none') where.push('due is null')
  return where
}

/** Whose decisions there are, most first. */
export const ministries = (
  queries: Queries,
  most: number,
): Promise<ReadonlyArray<{ readonly name: string; readonly decisions: number }>> =>
  queries.all(
    `select ministry as name, count(*) as decisions from reviewed where ministry is not null
     group by ministry order by count(*) desc, ministry limit $1`,
    [most],
  )

/** How many decisions are in each state. */
export async function countStates(queries: Queries): Promise<ReadonlyMap<DecisionState, number>> {
  const rows = await queries.all<{ state: DecisionState; count: number }>(
    'select state, count(*) as count from reviewed group by state',
  )
  return new Map(rows.map(({ state, count }) => [state, count]))
}

/** How many decisions are due in this span of days, ends included. */
export async function countDue(queries: Queries, from: string, to: string): Promise<number> {
  const row = await first<{ count: number }>(
    queries,
    `select count(*) as count from reviewed where due between $1 and $2 and ${followed}`,
    [from, to],
  )
  return row?.count ?? 0
}
