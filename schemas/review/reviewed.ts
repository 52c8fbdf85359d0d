import type { Action, Modality } from '../action.ts'
import type { Decision } from '../decision.ts'
import type { Deadline, Recipient } from '../action.ts'
import type { Evidence } from '../span.ts'
import type { FieldName, Fields, ReviewedOwner } from './change.ts'

/** open: nobody has looked · asked: a colleague is to say · settled: right · rejected: none. */
export type ActionState = 'open' | 'asked' | 'settled' | 'rejected'

/**
 * new: no action is settled · in-review: some are · verified: all are, and one at least is not rejected ·
 * published · withdrawn: was published · rejected: all of its actions are.
 */
export type DecisionState =
  | 'new'
  | 'in-review'
  | 'verified'
  | 'published'
  | 'withdrawn'
  | 'rejected'

/** Who said last what stands in a field: a person, or the machine. */
export interface Origin {
  readonly by: 'rules' | `llm:${string}` | 'person'
  readonly person: string | null
  /** ISO 8601; null for the machine. */
  readonly at: string | null
  /** The number of the change. */
  readonly change: number | null
}

/** A field of which the machine's later reading says something else than the person did. */
export interface Difference {
  readonly field: FieldName
  /** What the machine reads now. */
  readonly machine: Fields[FieldName]
}

/** An action as it stands. */
export interface ReviewedAction {
  readonly id: string
  readonly text: string
  readonly evidence: Evidence
  readonly modality: Modality
  readonly owners: readonly ReviewedOwner[]
  readonly recipients: readonly Recipient[]
  readonly deadline: Deadline | null
  readonly confidence: number
  readonly reasons: Action['reasons']
  readonly extractor: Action['extractor']
  /** What a language model said of it, where one was asked. */
  readonly model?: Action['model']
  readonly state: ActionState
  readonly origins: Readonly<Record<FieldName, Origin>>
  readonly differences: readonly Difference[]
  /** What a colleague was asked, and who; null where nothing is open. */
  readonly question: {
    readonly from: string
    readonly colleague: number | null
    readonly text: string
  } | null
}

/** A decision as it stands: what the machine read with what people did to it. */
export interface ReviewedDecision {
  readonly id: string
  /** What a letter itself asks for has no place among the decisions, but is reviewed and followed like them. */
  readonly kind: 'decision' | 'request'
  readonly label: Decision['label']
  readonly paragraph: number | null
  readonly agenda: Decision['agenda']
  readonly text: string
  readonly evidence: Evidence
  readonly actions: readonly ReviewedAction[]
  readonly state: DecisionState
  /** The number of the last change; 0 for none. */
  readonly revision: number
  /** The version of the record that it was derived from. With the revision it is the ETag: `"12.3"`. */
  readonly version: number
  /** The change with which the portal got it; null where the portal has none. It is `published` while nothing came after. */
  readonly publishedRevision: number | null
  /** The latest reading does not hold it any more; a person's word keeps it. */
  readonly isVanished: boolean
}
