import { join, resolve } from 'node:path'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

/** Where the archive is: everything that outlives a run is below `home` or on the server. */
export interface Place {
  /** Folder of the archive: its database on one machine; reports and logs of runs. */
  readonly home: string
  /** The PostgreSQL server, where several machines share the archive; null for one machine. */
  readonly server: string | null
  /** Folder below which the sources lie, wherever each machine has it; null where names are absolute. */
  readonly root: string | null
}

/** The place that the environment names: `SIDDHANTA_HOME`, `DATABASE_URL`, `SIDDHANTA_ROOT`. */
export function placeOf(environment: NodeJS.ProcessEnv): Place {
  const server = environment['DATABASE_URL'] ?? ''
  return {
    home: resolve(environment['SIDDHANTA_HOME'] || '.siddhanta'),
    server: server === '' ? null : server,
    root: server === '' ? null : resolve(environment['SIDDHANTA_ROOT'] || '.'),
  }
}

export const databaseFile = (home: string): string => join(home, 'archive.sqlite')

/** Open the archive, in the form that this version needs. */
export async function openStore({ home, server }: Place): Promise<Database> {
  const database = server === null ? openSqlite(databaseFile(home)) : openPostgres(server)
  try {
    await migrate(database)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}
