/** GET /activity: who signed in, unmasked, published; for operators. */
export interface Activity {
  readonly rows: ReadonlyArray<{
    readonly at: string
    readonly person: string | null
    readonly what: string
    readonly detail: string | null
  }>
}
