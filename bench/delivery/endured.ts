import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { newSecret } from '../../pipeline/deliver/webhooks/signature.ts'
import { backlogs } from '../../pipeline/store/deliveries.ts'
import { addEndpoint, allEndpoints, setEndpointState } from '../../pipeline/store/endpoints.ts'
import { putEvent } from '../../pipeline/store/events.ts'
import type { Database } from '../../pipeline/store/database.ts'
import { openStore } from '../../pipeline/store/index.ts'
import { approved } from '../../test/support/approved.ts'
import { startReceiver, type Mood, type Receiver } from '../../test/support/receiver.ts'

/** What is left to be said after everything was sent: all but the first three should be 0. */
export interface Endured {
  readonly events: number
  readonly kills: number
  readonly repeats: number
  readonly lost: number
  readonly outOfOrder: number
  readonly unsigned: number
  readonly otherIds: number
}

/** Every second try fails, in one of the ways in which receivers fail; now and then it hangs, or is gone for good. */
const moods: readonly Mood[] = ['refuses', 'closes', 'breaks-off', 'redirects', 'slow', 'busy']
const moodAt = (tries: number): Mood => {
  if (tries % 401 === 400) return 'hangs'
  if (tries % 701 === 700) return 'gone'
  return tries % 4 === 1 ? (moods[Math.floor(tries / 4) % moods.length] ?? 'well') : 'well'
}

const senderFile = fileURLToPath(new URL('sender.ts', import.meta.url))

/** Of one decision, so many events. */
const revisionsEach = 5

/**
 * Send so many events to a receiver that fails in every way and is restarted, while the sender is killed at random
 * instants as often as said.
 */
export async function endure(
  events: number,
  kills: number,
  server: string | null,
): Promise<Endured> {
  const home = await mkdtemp(join(tmpdir(), 'siddhanta-delivery-'))
  const database = await openStore({ home, server, root: null })
  const secret = newSecret()
  let receiver = await startReceiver(() => secret, moodAt)
  const received: Array<Receiver['received'][number]> = []
  try {
    const { url } = receiver
    await addEndpoint(database, { url, isFull: true, secrets: [{ secret, until: null }] }, now())
    const told = await tellAll(database, events)
    const start = () => fork(senderFile, [home, server ?? ''], { execArgv: [], stdio: 'inherit' })
    let sender = start()
    for (let killed = 0; killed < kills; killed += 1) {
      await begun(database, receiver)
      await wait(300 + Math.random() * 1500)
      await kill(sender)
      sender = start()
      if (killed % 3 === 2) {
        received.push(...receiver.received)
        await receiver.stop()
        receiver = await startReceiver(() => secret, moodAt, Number(new URL(url).port))
      }
    }
    await allArrived(database)
    await kill(sender)
    received.push(...receiver.received)
    return { ...judge(received, told), kills }
  } finally {
    await receiver.stop()
    await database.close()
    await rm(home, { recursive: true, force: true })
  }
}

const now = (): string => new Date().toISOString()

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

/** Wait until a new sender sends, unless nothing is left to send: killing one that has not begun proves nothing. */
async function begun(database: Database, { tries }: Receiver): Promise<void> {
  const before = tries.length
  while (tries.length === before && (await isLeft(database))) await wait(20)
}

async function isLeft(database: Database): Promise<boolean> {
  const active = (await allEndpoints(database)).filter(({ state }) => state === 'active')
  const lists = await backlogs(database)
  return lists.some(
    ({ endpoint, waiting }) => waiting > 0 && active.some(({ id }) => id === endpoint),
  )
}

/** Put down the events; the answer is how many. */
async function tellAll(database: Database, events: number): Promise<number> {
  const decisions = Math.ceil(events / revisionsEach)
  for (let revision = 1; revision <= revisionsEach; revision += 1)
    await database.transaction(async (within) => {
      for (let number = 1; number <= decisions; number += 1) {
        const type = revision === 1 ? 'decision.published' : 'decision.amended'
        await putEvent(database, within, type, approved(number, { revision }), now())
      }
    })
  return decisions * revisionsEach
}

/** Wait until nothing is left; an operator switches on again what answered 410. */
async function allArrived(database: Database): Promise<void> {
  for (;;) {
    for (const { id, state } of await allEndpoints(database))
      if (state === 'disabled') await setEndpointState(database, id, 'active', null, now())
    const lists = await backlogs(database)
    if (lists.every(({ waiting }) => waiting === 0)) return
    await wait(100)
  }
}

function judge(
  received: ReadonlyArray<Receiver['received'][number]>,
  told: number,
): Omit<Endured, 'kills'> {
  const first = new Map(received.toReversed().map((one) => [one.id, one]))
  const byDecision = Map.groupBy(
    received.filter((one) => first.get(one.id) === one),
    ({ event }) => event.data.decision,
  )
  const isRising = (list: readonly number[]): boolean =>
    list.every((revision, at) => at === 0 || revision > (list[at - 1] ?? 0))
  return {
    events: told,
    repeats: received.length - first.size,
    lost: told - first.size,
    outOfOrder: [...byDecision.values()].filter(
      (list) => !isRising(list.map(({ event }) => event.data.revision)),
    ).length,
    unsigned: received.filter(({ isSigned }) => !isSigned).length,
    otherIds: received.filter(({ id, event }) => id !== event.id).length,
  }
}
