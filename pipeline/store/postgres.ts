import { DatabaseError, Pool, types, type PoolClient } from 'pg'
import { PipelineError, StoreError } from '../errors.ts'
import { refusedStatement, type Database, type Queries, type Value } from './database.ts'

// count(*) and bigint columns as numbers: none of ours is beyond 2^53.
types.setTypeParser(types.builtins.INT8, Number)

/** A connection that is not given within this time counts as a server that does not answer. */
const connectMs = 10_000

/** The store of many machines. Connections that the server drops are replaced. */
export function openPostgres(url: string): Database {
  const pool = new Pool({ connectionString: url, max: 6, connectionTimeoutMillis: connectMs })
  // An idle connection that breaks is taken out of the pool; the next query says what is wrong.
  pool.on('error', () => {})
  return {
    kind: 'postgres',
    all: (sql, values) => answering(() => queriesOf(pool).all(sql, values)),
    transaction: (work) => answering(() => within(pool, work)),
    close: () => pool.end(),
  }
}

const queriesOf = (client: Pool | PoolClient): Queries => ({
  all: async <T>(sql: string, values: readonly Value[] = []) => {
    const { rows } = await client.query(sql, [...values])
    return rows as readonly T[]
  },
})

async function within<T>(pool: Pool, work: (queries: Queries) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  const onBroken = (error: Error): void => {
    broken = error
  }
  client.on('error', onBroken)
  try {
    await client.query('begin')
    const result = await work(queriesOf(client))
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(onBroken)
    throw error
  } finally {
    client.off('error', onBroken)
    client.release(broken)
  }
}

/**
 * Trouble with the server in words: network errors, and SQLSTATE classes 08, 28, 3D, 53, 57 (postgresql.org/docs,
 * appendix A). What the server says of a statement is our own defect: it would fail for every file alike.
 */
async function answering<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Error) || error instanceof PipelineError) throw error
    const code = 'code' in error ? String(error.code) : ''
    const isServer = /^(?:E[A-Z]+$|08|28|3D|53|57)/u.test(code)
    const isConnection = /connection|timeout|terminated/iu.test(error.message) && code === ''
    if (isServer || isConnection)
      throw new StoreError(
        `the PostgreSQL server of DATABASE_URL does not answer (${error.message || code}): check that it runs and may be reached, then start again; what was read is kept`,
        { cause: error },
      )
    throw error instanceof DatabaseError ? refusedStatement(error) : error
  }
}
