import { first, places, type Queries } from './database.ts'

/** In SQL: whether a name leads to the source whose hash stands in this column. */
export const isNamed = (column: string): string =>
  `exists (select 1 from names where names.sha256 = ${column})`

/** What became of a source. Partial: read, but for some of its pages. */
export type State = 'waiting' | 'reading' | 'complete' | 'partial' | 'failed'

/** A source as the store holds it. */
export interface Source {
  readonly sha256: string
  readonly bytes: number
  readonly state: State
  /** How it is to be read, and by which reader it was last. */
  readonly options: string
  readonly reader: string | null
  readonly version: number | null
  readonly error_kind: string | null
  readonly error: string | null
  /** 1 where the fault may pass by itself: a drive that was not there. */
  readonly retryable: number
  readonly attempts: number
  readonly pages_left: number
}

const columns =
  'sha256, bytes, state, options, reader, version, error_kind, error, retryable, attempts, pages_left'

export const findSource = (queries: Queries, sha256: string): Promise<Source | undefined> =>
  first<Source>(queries, `select ${columns} from sources where sha256 = $1`, [sha256])

/** These sources, by their hashes. */
export async function findSources(
  queries: Queries,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Source>> {
  if (hashes.length === 0) return new Map()
  const rows = await queries.all<Source>(
    `select ${columns} from sources where sha256 in ${places(1, hashes.length)}`,
    hashes,
  )
  return new Map(rows.map((row) => [row.sha256, row]))
}

/** Add a source; false where it is known already. Call inside a transaction. */
export async function addSource(
  queries: Queries,
  { sha256, bytes, options }: Pick<Source, 'sha256' | 'bytes' | 'options'>,
  now: string,
): Promise<boolean> {
  const added = await queries.all(
    `insert into sources (sha256, number, bytes, state, options, registered_at)
     select $1, coalesce(max(number), 0) + 1, $2, 'waiting', $3, $4 from sources where true
     on conflict (sha256) do nothing returning sha256`,
    [sha256, bytes, options, now],
  )
  return added.length > 0
}

/** Ask for another reading. What is being read is left to its reader; read otherwise than asked, it waits again then. */
export async function awaitReading(
  queries: Queries,
  sha256: string,
  options: string,
): Promise<boolean> {
  const changed = await queries.all<{ state: State }>(
    `update sources set state = case when state = 'reading' then state else 'waiting' end, options = $2, error = null,
       error_kind = null, retryable = 0, attempts = 0 where sha256 = $1 returning state`,
    [sha256, options],
  )
  return changed[0]?.state === 'waiting'
}

/** Take a source for reading; undefined where another process was quicker or it needs none any more. */
export async function claim(
  queries: Queries,
  sha256: string,
  reader: string,
): Promise<Source | undefined> {
  return first<Source>(
    queries,
    `update sources set state = 'reading', claimed_by = $2, attempts = attempts + 1
     where sha256 = $1 and state = 'waiting' returning ${columns}`,
    [sha256, reader],
  )
}

/**
 * Begin to read a source that a queue has given to this process alone, also where another one had begun; undefined
 * where it needs no reading any more.
 */
export async function beginReading(
  queries: Queries,
  sha256: string,
  reader: string,
): Promise<Source | undefined> {
  return first<Source>(
    queries,
    `update sources set state = 'reading', claimed_by = $2 where sha256 = $1 and state in ('waiting', 'reading')
     returning ${columns}`,
    [sha256, reader],
  )
}

/** Let no other process change a source until the transaction ends. */
export const holdSource = (queries: Queries, sha256: string): Promise<Source | undefined> =>
  first<Source>(
    queries,
    `update sources set pages_left = pages_left where sha256 = $1 returning ${columns}`,
    [sha256],
  )

/** Put down how many pages of a source others have to read before it can be put together. */
export const setPagesLeft = (queries: Queries, sha256: string, pages: number): Promise<unknown> =>
  queries.all('update sources set pages_left = $2 where sha256 = $1', [sha256, pages])

/** A page fewer; the answer is how many are left, null where none was waited for. */
export async function countPageDown(queries: Queries, sha256: string): Promise<number | null> {
  const row = await first<{ pages_left: number }>(
    queries,
    `update sources set pages_left = pages_left - 1 where sha256 = $1 and pages_left > 0 returning pages_left`,
    [sha256],
  )
  return row?.pages_left ?? null
}

/** Give back what a process was reading, so that others may. */
export async function release(queries: Queries, claimedBy: string): Promise<void> {
  await queries.all(
    `update sources set state = 'waiting', claimed_by = null where claimed_by = $1 and state = 'reading'`,
    [claimedBy],
  )
}

/** Give back one source that was not finished. */
export async function giveBack(queries: Queries, sha256: string): Promise<void> {
  await queries.all(
    `update sources set state = 'waiting', claimed_by = null, attempts = 0 where sha256 = $1 and state = 'reading'`,
    [sha256],
  )
}

/** Who reads at the moment. */
export async function claimants(queries: Queries): Promise<readonly string[]> {
  const rows = await queries.all<{ claimed_by: string }>(
    `select distinct claimed_by from sources where state = 'reading' and claimed_by is not null`,
  )
  return rows.map(({ claimed_by }) => claimed_by)
}

/** How a reading ended, where it left no record. */
export interface Failure {
  readonly kind: string
  readonly message: string
  readonly retryable: boolean
}

/**
 * Put down that a source could not be read. A record of an earlier reading stays; a source that is settled by now, or is
 * to be read otherwise, stays as it is.
 */
export async function settleFailed(
  queries: Queries,
  { sha256, options }: Pick<Source, 'sha256' | 'options'>,
  reader: string,
  { kind, message, retryable }: Failure,
  { now, milliseconds }: { readonly now: string; readonly milliseconds: number },
): Promise<void> {
  await queries.all(
    `update sources set state = case when options = $8 then 'failed' else 'waiting' end, reader = $2, error_kind = $3,
       error = $4, retryable = $5, settled_at = $6, milliseconds = $7, claimed_by = null, attempts = 0, pages_left = 0
     where sha256 = $1 and state in ('waiting', 'reading')`,
    [sha256, reader, kind, message, retryable ? 1 : 0, now, milliseconds, options],
  )
}

/** A name of a source, with what tells that the file behind it is the same. */
export interface Name {
  readonly path: string
  readonly sha256: string
  readonly fingerprint: string
}

/** What is known under these names, with their sources. */
export async function findNames(
  queries: Queries,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Name & Source>> {
  if (paths.length === 0) return new Map()
  const rows = await queries.all<Name & Source>(
    `select path, fingerprint, ${columns.replace('sha256', 'sources.sha256')} from names
     join sources on sources.sha256 = names.sha256 where path in ${places(1, paths.length)}`,
    paths,
  )
  return new Map(rows.map((row) => [row.path, row]))
}

/** Give a source a name, which it takes from another one. */
export async function putName(
  queries: Queries,
  { path, sha256, fingerprint }: Name,
): Promise<void> {
  const before = await sourceNamed(queries, path)
  await queries.all(
    `insert into names (path, sha256, fingerprint) values ($1, $2, $3)
     on conflict (path) do update set sha256 = excluded.sha256, fingerprint = excluded.fingerprint`,
    [path, sha256, fingerprint],
  )
  if (before !== null && before !== sha256) await forgetNameless(queries, before)
}

/** The names of a source in their order. */
export async function namesOf(queries: Queries, sha256: string): Promise<readonly string[]> {
  const rows = await queries.all<{ path: string }>(
    'select path from names where sha256 = $1 order by path',
    [sha256],
  )
  return rows.map(({ path }) => path)
}

/** Forget a name behind which there is another content now. */
export async function dropName(queries: Queries, path: string): Promise<void> {
  const before = await sourceNamed(queries, path)
  await queries.all('delete from names where path = $1', [path])
  if (before !== null) await forgetNameless(queries, before)
}

async function sourceNamed(queries: Queries, path: string): Promise<string | null> {
  const row = await first<{ sha256: string }>(queries, 'select sha256 from names where path = $1', [
    path,
  ])
  return row?.sha256 ?? null
}

/**
 * What no name leads to any more is no original of others, and nobody speaks of its decisions: those that were linked
 * with it are linked anew.
 */
async function forgetNameless(queries: Queries, sha256: string): Promise<void> {
  if ((await namesOf(queries, sha256)).length > 0) return
  await queries.all(
    `update records set is_linked = 0 where sha256 in (select sha256 from twins where same_sha256 = $1)
       or sha256 in (select told.sha256 from told_keys told join held_keys held on held.key = told.key
         where held.sha256 = $1)`,
    [sha256],
  )
  await queries.all('delete from twins where sha256 = $1 or same_sha256 = $1', [sha256])
}
