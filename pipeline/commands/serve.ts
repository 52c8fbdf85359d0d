import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Arguments } from '../arguments.ts'
import { letterTemplateFile } from '../deliver/letter-template.ts'
import { checkTemplate } from '../deliver/template.ts'
import { usualPace } from '../deliver/webhooks/sender.ts'
import { ConfigurationError, messageOf } from '../errors.ts'
import { exitCodes } from '../run/report.ts'
import type { Database } from '../store/database.ts'
import type { Place } from '../store/index.ts'
import { allPeople } from '../store/people.ts'
import { dropOldSessions } from '../store/web-sessions.ts'
import { PageImages } from '../../review/desk/page-images.ts'
import { takeOver } from '../../review/desk/take-over.ts'
import { buildApp } from '../../review/server/app.ts'
import { FirstLink } from '../../review/server/first-link.ts'
import { mostUploadBytes } from '../../review/server/uploads.ts'
import { readFolders } from '../../review/server/reading.ts'
import { interruption } from './interruption.ts'
import { withSending, type Send } from './sending.ts'
import { withStore } from './store.ts'

/** How often it is looked for what was read since. */
const lookMs = 2000

/** Serve the pages on which decisions are reviewed, and read what is put into the inbox and the folders given. */
export async function serve(given: Arguments): Promise<number> {
  await checkTemplate(letterTemplateOf(given))
  const signal = interruption()
  return withStore((opened, place) =>
    withSending(opened, place, async (database, send) => {
      await serveArchive(given, database, place, send, signal)
      return exitCodes.ok
    }),
  )
}

const letterTemplateOf = ({ exported }: Arguments): string =>
  exported.template ?? letterTemplateFile

async function serveArchive(
  given: Arguments,
  database: Database,
  place: Place,
  send: Send,
  signal: AbortSignal,
): Promise<void> {
  const { host, port, origin = `http://${shown(host)}:${port}` } = given
  const inbox = join(place.root ?? place.home, 'inbox')
  const allowed = new Set(given.allowHosts)
  const images = new PageImages(database, place)
  const firstLink = new FirstLink()
  const letterTemplate = letterTemplateOf(given)
  const app = await buildApp(
    { database, place, images, inbox, mostUploadBytes, allowed, letterTemplate, origin },
    firstLink,
  )
  const options = ['--anchor', given.anchor, '--ocr', given.ocr]
  try {
    await listen(() => app.listen({ host, port }), host, port)
    await greet(database, place, origin, firstLink)
    await Promise.all([
      readFolders([inbox, ...given.positionals], options, signal),
      follow(database, signal),
      send({ database, allowed, onFault, pace: usualPace }, signal),
    ])
  } finally {
    await app.close()
    await images.close()
  }
}

/** A name that a browser takes; 0.0.0.0 is none. */
const shown = (host: string): string =>
  host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host

async function listen(start: () => Promise<unknown>, host: string, port: number): Promise<void> {
  try {
    await start()
  } catch (error) {
    throw new ConfigurationError(
      `serve: cannot listen on ${host}:${port} (${messageOf(error)}): end the other program, or give another --port`,
      { cause: error },
    )
  }
}

async function greet(
  database: Database,
  { home, server }: Place,
  origin: string,
  { token }: FirstLink,
): Promise<void> {
  process.stderr.write(
    `serving ${server === null ? home : 'PostgreSQL'} at ${origin}; Ctrl-C ends\n`,
  )
  if ((await allPeople(database)).length === 0)
    process.stderr.write(
      `nobody has an account yet: open ${origin}/first?token=${token} within an hour to be the operator\n`,
    )
}

const onFault = (message: string): void => void process.stderr.write(`siddhanta: ${message}\n`)

/** Take over what is read, as long as the server runs. */
async function follow(database: Database, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await takeOver(database, { aborted: () => signal.aborted, onFault })
      await dropOldSessions(database, new Date().toISOString())
    } catch (error) {
      onFault(messageOf(error))
    }
    await wait(lookMs, undefined, { signal }).catch(() => {})
  }
}
