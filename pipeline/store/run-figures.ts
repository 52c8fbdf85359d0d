import type { Queries } from './database.ts'
import { holdingRecords } from './records.ts'
import { findRun, type Run } from './runs.ts'
import { twinFiles } from './status.ts'

/** What a run came to. */
export interface RunFigures {
  readonly run: Run
  readonly states: ReadonlyArray<{ readonly state: string; readonly count: number }>
  readonly pages: number
  /** Minutes as `2026-11-22T18:05`. */
  readonly perMinute: ReadonlyArray<{ readonly minute: string; readonly count: number }>
  readonly warnings: ReadonlyArray<{ readonly code: string; readonly count: number }>
  /** How many actions have a confidence of 0–0.1, 0.1–0.2 …: ten numbers. */
  readonly sureness: readonly number[]
  readonly failed: ReadonlyArray<{ readonly path: string; readonly message: string }>
  readonly twins: ReadonlyArray<{ path: string; original: string; decisions: number }>
}

export async function runFigures(queries: Queries, number: number): Promise<RunFigures> {
  const run = await findRun(queries, number)
  if (run === undefined) throw new Error(`there is no run ${number}`)
  const perMinute = await queries.all<{ minute: string; count: number }>(
    'select substr(read_at, 1, 16) as minute, count(*) as count from pages where run = $1 group by 1 order by 1',
    [number],
  )
  return {
    run,
    perMinute,
    pages: perMinute.reduce((sum, { count }) => sum + count, 0),
    states: await queries.all(
      `select state, count(*) as count from asked join sources on sources.sha256 = asked.sha256
       where run = $1 group by state order by state`,
      [number],
    ),
    warnings: await queries.all(
      `select code, count(*) as count from warnings join asked on asked.sha256 = warnings.sha256
       where run = $1 group by code order by count(*) desc, code`,
      [number],
    ),
    sureness: await sumOfSureness(queries, number),
    failed: [...(await unreadable(queries, number)), ...(await unreached(queries, number))],
    twins: await twinFiles(queries, 200),
  }
}

async function sumOfSureness(queries: Queries, run: number): Promise<readonly number[]> {
  const rows = await queries.all<{ sureness: string }>(
    `select sureness from ${holdingRecords} join asked on asked.sha256 = records.sha256 where asked.run = $1`,
    [run],
  )
  return rows
    .map(({ sureness }) => JSON.parse(sureness) as readonly number[])
    .reduce(
      (sum, bins) => sum.map((count, index) => count + (bins[index] ?? 0)),
      Array.from({ length: 10 }, () => 0),
    )
}

const unreadable = (queries: Queries, run: number): Promise<RunFigures['failed']> =>
  queries.all(
    `select min(path) as path, error as message from asked
       join sources on sources.sha256 = asked.sha256 join names on names.sha256 = sources.sha256
     where run = $1 and state = 'failed' group by sources.sha256, error order by min(path) limit 1000`,
    [run],
  )

const unreached = (queries: Queries, run: number): Promise<RunFigures['failed']> =>
  queries.all('select path, error as message from unreachable where run = $1 order by path', [run])
