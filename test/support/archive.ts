import { join } from 'node:path'
import type { LineReader } from '../../pipeline/recognise/engine.ts'
import { inRun, runName } from '../../pipeline/run/in-run.ts'
import { ingest, readHere, type Readers } from '../../pipeline/run/ingest.ts'
import type { Log } from '../../pipeline/run/log.ts'
import { Running } from '../../pipeline/run/running.ts'
import { findSources } from '../../pipeline/run/sources.ts'
import type { Again } from '../../pipeline/run/register.ts'
import type { Fared } from '../../pipeline/run/tally.ts'
import type { Task } from '../../pipeline/run/task.ts'
import type { Database } from '../../pipeline/store/database.ts'
import { openStore, type Place } from '../../pipeline/store/index.ts'

/** A line of a run's log. */
export interface Noted {
  readonly event: string
  readonly [detail: string]: unknown
}

/** An archive in a folder, in this process, so that a test can stand between its steps. */
export interface TestArchive {
  readonly database: Database
  readonly noted: readonly Noted[]
  /** A run over files or folders, as `siddhanta ingest` does it. */
  readonly ingest: (paths: readonly string[], how?: How) => Promise<Fared>
  readonly inRun: <T>(work: (task: Task) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

interface How {
  readonly reader?: LineReader
  readonly readers?: (task: Task) => Readers
  readonly again?: Again
  readonly out?: string
  readonly version?: string
  readonly signal?: AbortSignal
  readonly onPage?: () => void
}

/** Reads every picture as this line of print. */
export const lineReader = (text: string): LineReader => ({
  concurrency: 2,
  read: async () => {
    const box = { x0: 100, y0: 60, x1: 380, y1: 84 }
    const words = text.split(' ').map((word) => ({ text: word, confidence: 0.95, box }))
    return [{ words, box, baseline: 84 }]
  },
  close: async () => {},
})

export async function openArchive(
  folder: string,
  place: Place = { home: join(folder, 'home'), server: null, root: null },
): Promise<TestArchive> {
  const database = await openStore(place)
  const running = new Running(place.home)
  const noted: Noted[] = []
  const note: Log['note'] = (event, details = {}) => void noted.push({ event, ...details })
  const log: Log = { note, fault: note }
  const run = <T>(work: (task: Task) => Promise<T>, version = 'v1'): Promise<T> =>
    inRun(database, running, new AbortController().signal, (number) =>
      work({
        database,
        place,
        run: number,
        claimant: runName(number),
        running,
        anchor: 'meeting',
        ocr: 'auto',
        model: null,
        version,
        log,
      }),
    )
  return {
    database,
    noted,
    inRun: run,
    ingest: async (paths, how = {}) => {
      const sources = await findSources(paths)
      return run((task) => {
        const readers =
          how.readers?.(task) ?? readHere(task, paths, how.reader ?? lineReader('সভা'), () => 0)
        const request = { paths, sources, out: how.out, again: how.again ?? 'no' }
        const progress = { onPage: () => how.onPage?.(), onFile: () => {} }
        return ingest(task, request, readers, progress, how.signal ?? new AbortController().signal)
      }, how.version)
    },
    close: () => database.close(),
  }
}
