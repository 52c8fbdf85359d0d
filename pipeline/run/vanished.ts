import { stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { UnreadableSourceError } from '../errors.ts'
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
  const [name = ''] = await namesOf(database, sha256)
  const path = pathOf(name, place)
  const folder = folders
    .map((given) => resolve(given))
    .find((given) => path.startsWith(`${given}${sep}`))
  if (folder === undefined || (await isThere(folder))) return
  throw new UnreadableSourceError(
    'unreachable',
    `the folder ${folder} is gone: bring it back (is its drive there?) and start again; what was read is kept`,
  )
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
