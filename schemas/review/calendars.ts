/** GET /calendars: one's own; everybody's for operators. DELETE /calendars/:number makes an address void. */
export interface Calendars {
  readonly rows: ReadonlyArray<{
    readonly number: number
    readonly owner: string
    readonly person: string
    readonly createdAt: string
  }>
}

/** POST /calendars { owner }: an address that calendar programs fetch without signing in. It is shown this once. */
export interface MadeCalendar {
  readonly number: number
  readonly url: string
}
