import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openStore } from '../../pipeline/store/index.ts'
import { startCommand, type Running } from '../../test/support/command.ts'
import { startServer } from '../../test/support/postgres.ts'
import { chance } from '../recognise/chance.ts'
import { find, type Findings } from './findings.ts'
import { readUndisturbed, undisturbed } from './inputs.ts'

/**
 * Read `files` files once undisturbed on one machine, and once with workers on a server, where `kills` times a worker
 * or the server is killed and started again; every third kill hits the server.
 */
export async function endureOnManyMachines(
  folder: string,
  files: number,
  workers: number,
  kills: number,
  longest: number,
): Promise<Findings> {
  const input = await readUndisturbed(folder, files)
  const server = startServer()
  const home = join(folder, 'home-workers')
  const around = { home, environment: { DATABASE_URL: server.url, SIDDHANTA_ROOT: folder } }
  const startWorker = (): Running => startCommand(['worker'], around)
  const crew = Array.from({ length: workers }, startWorker)
  const out = join(folder, 'out-workers')
  const reading = readToTheEnd(() => startCommand(['ingest', input, '--out', out], around))
  try {
    const next = chance(files + kills)
    let done = 0
    while (done < kills && !reading.isOver()) {
      await Promise.race([reading.over, wait(next() * longest * 1000)])
      if (reading.isOver()) break
      if (done % 3 === 1) {
        server.kill()
        await wait(next() * 2000)
        server.start()
      } else {
        const victim = Math.floor(next() * workers)
        crew[victim]?.child.kill('SIGKILL')
        await crew[victim]?.finished
        crew[victim] = startWorker()
      }
      // A worker that could not reach the server at its start has ended: someone starts it again.
      crew.forEach(({ child }, index) => {
        if (child.exitCode !== null) crew[index] = startWorker()
      })
      done += 1
    }
    await reading.over
    const database = await openStore({ home, server: server.url, root: folder })
    try {
      return await find(database, home, undisturbed(folder), out, done)
    } finally {
      await database.close()
    }
  } finally {
    for (const { child } of crew) child.kill('SIGKILL')
    await Promise.all(crew.map(({ finished }) => finished))
    server.remove()
  }
}

/** Start it again each time the server went away, until it ends well. */
function readToTheEnd(begin: () => Running): {
  readonly over: Promise<void>
  readonly isOver: () => boolean
} {
  let isOver = false
  const over = (async () => {
    for (;;) {
      const { code, stderr } = await begin().finished
      if (code === 0) break
      if (code !== 4) throw new Error(`ingest ended with ${code}: ${stderr}`)
      await wait(500)
    }
  })().finally(() => {
    isOver = true
  })
  return { over, isOver: () => isOver }
}
