import { afterAll, beforeAll, expect, test } from 'vitest'
import { endure } from '../../bench/delivery/endured.ts'
import { startServer, type Server } from '../support/postgres.ts'

let server: Server
beforeAll(() => {
  server = startServer()
})
afterAll(() => server.remove())

test.each(['sqlite', 'postgres'])(
  'on %s: a receiver that fails in every way, a sender that is killed; all arrive, in order, signed',
  async (kind) => {
    const endured = await endure(150, 3, kind === 'sqlite' ? null : server.url)
    expect(endured).toMatchObject({
      events: 150,
      kills: 3,
      lost: 0,
      outOfOrder: 0,
      unsigned: 0,
      otherIds: 0,
    })
  },
)
