import { setTimeout as wait } from 'node:timers/promises'
import type { PgBoss } from 'pg-boss'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openSendQueue, sendQueue, wake, waking } from '../../pipeline/deliver/webhooks/queue.ts'
import { sendQueued } from '../../pipeline/deliver/webhooks/queued.ts'
import { usualPace, type Sending } from '../../pipeline/deliver/webhooks/sender.ts'
import { newSecret } from '../../pipeline/deliver/webhooks/signature.ts'
import type { Database } from '../../pipeline/store/database.ts'
import { backlogs, claimDelivery } from '../../pipeline/store/deliveries.ts'
import { addEndpoint } from '../../pipeline/store/endpoints.ts'
import { putEvent } from '../../pipeline/store/events.ts'
import { openStore } from '../../pipeline/store/index.ts'
import { freePort } from '../support/browser.ts'
import { startCommand } from '../support/command.ts'
import { approved } from '../support/approved.ts'
import { startServer, type Server } from '../support/postgres.ts'
import { startReceiver, type Mood, type Receiver } from '../support/receiver.ts'

/** Several servers on one PostgreSQL share the sending by pg-boss. */
let server: Server
let plain: Database
let bosses: readonly PgBoss[]
let archive: Database
let sending: Sending
let receivers: Receiver[] = []

beforeAll(async () => {
  server = startServer()
  plain = await openStore({ home: '/nowhere', server: server.url, root: null })
  bosses = [await openSendQueue(server.url), await openSendQueue(server.url)]
  archive = waking(plain, boss(0))
  sending = {
    database: archive,
    allowed: new Set(['127.0.0.1']),
    onFault: (message) => {
      throw new Error(message)
    },
    // Nothing is swept up in time: what arrives, arrives since somebody was woken.
    pace: { ...usualPace, sweepMs: 600_000 },
  }
})
afterAll(async () => {
  for (const one of bosses) await one.stop({ graceful: false })
  await plain.close()
  server.remove()
})
beforeEach(async () => {
  await plain.all('delete from deliveries')
  await plain.all('delete from endpoints')
  await plain.all('delete from pgboss.job where name = $1', [sendQueue])
})
afterEach(async () => {
  for (const receiver of receivers) await receiver.stop()
  receivers = []
})

const boss = (which: number): PgBoss => {
  const found = bosses[which]
  if (found === undefined) throw new Error('no such server')
  return found
}
const now = (): string => new Date().toISOString()
const endpointTo = async (moodOf: (tries: number) => Mood): Promise<Receiver> => {
  const secret = newSecret()
  const receiver = await startReceiver(() => secret, moodOf)
  receivers.push(receiver)
  const made = { url: receiver.url, isFull: true, secrets: [{ secret, until: null }] }
  await addEndpoint(plain, made, now())
  return receiver
}
const happens = (number: number, database = archive, revision = 1) =>
  database.transaction((within) =>
    putEvent(database, within, 'decision.amended', approved(number, { revision }), now()),
  )
/** Do something while servers send. */
const whileSending = async (
  servers: readonly PgBoss[],
  what: () => Promise<void>,
  how = sending,
) => {
  const stop = new AbortController()
  const working = servers.map((one) => sendQueued(how, one, stop.signal))
  try {
    // What is swept up at the start is over.
    await wait(200)
    await what()
  } finally {
    stop.abort()
    await Promise.all(working)
  }
}
const arrive = (receiver: Receiver, count: number, seconds = 8) =>
  expect.poll(() => receiver.received.length, { timeout: seconds * 1000 }).toBe(count)
const waitingJobs = async (): Promise<number> => {
  const rows = await plain.all(
    `select 1 from pgboss.job where name = $1 and state = 'created' and start_after <= now()`,
    [sendQueue],
  )
  return rows.length
}

test('the first thousand events of an archive are taken quickly, before the server knows the table', async () => {
  await endpointTo(() => 'well')
  const [endpoint] = await plain.all<{ id: number }>('select id from endpoints')
  await plain.transaction(async (within) => {
    for (let decision = 1; decision <= 1000; decision += 1)
      await putEvent(
        plain,
        within,
        'decision.published',
        approved(decision, { revision: 1 }),
        now(),
      )
  })
  const start = performance.now()
  const until = new Date(Date.now() + 60_000).toISOString()
  for (let taken = 0; taken < 20; taken += 1)
    expect(await claimDelivery(plain, endpoint?.id ?? 0, now(), until)).toBeDefined()
  // Looking anew for each row that waits took 140 ms each; a few are usual.
  expect(performance.now() - start).toBeLessThan(1500)
})

test('whoever approves wakes who sends, in the same transaction', async () => {
  const receiver = await endpointTo(() => 'well')
  await whileSending([boss(0)], async () => {
    await happens(1)
    await arrive(receiver, 1)
  })
  expect(receiver.received[0]).toMatchObject({ isSigned: true })
})

