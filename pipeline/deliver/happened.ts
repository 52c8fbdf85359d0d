import type { EventType } from '../../schemas/delivery/event.ts'
import type { ReviewedDecision } from '../../schemas/review/reviewed.ts'

type Approved = Pick<ReviewedDecision, 'publishedRevision'> | null

/**
 * What the portal must hear of a change: nothing, as long as the approved form stays the same. Undoing an approval takes
 * the decision back; undoing that gives it again.
 */
export function happened(before: Approved, after: Approved): EventType | null {
  const was = before?.publishedRevision ?? null
  const is = after?.publishedRevision ?? null
  if (was === is) return null
  if (is === null) return 'decision.withdrawn'
  return was === null ? 'decision.published' : 'decision.amended'
}
