import type { Arguments } from '../arguments.ts'
import { inRun, runName } from '../run/in-run.ts'
import { openLog } from '../run/log.ts'
import { writeReport } from '../run/run-report.ts'
import { Running } from '../run/running.ts'
import type { Task } from '../run/task.ts'
import { readerVersion } from '../run/version.ts'
import { withStore } from './store.ts'

/** Work on the archive as a run of its own, with its log and its report. */
export const inTask = (
  { anchor, ocr }: Pick<Arguments, 'anchor' | 'ocr'>,
  signal: AbortSignal,
  work: (task: Task) => Promise<number>,
): Promise<number> =>
  withStore((database, place) => {
    const running = new Running(place.home)
    const read = (run: number): Promise<number> => {
      const [version, log] = [readerVersion(), openLog(place.home, run)]
      return work({
        database,
        place,
        run,
        claimant: runName(run),
        running,
        anchor,
        ocr,
        version,
        log,
      })
    }
    return inRun(database, running, signal, read, (run) => writeReport(database, place, run))
  })
