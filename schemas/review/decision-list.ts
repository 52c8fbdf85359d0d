import type { DecisionState } from './reviewed.ts'

/** GET /decisions?q=&ministry=&owner=&state=&due=overdue|soon|none&from=&to=&after= */
export interface DecisionList {
  readonly rows: readonly DecisionRow[]
  /** Of all that match; counting stops at 10,000. */
  readonly total: number
  /** Give it as `after` for the next rows; null at the end. */
  readonly next: string | null
}

export interface DecisionRow {
  readonly id: string
  readonly state: DecisionState
  readonly label: string | null
  readonly text: string
  readonly issuer: string | null
  readonly meetingDate: string | null
  /** The earliest of its actions. */
  readonly due: string | null
  readonly isOverdue: boolean
  readonly owners: readonly string[]
  readonly name: string
}

/** GET /filters: what the lists can be narrowed to. */
export interface Filters {
  readonly ministries: ReadonlyArray<{ readonly name: string; readonly decisions: number }>
}
