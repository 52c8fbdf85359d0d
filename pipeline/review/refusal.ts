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
  if (change.kind === 'undo' && undoable(change.change, entries) === null) return 'nothing-to-undo'
  const root = rootOf(change, entries)
  if (!mayMake(root, roles)) return 'not-allowed'
  // The portal has it: it is withdrawn first.
  if (root.kind === 'add' && decision.publishedRevision !== null) return 'not-allowed'
  // A decision that is there is not added.
  if (change.kind === 'add') return 'no-such-action'
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

/** What is done or taken back at bottom: undoing the undoing of a publishing publishes. */
function rootOf(change: Change, entries: readonly Entry[]): Change {
  if (change.kind !== 'undo') return change
  const target = entries.find(({ number }) => number === change.change)
  return target === undefined ? change : rootOf(target.change, entries)
}

function undoable(number: number, entries: readonly Entry[]): Entry | null {
  const undone = undoneOf(entries)
  return entries.find((entry) => entry.number === number && !undone.has(number)) ?? null
}

/** The actions that a change speaks of. */
function actionsOf(change: Change): readonly string[] {
  if (change.kind === 'merge') return change.actions
  return 'action' in change ? [change.action] : []
}
