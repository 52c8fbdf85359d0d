import { hostname } from 'node:os'
import type { Database } from '../store/database.ts'
import { beginRun, endRun, openRuns } from '../store/runs.ts'
import type { Running } from './running.ts'

/** As others see a run: on what it has claimed, and among those at work. */
export const runName = (run: number): string => `run-${run}`

const now = (): string => new Date().toISOString()

/**
 * Put down the beginning and the end of a run around its work; `conclude` comes last, however it ended. Runs of this
 * machine that ended without a word are put down as stopped.
 */
export async function inRun<T>(
  database: Database,
  running: Running,
  signal: AbortSignal,
  work: (run: number) => Promise<T>,
  conclude: (run: number) => Promise<void> = async () => {},
): Promise<T> {
  await closeDead(database, running)
  const run = await beginRun(database, hostname(), now())
  running.hold(runName(run))
  try {
    const result = await work(run)
    await endRun(database, run, signal.aborted ? 'interrupted' : 'ended', now())
    await conclude(run)
    return result
  } catch (error) {
    await endRun(database, run, 'stopped', now()).catch(() => {})
    await conclude(run).catch(() => {})
    throw error
  } finally {
    running.letGo(runName(run))
  }
}

async function closeDead(database: Database, running: Running): Promise<void> {
  for (const run of await openRuns(database, hostname()))
    if (!running.isAtWork(runName(run))) await endRun(database, run, 'stopped', now())
}
