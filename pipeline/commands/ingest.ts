import type { Arguments } from '../arguments.ts'
import { ConfigurationError } from '../errors.ts'
import { ingest as readInto, inRun } from '../run/ingest.ts'
import { openLog } from '../run/log.ts'
import { showProgress } from '../run/progress.ts'
import { exitCodeOf, exitCodes, reportTable } from '../run/report.ts'
import { Running } from '../run/running.ts'
import { findSources } from '../run/sources.ts'
import { readerVersion } from '../run/version.ts'
import { withReader } from './reader.ts'
import { interruption } from './interruption.ts'
import { withStore } from './store.ts'

/** Read files into the archive, and with `--out` into a folder of records. */
export async function ingest({ positionals, out, anchor, ocr, again }: Arguments): Promise<number> {
  if (positionals.length === 0)
    throw new ConfigurationError(
      'ingest: no files given, for example: siddhanta ingest scans/ --out records',
    )
  const sources = await findSources(positionals)
  if (sources.files.length === 0 && sources.failures.length === 0)
    throw new ConfigurationError(`ingest: nothing to read in ${positionals.join(', ')}`)
  const signal = interruption()
  return withStore((database, place) =>
    inRun(database, signal, (run) =>
      withReader(async (reader) => {
        const log = openLog(place.home, run)
        const version = readerVersion()
        const task = { database, place, run, anchor, ocr, version, log }
        const progress = showProgress()
        const request = { paths: positionals, sources, out, again }
        const running = new Running(place.home)
        const fared = await readInto(task, running, request, reader, progress, signal).finally(() =>
          progress.stop(),
        )
        process.stdout.write(`${reportTable(fared)}\n`)
        return signal.aborted ? exitCodes.interrupted : exitCodeOf(fared.outcomes)
      }),
    ),
  )
}
