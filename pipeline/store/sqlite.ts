import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import PQueue from 'p-queue'
import { StoreError } from '../errors.ts'
import { refusedStatement, type Database, type Queries, type Value } from './database.ts'

/** Another process may write for a while; then this one does. */
const patienceMs = 60_000

/**
 * The store of one machine: one file. Every commit is on the disk when it is acknowledged: with `synchronous = NORMAL`
 * rows were lost in simulated power cuts.
 *
 * @throws {StoreError} where the file cannot be opened
 */
export function openSqlite(path: string): Database {
  const database = answering(path, () => {
    mkdirSync(dirname(path), { recursive: true })
    const opened = new DatabaseSync(path, { timeout: patienceMs })
    keepJournal(opened)
    opened.exec(
      'pragma synchronous = full; pragma foreign_keys = on; pragma wal_autocheckpoint = 4000',
    )
    return opened
  })
  const prepared = new Map<string, StatementSync>()
  const run: Queries['all'] = async <T>(sql: string, values: readonly Value[] = []) =>
    answering(path, () => {
      const statement = prepared.get(sql) ?? database.prepare(sql)
      // Statements with many places are of many lengths: keeping each would fill memory.
      if (values.length < 20) prepared.set(sql, statement)
      const named = Object.fromEntries(values.map((value, index) => [`$${index + 1}`, value]))
      return statement.all(named) as unknown as readonly T[]
    })
  // One connection: what is asked while a transaction is open waits for its end.
  const turns = new PQueue({ concurrency: 1 })
  return {
    kind: 'sqlite',
    all: (sql, values) => turns.add(() => run(sql, values)),
    transaction: (work) =>
      turns.add(async () => {
        await run('begin immediate')
        try {
          const result = await work({ all: run })
          await run('commit')
          return result
        } catch (error) {
          // A full disk has rolled back already.
          if (database.isTransaction) await run('rollback')
          throw error
        }
      }),
    close: async () => {
      await turns.onIdle()
      database.close()
    },
  }
}

/** SQLite refuses at once, whatever the time-out, where another process opens a new file at the same moment. */
function keepJournal(database: DatabaseSync): void {
  for (let tries = 1; ; tries += 1) {
    try {
      database.exec('pragma journal_mode = wal')
      return
    } catch (error) {
      if (tries === 100) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
    }
  }
}

/** SQLite's refusals in words. */
function answering<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof Error ? refusal(path, error) : error
  }
}

/** Result codes of SQLite (sqlite.org/rescode.html), the primary ones. */
const ways: ReadonlyMap<number, string> = new Map([
  [5, 'another process holds it: end that one, or wait'],
  [8, 'it may only be read: change its permissions'],
  [10, 'the disk reports an error or its folder is gone: check the drive'],
  [11, 'it is damaged: restore a backup with siddhanta restore'],
  [13, 'the disk is full: free some space'],
  [14, 'it cannot be opened: check that the folder is there and may be written'],
  [26, 'it is no archive of siddhanta: give another SIDDHANTA_HOME'],
])

function refusal(
  path: string,
  error: Error & { readonly errcode?: number; readonly code?: string },
): Error {
  const { errcode, code } = error
  const way = errcode === undefined ? undefined : ways.get(errcode % 256)
  if (code === 'ERR_SQLITE_ERROR' && way === undefined) return refusedStatement(error)
  if (code !== 'ERR_SQLITE_ERROR' && code?.startsWith('E') !== true) return error
  const what = way ?? 'check that the folder is there and may be written'
  return new StoreError(
    `the archive ${path} does not answer (${error.message}): ${what}, then start again; what was read is kept`,
    { cause: error },
  )
}
