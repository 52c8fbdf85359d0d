import { unpack } from './content.ts'
import type { Queries } from './database.ts'

/** What links and twins need of a record, with the order in which its source was registered. */
export interface Tied<T> {
  readonly sha256: string
  readonly number: number
  readonly tells: boolean
  /** It came after links were made the last time. */
  readonly isNew: boolean
  readonly ties: T
}

/** The ties of every record that holds, `most` at a time, in the order of registration. */
export async function* allTies<T>(queries: Queries, most = 500): AsyncGenerator<Tied<T>> {
  let last = 0
  for (;;) {
    const rows = await queries.all<{
      sha256: string
      number: number
      tells: number
      is_linked: number
      ties: Uint8Array
    }>(
      `select records.sha256, number, tells, is_linked, ties from records join sources
         on sources.sha256 = records.sha256 and sources.version = records.version
       where number > $1 order by number limit $2`,
      [last, most],
    )
    for (const { sha256, number, tells, is_linked, ties } of rows)
      yield { sha256, number, tells: tells === 1, isNew: is_linked === 0, ties: unpack(ties) as T }
    if (rows.length < most) return
    last = rows.at(-1)?.number ?? last
  }
}

/** Whether a record came after links were made the last time. */
export async function hasUnlinked(queries: Queries): Promise<boolean> {
  const rows = await queries.all('select sha256 from records where is_linked = 0 limit 1')
  return rows.length > 0
}

/** Put down that links were made with these records. */
export async function markLinked(queries: Queries, sources: readonly string[]): Promise<void> {
  for (const sha256 of sources)
    await queries.all('update records set is_linked = 1 where sha256 = $1 and is_linked = 0', [
      sha256,
    ])
}

/** A decision that is another one over again. */
export interface Twin {
  readonly decision: string
  readonly sameAs: string
  readonly sameSource: string
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
