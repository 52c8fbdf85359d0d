import * as fc from 'fast-check'
import { clauses, type ClausePlan, type DutyPlan } from './clauses.ts'
import { columnDeadlines } from './deadlines.ts'
import { optional } from './optional.ts'
import { owners, traitsOf, type OwnersPlan } from './owners.ts'
import type { DeadlinePlan, PlantedAction, PrintedDeadline } from './planted.ts'
import { isMonthFirst } from './print.ts'
import { sentenceOf, type Manner, type Sentence } from './sentences.ts'

/** A decision before it has a place in minutes. */
export interface DecisionPlan {
  readonly clauses: readonly ClausePlan[]
  /** Those of an implementer line or column; they owe what nobody else is named for. */
  readonly implementers: OwnersPlan | null
  /** Of a column for time, where the form has one. */
  readonly columnDeadline: DeadlinePlan | null
}

/** Where a form says who implements, and until when. */
export interface Place {
  readonly from: 'implementer-line' | 'table-column'
  readonly hasTime: boolean
  /** Whether an implementer line stands on a line of its own. */
  readonly hasOwnLine: boolean
}

const isBare = (clause: ClausePlan): boolean => clause.type === 'duty' && clause.owners === null
const isResolution = ({ type }: ClausePlan): boolean => type === 'resolution'

/**
 * A line says who does what the sentences leave open, so one must be open and none settled.
 * Without a line, a sentence without owner beside one with owner would leave the reader in doubt.
 */
function isClear({ clauses, implementers }: DecisionPlan): boolean {
  if (implementers !== null) return clauses.some(isBare) && !clauses.some(isResolution)
  const duties = clauses.filter(({ type }) => type === 'duty')
  return duties.every(isBare) || !duties.some(isBare)
}

/** No sentence twice. */
const isVaried = ({ clauses }: DecisionPlan): boolean =>
  new Set(clauses.map((one) => (one.type === 'duty' ? one.deed.topic : one.text))).size ===
  clauses.length

export const decisions: fc.Arbitrary<DecisionPlan> = fc
  .record({
    clauses: fc.oneof(
      { arbitrary: fc.tuple(clauses), weight: 6 },
      { arbitrary: fc.tuple(clauses, clauses), weight: 2 },
      { arbitrary: fc.tuple(clauses, clauses, clauses), weight: 1 },
    ),
    implementers: optional(owners, 1),
    columnDeadline: optional(columnDeadlines, 1),
  })
  .filter((plan) => isClear(plan) && isVaried(plan))

/** Whether some sentence leaves open who acts. */
export const isOpen = ({ clauses }: DecisionPlan): boolean => clauses.some(isBare)

export const sentencesOf = (plan: DecisionPlan, manner: Manner): readonly Sentence[] =>
  plan.clauses.map((clause) => sentenceOf(clause, manner))

/**
 * The deadline of the column, for what has none of its own: a clerk who fills the column does not say another
 * time in the sentence, and nothing is due of what is settled.
 */
export function columnOf(
  plan: DecisionPlan,
  manner: Manner,
  { hasTime }: Place,
): PrintedDeadline | null {
  const isOpen = plan.clauses.every((clause) => clause.type === 'duty' && isTimeless(clause))
  return hasTime && isOpen ? (plan.columnDeadline?.print(manner.meeting) ?? null) : null
}

const isTimeless = ({ deed, further }: DutyPlan): boolean =>
  deed.deadline === null && (further === null || further.deadline === null)

/** What the decision says where it stands: its own words go before the line and the columns. */
export function actionsOf(
  plan: DecisionPlan,
  manner: Manner,
  place: Place,
): readonly PlantedAction[] {
  const column = columnOf(plan, manner, place)
  const implementers = (plan.implementers?.offices ?? []).map(({ text }) => ({
    text,
    from: place.from,
  }))
  return sentencesOf(plan, manner)
    .flatMap(({ actions }) => actions)
    .map(({ modality, owners, due }) => ({
      modality,
      owners: owners.length > 0 ? owners : implementers,
      due: due ?? column?.due ?? null,
    }))
}

/** First signs that a label or a number may begin with. */
const beginnings = (text: string): readonly string[] => [
  ...(/^\p{Nd}/u.test(text) ? ['begins:digit'] : []),
  ...(text.startsWith('ই-') ? ['begins:ই-'] : []),
  ...(isMonthFirst(text) ? ['begins:month'] : []),
]

/** All that the decision is made of. */
export const decisionTraits = (
  plan: DecisionPlan,
  manner: Manner,
  place: Place,
): readonly string[] => [
  `clauses:${plan.clauses.length}`,
  ...beginnings(sentencesOf(plan, manner)[0]?.text ?? ''),
  ...sentencesOf(plan, manner).flatMap(({ traits }) => traits),
  ...(plan.implementers === null
    ? ['implementers:none']
    : [
        `implementers:${place.from}`,
        ...traitsOf(plan.implementers).map((trait) => `implementers:${trait}`),
      ]),
  ...[columnOf(plan, manner, place)].flatMap((column) =>
    column === null ? [] : [`column:${column.trait}`],
  ),
]
