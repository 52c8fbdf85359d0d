import type { Role } from './person.ts'

/*
 * What the server says to the pages, one type an answer. Paths are below /api; errors are problem+json:
 * { type, title, status, detail } with a `code` that the pages put into words.
 */

/** GET /me. `person` is null before signing in; `isFirst` where no account exists yet. */
export interface Me {
  readonly person: Myself | null
  readonly isFirst: boolean
  /** Goes back as the header `x-csrf-token` with every request that changes something. */
  readonly csrf: string
}

export interface Myself {
  readonly id: number
  readonly login: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly mustChangePassword: boolean
}
