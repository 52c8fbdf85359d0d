import { setTimeout as wait } from 'node:timers/promises'
import type { PgBoss } from 'pg-boss'
import type { LineReader } from '../recognise/engine.ts'
import { countAsked } from '../store/runs.ts'
import { release } from '../store/sources.ts'
import { Claims } from './claims.ts'
import { Given } from './given.ts'
import { enqueueFiles, withoutWork } from './queue.ts'
import { readAll, type Sink } from './read-all.ts'
import type { Again, Enqueue } from './register.ts'
import { readersOfSibling, Siblings, siblingsFor } from './siblings.ts'
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
  const given = await Given.open(task, sources.files, out)
  const tally = new Tally(task, paths, given, progress)
  await tally.registerAll(sources, again, signal, enqueue)
  const isRead = await read(tally.sink(again, enqueue), () => tally.tellSettled(), signal)
  if (isRead && !signal.aborted) {
    await tally.tellSettled()
    await tally.finish()
  }
  return tally.fared()
}

/** This process reads, with siblings where there are cores and files for them. `paths` as the user named them. */
export function readHere(
  task: Task,
  paths: readonly string[],
  reader: LineReader,
  siblings = siblingsFor,
): Readers {
  const claims = new Claims(task)
  return {
    read: async (sink, look, signal) => {
      await claims.takeOver()
      // A model is asked by one process, that keeps its limits and its budget.
      const count = task.model === null ? siblings(await countAsked(task.database, task.run)) : 0
      const family = new Siblings(task, paths, count)
      const looking = lookAgainAndAgain(count > 0 ? look : async () => false)
      try {
        // With siblings, all cores have their readers.
        const own = count > 0 ? { ...reader, concurrency: readersOfSibling } : reader
        await readAll(task, claims, own, sink, signal)
        return true
      } finally {
        await looking.end()
        await family.end()
        await release(task.database, task.claimant).catch(() => {})
      }
    },
  }
}

/** Tell of what siblings and other runs have settled while this process reads. */
function lookAgainAndAgain(look: () => Promise<boolean>): { readonly end: () => Promise<void> } {
  const stop = new AbortController()
  const looking = (async () => {
    let pause = lookMs
    while (!stop.signal.aborted) {
      await wait(pause, undefined, { signal: stop.signal }).catch(() => {})
      const start = performance.now()
      // What is wrong with the archive, the reading itself will say.
      if (!stop.signal.aborted) await look().catch(() => {})
      // Of a hundred thousand files, looking takes a while: it stays a small part of the work.
      pause = Math.max(lookMs, 20 * (performance.now() - start))
    }
  })()
  return {
    end: async () => {
      stop.abort()
      await looking
    },
  }
}

/** How often it is looked what others have settled. */
const lookMs = 1000

/** Workers read; who asked for a folder of records waits for them. */
export const readElsewhere = (boss: PgBoss, isWaiting: boolean): Readers => ({
  enqueue: async (within, sources, open) => {
    await enqueueFiles(boss, within, [...sources, ...(await withoutWork(within, open))])
  },
  read: async (_, look, signal) => {
    if (!isWaiting) return false
    while (!signal.aborted && !(await look())) await wait(lookMs)
    return true
  },
})
