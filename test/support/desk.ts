import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import type { Me } from '../../schemas/review/me.ts'
import type { Role } from '../../schemas/review/person.ts'
import type { Place } from '../../pipeline/store/index.ts'
import { letterTemplateFile } from '../../pipeline/deliver/letter-template.ts'
import { addPerson, setPassword } from '../../pipeline/store/people.ts'
import { PageImages } from '../../review/desk/page-images.ts'
import { takeOver } from '../../review/desk/take-over.ts'
import { buildApp } from '../../review/server/app.ts'
import type { App } from '../../review/server/desk.ts'
import { FirstLink } from '../../review/server/first-link.ts'
import { hashPassword } from '../../review/server/passwords.ts'
import { openArchive, type TestArchive } from './archive.ts'
import { makeFolder, type Folder } from './folder.ts'

/** An archive with its web app, in this process. */
export interface TestDesk {
  readonly folder: Folder
  readonly archive: TestArchive
  readonly app: App
  readonly firstLink: FirstLink
  /** Read files into the archive, and take over what was read. */
  readonly read: (names: readonly string[]) => Promise<void>
  readonly person: (login: string, roles: readonly Role[]) => Promise<number>
  readonly signIn: (login: string) => Promise<Client>
  readonly close: () => Promise<void>
}

/** A browser of somebody who is signed in. */
export interface Client {
  readonly get: <T>(path: string) => Promise<T>
  readonly send: (
    method: 'POST' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<LightMyRequestResponse>
  readonly cookie: string
  readonly csrf: string
}

export const origin = 'http://127.0.0.1:8787'
export const password = 'নদীমাতৃক-বাংলাদেশ-৭১'

/**
 * `server`: a PostgreSQL server, or SQLite in a folder; `port`: where a browser finds it; without, it is asked in this
 * process only, and has no pages.
 */
export async function openDesk(
  server: string | null = null,
  port: number | null = null,
): Promise<TestDesk> {
  const folder = await makeFolder()
  const at = (...parts: string[]): string => join(folder.path, ...parts)
  const place: Place = { home: at('home'), server, root: server === null ? null : folder.path }
  const archive = await openArchive(folder.path, place)
  const { database } = archive
  const images = new PageImages(database, place)
  const firstLink = new FirstLink()
  await mkdir(at('pages'))
  await writeFile(at('pages', 'index.html'), '<!doctype html><title>সিদ্ধান্ত</title>')
  await copyFile(letterTemplateFile, at('letter.docx'))
  const desk = {
    database,
    place,
    images,
    inbox: at('inbox'),
    mostUploadBytes: 100_000,
    allowed: new Set(['127.0.0.1']),
    letterTemplate: at('letter.docx'),
    origin: port === null ? origin : `http://127.0.0.1:${port}`,
  }
  const app = await buildApp(desk, firstLink, port === null ? at('pages') : undefined)
  if (port !== null) await app.listen({ host: '127.0.0.1', port })
  const hash = await hashPassword(password)
  return {
    folder,
    archive,
    app,
    firstLink,
    read: async (names) => {
      await archive.ingest(names.map((name) => at(name)))
      await takeOver(database)
    },
    person: async (login, roles) => {
      const id = await database.transaction(async (within) => {
        const found = { login, name: login.toUpperCase(), roles }
        return (await addPerson(database, within, found, new Date().toISOString())) ?? 0
      })
      await setPassword(database, id, hash)
      return id
    },
    signIn: (login) => signIn(app, login),
    close: async () => {
      await app.close()
      await images.close()
      await archive.close()
      await folder.remove()
    },
  }
}

export const cookieOf = ({ cookies }: LightMyRequestResponse): string =>
  cookies.map(({ name, value }) => `${name}=${value}`).join('; ')

async function signIn(app: App, login: string): Promise<Client> {
  const before = await app.inject({ method: 'GET', url: '/api/me' })
  const entered = await app.inject({
    method: 'POST',
    url: '/api/session',
    headers: { cookie: cookieOf(before), 'x-csrf-token': before.json<Me>().csrf },
    // Each from an address of its own: of one, there are few tries.
    remoteAddress: `10.1.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`,
    payload: { login, password },
  })
  if (entered.statusCode !== 200) throw new Error(entered.body)
  return clientOf(app, cookieOf(entered), entered.json<Me>().csrf)
}

export const clientOf = (app: App, cookie: string, csrf: string): Client => ({
  cookie,
  csrf,
  get: async <T>(path: string) => {
    const answer = await app.inject({ method: 'GET', url: `/api${path}`, headers: { cookie } })
    if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.body}`)
    return answer.json<T>()
  },
  send: (method, path, body, headers = {}) => {
    const options: InjectOptions = {
      method,
      url: `/api${path}`,
      headers: { cookie, origin, 'x-csrf-token': csrf, ...headers },
      ...(body === undefined ? {} : { payload: body as object }),
    }
    return app.inject(options)
  },
})
