import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Activity } from '../../schemas/review/activity.ts'
import type {
  EndpointRow,
  NewSecret,
  NewToken,
  Portal,
  Tries,
} from '../../schemas/review/portal.ts'
import { sendNext, usualPace, type Sending } from '../../pipeline/deliver/webhooks/sender.ts'
import { claimDelivery, settleTried } from '../../pipeline/store/deliveries.ts'
import { setEndpointState } from '../../pipeline/store/endpoints.ts'
import { putEvent } from '../../pipeline/store/events.ts'
import { approved } from '../support/approved.ts'
import { openDesk, type Client, type TestDesk } from '../support/desk.ts'
import { startServer, type Server } from '../support/postgres.ts'
import { startReceiver, type Receiver } from '../support/receiver.ts'

describe.each(['sqlite', 'postgres'])('what an operator ends, on %s', (kind) => {
  let server: Server | null = null
  let desk: TestDesk
  let operator: Client
  let reviewer: Client
  let receiver: Receiver
  let sending: Sending

  beforeAll(async () => {
    if (kind === 'postgres') server = startServer()
    desk = await openDesk(server?.url ?? null)
    await desk.person('admin', ['operator'])
    await desk.person('rahim', ['reviewer', 'publisher'])
    operator = await desk.signIn('admin')
    reviewer = await desk.signIn('rahim')
    receiver = await startReceiver(
      () => '',
      () => 'well',
    )
    const { database } = desk.archive
    sending = { database, allowed: new Set(['127.0.0.1']), onFault: () => {}, pace: usualPace }
  })
  afterAll(async () => {
    await receiver.stop()
    await desk.close()
    server?.remove()
  })

  const happens = (number: number) =>
    desk.archive.database.transaction((within) =>
      putEvent(
        desk.archive.database,
        within,
        'decision.published',
        approved(number, { revision: 1 }),
        new Date().toISOString(),
      ),
    )
  const added = async (): Promise<number> => {
    const answer = await operator.send('POST', '/endpoints', { url: receiver.url, isFull: true })
    return answer.json<NewSecret>().id
  }
  const rowOf = async (id: number): Promise<EndpointRow | undefined> =>
    (await operator.get<Portal>('/portal')).endpoints.find((one) => one.id === id)
  const latest = async () => {
    const [row] = (await operator.get<Activity>('/activity')).rows
    return [row?.what, row?.detail, row?.person]
  }

  test('a removed address gets nothing any more; what was sent there can still be looked at', async () => {
    const id = await added()
    await happens(1)
    await happens(2)
    expect(await sendNext(sending, id)).toBe(true)
    expect(await rowOf(id)).toMatchObject({ waiting: 1, delivered: 1 })
    expect((await operator.send('DELETE', `/endpoints/${id}`)).statusCode).toBe(200)
    expect(await latest()).toEqual(['endpoint-removed', receiver.url, 'ADMIN'])
    await happens(3)
    expect(await sendNext(sending, id)).toBe(false)
    expect(receiver.tries).toHaveLength(1)
    expect(await rowOf(id)).toMatchObject({ state: 'removed', waiting: 0, delivered: 1 })
    const { rows } = await operator.get<Tries>(`/endpoints/${id}/tries`)
    expect(rows.map(({ state, status }) => [state, status])).toEqual([
      ['delivered', 204],
      ['ended', null],
    ])
    const [kept] = await desk.archive.database.all<{ secrets: string }>(
      'select secrets from endpoints where id = $1',
      [id],
    )
    expect(kept?.secrets).toBe('[]')
    // The next one is another address, not this one again.
    expect(await added()).toBeGreaterThan(id)
  })

  test('a removed address is not switched on, told again, or given a secret', async () => {
    const id = await added()
    await happens(4)
    await operator.send('DELETE', `/endpoints/${id}`)
    const deeds = [
      operator.send('POST', `/endpoints/${id}/state`, { state: 'active' }),
      operator.send('POST', `/endpoints/${id}/secret`),
      operator.send('POST', `/endpoints/${id}/replay`, { from: 1 }),
      operator.send('DELETE', `/endpoints/${id}`),
    ]
    for (const deed of deeds) expect((await deed).statusCode).toBe(404)
    expect(await rowOf(id)).toMatchObject({ state: 'removed', waiting: 0 })
  })

  test('what was under way when it was removed does not bring it back', async () => {
    const id = await added()
    await happens(5)
    const { database } = desk.archive
    const now = new Date().toISOString()
    const claimed = await claimDelivery(database, id, now, now)
    if (claimed === undefined) throw new Error('nothing is due')
    await operator.send('DELETE', `/endpoints/${id}`)
    await settleTried(database, claimed, { status: 410, answer: '', at: now }, now)
    await setEndpointState(database, id, 'disabled', 'it answered 410', now)
    expect(await rowOf(id)).toMatchObject({ state: 'removed', waiting: 0 })
    expect(await sendNext(sending, id)).toBe(false)
  })

  test('only an operator removes one that there is', async () => {
    const id = await added()
    expect((await reviewer.send('DELETE', `/endpoints/${id}`)).statusCode).toBe(403)
    const url = `/api/endpoints/${id}`
    expect((await desk.app.inject({ method: 'DELETE', url })).statusCode).toBe(401)
    const headers = { origin: 'https://evil.example' }
    const other = await operator.send('DELETE', `/endpoints/${id}`, undefined, headers)
    expect(other.statusCode).toBe(403)
    expect((await operator.send('DELETE', '/endpoints/999')).statusCode).toBe(404)
    expect((await operator.send('DELETE', '/endpoints/x')).statusCode).toBe(400)
    expect(await rowOf(id)).toMatchObject({ state: 'active' })
  })

  test('a voided token is put down by its name, and once', async () => {
    const asked = { name: 'বাস্তবায়ন পোর্টাল', scopes: ['decisions'] }
    const { id } = (await operator.send('POST', '/tokens', asked)).json<NewToken>()
    const voided = () => operator.send('POST', `/tokens/${id}/void`)
    expect((await voided()).statusCode).toBe(200)
    expect(await latest()).toEqual(['token-void', asked.name, 'ADMIN'])
    expect((await voided()).statusCode).toBe(404)
    const { rows } = await operator.get<Activity>('/activity')
    expect(rows.filter(({ what }) => what === 'token-void')).toHaveLength(1)
  })
})
