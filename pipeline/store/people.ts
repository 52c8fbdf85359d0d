import type { Role } from '../../schemas/review/person.ts'
import { first, lockTable, type Database, type Queries } from './database.ts'

/** Who may sign in. */
export interface Person {
  readonly id: number
  readonly login: string
  readonly name: string
  readonly roles: readonly Role[]
  /** Argon2id; null until the person has set one. */
  readonly password: string | null
  readonly isActive: boolean
  readonly failures: number
  readonly lockedUntil: string | null
  readonly lastSeen: string | null
  /** Sessions that began before are void. */
  readonly sessionsFrom: string | null
}

interface PersonRow {
  readonly id: number
  readonly login: string
  readonly name: string
  readonly roles: string
  readonly password: string | null
  readonly is_active: number
  readonly failures: number
  readonly locked_until: string | null
  readonly last_seen: string | null
  readonly sessions_from: string | null
}

const toPerson = (row: PersonRow): Person => ({
  id: row.id,
  login: row.login,
  name: row.name,
  roles: JSON.parse(row.roles) as readonly Role[],
  password: row.password,
  isActive: row.is_active === 1,
  failures: row.failures,
  lockedUntil: row.locked_until,
  lastSeen: row.last_seen,
  sessionsFrom: row.sessions_from,
})

const found = async (
  queries: Queries,
  where: string,
  value: string | number,
): Promise<Person | null> => {
  const row = await first<PersonRow>(queries, `select * from people where ${where} = $1`, [value])
  return row === undefined ? null : toPerson(row)
}

export const findPerson = (queries: Queries, id: number): Promise<Person | null> =>
  found(queries, 'id', id)

export const findLogin = (queries: Queries, login: string): Promise<Person | null> =>
  found(queries, 'login', login)

/** Everybody, by name. */
export async function allPeople(queries: Queries): Promise<readonly Person[]> {
  const rows = await queries.all<PersonRow>('select * from people order by name, id')
  return rows.map(toPerson)
}

/** Add a person; null where the login is taken. Call inside a transaction. */
export async function addPerson(
  database: Database,
  queries: Queries,
  { login, name, roles }: Pick<Person, 'login' | 'name' | 'roles'>,
  now: string,
): Promise<number | null> {
  await lockTable(database, queries, 'people')
  const row = await first<{ id: number }>(
    queries,
    `insert into people (id, login, name, roles, created_at)
     select coalesce(max(id), 0) + 1, $1, $2, $3, $4 from people where true
     on conflict (login) do nothing returning id`,
    [login, name, JSON.stringify(roles), now],
  )
  return row?.id ?? null
}

export const changePerson = (
  queries: Queries,
  id: number,
  { name, roles, isActive }: Pick<Person, 'name' | 'roles' | 'isActive'>,
): Promise<unknown> =>
  queries.all('update people set name = $2, roles = $3, is_active = $4 where id = $1', [
    id,
    name,
    JSON.stringify(roles),
    isActive ? 1 : 0,
  ])

/** A new password opens a locked account. */
export const setPassword = (queries: Queries, id: number, password: string): Promise<unknown> =>
  queries.all('update people set password = $2, failures = 0, locked_until = null where id = $1', [
    id,
    password,
  ])

/**
 * Count a try to sign in before it is looked at, so that many at once are as many; after so many the account is locked.
 * False where it is locked already. Signing in takes the count back.
 */
export async function countTry(
  queries: Queries,
  id: number,
  most: number,
  { now, lockedUntil }: { readonly now: string; readonly lockedUntil: string },
): Promise<boolean> {
  const rows = await queries.all(
    `update people set failures = case when failures + 1 >= $2 then 0 else failures + 1 end,
       locked_until = case when failures + 1 >= $2 then $4 else null end
     where id = $1 and (locked_until is null or locked_until <= $3) returning id`,
    [id, most, now, lockedUntil],
  )
  return rows.length > 0
}

export const noteSignedIn = (queries: Queries, id: number, now: string): Promise<unknown> =>
  queries.all('update people set failures = 0, locked_until = null, last_seen = $2 where id = $1', [
    id,
    now,
  ])

/** Sessions of a person that began before are void. */
export const endSessions = (queries: Queries, id: number, now: string): Promise<unknown> =>
  queries.all('update people set sessions_from = $2 where id = $1', [id, now])

/** Keep the hash of a link with which a person sets a password; earlier links of theirs are void. */
export async function putInvitation(
  queries: Queries,
  person: number,
  token: string,
  validUntil: string,
): Promise<void> {
  await queries.all('delete from invitations where person = $1', [person])
  await queries.all('insert into invitations (token, person, valid_until) values ($1, $2, $3)', [
    token,
    person,
    validUntil,
  ])
}

/** Use up a link; the person it is for, or null where it is void. */
export async function takeInvitation(
  queries: Queries,
  token: string,
  now: string,
): Promise<number | null> {
  const row = await first<{ person: number; valid_until: string }>(
    queries,
    'delete from invitations where token = $1 returning person, valid_until',
    [token],
  )
  return row !== undefined && row.valid_until > now ? row.person : null
}
