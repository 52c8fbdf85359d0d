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
import { findEndpoint, setEndpointState, slowDown, type Endpoint } from '../../store/endpoints.ts'
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
}

export const usualPace: Pace = { waitAfter, claimMs: 30_000, lookMs: 1000 }

/** So many events are under way at once, of different decisions. */
const lanes = 4

/**
 * Send what is due until `signal` is aborted; what is under way then is finished. Any number of these may run on one
 * archive: each event is taken by one of them.
 */
export async function sendEvents(sending: Sending, signal: AbortSignal): Promise<void> {
  const lane = async (): Promise<void> => {
    while (!signal.aborted) {
      const isSent = await sendNext(sending).catch((error: unknown) => {
        sending.onFault(messageOf(error))
        return false
      })
      if (!isSent) await wait(sending.pace.lookMs, undefined, { signal }).catch(() => {})
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

const isoIn = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString()

/** Send one event that is due; false where none is. */
export async function sendNext({ database, allowed, pace }: Sending): Promise<boolean> {
  const delivery = await claimDelivery(database, isoIn(0), isoIn(pace.claimMs))
  if (delivery === undefined) return false
  const endpoint = await findEndpoint(database, delivery.endpoint)
  const event = await findEvent(database, delivery.number)
  if (endpoint === null || event === null) return false
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
    await slowDown(database, delivery.endpoint, isoIn(seconds * 1000))
  if (status === 410) await disable(database, delivery, 'it answered 410: it is gone for good')
  else if (planned === null)
    await disable(database, delivery, `it did not take an event in ${delivery.attempts + 1} tries`)
}

/** Nothing is lost: what waits is sent when a person switches the endpoint on again. */
const disable = (database: Database, { endpoint }: Delivery, reason: string): Promise<void> =>
  setEndpointState(database, endpoint, 'disabled', reason, isoIn(0))
