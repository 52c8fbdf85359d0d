import { randomBytes } from 'node:crypto'
import type { DeliveredDecision } from '../../schemas/delivery/decision.ts'
import type { DeliveryEvent, EventType } from '../../schemas/delivery/event.ts'
import { addNumbered, first, type Database, type Queries } from './database.ts'
import { putDeliveries } from './deliveries.ts'

/** An event with its place in the order of all. */
export interface Numbered {
  readonly number: number
  readonly event: DeliveryEvent
}

type Link = DeliveryEvent['data']['link']

/** Put down what happened, in the same transaction as that which made it happen. */
export async function putEvent(
  database: Database,
  queries: Queries,
  type: EventType,
  content: DeliveredDecision,
  at: string,
  link: Link = null,
): Promise<void> {
  const number = await addNumbered(database, queries, 'events', 'number', {
    event: `e_${randomBytes(8).toString('hex')}`,
    type,
    decision: content.id,
    revision: content.revision,
    at,
    link: link === null ? null : JSON.stringify(link),
    content: JSON.stringify(content),
  })
  await putDeliveries(queries, number, content.id, at)
  await database.onDue?.(queries)
}

interface EventRow {
  readonly number: number
  readonly event: string
  readonly type: EventType
  readonly decision: string
  readonly revision: number
  readonly at: string
  readonly link: string | null
  readonly content: string
}

const toNumbered = (row: EventRow): Numbered => ({
  number: row.number,
  event: {
    id: row.event,
    type: row.type,
    timestamp: row.at,
    data: {
      decision: row.decision,
      revision: row.revision,
      content: JSON.parse(row.content) as DeliveredDecision,
      link: row.link === null ? null : (JSON.parse(row.link) as Link),
    },
  },
})

export async function findEvent(queries: Queries, number: number): Promise<DeliveryEvent | null> {
  const row = await first<EventRow>(queries, 'select * from events where number = $1', [number])
  return row === undefined ? null : toNumbered(row).event
}

/** The form of a decision that was told with this revision; null where none was. */
export async function contentOf(
  queries: Queries,
  decision: string,
  revision: number,
): Promise<DeliveredDecision | null> {
  const row = await first<{ content: string }>(
    queries,
    'select content from events where decision = $1 and revision = $2',
    [decision, revision],
  )
  return row === undefined ? null : (JSON.parse(row.content) as DeliveredDecision)
}

/** What happened after a place in the order, the earliest first. */
export async function eventsAfter(
  queries: Queries,
  number: number,
  most: number,
): Promise<readonly Numbered[]> {
  const rows = await queries.all<EventRow>(
    'select * from events where number > $1 order by number limit $2',
    [number, most],
  )
  return rows.map(toNumbered)
}
