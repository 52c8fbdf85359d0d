import { setTimeout as wait } from 'node:timers/promises'
import type { PgBoss } from 'pg-boss'
import type { LineReader } from '../recognise/engine.ts'
import { release } from '../store/sources.ts'
import { Claims } from './claims.ts'
import { Given } from './given.ts'
import { enqueueFiles } from './queue.ts'
import { readAll, type Sink } from './read-all.ts'
import type { Again, Enqueue } from './register.ts'
import { runName } from './in-run.ts'
import type { Sources } from './sources.ts'
import { Tally, type Fared, type Progress } from './tally.ts'
import type { Task } from './task.ts'

/** What a run was asked for. */
export interface Request {
  /** As the user named them, and what was found there. */
  readonly paths: readonly string[]
  readonly sources: Sources
  /** Folder for the records; without it they stay in the archive. */
  readonly out: string | undefined
  readonly again: Again
}

/** Who reads what was put down. */
export interface Readers {
  readonly enqueue?: Enqueue
  /**
   * Returns when all is settled, or `signal` is aborted; false at once where nobody waits for it. `look` tells of what
   * others have settled, and whether that is all.
   */
  readonly read: (sink: Sink, look: () => Promise<boolean>, signal: AbortSignal) => Promise<boolean>
}

/**
 * Read files into the archive: put them down by their content, have read what is not read yet, link what came with what
 * was there. Stops cleanly when `signal` is aborted; another start goes on there.
 *
 * @throws {StoreError | OutputError} where the archive or a record cannot be written
 */
export async function ingest(
  task: Task,
  { paths, sources, out, again }: Request,
  { enqueue, read }: Readers,
  progress: Progress,
  signal: AbortSignal,
): Promise<Fared> {
  const given = await Given.open(task, paths, sources.files, out)
  const tally = new Tally(task, given, progress)
  await tally.registerAll(sources, again, signal, enqueue)
  const isRead = await read(tally.sink(again, enqueue), () => tally.tellSettled(), signal)
  if (isRead && !signal.aborted) {
    await tally.tellSettled()
    await tally.finish()
  }
  return tally.fared()
}

/** This process reads, beside others of this machine. */
export function readHere(task: Task, reader: LineReader): Readers {
  const claims = new Claims(task)
  return {
    read: async (sink, _, signal) => {
      try {
        await claims.takeOver()
        await readAll(task, claims, reader, sink, signal)
        return true
      } finally {
        await release(task.database, runName(task.run)).catch(() => {})
      }
    },
  }
}

/** How often it is looked what workers have settled. */
const lookMs = 1000

/** Workers read; who asked for a folder of records waits for them. */
export const readElsewhere = (boss: PgBoss, isWaiting: boolean): Readers => ({
  enqueue: (within, sources) => enqueueFiles(boss, within, sources),
  read: async (_, look, signal) => {
    if (!isWaiting) return false
    while (!signal.aborted && !(await look())) await wait(lookMs)
    return true
  },
})
