import { first, type Queries } from './database.ts'

/** Not before all of these: its own time, the end of another's claim on it, the time that its endpoint asked for. */
const readyAt = `greatest(due.next_at, coalesce(due.claimed_until, ''), coalesce(endpoints.slow_until, ''))`

/**
 * What is next of each decision at the endpoints that are switched on. Sorted, not asked row by row whether an earlier one
 * waits: PostgreSQL does that badly until it knows the table. PostgreSQL only.
 */
const next = `(select distinct on (endpoint, decision) * from deliveries
    where state = 'waiting' and endpoint in (select id from endpoints where state = 'active')
    order by endpoint, decision, number) due
  join endpoints on endpoints.id = due.endpoint`

/** When something is due at an endpoint the next time (ISO 8601), be it past; null where nothing waits. */
export async function nextDueAt(queries: Queries, endpoint: number): Promise<string | null> {
  const row = await first<{ at: string | null }>(
    queries,
    `select min(${readyAt}) as at from ${next} where due.endpoint = $1`,
    [endpoint],
  )
  return row?.at ?? null
}

/** The endpoints at which something is due now. */
export async function dueEndpoints(queries: Queries, now: string): Promise<readonly number[]> {
  const rows = await queries.all<{ endpoint: number }>(
    `select distinct due.endpoint from ${next} where ${readyAt} <= $1`,
    [now],
  )
  return rows.map(({ endpoint }) => endpoint)
}
