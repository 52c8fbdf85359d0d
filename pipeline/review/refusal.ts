import type { Change, Entry } from '../../schemas/review/change.ts'
import type { Role } from '../../schemas/review/person.ts'
import type { ReviewedDecision } from '../../schemas/review/reviewed.ts'
import { undoneOf } from './live.ts'

/** Why a change cannot be taken; the pages have words for each. */
export type Refusal =
  | 'not-allowed'
  | 'no-such-action'
  | 'not-verified'
  | 'not-published'
  | 'nothing-to-undo'

/** Changes that reach the portal. */
const publishing: ReadonlySet<Change['kind']> = new Set<Change['kind']>(['publish', 'withdraw'])

/** Why a person of these roles may not make this change to a decision as it stands; null where they may. */
export function refusalOf(
  change: Change,
  decision: ReviewedDecision,
  entries: readonly Entry[],
  roles: readonly Role[],
): Refusal | null {
  const target = change.kind === 'undo' ? undoable(change.change, entries) : null
  if (change.kind === 'undo' && target === null) return 'nothing-to-undo'
  if (!mayMake(target?.change ?? change, roles)) return 'not-allowed'
  if (change.kind === 'publish' && decision.state !== 'verified') return 'not-verified'
  if (change.kind === 'withdraw' && decision.publishedRevision === null) return 'not-published'
  const ids = actionsOf(change)
  return ids.every((id) => decision.actions.some((action) => action.id === id))
    ? null
    : 'no-such-action'
}

const mayMake = ({ kind }: Change, roles: readonly Role[]): boolean =>
  publishing.has(kind)
    ? roles.includes('publisher')
    : roles.includes('reviewer') || roles.includes('publisher')

function undoable(number: number, entries: readonly Entry[]): Entry | null {
  const undone = undoneOf(entries)
  return entries.find((entry) => entry.number === number && !undone.has(number)) ?? null
}

/** The actions that a change speaks of. */
function actionsOf(change: Change): readonly string[] {
  if (change.kind === 'merge') return change.actions
  return 'action' in change ? [change.action] : []
}
