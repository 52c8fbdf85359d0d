import { hostname } from 'node:os'
import type { Database } from '../store/database.ts'
import { beginRun, endRun, openRuns } from '../store/runs.ts'
import type { Running } from './running.ts'

/** As others see a run: on what it has claimed, and among those at work. */
export const runName = (run: number): string => `run-${run}`

const now = (): string => new Date().toISOString()

/** This machine and this archive on it: processes are looked for where their locks are. */
const whereOf = ({ home }: Running): string => `${hostname()} ${home}`

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
  // At work before others can see it: they would take it for dead.
  const run = await beginRun(database, whereOf(running), now(), (number) =>
    running.hold(runName(number)),
  )
  let state: 'ended' | 'interrupted' | 'stopped' = 'stopped'
  try {
    const result = await work(run)
    state = signal.aborted ? 'interrupted' : 'ended'
    return result
  } finally {
    // What was wrong with the work must not be hidden by what follows from it.
    await endRun(database, run, state, now()).catch(() => {})
    await conclude(run)
    running.letGo(runName(run))
  }
}

async function closeDead(database: Database, running: Running): Promise<void> {
  for (const run of await openRuns(database, whereOf(running)))
    if (!running.isAtWork(runName(run))) await endRun(database, run, 'stopped', now())
}
