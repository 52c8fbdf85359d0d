import { openSendQueue, waking } from '../deliver/webhooks/queue.ts'
import { sendQueued } from '../deliver/webhooks/queued.ts'
import { sendEvents, type Sending } from '../deliver/webhooks/sender.ts'
import type { Database } from '../store/database.ts'
import type { Place } from '../store/index.ts'

/** Sends what is due until told to end. */
export type Send = (sending: Sending, signal: AbortSignal) => Promise<void>

/**
 * Work with an archive from which events are sent: of one machine by this process, of a server by all processes together,
 * woken by what is put down in the archive that `work` gets.
 */
export async function withSending<T>(
  database: Database,
  { server }: Place,
  work: (archive: Database, send: Send) => Promise<T>,
): Promise<T> {
  if (server === null) return work(database, sendEvents)
  const boss = await openSendQueue(server)
  try {
    return await work(waking(database, boss), (sending, signal) =>
      sendQueued(sending, boss, signal),
    )
  } finally {
    await boss.stop({ graceful: false })
  }
}
