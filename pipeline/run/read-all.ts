import PQueue from 'p-queue'
import { Interrupted, OutputError, StoreError, UnreadableSourceError } from '../errors.ts'
import type { LineReader } from '../recognise/engine.ts'
import type { Turns } from '../recognise/index.ts'
import type { MinutesRecord } from '../../schemas/record.ts'
import { giveBack, settleFailed, type Failure, type Source } from '../store/sources.ts'
import type { Claims } from './claims.ts'
import { failureOf } from './outcome.ts'
import { ChangedSource, readSource, type Means } from './read-source.ts'
import type { Registered } from './register.ts'
import type { Task } from './task.ts'

/** Reading was begun so often without a page to show for it: the file ends the program. */
const mostAttempts = 10

/** What a run does with what it read. */
export interface Sink {
  readonly onRead: (sha256: string, record: MinutesRecord) => Promise<void>
  readonly onFailed: (sha256: string, failure: Failure) => Promise<void>
  readonly onPage: Means['onPage']
  /** Hears of names behind which there is another content than was found before; tells of those that cannot be read. */
  readonly onChanged: (names: readonly string[]) => Promise<Registered['failures']>
  /** Hears of a source whose file is not there; throws where its whole folder is gone. */
  readonly onUnreachable: (sha256: string) => Promise<void>
}

/**
 * Read all sources that were claimed, several files and pages at a time, until none is left or `signal` is aborted:
 * pages at hand are finished then, and files given back with what was read of them.
 *
 * @throws {StoreError | OutputError} where the archive or a record cannot be written
 */
export async function readAll(
  task: Task,
  claims: Claims,
  reader: LineReader,
  sink: Sink,
  signal: AbortSignal,
): Promise<void> {
  const stop = new AbortController()
  const either = AbortSignal.any([signal, stop.signal])
  const means: Means = { reader, turns: pageTurns(reader, either), onPage: sink.onPage }
  // One file more than readers: while its last pages are read, the next is opened.
  const lanes = Array.from({ length: reader.concurrency + 1 }, async () => {
    try {
      for (;;) {
        const source = await claims.next(either)
        if (source === null) return
        await readOne(task, source, means, sink)
      }
    } catch (error) {
      stop.abort()
      throw error
    }
  })
  await Promise.allSettled(lanes)
  await Promise.all(lanes)
}

/** The first pages of all files come before the second ones: a short file does not wait for a long one. */
function pageTurns(reader: LineReader, signal: AbortSignal): Turns {
  const queue = new PQueue({ concurrency: reader.concurrency })
  return (number, work) =>
    queue.add(
      () => {
        if (signal.aborted) throw new Interrupted('the run was interrupted')
        return work()
      },
      { priority: -number },
    )
}

async function readOne(task: Task, source: Source, means: Means, sink: Sink): Promise<void> {
  const start = performance.now()
  const { sha256, attempts } = source
  try {
    if (attempts > mostAttempts) throw new UnreadableSourceError('damaged', tooOften)
    const { name, record } = await readSource(task, source, means)
    task.log.note('file', { sha256, name })
    await sink.onRead(sha256, record)
  } catch (error) {
    if (isOfTheRun(error)) {
      await giveBack(task.database, sha256).catch(() => {})
      if (error instanceof Interrupted) return
      throw error
    }
    await fail(task, source, error, Math.round(performance.now() - start), sink)
  }
}

const tooOften = `the program ended ${mostAttempts} times while it was reading this file: look at it, print it to a new PDF, and start again with --retry-failed`

const isOfTheRun = (error: unknown): boolean =>
  error instanceof StoreError || error instanceof OutputError || error instanceof Interrupted

async function fail(
  task: Task,
  source: Source,
  error: unknown,
  milliseconds: number,
  sink: Sink,
): Promise<void> {
  const { sha256 } = source
  const failure = failureOf(error)
  const isChanged = error instanceof ChangedSource
  const unread = isChanged ? await sink.onChanged(error.names) : []
  if (isChanged) {
    // It is told of under its new content, unless that cannot be read either.
    for (const { error } of unread) await sink.onFailed(sha256, failureOf(error))
  } else if (failure.kind === 'unreachable') await checkFolder(task, sha256, sink)
  const now = new Date().toISOString()
  await settleFailed(task.database, source, task.version, failure, { now, milliseconds })
  const stack = failure.kind === 'defect' && error instanceof Error ? { stack: error.stack } : {}
  task.log.fault('failed', { sha256, ...failure, ...stack })
  if (!isChanged) await sink.onFailed(sha256, failure)
}

async function checkFolder({ database }: Task, sha256: string, sink: Sink): Promise<void> {
  try {
    await sink.onUnreachable(sha256)
  } catch (error) {
    await giveBack(database, sha256)
    throw error
  }
}
