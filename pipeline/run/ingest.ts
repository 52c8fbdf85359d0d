import { hostname } from 'node:os'
import type { LineReader } from '../recognise/engine.ts'
import { beginRun, endRun } from '../store/runs.ts'
import { release } from '../store/sources.ts'
import { Claims } from './claims.ts'
import { Given } from './given.ts'
import { readAll } from './read-all.ts'
import type { Again } from './register.ts'
import type { Running } from './running.ts'
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

/**
 * Read files into the archive: put them down by their content, read what is not read yet, link what came with what was
 * there. Stops cleanly when `signal` is aborted; another start goes on there.
 *
 * @throws {StoreError | OutputError} where the archive or a record cannot be written
 */
export async function ingest(
  task: Task,
  running: Running,
  { paths, sources, out, again }: Request,
  reader: LineReader,
  progress: Progress,
  signal: AbortSignal,
): Promise<Fared> {
  const given = await Given.open(task, paths, sources.files, out)
  const tally = new Tally(task, given, progress)
  const name = claimantOf(task)
  running.hold(name)
  const claims = new Claims(task, running, name)
  await claims.takeOver()
  try {
    await tally.registerAll(sources, again, signal)
    await readAll(task, claims, reader, tally.sink(again), signal)
    if (!signal.aborted) await tally.finish()
    return tally.fared()
  } finally {
    await release(task.database, name).catch(() => {})
    running.letGo(name)
  }
}

export const claimantOf = ({ run }: Pick<Task, 'run'>): string => `run-${run}`

/** Put down the beginning and the end of a run around its work. */
export async function inRun<T>(
  database: Task['database'],
  signal: AbortSignal,
  work: (run: number) => Promise<T>,
): Promise<T> {
  const now = (): string => new Date().toISOString()
  const run = await beginRun(database, hostname(), now())
  try {
    const result = await work(run)
    await endRun(database, run, signal.aborted ? 'interrupted' : 'ended', now())
    return result
  } catch (error) {
    await endRun(database, run, 'stopped', now()).catch(() => {})
    throw error
  }
}
