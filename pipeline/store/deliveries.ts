import type { Tries } from '../../schemas/review/portal.ts'
import { first, type Queries } from './database.ts'

/** An event on its way to an endpoint. */
export interface Delivery {
  readonly endpoint: number
  readonly number: number
  readonly attempts: number
}

/** How a try to send ended; no status where there was no answer. */
export interface Tried {
  readonly status: number | null
  /** What it said, or why there was no answer. */
  readonly answer: string
  readonly at: string
}

/** Have an event sent to every endpoint that is not removed. Call in the transaction that puts the event down. */
export const putDeliveries = (
  queries: Queries,
  number: number,
  decision: string,
  now: string,
): Promise<unknown> =>
  queries.all(
    `insert into deliveries (endpoint, number, decision, state, next_at)
     select id, $1, $2, 'waiting', $3 from endpoints where state <> 'removed'`,
    [number, decision, now],
  )

/**
 * Take the next event that is due to an endpoint, for so long. Of one decision, an event waits until those before it have arrived.
 * Undefined where none is due. `=` and not `in`: PostgreSQL would look anew for each row that waits, until it knows the table.
 */
export const claimDelivery = (
  queries: Queries,
  endpoint: number,
  now: string,
  until: string,
): Promise<Delivery | undefined> =>
  first<Delivery>(
    queries,
    `update deliveries set claimed_until = $3 where endpoint = $1 and number = (
       select due.number from deliveries due join endpoints on endpoints.id = due.endpoint
       where due.endpoint = $1 and due.state = 'waiting' and due.next_at <= $2
         and (due.claimed_until is null or due.claimed_until <= $2)
         and endpoints.state = 'active' and (endpoints.slow_until is null or endpoints.slow_until <= $2)
         and not exists (select 1 from deliveries earlier where earlier.endpoint = due.endpoint
           and earlier.decision = due.decision and earlier.number < due.number and earlier.state = 'waiting')
       order by due.next_at, due.number limit 1)
     and state = 'waiting' and (claimed_until is null or claimed_until <= $2)
     returning endpoint, number, attempts`,
    [endpoint, now, until],
  )

export const settleDelivered = (
  queries: Queries,
  { endpoint, number }: Delivery,
  { status, answer, at }: Tried,
): Promise<unknown> =>
  queries.all(
    `update deliveries set state = 'delivered', attempts = attempts + 1, claimed_until = null, status = $3, answer = $4,
       last_at = $5 where endpoint = $1 and number = $2`,
    [endpoint, number, status, answer, at],
  )

/** It did not arrive: again at this time. */
export const settleTried = (
  queries: Queries,
  { endpoint, number }: Delivery,
  { status, answer, at }: Tried,
  nextAt: string,
): Promise<unknown> =>
  queries.all(
    `update deliveries set attempts = attempts + 1, claimed_until = null, next_at = $6, status = $3, answer = $4,
       last_at = $5 where endpoint = $1 and number = $2 and state = 'waiting'`,
    [endpoint, number, status, answer, at, nextAt],
  )

/** Give up what waits for an endpoint. */
export const endDeliveries = (queries: Queries, endpoint: number): Promise<unknown> =>
  queries.all(
    `update deliveries set state = 'ended', claimed_until = null where endpoint = $1 and state = 'waiting'`,
    [endpoint],
  )

/** Send events again, from one on: the endpoint knows them by their ids. */
export const replay = (
  queries: Queries,
  endpoint: number,
  from: number,
  now: string,
): Promise<unknown> =>
  queries.all(
    `insert into deliveries (endpoint, number, decision, state, next_at)
     select $1, number, decision, 'waiting', $3 from events where number >= $2
     on conflict (endpoint, number) do update set state = 'waiting', attempts = 0, next_at = excluded.next_at`,
    [endpoint, from, now],
  )

/** Where an endpoint stands. */
export interface Backlog {
  readonly endpoint: number
  readonly waiting: number
  readonly delivered: number
  readonly lastAt: string | null
}

export const backlogs = (queries: Queries): Promise<readonly Backlog[]> =>
  queries.all<Backlog>(
    `select endpoint, sum(case when state = 'waiting' then 1 else 0 end) as waiting,
       sum(case when state = 'delivered' then 1 else 0 end) as delivered, max(last_at) as "lastAt"
     from deliveries group by endpoint`,
  )

/** The last tries to send to an endpoint, the latest first. */
export const lastTries = (
  queries: Queries,
  endpoint: number,
  most: number,
): Promise<Tries['rows']> =>
  queries.all(
    `select deliveries.number, events.type, deliveries.decision, deliveries.state, attempts, status, answer,
       last_at as "lastAt", next_at as "nextAt"
     from deliveries join events on events.number = deliveries.number
     where endpoint = $1 order by coalesce(last_at, '') desc, deliveries.number desc limit $2`,
    [endpoint, most],
  )
