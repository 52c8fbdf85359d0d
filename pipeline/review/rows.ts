import type { ReviewedAction, ReviewedDecision } from '../../schemas/review/reviewed.ts'
import type { ActionRow } from '../../schemas/review/row.ts'
import { doubtOf } from './standing.ts'

/** The rows of a decision's actions that count. */
export const actionRows = ({ actions }: ReviewedDecision): readonly ActionRow[] =>
  actions.map((action) => ({
    action: action.id,
    state: action.state,
    doubt: doubtOf(action),
    due: action.state === 'rejected' ? null : (action.deadline?.date ?? null),
    asked: action.question?.colleague ?? null,
    owners: ownersOf(action),
  }))

/** Each once, by the name under which a ministry is followed up. */
function ownersOf({ owners, state }: ReviewedAction): ActionRow['owners'] {
  if (state === 'rejected') return []
  const rows = owners.map(({ text, organisation }) => ({
    organisation: organisation?.id ?? null,
    name: organisation?.name ?? text,
  }))
  return [...new Map(rows.map((row) => [row.name, row])).values()]
}

/** The earliest day on which something of the decision is due; null where none is known. */
export const earliestDue = (rows: readonly ActionRow[]): string | null =>
  rows.flatMap(({ due }) => (due === null ? [] : [due])).toSorted()[0] ?? null
