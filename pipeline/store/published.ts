import type { DeliveredDecision } from '../../schemas/delivery/decision.ts'
import { first, type Queries } from './database.ts'

/** A decision as the portal has it, or may have it, with its place in the order of changes. */
export interface Published {
  readonly sequence: number
  readonly content: DeliveredDecision
}

const toPublished = ({
  sequence,
  content,
}: {
  readonly sequence: number
  readonly content: string
}): Published => ({ sequence, content: JSON.parse(content) as DeliveredDecision })

/** Put down the approved form of a decision in the place of an earlier one. Call inside a transaction. */
export async function putPublished(
  queries: Queries,
  content: DeliveredDecision,
  now: string,
): Promise<void> {
  const { source } = content
  await queries.all(
    `insert into published (decision, sequence, state, revision, ministry, content, changed_at)
     select $1, (select coalesce(max(sequence), 0) + 1 from published), $2, $3, $4, $5, $6
     where true
     on conflict (decision) do update set sequence = excluded.sequence, state = excluded.state, revision = excluded.revision,
       ministry = excluded.ministry, content = excluded.content, changed_at = excluded.changed_at`,
    [
      content.id,
      content.state,
      content.revision,
      source.organisation?.name ?? source.issuer,
      JSON.stringify(content),
      now,
    ],
  )
}

export async function findPublished(queries: Queries, decision: string): Promise<Published | null> {
  const row = await first<{ sequence: number; content: string }>(
    queries,
    'select sequence, content from published where decision = $1',
    [decision],
  )
  return row === undefined ? null : toPublished(row)
}

/** Decisions whose form changed after a place in the order, withdrawn ones among them; the earliest first. */
export async function publishedSince(
  queries: Queries,
  since: number,
  most: number,
  ministry: string | null = null,
): Promise<readonly Published[]> {
  const narrowed = ministry === null ? '' : 'and ministry = $3'
  const rows = await queries.all<{ sequence: number; content: string }>(
    `select sequence, content from published where sequence > $1 ${narrowed} order by sequence limit $2`,
    ministry === null ? [since, most] : [since, most, ministry],
  )
  return rows.map(toPublished)
}

/** So many are held in memory at once. */
const together = 500

/**
 * All decisions that were ever approved, of one ministry or all, in the order of their approval; withdrawn ones say so.
 * Few are in memory at a time. One that changes meanwhile comes once, as it was first met.
 */
export async function* everPublished(
  queries: Queries,
  ministry: string | null = null,
): AsyncGenerator<DeliveredDecision> {
  const met = new Set<string>()
  let since = 0
  for (;;) {
    const some = await publishedSince(queries, since, together, ministry)
    for (const { content } of some) {
      if (!met.has(content.id)) yield content
      met.add(content.id)
    }
    since = some.at(-1)?.sequence ?? since
    if (some.length < together) return
  }
}

/** Those that the portal has now. */
export async function* allPublished(
  queries: Queries,
  ministry: string | null = null,
): AsyncGenerator<DeliveredDecision> {
  for await (const content of everPublished(queries, ministry))
    if (content.state === 'published') yield content
}
