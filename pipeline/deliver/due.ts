import type { DeliveredDecision } from '../../schemas/delivery/decision.ts'
import { daysBetween } from '../bangla/days.ts'
import { actionsOf } from './owned.ts'

/** What one owner owes. */
export interface Due {
  readonly decision: DeliveredDecision
  readonly action: DeliveredDecision['actions'][number]
  /** Days since the last day on which it was met; null where that lies ahead or is no day. */
  readonly lateDays: number | null
}

/** Whether something is to be done by the last of these days: by a day, at once, or again and again. */
function isDue({ deadline, modality }: Due['action'], until: string): boolean {
  if (deadline === null || modality === 'resolved') return false
  if (deadline.date !== null) return deadline.date <= until
  return deadline.kind === 'immediate' || deadline.kind === 'recurring'
}

/** What an owner owes today or soon, the latest first, then what has no day. */
export async function dueOf(
  decisions: AsyncIterable<DeliveredDecision>,
  owner: string,
  { today, soon }: { readonly today: string; readonly soon: string },
): Promise<readonly Due[]> {
  const due: Due[] = []
  for await (const decision of decisions)
    for (const action of actionsOf(decision, owner).filter((one) => isDue(one, soon))) {
      const day = action.deadline?.date ?? today
      due.push({ decision, action, lateDays: day < today ? daysBetween(day, today) : null })
    }
  const dayOf = ({ action }: Due): string => action.deadline?.date ?? '9999'
  return due.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))))
}
