import { existsSync } from 'node:fs'
import type { Arguments } from '../arguments.ts'
import { ConfigurationError } from '../errors.ts'
import { queueStanding } from '../run/queue.ts'
import { exitCodes } from '../run/report.ts'
import { standingTable } from '../run/standing.ts'
import { standingOf, twinFiles } from '../store/status.ts'
import { databaseFile, placeOf, type Place } from '../store/index.ts'
import { withStore } from './store.ts'

/** Where the archive stands: for people, or with `--json` for programs. */
export async function status({ json }: Arguments): Promise<number> {
  checkArchive(placeOf(process.env))
  return withStore(async (database, place) => {
    const standing = await standingOf(database)
    const twins = await twinFiles(database, 20)
    const queues = place.server === null ? null : await queueStanding(database)
    const all = { ...standing, twinFiles: twins, queues }
    process.stdout.write(
      json ? `${JSON.stringify(all, null, 2)}\n` : `${standingTable(all, place)}\n`,
    )
    return exitCodes.ok
  })
}

/** To look must not make an archive where there is none. */
function checkArchive({ home, server }: Place): void {
  if (server === null && !existsSync(databaseFile(home)))
    throw new ConfigurationError(`there is no archive in ${home}: set SIDDHANTA_HOME to its folder`)
}
