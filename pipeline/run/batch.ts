import { basename } from 'node:path'
import { acquire } from '../acquire/index.ts'
import { OutputError, PipelineError } from '../errors.ts'
import { readAcquired, type PipelineOptions } from '../pipeline.ts'
import type { MinutesRecord } from '../../schemas/record.ts'
import { Destinations, openFolder, writeRecord } from './destinations.ts'
import { linkFolder } from './links.ts'
import type { Sources } from './sources.ts'

/** What became of one file. */
export type Outcome =
  | { readonly file: string; readonly record: MinutesRecord; readonly path: string }
  | { readonly file: string; readonly error: PipelineError }

/** Where a run stands, for whoever shows it. */
export interface Progress {
  readonly onPage: (file: string, page: number, pages: number) => void
  readonly onFile: (outcome: Outcome, done: number, files: number) => void
}

/**
 * Read every source into a record in `folder`. A file that cannot be read is an outcome like any other;
 * the rest goes on. Stops between files when `signal` is aborted. In the end the records of the folder are linked.
 *
 * @throws {OutputError} when the folder cannot be written
 */
export async function runBatch(
  { files, failures }: Sources,
  folder: string,
  options: PipelineOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<readonly Outcome[]> {
  await openFolder(folder)
  const destinations = new Destinations(folder, files)
  const outcomes: Outcome[] = failures.map(({ path, error }) => ({ file: path, error }))
  for (const file of files) {
    if (signal.aborted) break
    const outcome = await readOne(file, destinations, options, progress)
    outcomes.push(outcome)
    progress.onFile(outcome, outcomes.length, files.length + failures.length)
  }
  if (outcomes.some((outcome) => 'record' in outcome)) await linkFolder(folder)
  return outcomes
}

async function readOne(
  file: string,
  destinations: Destinations,
  options: PipelineOptions,
  progress: Progress,
): Promise<Outcome> {
  try {
    const record = await readRecord(file, options, progress)
    const path = await destinations.pathFor(file, record.source.sha256)
    await writeRecord(path, record)
    return { file, record, path }
  } catch (error) {
    if (!(error instanceof PipelineError) || error instanceof OutputError) throw error
    return { file, error }
  }
}

async function readRecord(
  file: string,
  options: PipelineOptions,
  progress: Progress,
): Promise<MinutesRecord> {
  const acquired = await acquire(file)
  try {
    let read = 0
    const onPage = (): void => progress.onPage(basename(file), (read += 1), acquired.pages.length)
    return await readAcquired(acquired, { ...options, onPage })
  } finally {
    await acquired.close()
  }
}
