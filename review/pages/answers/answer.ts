import type { DecisionPage } from '../../../schemas/review/decision-page.ts'
import type { Change } from '../../../schemas/review/change.ts'
import type { Failure } from '../requests/failure.ts'

/** What a person said of a decision, until the server has put it down. */
export interface Answer {
  /** Sorts by the time at which it was given. */
  readonly id: string
  readonly decision: string
  /** The revision that the person saw. */
  readonly revision: number
  /** The version of the record that the person saw. */
  readonly version: number
  readonly change: Change
  /** For an undoing: the answer that it takes back, while the number of that change is not known. */
  readonly undoes: string | null
}

export interface OutboxState {
  /** Oldest first; they are sent in this order, one at a time. */
  readonly answers: readonly Answer[]
  /** Why sending rests; null while it goes on or nothing waits. */
  readonly trouble: Failure | null
  /** The first answer was given upon a decision that is another one by now. */
  readonly clash: { readonly answer: Answer; readonly theirs: DecisionPage } | null
  /** Answers that the server will never take. */
  readonly refused: ReadonlyArray<{ readonly answer: Answer; readonly failure: Failure }>
}

let counter = 0

/** `2026-…Z-0001`: unique in this browser, in the order of giving. */
export function newAnswerId(): string {
  counter += 1
  return `${new Date().toISOString()}-${String(counter).padStart(4, '0')}`
}
