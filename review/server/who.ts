import type { FastifyRequest } from 'fastify'
import type { Role } from '../../schemas/review/person.ts'
import type { Myself } from '../../schemas/review/me.ts'
import { findPerson, type Person } from '../../pipeline/store/people.ts'
import type { Desk } from './desk.ts'
import { Problem } from './problem.ts'
import { signedIn } from './sessions.ts'

/** The person who is signed in; null for nobody, and for one who may not sign in any more. */
export async function whoAsks({ database }: Desk, request: FastifyRequest): Promise<Person | null> {
  const id = signedIn(request)
  const person = id === null ? null : await findPerson(database, id)
  if (person === null || !person.isActive) return null
  // A request that was under way when the password changed may have saved its session again.
  const isVoid = (request.session.startedAt ?? '') < (person.sessionsFrom ?? '')
  return isVoid ? null : person
}

/**
 * The person who is signed in and has one of these roles; any, if none is named.
 *
 * @throws {Problem} signed-out or not-allowed
 */
export async function mustBe(
  desk: Desk,
  request: FastifyRequest,
  ...roles: readonly Role[]
): Promise<Person> {
  const person = await whoAsks(desk, request)
  if (person === null) throw new Problem('signed-out')
  if (roles.length > 0 && !roles.some((role) => person.roles.includes(role)))
    throw new Problem('not-allowed')
  return person
}

/** What a person may know of themselves. */
export const toMyself = ({ id, login, name, roles, password }: Person): Myself => ({
  id,
  login,
  name,
  roles,
  mustChangePassword: password === null,
})
