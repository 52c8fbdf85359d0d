import type { PgBoss } from 'pg-boss'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSendQueue } from '../../pipeline/deliver/webhooks/queue.ts'
import { sendQueued } from '../../pipeline/deliver/webhooks/queued.ts'
import {
  sendEvents,
  sendNext,
  type Pace,
  type Sending,
} from '../../pipeline/deliver/webhooks/sender.ts'
import { newSecret, rotated } from '../../pipeline/deliver/webhooks/signature.ts'
import {
  addEndpoint,
  allEndpoints,
  setEndpointState,
  setSecrets,
} from '../../pipeline/store/endpoints.ts'
import { backlogs, lastTries, replay } from '../../pipeline/store/deliveries.ts'
import { putEvent } from '../../pipeline/store/events.ts'
import type { Database } from '../../pipeline/store/database.ts'
import { openStore } from '../../pipeline/store/index.ts'
import type { EventType } from '../../schemas/delivery/event.ts'
import { approved } from '../support/approved.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { startServer, type Server } from '../support/postgres.ts'
import { startReceiver, type Mood, type Receiver } from '../support/receiver.ts'

/** Tests wait no days. */
const hasty: Pace = { waitAfter: () => 0, claimMs: 500, lookMs: 5, sweepMs: 50, breather: 1 }

