import { StoreError } from '../errors.ts'

/** What a column holds. Times are ISO 8601 text, truth is 0 or 1. */
export type Value = string | number | null | Uint8Array

/** Statements in the SQL that SQLite and PostgreSQL share, with `$1`, `$2` … in the order of `values`. */
export interface Queries {
  /** The rows that the statement gives, of columns as `T` says; none for one that only changes. */
  readonly all: <T>(sql: string, values?: readonly Value[]) => Promise<readonly T[]>
}

/**
 * The durable state. Every call throws a `StoreError` that says what to do where the disk is full, the folder is gone
 * or the server does not answer; nothing that was acknowledged is lost then.
 */
export interface Database extends Queries {
  readonly kind: 'sqlite' | 'postgres'
  /** Called in the transaction that puts something down for endpoints: on a server it wakes who sends. */
  readonly onDue?: (within: Queries) => Promise<void>
  /** All of it or nothing. Calls of `within` only: others wait until it has ended. */
  readonly transaction: <T>(work: (within: Queries) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

/** The row of a statement that gives one, undefined for none. */
export async function first<T>(
  queries: Queries,
  sql: string,
  values: readonly Value[] = [],
): Promise<T | undefined> {
  const [row] = await queries.all<T>(sql, values)
  return row
}

/** `($1, $2), ($3, $4)`: places for `rows` rows of `columns` values, from `$from` on. */
export const places = (rows: number, columns: number, from = 1): string =>
  Array.from({ length: rows }, (_, row) => {
    const row0 = from + row * columns
    return `(${Array.from({ length: columns }, (__, column) => `$${row0 + column}`).join(', ')})`
  }).join(', ')

/** A pattern for `like`, of any text that holds this one. */
export const holding = (text: string): string => `%${text.replaceAll(/[%_]/gu, '')}%`

/** Let no other transaction that locks the table run beside this one. On SQLite none does. */
export async function lockTable(database: Database, within: Queries, table: string): Promise<void> {
  if (database.kind === 'postgres') await within.all(`lock table ${table} in exclusive mode`)
}

/** Add a row under the next number of its table; that number. Call inside a transaction. */
export async function addNumbered(
  database: Database,
  within: Queries,
  table: string,
  key: string,
  row: Readonly<Record<string, Value>>,
): Promise<number> {
  await lockTable(database, within, table)
  const columns = Object.keys(row)
  const [added] = await within.all<{ number: number }>(
    `insert into ${table} (${[key, ...columns].join(', ')})
     select coalesce(max(${key}), 0) + 1, ${columns.map((_, at) => `$${at + 1}`).join(', ')}
     from ${table} where true returning ${key} as number`,
    Object.values(row),
  )
  return added?.number ?? 0
}

/** A statement that the database does not take is our own defect, and none of a file's. */
export const refusedStatement = (error: Error): StoreError =>
  new StoreError(
    `the archive refuses a statement (${error.message}): our own defect, please report it; what was read is kept`,
    { cause: error },
  )
