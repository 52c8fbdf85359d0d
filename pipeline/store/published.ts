import type { DeliveredDecision } from '../../schemas/delivery/decision.ts'
import { first, type Queries } from './database.ts'
import { formerAfter, type Told } from './former.ts'

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
  const held = await findTold(queries, content.id)
  await queries.all(
    `insert into published (decision, place, sequence, state, revision, ministry, content, former, changed_at)
     select $1, (select coalesce(max(place), 0) + 1 from published), (select coalesce(max(sequence), 0) + 1 from published),
       $2, $3, $4, $5, $6, $7
     where true
     on conflict (decision) do update set sequence = excluded.sequence, state = excluded.state, revision = excluded.revision,
       ministry = excluded.ministry, content = excluded.content,
       former = excluded.former, changed_at = excluded.changed_at`,
    [
      content.id,
      content.state,
      content.revision,
      source.organisation?.name ?? source.issuer,
      JSON.stringify(content),
      JSON.stringify(held === null ? [] : formerAfter(held)),
      now,
    ],
  )
}

interface ToldRow {
  readonly place: number
  readonly content: string
  readonly former: string
}

const toTold = ({ content, former }: Pick<ToldRow, 'content' | 'former'>): Told => ({
  ...(JSON.parse(content) as DeliveredDecision),
  former: JSON.parse(former) as NonNullable<Told['former']>,
})

async function findTold(queries: Queries, decision: string): Promise<Told | null> {
  const row = await first<ToldRow>(
    queries,
    'select content, former from published where decision = $1',
    [decision],
  )
  return row === undefined ? null : toTold(row)
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
): Promise<readonly Published[]> {
  const rows = await queries.all<{ sequence: number; content: string }>(
    'select sequence, content from published where sequence > $1 order by sequence limit $2',
    [since, most],
  )
  return rows.map(toPublished)
}

/**
 * So many are held in memory at once. With hundreds, what was written already grows old as garbage before the next are
 * asked for, and the process grows with it; asking more often takes no longer.
 */
const together = 20

/**
 * All decisions that were ever approved, of one ministry or all, in the order of their first approval; withdrawn ones say so.
 * Few are in memory at a time. One that changes meanwhile comes once, as it stands when its turn comes.
 */
export async function* everPublished(
  queries: Queries,
  ministry: string | null = null,
): AsyncGenerator<Told> {
  const narrowed = ministry === null ? '' : 'and ministry = $3'
  let after = 0
  for (;;) {
    const rows = await queries.all<ToldRow>(
      `select place, content, former from published where place > $1 ${narrowed} order by place limit $2`,
      ministry === null ? [after, together] : [after, together, ministry],
    )
    for (const row of rows) yield toTold(row)
    after = rows.at(-1)?.place ?? after
    if (rows.length < together) return
  }
}

/** Those that the portal has now. */
export async function* allPublished(
  queries: Queries,
  ministry: string | null = null,
): AsyncGenerator<DeliveredDecision> {
  for await (const { former: _, ...content } of everPublished(queries, ministry))
    if (content.state === 'published') yield content
}
