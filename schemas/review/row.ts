import type { ActionState } from './reviewed.ts'

/** 3: signs speak against each other · 2: something was inferred or is missing · 1: a glance is enough. */
export type Doubt = 1 | 2 | 3

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
