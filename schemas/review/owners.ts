/** GET /owners?q=: who has most to do first. */
export interface Owners {
  readonly rows: readonly OwnerRow[]
}

export interface OwnerRow {
  readonly name: string
  readonly actions: number
  readonly open: number
  readonly verified: number
  readonly published: number
  readonly overdue: number
  readonly dueSoon: number
}
