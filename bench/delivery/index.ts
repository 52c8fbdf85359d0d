import { parseArgs } from 'node:util'
import { startServer } from '../../test/support/postgres.ts'
import { endure } from './endured.ts'

/** Two thousand events, a receiver that fails in every way, a sender that is killed: nothing lost, nothing out of order. */
const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '2000' },
    kills: { type: 'string', default: '30' },
  },
})
const [events, kills] = [Number(values.events), Number(values.kills)]
const server = startServer()
try {
  console.table({
    SQLite: await endure(events, kills, null),
    PostgreSQL: await endure(events, kills, server.url),
  })
} finally {
  server.remove()
}
