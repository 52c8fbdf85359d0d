import { first, type Queries } from './database.ts'

/** Sessions of the web app outlive the server: who is signed in stays so when it starts again. */
export const putSession = (
  queries: Queries,
  session: string,
  person: number | null,
  content: unknown,
  validUntil: string,
): Promise<unknown> =>
  queries.all(
    `insert into web_sessions (session, person, content, valid_until) values ($1, $2, $3, $4)
     on conflict (session) do update set person = excluded.person, content = excluded.content, valid_until = excluded.valid_until`,
    [session, person, JSON.stringify(content), validUntil],
  )

export async function findSession(
  queries: Queries,
  session: string,
  now: string,
): Promise<unknown> {
  const row = await first<{ content: string }>(
    queries,
    'select content from web_sessions where session = $1 and valid_until > $2',
    [session, now],
  )
  return row === undefined ? null : (JSON.parse(row.content) as unknown)
}

export const dropSession = (queries: Queries, session: string): Promise<unknown> =>
  queries.all('delete from web_sessions where session = $1', [session])

export const dropOldSessions = (queries: Queries, now: string): Promise<unknown> =>
  queries.all('delete from web_sessions where valid_until <= $1', [now])
