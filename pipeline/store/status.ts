import type { Queries } from './database.ts'
import { holdingRecords } from './records.ts'
import { lastRuns, type RunWithPages } from './runs.ts'
import { isNamed, type State } from './sources.ts'

/** Where the archive stands. Sources behind whose names there is another content by now are left out. */
export interface Standing {
  readonly sources: Readonly<Record<State, number>>
  readonly names: number
  readonly pages: { readonly kept: number; readonly givenUp: number }
  readonly records: {
    readonly documents: number
    readonly decisions: number
    readonly actions: number
    readonly toLookAt: number
  }
  /** Decisions that are others over again, and in how many sources they are. */
  readonly twins: { readonly decisions: number; readonly sources: number }
  readonly warnings: ReadonlyArray<{ readonly code: string; readonly count: number }>
  /** The first of the sources that could not be read. */
  readonly failed: ReadonlyArray<{
    readonly path: string
    readonly kind: string
    readonly message: string
  }>
  readonly runs: readonly RunWithPages[]
}

const named = isNamed('sources.sha256')

export async function standingOf(queries: Queries, most = 20): Promise<Standing> {
  const states = await queries.all<{ state: State; count: number }>(
    `select state, count(*) as count from sources where ${named} group by state`,
  )
  const numberOf = (state: State): number => states.find((row) => row.state === state)?.count ?? 0
  return {
    sources: {
      waiting: numberOf('waiting'),
      reading: numberOf('reading'),
      complete: numberOf('complete'),
      partial: numberOf('partial'),
      failed: numberOf('failed'),
    },
    names: (await one<{ count: number }>(queries, 'select count(*) as count from names')).count,
    pages: await one(
      queries,
      `select count(*) - count(error) as kept, count(error) as "givenUp" from pages`,
    ),
    records: await one(
      queries,
      `select coalesce(sum(documents), 0) as documents, coalesce(sum(decisions), 0) as decisions,
         coalesce(sum(actions), 0) as actions, coalesce(sum(to_look_at), 0) as "toLookAt"
       from ${holdingRecords} where ${named}`,
    ),
    twins: await one(
      queries,
      'select count(*) as decisions, count(distinct sha256) as sources from twins',
    ),
    warnings: await queries.all(
      'select code, count(*) as count from warnings group by code order by count(*) desc, code',
    ),
    failed: await queries.all(
      `select min(path) as path, error_kind as kind, error as message from sources
         join names on names.sha256 = sources.sha256 where state = 'failed'
       group by sources.sha256, error_kind, error order by min(path) limit $1`,
      [most],
    ),
    runs: await lastRuns(queries, 5),
  }
}

async function one<T>(queries: Queries, sql: string): Promise<T> {
  const [row] = await queries.all<T>(sql)
  return row as T
}

/** Which sources hold the minutes of another one, with how many decisions. */
export const twinFiles = (
  queries: Queries,
  most: number,
): Promise<ReadonlyArray<{ path: string; original: string; decisions: number }>> =>
  queries.all(
    `select (select min(path) from names where names.sha256 = twins.sha256) as path,
       (select min(path) from names where names.sha256 = twins.same_sha256) as original,
       count(*) as decisions
     from twins where ${isNamed('twins.sha256')} and ${isNamed('twins.same_sha256')}
     group by twins.sha256, twins.same_sha256 order by 1 limit $1`,
    [most],
  )
