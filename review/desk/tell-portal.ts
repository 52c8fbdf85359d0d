import type { DeliveredDecision } from '../../schemas/delivery/decision.ts'
import { InvariantError } from '../../pipeline/errors.ts'
import { deliveredOf } from '../../pipeline/deliver/delivered.ts'
import { happened } from '../../pipeline/deliver/happened.ts'
import type { Beside } from '../../pipeline/review/beside.ts'
import { contentOf, putEvent } from '../../pipeline/store/events.ts'
import type { Database, Queries } from '../../pipeline/store/database.ts'
import { findPublished, putPublished } from '../../pipeline/store/published.ts'
import type { Standing } from '../../pipeline/store/reviewed.ts'
import { tellLinksOf } from './tell-links.ts'
import { nameOfSource } from './source-name.ts'

/**
 * Put down what the portal may have now, and that it is to hear of it, in the transaction of the change that made it so:
 * nothing is approved without an event, and no event tells of what was not approved.
 */
export async function tellPortal(
  database: Database,
  within: Queries,
  before: Standing<Beside> | null,
  after: Standing<Beside> | null,
  revision: number,
  at: string,
): Promise<void> {
  const type = happened(before?.decision ?? null, after?.decision ?? null)
  if (type === null) return
  const content =
    type === 'decision.withdrawn' || after === null
      ? await takenBack(within, before, revision, at)
      : await approved(within, after, revision, at)
  if (content === null) return
  await putPublished(within, content, at)
  await putEvent(database, within, type, content, at)
  if (type === 'decision.published') await tellLinksOf(database, within, content, at)
}

/** The form that was approved just now; where a later approval was undone, that of the earlier one. */
async function approved(
  within: Queries,
  after: Standing<Beside>,
  revision: number,
  at: string,
): Promise<DeliveredDecision | null> {
  const approval = { state: 'published', revision, at } as const
  const { id, publishedRevision } = after.decision
  if (publishedRevision === revision) {
    if (after.decision.state !== 'published')
      throw new InvariantError(`${id}: expected an approved form, found ${after.decision.state}`)
    return deliveredOf(after.decision, await sourceOf(within, after), approval)
  }
  const earlier = await contentOf(within, id, publishedRevision ?? 0)
  return earlier && { ...earlier, state: 'published', revision, approvedAt: at }
}

/** The form that the portal has, as withdrawn. */
async function takenBack(
  within: Queries,
  before: Standing<Beside> | null,
  revision: number,
  at: string,
): Promise<DeliveredDecision | null> {
  const held = before && (await findPublished(within, before.decision.id))
  return held && { ...held.content, state: 'withdrawn', revision, approvedAt: at }
}

const sourceOf = async (within: Queries, { beside: { source } }: Standing<Beside>) => ({
  ...source,
  name: await nameOfSource(within, source.sha256),
})
