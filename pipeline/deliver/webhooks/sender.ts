import { setTimeout as wait } from 'node:timers/promises'
import type { DeliveryEvent } from '../../../schemas/delivery/event.ts'
import type { Database } from '../../store/database.ts'
import {
  claimDelivery,
  settleDelivered,
  settleTried,
  type Delivery,
  type Tried,
} from '../../store/deliveries.ts'
import {
  allEndpoints,
  findEndpoint,
  setEndpointState,
  slowDown,
  type Endpoint,
} from '../../store/endpoints.ts'
import { findEvent } from '../../store/events.ts'
import { messageOf } from '../../errors.ts'
import { post, type Answer } from './post.ts'
import { asksForTime, secondsAsked, waitAfter } from './schedule.ts'
import { signed } from './signature.ts'

/** How events are sent. */
export interface Sending {
  readonly database: Database
  /** Hosts inside a private network that may be sent to. */
  readonly allowed: ReadonlySet<string>
  readonly onFault: (message: string) => void
  readonly pace: Pace
}

/** How patient a sender is. */
export interface Pace {
  /** Seconds until the next try, see `waitAfter`. */
  readonly waitAfter: (attempts: number, chance: number) => number | null
  /** A sender that dies leaves what it had taken to others after this time: longer than a receiver may take. */
  readonly claimMs: number
  /** How often it is looked for what is due, when nothing was. */
  readonly lookMs: number
  /** The same where a queue says when something is due: only for what a crash lost. */
  readonly sweepMs: number
  /** Seconds for an endpoint that asks for time and does not say how much. */
  readonly breather: number
}

export const usualPace: Pace = {
  waitAfter,
  claimMs: 30_000,
  lookMs: 1000,
  sweepMs: 5000,
  breather: 30,
}

/** So many events are under way at once to one endpoint, of different decisions. */
export const lanes = 2

/**
 * Send what is due until `signal` is aborted; what is under way then is finished. Any number of these may run on one
 * archive: each event is taken by one of them. Each endpoint has lanes of its own: one that hangs keeps nobody waiting.
 */
export async function sendEvents(sending: Sending, signal: AbortSignal): Promise<void> {
  const underWay = new Map<string, Promise<void>>()
  while (!signal.aborted) {
    const endpoints = await allEndpoints(sending.database).catch(faulty(sending, []))
    for (const { id } of endpoints.filter(({ state }) => state === 'active'))
      for (let lane = 0; lane < lanes; lane += 1) {
        const key = `${id}/${lane}`
        if (!underWay.has(key))
          underWay.set(
            key,
            sendAll(sending, id, signal).finally(() => underWay.delete(key)),
          )
      }
    await wait(sending.pace.lookMs, undefined, { signal }).catch(() => {})
  }
  await Promise.all(underWay.values())
}

/** Send everything that is due to one endpoint. */
export async function sendAll(
  sending: Sending,
  endpoint: number,
  signal: AbortSignal,
): Promise<void> {
  let isSent = true
  while (isSent && !signal.aborted)
    isSent = await sendNext(sending, endpoint).catch(faulty(sending, false))
}

const faulty =
  <T>({ onFault }: Sending, instead: T) =>
  (error: unknown): T => {
    onFault(messageOf(error))
    return instead
  }

const isoIn = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString()

/** Send one event that is due to an endpoint; false where none is. */
export async function sendNext({ database, allowed, pace }: Sending, to: number): Promise<boolean> {
  const delivery = await claimDelivery(database, to, isoIn(0), isoIn(pace.claimMs))
  if (delivery === undefined) return false
  const endpoint = await findEndpoint(database, to)
  const event = await findEvent(database, delivery.number)
  // One that was removed just now has no secret to sign with.
  if (endpoint === null || endpoint.state === 'removed' || event === null) return false
  const body = JSON.stringify(bodyOf(event, endpoint))
  const headers = signed(event.id, body, endpoint.secrets, new Date())
  await settle(database, pace, delivery, await post(endpoint.url, body, headers, allowed))
  return true
}

/** Thin events only say which decision: its content is fetched from the API. */
const bodyOf = (event: DeliveryEvent, { isFull }: Endpoint): DeliveryEvent =>
  isFull ? event : { ...event, data: { ...event.data, content: null } }

async function settle(
  database: Database,
  pace: Pace,
  delivery: Delivery,
  { status, text, retryAfter }: Answer,
): Promise<void> {
  const tried: Tried = { status, answer: text, at: isoIn(0) }
  if (status !== null && status >= 200 && status < 300)
    return void (await settleDelivered(database, delivery, tried))
  const asked = secondsAsked(retryAfter, new Date())
  const planned = pace.waitAfter(delivery.attempts + 1, Math.random())
  const seconds = Math.max(asked ?? 0, planned ?? 0)
  await settleTried(database, delivery, tried, isoIn(seconds * 1000))
  if (status !== null && asksForTime(status))
    await slowDown(database, delivery.endpoint, isoIn((asked ?? pace.breather) * 1000))
  if (status === 410) await disable(database, delivery, 'it answered 410: it is gone for good')
  else if (planned === null)
    await disable(database, delivery, `it did not take an event in ${delivery.attempts + 1} tries`)
}

/** Nothing is lost: what waits is sent when a person switches the endpoint on again. */
const disable = (database: Database, { endpoint }: Delivery, reason: string): Promise<void> =>
  setEndpointState(database, endpoint, 'disabled', reason, isoIn(0))
