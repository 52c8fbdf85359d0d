import type { Arguments } from '../arguments.ts'
import { ConfigurationError } from '../errors.ts'
import { ingest as readInto, readElsewhere, readHere, type Readers } from '../run/ingest.ts'
import { showProgress } from '../run/progress.ts'
import { openQueue } from '../run/queue.ts'
import { exitCodeOf, exitCodes, reportTable } from '../run/report.ts'
import { findSources, kindsOf, type Sources } from '../run/sources.ts'
import type { Fared } from '../run/tally.ts'
import type { Task } from '../run/task.ts'
import { openInbox, type Inbox } from '../run/watch.ts'
import { interruption } from './interruption.ts'
import { withReader } from './reader.ts'
import { inTask } from './task.ts'

/** Read files into the archive, and with `--out` into a folder of records. */
export async function ingest(given: Arguments): Promise<number> {
  const { positionals, out, again } = given
  if (positionals.length === 0)
    throw new ConfigurationError(
      'ingest: no files given, for example: siddhanta ingest scans/ --out records',
    )
  // What comes while the first files are read must not be missed.
  const inbox = given.watch ? await openInbox(positionals) : null
  const sources = await findSources(positionals)
  if (inbox === null && sources.files.length === 0 && sources.failures.length === 0)
    throw new ConfigurationError(`ingest: nothing to read in ${positionals.join(', ')}`)
  if (sources.others.length > 0)
    process.stderr.write(
      `passed over, since such files hold no pages: ${kindsOf(sources.others)}\n`,
    )
  const signal = interruption()
  return inTask(given, signal, (task) =>
    withReaders(task, positionals, out !== undefined, async (readers) => {
      const read = async (sources: Sources): Promise<Fared> => {
        const progress = showProgress()
        const request = { paths: positionals, sources, out, again }
        const fared = await readInto(task, request, readers, progress, signal).finally(() =>
          progress.stop(),
        )
        tell(task, fared, sources, out)
        return fared
      }
      const { outcomes } = await read(sources)
      if (inbox !== null) await readArrivals(inbox, read, signal)
      return signal.aborted && inbox === null ? exitCodes.interrupted : exitCodeOf(outcomes)
    }),
  )
}

async function readArrivals(
  inbox: Inbox,
  read: (sources: Sources) => Promise<Fared>,
  signal: AbortSignal,
): Promise<void> {
  process.stderr.write('watching; Ctrl-C ends\n')
  try {
    for await (const files of inbox.groups(signal)) await read({ files, others: [], failures: [] })
  } finally {
    await inbox.close()
  }
}

/** On one machine this process reads; where the archive is on a server, its workers do. */
async function withReaders(
  task: Task,
  paths: readonly string[],
  isWaiting: boolean,
  work: (readers: Readers) => Promise<number>,
): Promise<number> {
  const { server } = task.place
  if (server === null) return withReader((reader) => work(readHere(task, paths, reader)))
  const boss = await openQueue(server, false)
  try {
    return await work(readElsewhere(boss, isWaiting))
  } finally {
    await boss.stop({ graceful: false })
  }
}

function tell(task: Task, fared: Fared, { files }: Sources, out: string | undefined): void {
  if (task.place.server === null || out !== undefined)
    process.stdout.write(`${reportTable(fared)}\n`)
  else
    process.stdout.write(
      `${files.length} files: ${fared.files - fared.outcomes.length} are with the workers, ${fared.kept} were read before, ${fared.copies} are copies; siddhanta status tells how far they are\n`,
    )
}
