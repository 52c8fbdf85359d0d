import type { Arguments } from '../arguments.ts'
import { ConfigurationError } from '../errors.ts'
import { openQueue } from '../run/queue.ts'
import { exitCodes } from '../run/report.ts'
import { readersOfSibling } from '../run/siblings.ts'
import { checkRoot } from '../run/vanished.ts'
import { work } from '../run/worker.ts'
import { interruption } from './interruption.ts'
import { withReader } from './reader.ts'
import { inTask } from './task.ts'

/** Work that is at hand gets so long when the worker is told to end. */
const patienceMs = 120_000

/** Take files and pages from the server until told to end. A machine is full with one for every two cores. */
export async function worker(given: Arguments): Promise<number> {
  const signal = interruption()
  return inTask(given, signal, (task) => {
    const { server } = task.place
    if (server === null)
      throw new ConfigurationError(
        'worker: DATABASE_URL is missing, for example: DATABASE_URL=postgres://user@host/siddhanta siddhanta worker',
      )
    return withReader(async (reader) => {
      await checkRoot(task.place)
      const boss = await openQueue(server, true)
      process.stderr.write('at work; Ctrl-C ends after the pages at hand\n')
      try {
        await work(task, boss, reader, signal)
        await boss.stop({ graceful: true, timeout: patienceMs })
        return exitCodes.ok
      } finally {
        await boss.stop({ graceful: false })
      }
    }, readersOfSibling)
  })
}
