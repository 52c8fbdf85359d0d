import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { OutputError, StoreError } from '../errors.ts'
import { databaseFile } from './index.ts'

/**
 * Copy the archive of one machine into one file, also while it is written. What stands there already is replaced only
 * when the copy is whole.
 *
 * @throws {StoreError} where there is no archive
 * @throws {OutputError} where the file cannot be written
 */
export async function backUp(home: string, to: string): Promise<void> {
  const from = databaseFile(home)
  if (!(await isThere(from)))
    throw new StoreError(`there is no archive in ${home}: set SIDDHANTA_HOME to its folder`)
  const database = new DatabaseSync(from, { readOnly: true })
  const draft = `${to}.part`
  try {
    await mkdir(dirname(to), { recursive: true })
    await rm(draft, { force: true })
    await backup(database, draft)
    await rename(draft, to)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw new OutputError(
      `cannot write ${to} (${messageOf(error)}): free some space or give another file`,
      { cause: error },
    )
  } finally {
    database.close()
  }
}

/**
 * Put a backup in the place of the archive; the archive that was there is kept beside it. Returns its path, or null.
 *
 * @throws {StoreError} where the file is no whole backup
 */
export async function restore(home: string, from: string): Promise<string | null> {
  check(from)
  const to = databaseFile(home)
  await mkdir(home, { recursive: true })
  const draft = `${to}.part`
  await copyFile(from, draft)
  const before = (await isThere(to)) ? `${to}.before` : null
  if (before !== null) {
    // What is in the journal belongs to the archive: it is written into it first.
    const old = new DatabaseSync(to)
    old.exec('pragma wal_checkpoint(truncate); pragma journal_mode = delete')
    old.close()
    await rename(to, before)
  }
  await rename(draft, to)
  return before
}

function check(path: string): void {
  try {
    const database = new DatabaseSync(path, { readOnly: true })
    try {
      const [row] = database.prepare('pragma integrity_check').all()
      database.prepare('select max(version) from migrations').all()
      if (row?.['integrity_check'] !== 'ok') throw new Error('it is damaged')
    } finally {
      database.close()
    }
  } catch (error) {
    throw new StoreError(
      `${path} is no whole backup of an archive (${messageOf(error)}): give a file that siddhanta backup wrote`,
      { cause: error },
    )
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
