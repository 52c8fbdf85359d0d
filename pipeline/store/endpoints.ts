import { addNumbered, first, lockTable, type Database, type Queries } from './database.ts'
import { endDeliveries } from './deliveries.ts'

/** A secret with which events are signed; `until`: not any more from then on (ISO 8601), null for the newest. */
export interface Secret {
  readonly secret: string
  readonly until: string | null
}

/** Where events are sent. */
export interface Endpoint {
  readonly id: number
  readonly url: string
  readonly isFull: boolean
  readonly secrets: readonly Secret[]
  /** removed: nothing is sent there ever again; it stays for those who ask what was. */
  readonly state: 'active' | 'disabled' | 'removed'
  readonly reason: string | null
  readonly slowUntil: string | null
}

interface EndpointRow {
  readonly id: number
  readonly url: string
  readonly is_full: number
  readonly secrets: string
  readonly state: Endpoint['state']
  readonly reason: string | null
  readonly slow_until: string | null
}

const toEndpoint = (row: EndpointRow): Endpoint => ({
  id: row.id,
  url: row.url,
  isFull: row.is_full === 1,
  secrets: JSON.parse(row.secrets) as readonly Secret[],
  state: row.state,
  reason: row.reason,
  slowUntil: row.slow_until,
})

export async function allEndpoints(queries: Queries): Promise<readonly Endpoint[]> {
  const rows = await queries.all<EndpointRow>('select * from endpoints order by id')
  return rows.map(toEndpoint)
}

export async function findEndpoint(queries: Queries, id: number): Promise<Endpoint | null> {
  const row = await first<EndpointRow>(queries, 'select * from endpoints where id = $1', [id])
  return row === undefined ? null : toEndpoint(row)
}

/** Add an endpoint; it hears of what happens from now on. */
export const addEndpoint = (
  database: Database,
  { url, isFull, secrets }: Pick<Endpoint, 'url' | 'isFull' | 'secrets'>,
  now: string,
): Promise<number> =>
  database.transaction((within) =>
    addNumbered(database, within, 'endpoints', 'id', {
      url,
      is_full: isFull ? 1 : 0,
      secrets: JSON.stringify(secrets),
      state: 'active',
      created_at: now,
    }),
  )

export const setSecrets = (
  queries: Queries,
  id: number,
  secrets: readonly Secret[],
): Promise<unknown> =>
  queries.all('update endpoints set secrets = $2 where id = $1', [id, JSON.stringify(secrets)])

/** Send no more for the present, or go on: what was put down meanwhile is sent then. */
export async function setEndpointState(
  queries: Queries,
  id: number,
  state: 'active' | 'disabled',
  reason: string | null,
  now: string,
): Promise<void> {
  await queries.all(
    `update endpoints set state = $2, reason = $3, slow_until = null where id = $1 and state <> 'removed'`,
    [id, state, reason],
  )
  if (state === 'active')
    await queries.all(
      `update deliveries set attempts = 0, next_at = $2 where endpoint = $1 and state = 'waiting'`,
      [id, now],
    )
}

/**
 * Send nothing there any more, for good: what waits is given up, and its secrets are forgotten. What was sent stays on
 * record. Its address; null where there is none.
 */
export const removeEndpoint = (database: Database, id: number): Promise<string | null> =>
  database.transaction(async (within) => {
    // What happens meanwhile is put down before, and ends too, or after, and is not meant for it.
    await lockTable(database, within, 'events')
    const row = await first<{ url: string }>(
      within,
      `update endpoints set state = 'removed', reason = null, slow_until = null, secrets = '[]'
       where id = $1 and state <> 'removed' returning url`,
      [id],
    )
    if (row === undefined) return null
    await endDeliveries(within, id)
    return row.url
  })

/** It asked for time; of several times the latest counts. */
export const slowDown = (queries: Queries, id: number, until: string): Promise<unknown> =>
  queries.all(
    'update endpoints set slow_until = $2 where id = $1 and (slow_until is null or slow_until < $2)',
    [id, until],
  )
