import type { Scope, TokenRow } from '../../schemas/review/portal.ts'
import { addNumbered, first, type Database, type Queries } from './database.ts'

/** Keep the hash of a token, with what it opens. */
export const addToken = (
  database: Database,
  {
    name,
    scopes,
    hash,
  }: { readonly name: string; readonly scopes: readonly Scope[]; readonly hash: string },
  now: string,
): Promise<number> =>
  database.transaction((within) =>
    addNumbered(database, within, 'api_tokens', 'id', {
      name,
      token: hash,
      scopes: JSON.stringify(scopes),
      created_at: now,
    }),
  )

/** What a token opens, by its hash; null for one that is void. That it was used is put down by the day. */
export async function scopesOf(
  queries: Queries,
  hash: string,
  today: string,
): Promise<{ readonly id: number; readonly scopes: readonly Scope[] } | null> {
  const row = await first<{ id: number; scopes: string; last_used: string | null }>(
    queries,
    'select id, scopes, last_used from api_tokens where token = $1 and is_active = 1',
    [hash],
  )
  if (row === undefined) return null
  if (row.last_used !== today)
    await queries.all('update api_tokens set last_used = $2 where id = $1', [row.id, today])
  return { id: row.id, scopes: JSON.parse(row.scopes) as readonly Scope[] }
}

export async function allTokens(queries: Queries): Promise<readonly TokenRow[]> {
  const rows = await queries.all<{
    id: number
    name: string
    scopes: string
    is_active: number
    created_at: string
    last_used: string | null
  }>('select * from api_tokens order by id')
  return rows.map(({ id, name, scopes, is_active, created_at, last_used }) => ({
    id,
    name,
    scopes: JSON.parse(scopes) as readonly Scope[],
    isActive: is_active === 1,
    createdAt: created_at,
    lastUsed: last_used,
  }))
}

/** Let a token open nothing any more; its name, null where there is none that opens something. */
export async function voidToken(queries: Queries, id: number): Promise<string | null> {
  const row = await first<{ name: string }>(
    queries,
    'update api_tokens set is_active = 0 where id = $1 and is_active = 1 returning name',
    [id],
  )
  return row?.name ?? null
}
