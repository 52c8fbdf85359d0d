import { createHash, randomBytes } from 'node:crypto'
import { callbackify } from 'node:util'
import type { FastifyRequest, Session } from 'fastify'
import fastifySession from '@fastify/session'
import type { Database } from '../../pipeline/store/database.ts'
import { secretNamed } from '../../pipeline/store/secrets.ts'
import { dropSession, findSession, putSession } from '../../pipeline/store/web-sessions.ts'
import type { App } from './desk.ts'

declare module 'fastify' {
  interface Session {
    /** Who signed in. */
    person?: number
    /** When it was begun (ISO 8601). */
    startedAt?: string
    /** The last time that something was asked for, to within some minutes (ISO 8601). */
    seenAt?: string
    /** Files whose masked pages this session may see. */
    unmasked?: string[]
  }
}

/** Whoever works needs to sign in once a day; whoever went away, after an hour. */
const [longestMinutes, idleMinutes] = [12 * 60, 60]
/** So exactly is it put down when somebody was last seen: a write for every request would cost more than it tells. */
const seenMinutes = 5

/** Only hashes are stored: who reads a backup cannot take over a session. */
const hashed = (session: string): string => createHash('sha256').update(session).digest('hex')

/** Sessions in the archive, under a cookie that scripts cannot read. */
export async function useSessions(app: App, database: Database, isSecure: boolean): Promise<void> {
  const secret = await secretNamed(database, 'cookies', () => randomBytes(48).toString('base64url'))
  await app.register(fastifySession, {
    secret,
    cookieName: isSecure ? '__Host-siddhanta' : 'siddhanta',
    cookiePrefix: '',
    rolling: false,
    saveUninitialized: false,
    cookie: {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: isSecure,
      maxAge: longestMinutes * 60_000,
    },
    store: storeIn(database),
  })
}

type Store = NonNullable<Parameters<typeof fastifySession>[1]['store']>

/** The plugin takes callbacks only. */
const storeIn = (database: Database): Store => ({
  get: callbackify(async (id: string) => {
    const content = await findSession(database, hashed(id), new Date().toISOString())
    return content as Session | null
  }),
  set: callbackify(async (id: string, session: Session) => {
    const person = session.person ?? null
    const validUntil = endOf(session)
    await putSession(database, hashed(id), person, session, validUntil)
  }),
  destroy: callbackify(async (id: string) => {
    await dropSession(database, hashed(id))
  }),
})

/** The end of a session, however often it is used. */
function endOf({ person, startedAt }: Session): string {
  const minutes = person === undefined ? idleMinutes : longestMinutes
  const from = startedAt === undefined ? Date.now() : Date.parse(startedAt)
  return new Date(from + minutes * 60_000).toISOString()
}

/** Who is signed in; null for nobody, and for whoever was away too long or has been here too long. */
export function signedIn({ session }: FastifyRequest): number | null {
  const { person, seenAt } = session
  if (person === undefined || seenAt === undefined) return null
  if (endOf(session) <= new Date().toISOString()) return null
  const idle = (Date.now() - Date.parse(seenAt)) / 60_000
  if (idle > idleMinutes) return null
  if (idle > seenMinutes) session.seenAt = new Date().toISOString()
  return person
}

/** Begin a session of this person under a new id: one that was planted beforehand is worth nothing. */
export async function beginSession(request: FastifyRequest, person: number): Promise<void> {
  await request.session.regenerate()
  const now = new Date().toISOString()
  request.session.person = person
  request.session.startedAt = now
  request.session.seenAt = now
}
