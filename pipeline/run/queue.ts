import type { PgBoss } from 'pg-boss'
import { openBoss, within } from '../store/boss.ts'
import { places, type Queries } from '../store/database.ts'
import { setPagesLeft, type Source } from '../store/sources.ts'

/** What workers take: files to open and put together, pages to read, links to make. */
export const queues = {
  file: 'siddhanta-file',
  page: 'siddhanta-page',
  link: 'siddhanta-link',
  deadFile: 'siddhanta-dead-file',
  deadPage: 'siddhanta-dead-page',
} as const

export interface FileJob {
  readonly sha256: string
}
export interface PageJob {
  readonly sha256: string
  readonly number: number
}

/** A worker that says nothing for so long is taken for dead, and its work given to others. */
const heartbeatSeconds = 20
/** Work that fails is tried again, later each time; what fails so often is a dead letter. */
const retries = { retryLimit: 12, retryDelay: 1, retryBackoff: true, retryDelayMax: 60 }
/** A file of 500 pages is put together well within this time. */
const expireInSeconds = 3600
/** Work that no worker takes for a year is given up: an archive may wait long for its machines. */
const retentionSeconds = 365 * 24 * 3600

/** How a queue of this process takes part: only workers look after those that died. */
export const openQueue = (url: string, isWorker: boolean): Promise<PgBoss> =>
  openBoss(url, isWorker, createQueues)

async function createQueues(boss: PgBoss): Promise<void> {
  const working = {
    ...retries,
    heartbeatSeconds,
    expireInSeconds,
    retentionSeconds,
    notify: true,
  }
  await boss.createQueue(queues.deadFile)
  await boss.createQueue(queues.deadPage)
  await boss.createQueue(queues.file, { ...working, deadLetter: queues.deadFile })
  await boss.createQueue(queues.page, { ...working, deadLetter: queues.deadPage })
  // One is at work and one waits: what comes while links are made is linked by the next.
  await boss.createQueue(queues.link, { ...working, policy: 'stately' })
}

/** Small files first, in steps of twice the size. */
const priorityOf = (bytes: number): number => -Math.floor(Math.log2(bytes + 1))

export async function enqueueFiles(
  boss: PgBoss,
  queries: Queries,
  sources: ReadonlyArray<Pick<Source, 'sha256' | 'bytes'>>,
): Promise<void> {
  if (sources.length === 0) return
  const jobs = sources.map(({ sha256, bytes }) => ({
    data: { sha256 } satisfies FileJob,
    priority: priorityOf(bytes),
  }))
  await boss.insert(queues.file, jobs, within(queries))
}

/** Those of these sources for which no work waits or is at hand: it was lost, or its time was over. */
export async function withoutWork(
  queries: Queries,
  sources: readonly Source[],
): Promise<readonly Source[]> {
  if (sources.length === 0) return []
  const rows = await queries.all<{ sha256: string }>(
    `select distinct data->>'sha256' as sha256 from pgboss.job
     where name in ($1, $2) and state in ('created', 'retry', 'active')
       and data->>'sha256' in ${places(1, sources.length, 3)}`,
    [queues.file, queues.page, ...sources.map(({ sha256 }) => sha256)],
  )
  const busy = new Set(rows.map(({ sha256 }) => sha256))
  const idle = sources.filter(({ sha256 }) => !busy.has(sha256))
  for (const { sha256 } of idle) await setPagesLeft(queries, sha256, 0)
  return idle
}

/** The first pages of all files come before the second ones: a short file does not wait for a long one. */
export async function enqueuePages(
  boss: PgBoss,
  queries: Queries,
  sha256: string,
  numbers: readonly number[],
): Promise<void> {
  const jobs = numbers.map((number) => ({
    data: { sha256, number } satisfies PageJob,
    priority: -number,
  }))
  await boss.insert(queues.page, jobs, within(queries))
}

/** Files that are read within this time are linked together. */
export const linksAfterSeconds = 5

export async function enqueueLinks(boss: PgBoss): Promise<void> {
  await boss.send(queues.link, {}, { startAfter: linksAfterSeconds })
}

/** What waits and what is given up. */
export interface QueueStanding {
  readonly queues: ReadonlyArray<{
    readonly name: string
    readonly waiting: number
    readonly active: number
  }>
  readonly dead: ReadonlyArray<{ readonly name: string; readonly data: string }>
}

/**
 * Where the queues of a server stand. From pg-boss' table itself, whose form its pinned version fixes: its own figures
 * are up to a minute old.
 */
export async function queueStanding(queries: Queries): Promise<QueueStanding> {
  const working = [queues.file, queues.page, queues.link]
  const [made] = await queries.all<{ name: string | null }>(
    `select to_regclass('pgboss.job')::text as name`,
  )
  if (made?.name == null) return { queues: [], dead: [] }
  const rows = await queries.all<{ name: string; active: number; waiting: number }>(
    `select name, count(*) filter (where state = 'active') as active,
       count(*) filter (where state in ('created', 'retry')) as waiting
     from pgboss.job where name in ($1, $2, $3) group by name`,
    working,
  )
  return {
    queues: working.map(
      (name) => rows.find((row) => row.name === name) ?? { name, active: 0, waiting: 0 },
    ),
    dead: await queries.all(
      `select distinct name, data::text as data from pgboss.job join sources on sources.sha256 = data->>'sha256'
       where name in ($1, $2) and sources.state in ('failed', 'partial') order by data`,
      [queues.deadFile, queues.deadPage],
    ),
  }
}
