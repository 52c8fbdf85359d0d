import { setTimeout as wait } from 'node:timers/promises'
import type { PgBoss } from 'pg-boss'
import { messageOf } from '../../errors.ts'
import { dueEndpoints, nextDueAt } from '../../store/due.ts'
import { sendQueue, wake, wakeAt, type SendJob } from './queue.ts'
import { lanes, sendAll, type Sending } from './sender.ts'

/** So many endpoints are served at once by one process. */
const endpointsTogether = 5
/** After so long, an endpoint with much to send lets others have their turn. */
const turnMs = 30_000

/**
 * Send what is due until `signal` is aborted, together with all others that do: at each endpoint one of them is at work,
 * and claims hold what is under way. What is under way at the end is finished.
 */
export async function sendQueued(
  sending: Sending,
  boss: PgBoss,
  signal: AbortSignal,
): Promise<void> {
  await boss.work<SendJob>(
    sendQueue,
    {
      pollingIntervalSeconds: 1,
      notifyPollingIntervalSeconds: 1,
      localConcurrency: endpointsTogether,
      groupConcurrency: 1,
    },
    async ([job]) => job && serveEndpoint(sending, boss, job.data.endpoint, signal),
  )
  while (!signal.aborted) {
    await sweep(sending, boss).catch((error: unknown) => sending.onFault(messageOf(error)))
    await wait(sending.pace.sweepMs, undefined, { signal }).catch(() => {})
  }
  await boss.offWork(sendQueue, { wait: true })
}

/** What nobody was woken for, since a process died in between. */
async function sweep({ database }: Sending, boss: PgBoss): Promise<void> {
  await wake(boss, database, await dueEndpoints(database, new Date().toISOString()))
}

/** Send what is due at an endpoint, for a turn, and say when to come again. */
async function serveEndpoint(
  sending: Sending,
  boss: PgBoss,
  endpoint: number,
  signal: AbortSignal,
): Promise<void> {
  const { database, onFault } = sending
  const turn = AbortSignal.any([signal, AbortSignal.timeout(turnMs)])
  await Promise.all(Array.from({ length: lanes }, () => sendAll(sending, endpoint, turn)))
  try {
    const at = await nextDueAt(database, endpoint)
    if (at === null) return
    if (at <= new Date().toISOString()) await wake(boss, database, [endpoint])
    else await wakeAt(boss, database, endpoint, at)
  } catch (error) {
    onFault(messageOf(error))
  }
}
