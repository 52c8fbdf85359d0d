/** GET /home */
export interface Home {
  /** Actions with a question, and how long they will take. */
  readonly questions: number
  readonly questionMinutes: number
  /** Open actions of which the machine is sure: a glance each. */
  readonly certain: number
  readonly certainMinutes: number
  /** What colleagues ask this person. */
  readonly asked: number
  readonly verified: number
  readonly published: number
  readonly overdue: number
  readonly dueSoon: number
  readonly reading: { readonly waiting: number; readonly failed: number; readonly complete: number }
}
