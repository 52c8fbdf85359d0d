import type { Deadline, Modality, Owner } from '../../schemas/action.ts'

/** What a deadline means, beside its words. */
export type Due = Pick<Deadline, 'kind' | 'date' | 'recurrence'>

/** A deadline as it is printed for one meeting. */
export interface PrintedDeadline {
  readonly words: string
  readonly trait: string
  readonly due: Due
}

/** A deadline before the day of the meeting is known. */
export interface DeadlinePlan {
  readonly kind: Deadline['kind']
  readonly print: (meeting: string) => PrintedDeadline
}

/** One obligation that was planted. All owners lead. */
export interface PlantedAction {
  readonly modality: Modality
  readonly owners: readonly Pick<Owner, 'text' | 'from'>[]
  readonly due: Due | null
}

/** One decision that was planted; `traits` name all that it was made of. */
export interface PlantedDecision {
  readonly label: string | null
  readonly actions: readonly PlantedAction[]
  readonly traits: readonly string[]
}
