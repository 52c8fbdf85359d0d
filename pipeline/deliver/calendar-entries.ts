import type { DeliveredDecision } from '../../schemas/delivery/decision.ts'
import type { Told } from '../store/former.ts'
import { actionsOf } from './owned.ts'
import { repeated } from './recurrence.ts'

type Action = DeliveredDecision['actions'][number]

interface When {
  readonly first: string
  readonly rule?: string
}

/** What a calendar holds of a decision. */
export interface Entry {
  readonly action: Action
  readonly when: When
  readonly isCancelled: boolean
}

/** The day from which a repeated deadline counts. */
const startOf = ({ source, approvedAt }: DeliveredDecision): string =>
  source.meetingDate ?? source.issued ?? approvedAt.slice(0, 10)

/** When an action is due, first and again; null where no day is known, and where nothing is left to do. */
function whenOf(decision: DeliveredDecision, { deadline, modality }: Action): When | null {
  if (deadline === null || modality === 'resolved') return null
  if (deadline.date !== null) return { first: deadline.date }
  return deadline.recurrence === null ? null : repeated(deadline.recurrence, startOf(decision))
}

/**
 * What an owner's calendar holds of a decision. What it held once and does not any more, since the action was rejected,
 * divided, joined or given to another, is in it as cancelled: programs keep what merely vanishes.
 */
export function entriesOf(decision: Told, owner: string | null): readonly Entry[] {
  const dated = (actions: readonly Action[], isCancelled: boolean): readonly Entry[] =>
    actionsOf({ actions }, owner).flatMap((action) => {
      const when = whenOf(decision, action)
      return when === null ? [] : [{ action, when, isCancelled }]
    })
  const now = dated(decision.actions, decision.state === 'withdrawn')
  const ids = new Set(now.map(({ action }) => action.id))
  const gone = dated(decision.former ?? [], true).filter(({ action }) => !ids.has(action.id))
  return [...now, ...new Map(gone.map((entry) => [entry.action.id, entry])).values()]
}
