import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openStore } from '../../pipeline/store/index.ts'
import { startCommand, type Running } from '../../test/support/command.ts'
import { chance } from '../recognise/chance.ts'
import { find, type Findings } from './findings.ts'
import { readUndisturbed, undisturbed } from './inputs.ts'

/**
 * Read `files` files once undisturbed, and once killed (SIGKILL) at `kills` random instants and started again each time.
 * @param longest seconds between a start and the next kill, at most
 */
export async function endureOnOneMachine(
  folder: string,
  files: number,
  kills: number,
  longest: number,
): Promise<Findings> {
  const input = await readUndisturbed(folder, files)
  const next = chance(files + kills)
  const [home, out] = [join(folder, 'home-disturbed'), join(folder, 'out-disturbed')]
  const begin = (): Running => startCommand(['ingest', input, '--out', out], { home })
  let done = 0
  while (done < kills) {
    const running = begin()
    const ended = await Promise.race([
      running.finished,
      wait(next() * longest * 1000, 'late' as const),
    ])
    if (ended !== 'late') break
    running.child.kill('SIGKILL')
    await running.finished
    done += 1
  }
  const { code, stderr } = await begin().finished
  if (code !== 0) throw new Error(`the last reading ended with ${code}: ${stderr}`)
  const database = await openStore({ home, server: null, root: null })
  try {
    return await find(database, home, undisturbed(folder), out, done)
  } finally {
    await database.close()
  }
}
