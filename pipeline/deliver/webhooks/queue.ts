import type { PgBoss } from 'pg-boss'
import { openBoss, within } from '../../store/boss.ts'
import type { Database, Queries } from '../../store/database.ts'
import { allEndpoints } from '../../store/endpoints.ts'

/** One job an endpoint: send what is due there. What that is stands in the archive, not in the job. */
export const sendQueue = 'siddhanta-send'

export interface SendJob {
  readonly endpoint: number
}

/** A sender that says nothing for so long is taken for dead; pg-boss takes no less. */
const heartbeatSeconds = 10
/** A job ends after half a minute at most, and what is under way in it within 15 seconds. */
const expireInSeconds = 600
const hour = 3600

/** The queue by which several servers share the sending. */
export const openSendQueue = (url: string): Promise<PgBoss> =>
  openBoss(
    url,
    true,
    (boss) =>
      boss.createQueue(sendQueue, {
        // Of the same key, one waits at a time.
        policy: 'short',
        // What is lost is swept up.
        retryLimit: 0,
        heartbeatSeconds,
        expireInSeconds,
        deleteAfterSeconds: hour,
        retentionSeconds: 48 * hour,
        notify: true,
      }),
    { superviseIntervalSeconds: 5, monitorIntervalSeconds: 5 },
  )

/**
 * Have it looked soon what is due at these endpoints. Within a transaction, whoever looks sees what it put down: a job that
 * waits already is held until then, so that it does not begin before.
 */
export async function wake(
  boss: PgBoss,
  queries: Queries,
  endpoints: readonly number[],
): Promise<void> {
  if (endpoints.length === 0) return
  const keys = endpoints.map(String)
  await queries.all(
    `select id from pgboss.job where name = $1 and state = 'created'
       and singleton_key in (select jsonb_array_elements_text($2::jsonb)) order by id for update`,
    [sendQueue, JSON.stringify(keys)],
  )
  await boss.insert(
    sendQueue,
    endpoints.map((endpoint) => ({ ...jobFor(endpoint), singletonKey: String(endpoint) })),
    within(queries),
  )
}

/** Have it looked at this time, once, whoever says so how often. */
export const wakeAt = (
  boss: PgBoss,
  queries: Queries,
  endpoint: number,
  at: string,
): Promise<unknown> =>
  boss.insert(
    sendQueue,
    [{ ...jobFor(endpoint), singletonKey: `${endpoint}@${at}`, startAfter: new Date(at) }],
    within(queries),
  )

const jobFor = (endpoint: number) => ({
  data: { endpoint } satisfies SendJob,
  group: { id: String(endpoint) },
})

/** The archive, with senders woken by what is put down for endpoints, in the same transaction. */
export const waking = (database: Database, boss: PgBoss): Database => ({
  ...database,
  onDue: async (queries) => {
    const endpoints = await allEndpoints(queries)
    const active = endpoints.filter(({ state }) => state === 'active')
    await wake(
      boss,
      queries,
      active.map(({ id }) => id),
    )
  },
})