test('what is taken back in the transaction wakes nobody', async () => {
  await endpointTo(() => 'well')
  const failing = archive.transaction(async (within) => {
    await putEvent(archive, within, 'decision.published', approved(1, { revision: 1 }), now())
    throw new Error('as if the server stopped')
  })
  await expect(failing).rejects.toThrow('as if')
  expect(await waitingJobs()).toBe(0)
})

test('of many events, one job waits for each endpoint', async () => {
  await endpointTo(() => 'well')
  await endpointTo(() => 'well')
  for (let decision = 1; decision <= 5; decision += 1) await happens(decision)
  expect(await waitingJobs()).toBe(2)
})

test('a job that waits already does not begin before the approval is there', async () => {
  const receiver = await endpointTo(() => 'well')
  await happens(1, plain)
  await plain.all(`update deliveries set state = 'delivered'`)
  const [endpoint] = await plain.all<{ id: number }>('select id from endpoints')
  await wake(boss(0), plain, [endpoint?.id ?? 0])
  const { promise: isPutDown, resolve: putDown } = Promise.withResolvers<void>()
  const approving = archive.transaction(async (within) => {
    await putEvent(archive, within, 'decision.published', approved(2, { revision: 1 }), now())
    putDown()
    await wait(2500)
  })
  await isPutDown
  await whileSending([boss(1)], async () => {
    await approving
    await arrive(receiver, 1)
  })
  expect(receiver.received[0]?.event.data.decision).toBe(approved(2, { revision: 1 }).id)
})

test('who asks for time is sent to again then, without anybody sweeping', async () => {
  const receiver = await endpointTo((tries) => (tries === 1 ? 'busy' : 'well'))
  const pace = { ...sending.pace, waitAfter: () => 0 }
  await whileSending(
    [boss(0)],
    async () => {
      await happens(1)
      await arrive(receiver, 1)
    },
    { ...sending, pace },
  )
  expect(receiver.tries).toHaveLength(2)
})

test('two servers share the endpoints: each event once, in order, one of them at an endpoint', async () => {
  const shared = [await endpointTo(() => 'slow'), await endpointTo(() => 'slow')]
  await whileSending(bosses, async () => {
    const most = { active: 0 }
    const looking = new AbortController()
    const look = (async () => {
      while (!looking.signal.aborted) {
        const rows = await plain.all<{ count: number }>(
          `select count(*) as count from pgboss.job where name = $1 and state = 'active' group by group_id`,
          [sendQueue],
        )
        most.active = Math.max(most.active, ...rows.map(({ count }) => count))
        await wait(20)
      }
    })()
    for (let revision = 1; revision <= 4; revision += 1)
      for (let decision = 1; decision <= 10; decision += 1)
        await happens(decision, archive, revision)
    for (const receiver of shared) await arrive(receiver, 40, 20)
    looking.abort()
    await look
    expect(most.active).toBe(1)
  })
  for (const { tries, received } of shared) {
    expect(tries).toHaveLength(40)
    const ofOne = received.filter(
      ({ event }) => event.data.decision === approved(3, { revision: 1 }).id,
    )
    expect(ofOne.map(({ event }) => event.data.revision)).toEqual([1, 2, 3, 4])
  }
})

test('what nobody was woken for is swept up', async () => {
  const receiver = await endpointTo(() => 'well')
  const pace = { ...sending.pace, sweepMs: 100 }
  await whileSending(
    [boss(0)],
    async () => {
      await happens(1, plain)
      await arrive(receiver, 1)
    },
    { ...sending, pace },
  )
  expect(receiver.tries).toHaveLength(1)
})

test('the work of a server that died is taken by another', async () => {
  const receiver = await endpointTo(() => 'well')
  await happens(1)
  // It took the job, and is never heard of again.
  expect(await boss(0).fetch(sendQueue)).toHaveLength(1)
  const pace = { ...sending.pace, sweepMs: 500 }
  await whileSending([boss(1)], () => arrive(receiver, 1, 40), { ...sending, pace })
  const [backlog] = await backlogs(plain)
  expect(backlog).toMatchObject({ waiting: 0, delivered: 1 })
})

test('two `serve` on one archive: the one that is left sends what the other was killed over', async () => {
  const receiver = await endpointTo(() => 'well')
  const around = { environment: { DATABASE_URL: server.url } }
  const start = async () => {
    const port = String(await freePort())
    const running = startCommand(['serve', '--port', port, '--allow-host', '127.0.0.1'], around)
    let told = ''
    running.child.stderr.on('data', (part: string) => (told += part))
    await expect.poll(() => told, { timeout: 30_000 }).toContain('serving PostgreSQL')
    return running
  }
  const [first, second] = [await start(), await start()]
  await happens(1)
  await arrive(receiver, 1)
  first.child.kill('SIGKILL')
  await first.finished
  for (let decision = 2; decision <= 6; decision += 1) await happens(decision)
  await arrive(receiver, 6, 40)
  second.child.kill('SIGTERM')
  expect((await second.finished).code).toBe(0)
  expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(6)
})
