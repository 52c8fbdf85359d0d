import { readdir, stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { ConfigurationError, UnreadableSourceError } from '../errors.ts'
import type { Place } from '../store/index.ts'
import { namesOf } from '../store/sources.ts'
import { pathOf } from './names.ts'
import type { Task } from './task.ts'

/**
 * A file is not there. Where the folder that was given (`folders`) is gone as a whole, the run ends: it would put down
 * every file below it as missing.
 *
 * @throws {UnreadableSourceError}
 */
export async function checkFolder(
  { database, place }: Pick<Task, 'database' | 'place'>,
  folders: readonly string[],
  sha256: string,
): Promise<void> {
  const paths = (await namesOf(database, sha256)).map((name) => pathOf(name, place))
  const gone = await Promise.all(
    folders
      .map((given) => resolve(given))
      .filter((given) => paths.some((path) => path.startsWith(`${given}${sep}`)))
      .map(async (given) => ((await isThere(given)) ? [] : [given])),
  )
  const [folder] = gone.flat()
  if (folder === undefined) return
  throw new UnreadableSourceError(
    'unreachable',
    `the folder ${folder} is gone: bring it back (is its drive there?) and start again; what was read is kept`,
  )
}

/**
 * The folder below which this machine has the sources must be there, with something in it: an empty one is a share that
 * is not mounted.
 *
 * @throws {ConfigurationError}
 */
export async function checkRoot({ root }: Place): Promise<void> {
  if (root === null) return
  const entries = await readdir(root).catch(() => [])
  if (entries.length === 0)
    throw new ConfigurationError(
      `there is nothing in ${root}: mount the folder of the scans there, or set SIDDHANTA_ROOT to where this machine has it`,
    )
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
