import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openStore } from '../../pipeline/store/index.ts'
import { chance } from '../recognise/chance.ts'
import { find, type Findings } from './findings.ts'
import { writeInputs } from './inputs.ts'
import { start } from './processes.ts'

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
  const input = join(folder, 'in')
  await writeInputs(input, files)
  const next = chance(files + kills)
  const command = (name: string) =>
    start(['ingest', input, '--out', join(folder, `out-${name}`)], {
      DATABASE_URL: '',
      SIDDHANTA_HOME: join(folder, `home-${name}`),
    })
  await finish(command('undisturbed'))
  let done = 0
  while (done < kills) {
    const running = command('disturbed')
    const ended = await Promise.race([
      running.ended,
      wait(next() * longest * 1000, 'late' as const),
    ])
    if (ended !== 'late') break
    running.child.kill('SIGKILL')
    await running.ended
    done += 1
  }
  await finish(command('disturbed'))
  const home = join(folder, 'home-disturbed')
  const database = await openStore({ home, server: null, root: null })
  try {
    return await find(
      database,
      home,
      join(folder, 'out-undisturbed'),
      join(folder, 'out-disturbed'),
      done,
    )
  } finally {
    await database.close()
  }
}

async function finish(running: ReturnType<typeof start>): Promise<void> {
  const code = await running.ended
  if (code !== 0) throw new Error(`ended with ${code}: ${running.said()}`)
}
