import { z } from 'zod'
import type { Activity } from '../../schemas/review/activity.ts'
import type { Colleagues, Invitation, People } from '../../schemas/review/people.ts'
import { ChangedPerson, NewPerson } from '../../schemas/review/person.ts'
import { latestActivity, putActivity } from '../../pipeline/store/activity.ts'
import {
  addPerson,
  allPeople,
  changePerson,
  endSessions,
  findPerson,
  putInvitation,
} from '../../pipeline/store/people.ts'
import type { App, Desk } from './desk.ts'
import { hashedToken, newToken } from './passwords.ts'
import { Problem } from './problem.ts'
import { inMinutes } from './today.ts'
import { mustBe } from './who.ts'

const Id = z.object({ id: z.coerce.number().int().positive() })
/** A link lies in a mailbox until somebody looks. */
const linkMinutes = 3 * 24 * 60
const mostActivity = 500

/** Accounts and what was done with them; whom one can ask. */
export function peopleRoutes(app: App, desk: Desk): void {
  const { database } = desk

  app.get('/people', async (request): Promise<People> => {
    await mustBe(desk, request, 'operator')
    return { rows: await allPeople(database).then((people) => people.map(toRow)) }
  })

  app.post('/people', { schema: { body: NewPerson } }, async (request): Promise<Invitation> => {
    const operator = await mustBe(desk, request, 'operator')
    const now = new Date().toISOString()
    const id = await database.transaction((within) =>
      addPerson(database, within, request.body, now),
    )
    if (id === null) throw new Problem('login-taken')
    await putActivity(database, operator.id, 'person-added', request.body.login)
    return invite(desk, id)
  })

  app.post('/people/:id', { schema: { params: Id, body: ChangedPerson } }, async (request) => {
    const operator = await mustBe(desk, request, 'operator')
    const { id } = request.params
    const person = await findPerson(database, id)
    if (person === null) throw new Problem('not-found')
    // Somebody has to be left who can let people in.
    const staysOperator = request.body.isActive && request.body.roles.includes('operator')
    if (id === operator.id && !staysOperator) throw new Problem('not-allowed')
    await changePerson(database, id, request.body)
    if (!request.body.isActive) await endSessions(database, id, new Date().toISOString())
    await putActivity(database, operator.id, 'person-changed', person.login)
    return {}
  })

  app.post('/people/:id/link', { schema: { params: Id } }, async (request): Promise<Invitation> => {
    const operator = await mustBe(desk, request, 'operator')
    const person = await findPerson(database, request.params.id)
    if (person === null) throw new Problem('not-found')
    await putActivity(database, operator.id, 'link-made', person.login)
    return invite(desk, person.id)
  })

  app.get('/colleagues', async (request): Promise<Colleagues> => {
    await mustBe(desk, request)
    const people = await allPeople(database)
    return { rows: people.filter(({ isActive }) => isActive).map(({ id, name }) => ({ id, name })) }
  })

  app.get('/activity', async (request): Promise<Activity> => {
    await mustBe(desk, request, 'operator')
    return { rows: await latestActivity(database, mostActivity) }
  })
}

const toRow = ({
  id,
  login,
  name,
  roles,
  isActive,
  lastSeen,
}: Awaited<ReturnType<typeof allPeople>>[number]): People['rows'][number] => ({
  id,
  login,
  name,
  roles,
  isActive,
  lastSeen,
})

async function invite({ database, origin }: Desk, person: number): Promise<Invitation> {
  const token = newToken()
  const validUntil = inMinutes(linkMinutes)
  await database.transaction((within) =>
    putInvitation(within, person, hashedToken(token), validUntil),
  )
  return { link: `${origin}/invitation?token=${token}`, validUntil }
}
