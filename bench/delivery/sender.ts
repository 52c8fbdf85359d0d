import { openSendQueue } from '../../pipeline/deliver/webhooks/queue.ts'
import { sendQueued } from '../../pipeline/deliver/webhooks/queued.ts'
import { sendEvents, type Sending } from '../../pipeline/deliver/webhooks/sender.ts'
import { openStore } from '../../pipeline/store/index.ts'

/** A sender as a process of its own, to be killed: as `serve` has one, but in a hurry. */
const [home = '', server = ''] = process.argv.slice(2)
const sending: Sending = {
  database: await openStore({ home, server: server === '' ? null : server, root: null }),
  allowed: new Set(['127.0.0.1']),
  onFault: (message) => void process.stderr.write(`${message}\n`),
  pace: { waitAfter: () => 0.05, claimMs: 1000, lookMs: 20, sweepMs: 200, breather: 1 },
}
const never = new AbortController().signal
if (server === '') await sendEvents(sending, never)
else await sendQueued(sending, await openSendQueue(server), never)
