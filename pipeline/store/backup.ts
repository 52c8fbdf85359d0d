import { copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { OutputError, StoreError, messageOf } from '../errors.ts'
import { databaseFile } from './index.ts'

/**
 * Copy the archive of one machine into one file as it is at this moment, also while others write. What stands there
 * already is replaced only when the copy is whole.
 *
 * @throws {StoreError} where there is no archive
 * @throws {OutputError} where the file cannot be written
 */
export async function backUp(home: string, to: string): Promise<void> {
  const from = databaseFile(home)
  if (!(await isThere(from)))
    throw new StoreError(`there is no archive in ${home}: set SIDDHANTA_HOME to its folder`)
  const database = new DatabaseSync(from)
  const draft = `${to}.part`
  try {
    await mkdir(dirname(to), { recursive: true })
    await rm(draft, { force: true })
    // One reading of one moment: the page-by-page copy of SQLite begins again whenever somebody writes.
    database.prepare('vacuum into $1').run({ $1: draft })
    await sync(draft)
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

/** What belongs to a database: a journal of one must never stand beside another. */
const parts = ['', '-wal', '-shm']

/**
 * Put a backup in the place of the archive; the archive that was there, sound or damaged, is kept beside it. Returns its
 * path, or null.
 *
 * @throws {StoreError} where the file is no whole backup
 */
export async function restore(home: string, from: string): Promise<string | null> {
  check(from)
  const to = databaseFile(home)
  await mkdir(home, { recursive: true })
  const draft = `${to}.part`
  await copyFile(from, draft)
  await sync(draft)
  const before = (await isThere(to)) ? await freeName(`${to}.before`) : null
  if (before !== null)
    for (const part of parts)
      if (await isThere(`${to}${part}`)) await rename(`${to}${part}`, `${before}${part}`)
  await rename(draft, to)
  return before
}

async function freeName(name: string, number = 1): Promise<string> {
  const free = number === 1 ? name : `${name}-${number}`
  return (await isThere(free)) ? freeName(name, number + 1) : free
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

/** What was written is on the disk when this returns. */
async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
