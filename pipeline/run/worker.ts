import type { PgBoss } from 'pg-boss'
import type { LineReader } from '../recognise/engine.ts'
import { Jobs } from './jobs.ts'
import { linkArchive } from './links.ts'
import { queues, type FileJob, type PageJob } from './queue.ts'
import type { Task } from './task.ts'

/** So many files are taken together; most are opened, cut into pages and left at once. */
const filesTogether = 8
/** How often an idle worker asks; it is also woken. */
const pollingIntervalSeconds = 1

/**
 * Take work from the server until `signal` is aborted; the pages at hand are finished then.
 *
 * @throws {ConfigurationError} where the sources cannot be reached from this machine
 */
export async function work(
  task: Task,
  boss: PgBoss,
  reader: LineReader,
  signal: AbortSignal,
): Promise<void> {
  const lost = Promise.withResolvers<never>()
  const todo = new Jobs(task, boss, reader, lost.reject)
  const often = { pollingIntervalSeconds, notifyPollingIntervalSeconds: 5 }
  const many = {
    ...often,
    batchSize: filesTogether,
    burstWhenBatchFull: true,
    perJobResults: true,
  } as const
  await boss.work<FileJob>(queues.file, many, (jobs) =>
    Promise.all(jobs.map((job) => todo.file(job))),
  )
  await boss.work<PageJob>(
    queues.page,
    { ...often, localConcurrency: reader.concurrency + 1 },
    async ([job]) => job && todo.page(job.data),
  )
  await boss.work(queues.link, often, () => linkArchive(task))
  await boss.work<PageJob>(queues.deadPage, often, async ([job]) => job && todo.deadPage(job.data))
  await boss.work<FileJob>(queues.deadFile, often, async ([job]) => job && todo.deadFile(job.data))
  task.log.note('ready', { readers: reader.concurrency })
  const ended = new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  await Promise.race([ended, lost.promise])
}
