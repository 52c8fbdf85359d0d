import { PgBoss, type ConstructorOptions, type Db } from 'pg-boss'
import { StoreError, messageOf } from '../errors.ts'
import type { Queries, Value } from './database.ts'

/**
 * The queues of an archive on a server, with those that `create` makes.
 *
 * @param isWorker only workers look after those that died
 * @throws {StoreError} where the server does not answer
 */
export async function openBoss(
  url: string,
  isWorker: boolean,
  create: (boss: PgBoss) => Promise<void>,
  options: Pick<ConstructorOptions, 'superviseIntervalSeconds' | 'monitorIntervalSeconds'> = {},
): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: url,
    schedule: false,
    supervise: isWorker,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    max: 4,
    useListenNotify: isWorker,
    ...options,
  })
  // Polling goes on by itself when the server is back.
  boss.on('error', () => {})
  try {
    await boss.start()
    await create(boss)
    return boss
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => {})
    throw new StoreError(
      `the PostgreSQL server of DATABASE_URL does not answer (${messageOf(error)}): check that it runs and that its user may create tables`,
      { cause: error },
    )
  }
}

/** pg-boss inside a transaction of the store. */
export const within = (queries: Queries): { readonly db: Db } => ({
  db: {
    executeSql: async (text, values = []) => ({
      rows: [...(await queries.all(text, values as readonly Value[]))],
    }),
  },
})
