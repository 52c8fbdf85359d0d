import type { Doubt } from '../../schemas/review/row.ts'
import { first, type Queries } from './database.ts'

/** questions: something to decide · certain: a glance · asked: what a colleague asks this person. */
export const queueNames = ['questions', 'certain', 'asked'] as const
export type QueueName = (typeof queueNames)[number]

/** For whom, and when. Days are ISO dates in Dhaka, `now` is a time. */
export interface Moment {
  readonly person: number
  readonly now: string
  readonly today: string
  /** Until this day a deadline is near. */
  readonly soon: string
}

/** Which actions a queue holds, in SQL where `$1` is the person, and their doubts, the greatest first. */
const queues: Readonly<
  Record<QueueName, { readonly members: string; readonly doubts: readonly Doubt[] }>
> = {
  questions: { members: `state = 'open' and is_twin = 0 and doubt >= 2`, doubts: [3, 2] },
  certain: { members: `state = 'open' and is_twin = 0 and doubt = 1`, doubts: [1] },
  asked: {
    members: `state = 'asked' and is_twin = 0 and (asked is null or asked = $1)`,
    doubts: [3, 2, 1],
  },
}

interface Next {
  readonly action: string
  readonly decision: string
}

/**
 * The next actions of a queue: what is due soon first, then the greater doubt, then in the order of registration. Those
 * that others have before their eyes are left out.
 */
export async function nextActions(
  queries: Queries,
  queue: QueueName,
  { person, now, today, soon }: Moment,
  without: readonly string[],
  most: number,
): Promise<readonly Next[]> {
  const { members, doubts } = queues[queue]
  const values = [person, now, without.join(' '), today, soon]
  const free = `not exists (select 1 from holds where holds.action = reviewed_actions.action
      and holds.person <> $1 and holds.until > $2)
    and replace(cast($3 as text), reviewed_actions.action, '') = $3`
  const found: Next[] = []
  const take = async (where: string, order: string): Promise<void> => {
    const left = most - found.length
    if (left === 0) return
    const sql = `select action, decision from reviewed_actions where ${members} and ${free} and ${where}
      order by ${order} limit $6`
    found.push(...(await queries.all<Next>(sql, [...values, left])))
  }
  await take('due between $4 and $5', 'doubt desc, number, place')
  // Doubt by doubt, each is in the order of the index: nothing need be sorted.
  for (const doubt of doubts)
    await take(`doubt = ${doubt} and (due is null or due < $4 or due > $5)`, 'number, place')
  return found
}

export async function countQueue(
  queries: Queries,
  queue: QueueName,
  person: number,
): Promise<number> {
  const sql = `select count(*) as count from reviewed_actions where ${queues[queue].members}`
  const row = await first<{ count: number }>(queries, sql, queue === 'asked' ? [person] : [])
  return row?.count ?? 0
}