describe.each(['sqlite', 'postgres'])('webhooks on %s', (kind) => {
  let folder: Folder
  let server: Server | null = null
  let database: Database
  let sending: Sending
  let boss: PgBoss | null = null

  beforeAll(async () => {
    folder = await makeFolder()
    if (kind === 'postgres') server = startServer()
    database = await openStore({ home: folder.path, server: server?.url ?? null, root: null })
    boss = server && (await openSendQueue(server.url))
    sending = {
      database,
      allowed: new Set(['127.0.0.1']),
      onFault: (message) => {
        throw new Error(message)
      },
      pace: hasty,
    }
  })
  afterAll(async () => {
    await boss?.stop({ graceful: false })
    await database.close()
    server?.remove()
    await folder.remove()
  })

  const happens = (number: number, type: EventType = 'decision.published', revision = 1) =>
    database.transaction((within) =>
      putEvent(database, within, type, approved(number, { revision }), new Date().toISOString()),
    )
  /** As `serve` does it on this store. */
  const send = (how: Sending, signal: AbortSignal): Promise<void> =>
    boss === null ? sendEvents(how, signal) : sendQueued(how, boss, signal)
  /** What those endpoints have still to get that are switched on. */
  const waiting = async (): Promise<number> => {
    const active = (await allEndpoints(database)).filter(({ state }) => state === 'active')
    const lists = await backlogs(database)
    return lists
      .filter(({ endpoint }) => active.some(({ id }) => id === endpoint))
      .reduce((sum, one) => sum + one.waiting, 0)
  }
  /** Send until nothing waits any more. */
  const sendAll = async (): Promise<void> => {
    const stop = new AbortController()
    const working = send(sending, stop.signal)
    await expect.poll(waiting, { timeout: 30_000 }).toBe(0)
    stop.abort()
    await working
  }
  const endpointTo = async ({ url }: Receiver, secret: string, isFull = true): Promise<number> => {
    for (const { id } of await allEndpoints(database))
      await setEndpointState(database, id, 'disabled', 'another test', new Date().toISOString())
    await database.all('delete from deliveries')
    return addEndpoint(
      database,
      { url, isFull, secrets: [{ secret, until: null }] },
      new Date().toISOString(),
    )
  }

  test('each event arrives once, signed, with what was approved; a thin one only says which', async () => {
    const secret = newSecret()
    const receiver = await startReceiver(
      () => secret,
      () => 'well',
    )
    await endpointTo(receiver, secret)
    await happens(1)
    await sendAll()
    expect(receiver.received).toMatchObject([
      {
        isSigned: true,
        event: {
          type: 'decision.published',
          data: { content: approved(1, { revision: 1 }), revision: 1 },
        },
      },
    ])
    expect(receiver.received[0]?.id).toBe(receiver.received[0]?.event.id)
    await endpointTo(receiver, secret, false)
    await happens(2)
    await sendAll()
    expect(receiver.received[1]?.event.data).toMatchObject({
      content: null,
      decision: approved(2).id,
    })
    await receiver.stop()
  })

  test('whatever the receiver does: all arrive, in the order of each decision, with the same id', async () => {
    const secret = newSecret()
    const moods: readonly Mood[] = [
      'well',
      'refuses',
      'closes',
      'well',
      'breaks-off',
      'redirects',
      'slow',
      'well',
    ]
    const receiver = await startReceiver(
      () => secret,
      (tries) => moods[tries % moods.length] ?? 'well',
    )
    await endpointTo(receiver, secret)
    for (let revision = 1; revision <= 5; revision += 1)
      for (let decision = 1; decision <= 8; decision += 1)
        await happens(decision, 'decision.amended', revision)
    await sendAll()
    expect(receiver.received.every(({ isSigned }) => isSigned)).toBe(true)
    const once = [...new Map(receiver.received.map((one) => [one.id, one])).values()]
    expect(once).toHaveLength(40)
    for (let decision = 1; decision <= 8; decision += 1) {
      const { id } = approved(decision)
      const revisions = once
        .filter(({ event }) => event.data.decision === id)
        .map(({ event }) => event.data.revision)
      expect(revisions).toEqual([1, 2, 3, 4, 5])
    }
    await receiver.stop()
  })

  test('who answers 410 is sent nothing more, until a person says so; nothing is lost', async () => {
    const secret = newSecret()
    let mood: Mood = 'gone'
    const receiver = await startReceiver(
      () => secret,
      () => mood,
    )
    const id = await endpointTo(receiver, secret)
    await happens(1)
    await happens(2)
    await sendNext(sending, id)
    expect(await sendNext(sending, id)).toBe(false)
    const disabled = (await allEndpoints(database)).find((one) => one.id === id)
    expect(disabled).toMatchObject({ state: 'disabled', reason: expect.stringContaining('410') })
    expect(receiver.tries).toHaveLength(1)
    mood = 'well'
    await setEndpointState(database, id, 'active', null, new Date().toISOString())
    await sendAll()
    expect(receiver.received).toHaveLength(2)
    await receiver.stop()
  })

  test('who asks for time gets it', async () => {
    const secret = newSecret()
    const receiver = await startReceiver(
      () => secret,
      (tries) => (tries === 1 ? 'busy' : 'well'),
    )
    const id = await endpointTo(receiver, secret)
    await happens(1)
    await happens(2)
    const start = performance.now()
    await sendNext(sending, id)
    expect(await sendNext(sending, id)).toBe(false)
    await sendAll()
    expect(performance.now() - start).toBeGreaterThan(900)
    expect(receiver.received).toHaveLength(2)
    await receiver.stop()
  })

  test('after the last try the endpoint is switched off, and says why', async () => {
    const secret = newSecret()
    const receiver = await startReceiver(
      () => secret,
      () => 'refuses',
    )
    const id = await endpointTo(receiver, secret)
    await happens(1)
    const pace: Pace = { ...hasty, waitAfter: (attempts) => (attempts < 3 ? 0 : null) }
    for (let tries = 0; tries < 3; tries += 1)
      expect(await sendNext({ ...sending, pace }, id)).toBe(true)
    expect(await sendNext({ ...sending, pace }, id)).toBe(false)
    const [last] = await lastTries(database, id, 10)
    expect(last).toMatchObject({
      state: 'waiting',
      attempts: 3,
      status: 500,
      answer: 'out of order',
    })
    expect((await allEndpoints(database)).find((one) => one.id === id)?.reason).toContain('3 tries')
    await receiver.stop()
  })

  test('with a new secret, both hold for a day', async () => {
    const [old, fresh] = [newSecret(), newSecret()]
    let checked = old
    const receiver = await startReceiver(
      () => checked,
      () => 'well',
    )
    const id = await endpointTo(receiver, old)
    await setSecrets(database, id, rotated([{ secret: old, until: null }], fresh, new Date()))
    await happens(1)
    await sendAll()
    checked = fresh
    await happens(2)
    await sendAll()
    expect(receiver.received.map(({ isSigned }) => isSigned)).toEqual([true, true])
    await receiver.stop()
  })

  test('sent again by hand, events bear the ids that they had', async () => {
    const secret = newSecret()
    const receiver = await startReceiver(
      () => secret,
      () => 'well',
    )
    const id = await endpointTo(receiver, secret)
    await happens(1)
    await sendAll()
    const [last] = await lastTries(database, id, 1)
    await replay(database, id, last?.number ?? 0, new Date().toISOString())
    await sendAll()
    expect(receiver.received).toHaveLength(2)
    expect(receiver.received[1]?.id).toBe(receiver.received[0]?.id)
    await receiver.stop()
  })

  test('two senders on one archive send each event once', async () => {
    const secret = newSecret()
    const receiver = await startReceiver(
      () => secret,
      () => 'well',
    )
    await endpointTo(receiver, secret)
    for (let decision = 1; decision <= 30; decision += 1) await happens(decision)
    const stop = new AbortController()
    const patient = { ...sending, pace: { ...hasty, claimMs: 20_000 } }
    const senders = [send(patient, stop.signal), send(patient, stop.signal)]
    await expect.poll(() => receiver.received.length, { timeout: 30_000 }).toBe(30)
    stop.abort()
    await Promise.all(senders)
    expect(receiver.tries).toHaveLength(30)
    await receiver.stop()
  })
})
