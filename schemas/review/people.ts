import type { Role } from './person.ts'

/** GET /people */
export interface People {
  readonly rows: ReadonlyArray<{
    readonly id: number
    readonly login: string
    readonly name: string
    readonly roles: readonly Role[]
    readonly isActive: boolean
    readonly lastSeen: string | null
  }>
}

/** POST /people, POST /people/:id/link: the one-time link with which a person sets a password. */
export interface Invitation {
  readonly link: string
  readonly validUntil: string
}

/** GET /colleagues: whom one can ask. */
export interface Colleagues {
  readonly rows: ReadonlyArray<{ readonly id: number; readonly name: string }>
}
