import type { Arguments } from '../arguments.ts'
import { inRun, runName } from '../run/in-run.ts'
import type { ModelUse } from '../extract/index.ts'
import { openLog, type Log } from '../run/log.ts'
import { writeReport } from '../run/run-report.ts'
import { Running } from '../run/running.ts'
import type { Task } from '../run/task.ts'
import { readerVersion } from '../run/version.ts'
import { openModel } from './model.ts'
import { withStore } from './store.ts'

/** Work on the archive as a run of its own, with its log and its report. */
export const inTask = (
  { anchor, ocr, extractor, budget }: Pick<Arguments, 'anchor' | 'ocr' | 'extractor' | 'budget'>,
  signal: AbortSignal,
  work: (task: Task) => Promise<number>,
): Promise<number> =>
  withStore((database, place) => {
    const model = openModel({ extractor, budget }, place.home)
    const running = new Running(place.home)
    const read = async (run: number): Promise<number> => {
      const [version, log] = [readerVersion(), openLog(place.home, run)]
      const code = await work({
        database,
        place,
        run,
        claimant: runName(run),
        running,
        anchor,
        ocr,
        model: model && logged(model, log),
        version,
        log,
      })
      const account = model?.account() ?? null
      if (account !== null) process.stderr.write(`${account}\n`)
      return code
    }
    return inRun(database, running, signal, read, (run) => writeReport(database, place, run))
  })

/** What each file cost is in the log of its run. */
const logged = (model: ModelUse, log: Log): ModelUse => ({
  ...model,
  onUsage: (file, usage) => {
    model.onUsage(file, usage)
    log.note('model', { file, ...usage })
  },
})
