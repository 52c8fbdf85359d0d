import { unpack } from './content.ts'
import { places, type Queries } from './database.ts'

/** What links and twins need of a record. */
export interface Ties {
  readonly content: unknown
  /** Hashes under which its decisions are found. */
  readonly held: readonly number[]
  /** Hashes under which the decisions are found that it speaks of; none for most records. */
  readonly told: readonly number[]
}

/** So many rows are written with one statement. */
const rowsTogether = 200

/** Put down the keys of a record in the place of those of an earlier one. */
export async function putKeys(
  queries: Queries,
  sha256: string,
  { held, told }: Ties,
): Promise<void> {
  for (const [table, keys] of [
    ['held_keys', held],
    ['told_keys', told],
  ] as const) {
    await queries.all(`delete from ${table} where sha256 = $1`, [sha256])
    const rows = [...new Set(keys)]
    for (let from = 0; from < rows.length; from += rowsTogether) {
      const some = rows.slice(from, from + rowsTogether)
      await queries.all(
        `insert into ${table} (key, sha256) values ${places(some.length, 2)}`,
        some.flatMap((key) => [key, sha256]),
      )
    }
  }
}

/** A record with the order in which its source was registered. */
export interface Tied<T> {
  readonly sha256: string
  readonly number: number
  readonly version: number
  /** Links were made with it. */
  readonly isLinked: boolean
  readonly ties: T
}

interface TiedRow {
  readonly sha256: string
  readonly number: number
  readonly version: number
  readonly is_linked: number
  readonly ties: Uint8Array
}

/** Records behind whose names there is another content by now link with nothing. */
const holding = `records join sources on sources.sha256 = records.sha256 and sources.version = records.version
  and exists (select 1 from names where names.sha256 = sources.sha256)`

const toTied = <T>({ sha256, number, version, is_linked, ties }: TiedRow): Tied<T> => ({
  sha256,
  number,
  version,
  isLinked: is_linked === 1,
  ties: unpack(ties) as T,
})

/** Records that came after links were made the last time. */
export async function unlinked<T>(queries: Queries, most: number): Promise<ReadonlyArray<Tied<T>>> {
  const rows = await queries.all<TiedRow>(
    `select records.sha256, number, records.version, is_linked, ties from ${holding} where is_linked = 0 order by number limit $1`,
    [most],
  )
  return rows.map((row) => toTied<T>(row))
}

/** The ties of these sources' records. */
export async function tiesOfSources<T>(
  queries: Queries,
  sources: readonly string[],
): Promise<ReadonlyArray<Tied<T>>> {
  if (sources.length === 0) return []
  const rows = await queries.all<TiedRow>(
    `select records.sha256, number, records.version, is_linked, ties from ${holding} where records.sha256 in ${places(1, sources.length)}
     order by number`,
    sources,
  )
  return rows.map((row) => toTied<T>(row))
}

/** The sources whose decisions are found under most of these keys. */
export const sourcesHolding = (
  queries: Queries,
  keys: readonly number[],
  most: number,
): Promise<readonly string[]> => sourcesUnder(queries, 'held_keys', keys, most)

/** The sources that speak of decisions under most of these keys. */
export const sourcesTelling = (
  queries: Queries,
  keys: readonly number[],
  most: number,
): Promise<readonly string[]> => sourcesUnder(queries, 'told_keys', keys, most)

async function sourcesUnder(
  queries: Queries,
  table: 'held_keys' | 'told_keys',
  given: readonly number[],
  most: number,
): Promise<readonly string[]> {
  const keys = [...new Set(given)]
  if (keys.length === 0) return []
  const rows = await queries.all<{ sha256: string }>(
    `select sha256 from ${table} where key in ${places(1, keys.length, 2)}
     group by sha256 order by count(*) desc, sha256 limit $1`,
    [most, ...keys],
  )
  return rows.map(({ sha256 }) => sha256)
}

/** Put down that links were made with this version of a record. */
export const markLinked = (
  queries: Queries,
  { sha256, version }: Pick<Tied<unknown>, 'sha256' | 'version'>,
): Promise<unknown> =>
  queries.all('update records set is_linked = 1 where sha256 = $1 and version = $2', [
    sha256,
    version,
  ])

/** A decision that is another one over again. */
export interface Twin {
  readonly decision: string
  readonly sameAs: string
  readonly sameSource: string
}

/** The sources whose decisions are those of this one over again. */
export async function twinsOfSource(queries: Queries, sha256: string): Promise<readonly string[]> {
  const rows = await queries.all<{ sha256: string }>(
    'select distinct sha256 from twins where same_sha256 = $1',
    [sha256],
  )
  return rows.map((row) => row.sha256)
}

/** Put down the decisions of a source that are those of an earlier one over again, in the place of what was known. */
export async function putTwins(
  queries: Queries,
  sha256: string,
  twins: readonly Twin[],
): Promise<void> {
  await queries.all('delete from twins where sha256 = $1', [sha256])
  for (const { decision, sameAs, sameSource } of twins)
    await queries.all(
      'insert into twins (decision, sha256, same_as, same_sha256) values ($1, $2, $3, $4) on conflict (decision) do nothing',
      [decision, sha256, sameAs, sameSource],
    )
}
