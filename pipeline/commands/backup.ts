import type { Arguments } from '../arguments.ts'
import { ConfigurationError } from '../errors.ts'
import { exitCodes } from '../run/report.ts'
import { Running } from '../run/running.ts'
import { backUp, restore as putBack } from '../store/backup.ts'
import { placeOf } from '../store/index.ts'

/** The whole archive in one file. */
export async function backup({ positionals }: Arguments): Promise<number> {
  const [file] = positionals
  await backUp(homeOf('backup', file), String(file))
  process.stderr.write(`the archive is in ${file}; the scans themselves are not\n`)
  return exitCodes.ok
}

/** A backup in the place of the archive. */
export async function restore({ positionals }: Arguments): Promise<number> {
  const [file] = positionals
  const home = homeOf('restore', file)
  const others = new Running(home).atWork()
  if (others.length > 0)
    throw new ConfigurationError(
      `restore: ${others.join(', ')} is at work on ${home}: end it first (Ctrl-C)`,
    )
  const before = await putBack(home, String(file))
  process.stderr.write(
    `${file} is the archive in ${home} now${before === null ? '' : `; what was there is kept as ${before}`}\n`,
  )
  return exitCodes.ok
}

/** On a server its own tools do better: they copy what all machines have written at one moment. */
const onServer = {
  backup: 'pg_dump --format=custom --file=archive.dump "$DATABASE_URL"',
  restore: 'pg_restore --no-owner --dbname=<a new, empty database> archive.dump',
} as const

function homeOf(command: 'backup' | 'restore', file: string | undefined): string {
  const { home, server } = placeOf(process.env)
  if (server !== null)
    throw new ConfigurationError(
      `${command}: the archive is on a PostgreSQL server; its own tool does it: ${onServer[command]}`,
    )
  if (file === undefined)
    throw new ConfigurationError(
      `${command}: no file given, for example: siddhanta ${command} archive.backup`,
    )
  return home
}
