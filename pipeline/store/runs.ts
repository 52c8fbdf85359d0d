import { addNumbered, first, places, type Database, type Queries } from './database.ts'
import { isNamed, type Source } from './sources.ts'

/** One start of the program over the archive. */
export interface Run {
  readonly run: number
  readonly state: 'running' | 'ended' | 'interrupted' | 'stopped'
  readonly host: string
  /** Files that were named, and those of them that had been read before. */
  readonly given: number
  readonly kept: number
  readonly started_at: string
  readonly ended_at: string | null
}

/** Put down that a run begins; its number is the next. `onNumber` hears it before anybody else can see the run. */
export function beginRun(
  database: Database,
  host: string,
  now: string,
  onNumber: (run: number) => void,
): Promise<number> {
  return database.transaction(async (within) => {
    const begun = { state: 'running', host, started_at: now }
    const run = await addNumbered(database, within, 'runs', 'run', begun)
    onNumber(run)
    return run
  })
}

export async function endRun(
  queries: Queries,
  run: number,
  state: Run['state'],
  now: string,
): Promise<void> {
  await queries.all('update runs set state = $2, ended_at = $3 where run = $1', [run, state, now])
}

/** Put down what a run was given: more files in all, and more that had been read before. */
export async function countGiven(
  queries: Queries,
  run: number,
  given: number,
  kept: number,
): Promise<void> {
  await queries.all('update runs set given = given + $2, kept = kept + $3 where run = $1', [
    run,
    given,
    kept,
  ])
}

export async function findRun(queries: Queries, run: number): Promise<Run | undefined> {
  return first<Run>(queries, 'select * from runs where run = $1', [run])
}

/** The runs of a machine that have not said that they ended. */
export async function openRuns(queries: Queries, host: string): Promise<readonly number[]> {
  const rows = await queries.all<{ run: number }>(
    `select run from runs where state = 'running' and host = $1`,
    [host],
  )
  return rows.map(({ run }) => run)
}

/** A run and how many pages it has read, also for others. */
export type RunWithPages = Run & { readonly pages: number }

/** The newest first. */
export const lastRuns = (queries: Queries, most: number): Promise<readonly RunWithPages[]> =>
  queries.all<RunWithPages>(
    `select runs.*, (select count(*) from pages where pages.run = runs.run) as pages
     from runs order by run desc limit $1`,
    [most],
  )

/** Ask a run to read these sources. */
export async function ask(
  queries: Queries,
  run: number,
  sources: ReadonlyArray<Pick<Source, 'sha256' | 'bytes'>>,
): Promise<void> {
  if (sources.length === 0) return
  await queries.all(
    `insert into asked (run, bytes, sha256) values ${places(sources.length, 3)} on conflict do nothing`,
    sources.flatMap(({ sha256, bytes }) => [run, bytes, sha256]),
  )
}

/**
 * Sources that a run is asked to read and nobody reads yet, behind `last` in the order of their sizes. Those at which
 * the program has died before come last of all: `hasDied`.
 */
export async function nextAsked(
  queries: Queries,
  run: number,
  last: Pick<Source, 'sha256' | 'bytes'>,
  hasDied: boolean,
  most: number,
): Promise<ReadonlyArray<Pick<Source, 'sha256' | 'bytes'>>> {
  return queries.all<Source>(
    `select asked.sha256, asked.bytes from asked join sources on sources.sha256 = asked.sha256
     where run = $1 and (asked.bytes, asked.sha256) > ($2, $3) and state = 'waiting' and attempts ${hasDied ? '>' : '='} 0
     order by asked.bytes, asked.sha256 limit $4`,
    [run, last.bytes, last.sha256, most],
  )
}

/** How many sources a run is asked to read. */
export async function countAsked(queries: Queries, run: number): Promise<number> {
  const row = await first<{ asked: number }>(
    queries,
    'select count(*) as asked from asked where run = $1',
    [run],
  )
  return row?.asked ?? 0
}

/** Whether something that a run is asked to read is not settled yet. */
export async function hasOpen(queries: Queries, run: number): Promise<boolean> {
  const rows = await queries.all(
    `select 1 as one from asked join sources on sources.sha256 = asked.sha256
     where run = $1 and state in ('waiting', 'reading') limit 1`,
    [run],
  )
  return rows.length > 0
}

/** The sources that a run asked for and that are settled, and whether these are all. */
export async function settledAsked(
  queries: Queries,
  run: number,
): Promise<{ readonly settled: readonly Settled[]; readonly isAll: boolean }> {
  const rows = await queries.all<Settled>(
    `select asked.sha256, state, error_kind, error, retryable from asked
     join sources on sources.sha256 = asked.sha256
     where run = $1 and ${isNamed('asked.sha256')}`,
    [run],
  )
  const settled = rows.filter(({ state }) => state !== 'waiting' && state !== 'reading')
  return { settled, isAll: settled.length === rows.length }
}

export type Settled = Pick<Source, 'sha256' | 'state' | 'error_kind' | 'error' | 'retryable'>

/** Put down a place that could not be looked into. */
export const putUnreachable = (
  queries: Queries,
  run: number,
  path: string,
  error: string,
): Promise<unknown> =>
  queries.all('insert into unreachable (run, path, error) values ($1, $2, $3)', [run, path, error])
