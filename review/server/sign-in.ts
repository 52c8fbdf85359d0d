import type { FastifyRequest } from 'fastify'
import type { Me } from '../../schemas/review/me.ts'
import {
  ChangedPassword,
  Credentials,
  FirstOperator,
  FirstPassword,
} from '../../schemas/review/person.ts'
import { putActivity } from '../../pipeline/store/activity.ts'
import {
  addPerson,
  allPeople,
  findLogin,
  findPerson,
  countTry,
  endSessions,
  noteSignedIn,
  setPassword,
  takeInvitation,
  type Person,
} from '../../pipeline/store/people.ts'
import type { App, Desk } from './desk.ts'
import type { FirstLink } from './first-link.ts'
import { hashedToken, hashPassword, isGuessable, isPassword } from './passwords.ts'
import { Problem } from './problem.ts'
import { beginSession } from './sessions.ts'
import { inMinutes } from './today.ts'
import { mustBe, toMyself, whoAsks } from './who.ts'

/** After so many wrong passwords in a row an account is locked for so many minutes. */
const [mostFailures, lockMinutes] = [10, 15]
/** Of one address, so many tries a minute. */
const fewTries = { rateLimit: { max: 10, timeWindow: 60_000 } }

/** Each look of somebody who is not signed in begins a session. */
const someLooks = { rateLimit: { max: 300, timeWindow: 60_000 } }

/** Who one is; signing in and out; passwords. */
export function signInRoutes(app: App, desk: Desk, firstLink: FirstLink): void {
  const { database } = desk

  app.get('/me', { config: someLooks }, async (request, reply): Promise<Me> => {
    const person = await whoAsks(desk, request)
    const isFirst = person === null && (await allPeople(database)).length === 0
    return { person: person && toMyself(person), isFirst, csrf: reply.generateCsrf() }
  })

  app.post(
    '/session',
    { schema: { body: Credentials }, config: fewTries },
    async (request, reply): Promise<Me> => {
      const { login, password } = request.body
      const person = await signIn(desk, login, password)
      await beginSession(request, person.id)
      return { person: toMyself(person), isFirst: false, csrf: reply.generateCsrf() }
    },
  )

  app.delete('/session', async (request) => {
    const person = await whoAsks(desk, request)
    await request.session.destroy()
    if (person !== null) await putActivity(database, person.id, 'signed-out')
    return {}
  })

  app.post(
    '/first',
    { schema: { body: FirstOperator }, config: fewTries },
    async (request, reply): Promise<Me> => {
      const { token, login, name, password } = request.body
      if (!firstLink.isRight(token)) throw new Problem('link-void')
      if (isGuessable(password, login)) throw new Problem('guessable')
      const id = await makeFirst(desk, login, name, await hashPassword(password))
      firstLink.useUp()
      return enter(desk, request, id, () => reply.generateCsrf())
    },
  )

  app.post(
    '/invitation',
    { schema: { body: FirstPassword }, config: fewTries },
    async (request, reply): Promise<Me> => {
      const { token, password } = request.body
      if (isGuessable(password, '')) throw new Problem('guessable')
      const hash = await hashPassword(password)
      const id = await database.transaction(async (within) => {
        const person = await takeInvitation(within, hashedToken(token), new Date().toISOString())
        if (person !== null) await setPassword(within, person, hash)
        if (person !== null) await endSessions(within, person, new Date().toISOString())
        return person
      })
      if (id === null) throw new Problem('link-void')
      return enter(desk, request, id, () => reply.generateCsrf())
    },
  )

  app.post(
    '/password',
    { schema: { body: ChangedPassword }, config: fewTries },
    async (request) => {
      const person = await mustBe(desk, request)
      const { old, password } = request.body
      if (!(await isPassword(person.password, old))) throw new Problem('wrong-password')
      if (isGuessable(password, person.login)) throw new Problem('guessable')
      await setPassword(database, person.id, await hashPassword(password))
      const from = new Date().toISOString()
      await endSessions(database, person.id, from)
      request.session.startedAt = from
      await putActivity(database, person.id, 'password-changed')
      return {}
    },
  )
}

/** Whether a name is known, an account locked, or a password wrong: the answer is the same. */
async function signIn({ database }: Desk, login: string, password: string): Promise<Person> {
  const person = await findLogin(database, login)
  const now = new Date().toISOString()
  const isCounted =
    person !== null &&
    (await countTry(database, person.id, mostFailures, {
      now,
      lockedUntil: inMinutes(lockMinutes),
    }))
  const isRight = await isPassword(person?.password ?? null, password)
  if (person === null || !isCounted || !isRight || !person.isActive) {
    await putActivity(database, person?.id ?? null, 'sign-in-failed', login)
    const isLocked = person !== null && isCounted && person.failures + 1 >= mostFailures
    if (isLocked) await putActivity(database, person.id, 'locked')
    throw new Problem('wrong-password')
  }
  await noteSignedIn(database, person.id, now)
  await putActivity(database, person.id, 'signed-in')
  return person
}

async function makeFirst(
  { database }: Desk,
  login: string,
  name: string,
  password: string,
): Promise<number> {
  const id = await database.transaction(async (within) => {
    if ((await allPeople(within)).length > 0) return null
    const roles = ['operator', 'publisher', 'reviewer'] as const
    const id = await addPerson(database, within, { login, name, roles }, new Date().toISOString())
    if (id !== null) await setPassword(within, id, password)
    return id
  })
  if (id === null) throw new Problem('link-void')
  await putActivity(database, id, 'first-operator')
  return id
}

async function enter(
  { database }: Desk,
  request: FastifyRequest,
  id: number,
  csrf: () => string,
): Promise<Me> {
  const person = await findPerson(database, id)
  if (person === null) throw new Problem('signed-out')
  await beginSession(request, id)
  return { person: toMyself(person), isFirst: false, csrf: csrf() }
}
