import type { DeliveredDecision } from '../../schemas/delivery/decision.ts'
import { deliveredOf } from '../../pipeline/deliver/delivered.ts'
import { happened } from '../../pipeline/deliver/happened.ts'
import type { Beside } from '../../pipeline/review/beside.ts'
import { putEvent } from '../../pipeline/store/events.ts'
import type { Database, Queries } from '../../pipeline/store/database.ts'
import { findPublished, putPublished } from '../../pipeline/store/published.ts'
import type { Standing } from '../../pipeline/store/reviewed.ts'
import { nameOfSource } from './decision-page.ts'

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
    type === 'decision.withdrawn'
      ? await takenBack(within, before, revision, at)
      : after &&
        deliveredOf(after.decision, await sourceOf(within, after), {
          state: 'published',
          revision,
          at,
        })
  if (content === null) return
  await putPublished(within, content, at)
  await putEvent(database, within, type, content, at)
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
