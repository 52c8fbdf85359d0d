import { first, type Queries } from './database.ts'

/** Not before all of these: its own time, the end of another's claim on it, the time that its endpoint asked for. */
const readyAt = `greatest(due.next_at, coalesce(due.claimed_until, ''), coalesce(endpoints.slow_until, ''))`

/** What is next of its decision at an endpoint that is switched on. PostgreSQL only. */
const next = `deliveries due join endpoints on endpoints.id = due.endpoint
  where due.state = 'waiting' and endpoints.state = 'active'
    and not exists (select 1 from deliveries earlier where earlier.endpoint = due.endpoint
      and earlier.decision = due.decision and earlier.number < due.number and earlier.state = 'waiting')`

/** When something is due at an endpoint the next time (ISO 8601), be it past; null where nothing waits. */
export async function nextDueAt(queries: Queries, endpoint: number): Promise<string | null> {
  const row = await first<{ at: string | null }>(
    queries,
    `select min(${readyAt}) as at from ${next} and due.endpoint = $1`,
    [endpoint],
  )
  return row?.at ?? null
}

/** The endpoints at which something is due now. */
export async function dueEndpoints(queries: Queries, now: string): Promise<readonly number[]> {
  const rows = await queries.all<{ endpoint: number }>(
    `select distinct due.endpoint from ${next} and due.next_at <= $1 and ${readyAt} <= $1`,
    [now],
  )
  return rows.map(({ endpoint }) => endpoint)
}
