import type { Arguments } from '../arguments.ts'
import { inRun } from '../run/ingest.ts'
import { openLog } from '../run/log.ts'
import type { Task } from '../run/task.ts'
import { readerVersion } from '../run/version.ts'
import { withStore } from './store.ts'

/** Work on the archive as a run of its own, with its log. */
export const inTask = (
  { anchor, ocr }: Pick<Arguments, 'anchor' | 'ocr'>,
  signal: AbortSignal,
  work: (task: Task) => Promise<number>,
): Promise<number> =>
  withStore((database, place) =>
    inRun(database, signal, (run) =>
      work({
        database,
        place,
        run,
        anchor,
        ocr,
        version: readerVersion(),
        log: openLog(place.home, run),
      }),
    ),
  )
