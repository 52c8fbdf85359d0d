import type {
  ActionState,
  ReviewedAction,
  ReviewedDecision,
} from '../../schemas/review/reviewed.ts'
import { doubtOf, type Doubt } from './standing.ts'

/** What lists and queues need of an action, by which they are ordered and narrowed. */
export interface ActionRow {
  readonly action: string
  readonly state: ActionState
  readonly doubt: Doubt
  /** The last day on which it is met; null where no day is known. */
  readonly due: string | null
  /** Who is asked; null for anyone, or where nobody is. */
  readonly asked: number | null
  /** Who must act: registered names, else as printed. */
  readonly owners: ReadonlyArray<{ readonly organisation: string | null; readonly name: string }>
}

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
export const dueOf = (rows: readonly ActionRow[]): string | null =>
  rows.flatMap(({ due }) => (due === null ? [] : [due])).toSorted()[0] ?? null
