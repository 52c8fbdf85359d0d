import { Readable } from 'node:stream'
import { z } from 'zod'
import { formatNames, formats, type FormatName } from '../../pipeline/deliver/formats.ts'
import { putActivity } from '../../pipeline/store/activity.ts'
import {
  calendarsOf,
  dropCalendar,
  ownerOfCalendar,
  putCalendar,
} from '../../pipeline/store/calendars.ts'
import { allPublished, everPublished } from '../../pipeline/store/published.ts'
import type { Calendars, MadeCalendar } from '../../schemas/review/calendars.ts'
import { attachment } from './attachment.ts'
import type { App, Desk } from './desk.ts'
import { hashedToken, newToken } from './passwords.ts'
import { Problem } from './problem.ts'
import { givenName, plainName } from './names.ts'
import { moment } from './today.ts'
import { mustBe } from './who.ts'

const Narrowing = z.object({ ministry: givenName, owner: givenName })
const ExportName = z.object({ format: z.enum(formatNames) })
const Owner = z.object({ owner: plainName.min(1) })
const CalendarId = z.object({ number: z.coerce.number().int().positive().max(1e9) })

/** An export reads the whole archive: of one address, so many a minute. */
export const fewExports = { rateLimit: { max: 30, timeWindow: 60_000 } }

/** What is published, as files; and who may fetch a calendar without signing in. */
export function exportRoutes(app: App, desk: Desk): void {
  const { database, origin } = desk

  app.get(
    '/exports/decisions.:format',
    { schema: { params: ExportName, querystring: Narrowing }, config: fewExports },
    async (request, reply) => {
      await mustBe(desk, request)
      const { format } = request.params
      const { ministry, owner } = request.query
      const { today } = moment()
      return reply
        .type(formats[format].mediaType)
        .header(
          'content-disposition',
          attachment(`decisions-${today}`, `সিদ্ধান্ত ${today}`, owner ?? ministry, format),
        )
        .send(exported(desk, format, ministry, owner))
    },
  )

  app.get('/calendars', async (request): Promise<Calendars> => {
    const { id, roles } = await mustBe(desk, request)
    return { rows: await calendarsOf(database, roles.includes('operator') ? null : id) }
  })

  app.post(
    '/calendars',
    { schema: { body: Owner }, config: fewExports },
    async (request): Promise<MadeCalendar> => {
      const { id } = await mustBe(desk, request)
      const { owner } = request.body
      const token = newToken()
      const now = new Date().toISOString()
      const made = { token: hashedToken(token), owner, person: id, now }
      const number = await putCalendar(database, made)
      await putActivity(database, id, 'calendar-made', owner)
      return { number, url: `${origin}/calendar/${token}.ics` }
    },
  )

  app.delete('/calendars/:number', { schema: { params: CalendarId } }, async (request) => {
    const { id, roles } = await mustBe(desk, request)
    const person = roles.includes('operator') ? null : id
    const owner = await dropCalendar(database, request.params.number, person)
    if (owner === null) throw new Problem('not-found')
    await putActivity(database, id, 'calendar-voided', owner)
    return {}
  })
}

/** Calendars for programs that cannot sign in: the address is the secret. */
export function calendarRoute(app: App, desk: Desk): void {
  app.get(
    '/calendar/:file',
    { schema: { params: z.object({ file: z.string().max(100) }) } },
    async (request, reply) => {
      const token = /^(?<token>[\w-]{32})\.ics$/u.exec(request.params.file)?.groups?.['token']
      const owner = token && (await ownerOfCalendar(desk.database, hashedToken(token)))
      if (!owner) throw new Problem('not-found')
      return reply
        .type(formats.ics.mediaType)
        .header('cache-control', 'no-store')
        .send(exported(desk, 'ics', null, owner))
    },
  )
}

function exported(
  { database }: Desk,
  format: FormatName,
  ministry: string | null,
  owner: string | null,
): Readable {
  const { isWithWithdrawn, write } = formats[format]
  const decisions = (isWithWithdrawn ? everPublished : allPublished)(database, ministry)
  return Readable.from(write(decisions, owner))
}
