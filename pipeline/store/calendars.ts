import type { Calendars } from '../../schemas/review/calendars.ts'
import { addNumbered, first, type Database, type Queries } from './database.ts'

/** Keep the hash of a calendar's secret; the calendar's number. */
export const putCalendar = (
  database: Database,
  {
    token,
    owner,
    person,
    now,
  }: {
    readonly token: string
    readonly owner: string
    readonly person: number
    readonly now: string
  },
): Promise<number> =>
  database.transaction((within) =>
    addNumbered(database, within, 'calendars', 'number', { token, owner, person, created_at: now }),
  )

/** Whose calendar a secret opens; null where it was voided, or where its maker may not sign in any more. */
export async function ownerOfCalendar(queries: Queries, token: string): Promise<string | null> {
  const row = await first<{ owner: string }>(
    queries,
    `select owner from calendars join people on people.id = calendars.person
     where token = $1 and people.is_active = 1`,
    [token],
  )
  return row?.owner ?? null
}

/** Calendars of one person, or of everybody; the latest first. */
export const calendarsOf = (queries: Queries, person: number | null): Promise<Calendars['rows']> =>
  queries.all(
    `select number, owner, people.name as person, calendars.created_at as "createdAt"
     from calendars join people on people.id = calendars.person
     ${person === null ? '' : 'where person = $1'} order by number desc`,
    person === null ? [] : [person],
  )

/** Let a secret open nothing any more, if it is this person's, or anybody's; whose calendar it was. */
export async function dropCalendar(
  queries: Queries,
  number: number,
  person: number | null,
): Promise<string | null> {
  const row = await first<{ owner: string }>(
    queries,
    `delete from calendars where number = $1 ${person === null ? '' : 'and person = $2'} returning owner`,
    person === null ? [number] : [number, person],
  )
  return row?.owner ?? null
}
