import { sendEvents } from '../../pipeline/deliver/webhooks/sender.ts'
import { openStore } from '../../pipeline/store/index.ts'

/** A sender as a process of its own, to be killed: as `serve` has one, but in a hurry. */
const [home = '', server = ''] = process.argv.slice(2)
const database = await openStore({ home, server: server === '' ? null : server, root: null })
await sendEvents(
  {
    database,
    allowed: new Set(['127.0.0.1']),
    onFault: (message) => void process.stderr.write(`${message}\n`),
    pace: { waitAfter: () => 0.05, claimMs: 1000, lookMs: 20, breather: 1 },
  },
  new AbortController().signal,
)
