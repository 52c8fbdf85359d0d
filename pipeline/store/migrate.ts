import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { StoreError } from '../errors.ts'
import { first, lockTable, type Database } from './database.ts'

const folder = fileURLToPath(new URL('migrations/', import.meta.url))

/**
 * Bring the tables to the form that this version of the program needs. Processes that start together do it once.
 *
 * @throws {StoreError} where a later version of the program has changed them
 */
export async function migrate(database: Database): Promise<void> {
  await createLedger(database)
  const names = await readdir(folder)
  const files = names.filter((name) => /^\d+\.sql$/u.test(name)).toSorted()
  if ((await newest(database)) === files.length) return
  for (const [index, name] of files.entries()) {
    // 000002.sqlite.sql: what the two databases do not have in common.
    const own = name.replace('.sql', `.${database.kind}.sql`)
    const parts = names.includes(own) ? [name, own] : [name]
    const sql = await Promise.all(parts.map((part) => readFile(`${folder}${part}`, 'utf8')))
    await step(database, index + 1, sql.join('\n'))
  }
  const found = await newest(database)
  if (found > files.length)
    throw new StoreError(
      `the archive was changed by a later version of siddhanta (expected form ${files.length}, found ${found}): install that version`,
    )
}

/** PostgreSQL may refuse when two processes create one table at the same time: the second try finds it. */
async function createLedger(database: Database): Promise<void> {
  const create = (): Promise<unknown> =>
    database.all(
      'create table if not exists migrations (version integer primary key, made_at text not null)',
    )
  await create().catch(create)
}

async function newest(database: Database): Promise<number> {
  const row = await first<{ version: number | null }>(
    database,
    'select max(version) as version from migrations',
  )
  return row?.version ?? 0
}

async function step(database: Database, version: number, sql: string): Promise<void> {
  await database.transaction(async (within) => {
    await lockTable(database, within, 'migrations')
    const done = await first(within, 'select version from migrations where version = $1', [version])
    if (done !== undefined) return
    for (const statement of statementsOf(sql)) await within.all(statement)
    await within.all('insert into migrations (version, made_at) values ($1, $2)', [
      version,
      new Date().toISOString(),
    ])
  })
}

/** Comments hold no semicolon that ends a line, and no statement holds one inside. */
const statementsOf = (sql: string): readonly string[] =>
  sql
    .replaceAll(/^\s*--.*$/gmu, '')
    .split(/;\s*$/mu)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
