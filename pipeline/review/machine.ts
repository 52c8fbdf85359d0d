import type { Action } from '../../schemas/action.ts'
import type { Decision } from '../../schemas/decision.ts'
import type { Document } from '../../schemas/document.ts'
import type { MinutesRecord } from '../../schemas/record.ts'
import type { ReviewedDecision } from '../../schemas/review/reviewed.ts'

/** A decision as the machine read it, or what a letter asks for as a decision of one action. */
export interface MachineDecision extends Decision {
  readonly kind: ReviewedDecision['kind']
}

/** A decision of a record with its place in it: which document, and where in its order. */
export interface Placed {
  readonly decision: MachineDecision
  readonly document: number
  readonly place: number
}

/** Everything in a record that people review. */
export const placedIn = ({ documents }: MinutesRecord): readonly Placed[] =>
  documents.flatMap((document, index) =>
    [...document.decisions.map(asDecision), ...document.requests.map(asRequest)].map(
      (decision, place) => ({ decision, document: index, place }),
    ),
  )

const asDecision = (decision: Document['decisions'][number]): MachineDecision => ({
  ...decision,
  kind: 'decision',
})

/** The id of a request is that of its one action: `a_12…` is `d_12…`. */
const asRequest = (action: Action): MachineDecision => ({
  id: action.id.replace(/^a_/u, 'd_'),
  kind: 'request',
  label: null,
  paragraph: null,
  agenda: null,
  text: action.text,
  evidence: action.evidence,
  actions: [action],
})

/** The decision of this id in a record; null where the record has none. */
export const decisionIn = (record: MinutesRecord, id: string): Placed | null =>
  placedIn(record).find(({ decision }) => decision.id === id) ?? null
