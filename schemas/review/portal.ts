/** GET /portal: where events are sent, and who may fetch; for operators. */
export interface Portal {
  readonly endpoints: readonly EndpointRow[]
  readonly tokens: readonly TokenRow[]
}

export interface EndpointRow {
  readonly id: number
  readonly url: string
  /** With the decision in each event; else only its id. */
  readonly isFull: boolean
  /** removed: for good, with what was sent there still to be looked at. */
  readonly state: 'active' | 'disabled' | 'removed'
  /** Why it was switched off; null where a person did it. */
  readonly reason: string | null
  /** It asked for time, until then. */
  readonly slowUntil: string | null
  readonly waiting: number
  readonly delivered: number
  readonly lastAt: string | null
}

export interface TokenRow {
  readonly id: number
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly isActive: boolean
  readonly createdAt: string
  readonly lastUsed: string | null
}

export type Scope = 'decisions' | 'organisations'

/** POST /endpoints { url, isFull }, POST /endpoints/:id/secret: shown once. 422 `bad-url` says in `detail` what is wrong. */
export interface NewSecret {
  readonly id: number
  readonly secret: string
}

/** DELETE /endpoints/:id removes one. GET /endpoints/:id/tries: the latest first. POST /endpoints/:id/replay { from } sends again from an event on. */
export interface Tries {
  readonly rows: ReadonlyArray<{
    readonly number: number
    readonly type: string
    readonly decision: string
    readonly state: string
    readonly attempts: number
    readonly status: number | null
    readonly answer: string | null
    readonly lastAt: string | null
    readonly nextAt: string
  }>
}

/** POST /tokens { name, scopes }: the token is shown once. POST /tokens/:id/void ends it. */
export interface NewToken {
  readonly id: number
  readonly token: string
}
