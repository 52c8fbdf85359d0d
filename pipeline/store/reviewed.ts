import type { ReviewedDecision } from '../../schemas/review/reviewed.ts'
import type { ActionRow } from '../../schemas/review/row.ts'
import { pack, unpack } from './content.ts'
import { first, places, type Database, type Queries } from './database.ts'
import { isNamed } from './sources.ts'
import { dropWords, putWords } from './reviewed-words.ts'

/** A decision as it stands, with what lists and pages show beside it. */
export interface Standing<Beside> {
  readonly decision: ReviewedDecision
  readonly beside: Beside
}

/** A decision on its way into the tables. */
export interface ReviewedRow<Beside> extends Standing<Beside> {
  readonly sha256: string
  readonly document: number
  readonly place: number
  readonly ministry: string | null
  readonly meetingDate: string | null
  readonly due: string | null
  readonly actions: readonly ActionRow[]
  readonly words: readonly string[]
}

/** Put down how a decision stands, in the place of how it stood. Call inside a transaction. */
export async function putReviewed<Beside>(
  database: Database,
  queries: Queries,
  row: ReviewedRow<Beside>,
): Promise<void> {
  const { decision, beside, sha256, document, place, ministry, meetingDate, due } = row
  await dropActions(queries, decision.id)
  const kept = await first<{ serial: number; number: number }>(
    queries,
    `insert into reviewed (decision, serial, sha256, document, number, place, state, revision, ministry, meeting_date, due, content)
     select $1, (select coalesce(max(serial), 0) + 1 from reviewed), $2, $3, number, $4, $5, $6, $7, $8, $9, $10
     from sources where sha256 = $2
     on conflict (decision) do update set document = excluded.document, place = excluded.place, state = excluded.state,
       revision = excluded.revision, ministry = excluded.ministry, meeting_date = excluded.meeting_date,
       due = excluded.due, content = excluded.content returning serial, number`,
    [
      decision.id,
      sha256,
      document,
      place,
      decision.state,
      decision.revision,
      ministry,
      meetingDate,
      due,
      pack({ decision, beside }),
    ],
  )
  if (kept === undefined) return
  await putActions(queries, row, kept.number)
  await putWords(database, queries, kept.serial, row.words)
}

/** A document has fewer decisions than this, a decision fewer actions. */
const placesEach = 1000

async function putActions<Beside>(
  queries: Queries,
  { decision, place, actions }: ReviewedRow<Beside>,
  number: number,
): Promise<void> {
  for (const [index, { action, state, doubt, due, asked }] of actions.entries()) {
    const values = [
      action,
      decision.id,
      number,
      place * placesEach + index,
      state,
      doubt,
      due,
      asked,
    ]
    await queries.all(
      `insert into reviewed_actions (action, decision, number, place, state, doubt, due, asked, is_twin)
       values (${values.map((_, at) => `$${at + 1}`).join(', ')},
         case when exists (select 1 from twins where twins.decision = $2) then 1 else 0 end)`,
      values,
    )
  }
  const owners = actions.flatMap(({ action, state, due, owners: names }) =>
    names.flatMap(({ name, organisation }) => [
      [decision.id, action, name, organisation, state, decision.state, due],
    ]),
  )
  if (owners.length > 0)
    await queries.all(
      `insert into reviewed_owners (decision, action, name, organisation, state, decision_state, due)
       values ${places(owners.length, 7)}`,
      owners.flat(),
    )
}

async function dropActions(queries: Queries, decision: string): Promise<void> {
  await queries.all('delete from reviewed_actions where decision = $1', [decision])
  await queries.all('delete from reviewed_owners where decision = $1', [decision])
}

/** Forget how a decision stood. */
export async function dropReviewed(queries: Queries, decision: string): Promise<void> {
  await dropActions(queries, decision)
  const [row] = await queries.all<{ serial: number }>(
    'delete from reviewed where decision = $1 returning serial',
    [decision],
  )
  if (row !== undefined) await dropWords(queries, row.serial)
}

/** A decision as it stands; null for one that there is not. */
export async function findReviewed<Beside>(
  queries: Queries,
  decision: string,
): Promise<(Standing<Beside> & { readonly sha256: string; readonly document: number }) | null> {
  const row = await first<{ content: Uint8Array; sha256: string; document: number }>(
    queries,
    'select content, sha256, document from reviewed where decision = $1',
    [decision],
  )
  if (row === undefined) return null
  return { ...toStanding<Beside>(row), sha256: row.sha256, document: row.document }
}

export const toStanding = <Beside>({
  content,
}: {
  readonly content: Uint8Array
}): Standing<Beside> => unpack(content) as Standing<Beside>

/** A source's decisions as they stand, in the order of its pages. */
export async function reviewedOfSource<Beside>(
  queries: Queries,
  sha256: string,
): Promise<ReadonlyArray<Standing<Beside> & { readonly document: number }>> {
  const rows = await queries.all<{ content: Uint8Array; document: number }>(
    'select content, document from reviewed where sha256 = $1 order by place',
    [sha256],
  )
  return rows.map((row) => ({ ...toStanding<Beside>(row), document: row.document }))
}

/** The ids of a source's decisions that are taken over. */
export async function decisionsOfSource(
  queries: Queries,
  sha256: string,
): Promise<readonly string[]> {
  const rows = await queries.all<{ decision: string }>(
    'select decision from reviewed where sha256 = $1 order by place',
    [sha256],
  )
  return rows.map(({ decision }) => decision)
}

/** The sources whose record was not taken over yet in this way, or to which no name leads any more; the oldest first. */
export async function sourcesToTakeOver(
  queries: Queries,
  projection: number,
  most: number,
): Promise<readonly string[]> {
  const rows = await queries.all<{ sha256: string }>(
    `select sources.sha256 from sources left join reviewed_sources on reviewed_sources.sha256 = sources.sha256
     where sources.version is not null and case when ${isNamed('sources.sha256')}
       then coalesce(reviewed_sources.version <> sources.version or projection <> $1, true)
       else reviewed_sources.sha256 is not null end
     order by sources.number limit $2`,
    [projection, most],
  )
  return rows.map(({ sha256 }) => sha256)
}

/** Put down that a record was taken over. */
export const markTakenOver = (
  queries: Queries,
  sha256: string,
  version: number,
  projection: number,
): Promise<unknown> =>
  queries.all(
    `insert into reviewed_sources (sha256, version, projection) values ($1, $2, $3)
     on conflict (sha256) do update set version = excluded.version, projection = excluded.projection`,
    [sha256, version, projection],
  )

export const forgetSource = (queries: Queries, sha256: string): Promise<unknown> =>
  queries.all('delete from reviewed_sources where sha256 = $1', [sha256])

/** The sources whose decisions are taken over, in the order of registration. */
export async function sourcesTakenOver(queries: Queries): Promise<readonly string[]> {
  const rows = await queries.all<{ sha256: string }>(
    `select reviewed_sources.sha256 from reviewed_sources join sources on sources.sha256 = reviewed_sources.sha256
     order by sources.number`,
  )
  return rows.map(({ sha256 }) => sha256)
}

/** Whether one of these ids is an action's already. */
export async function areTaken(queries: Queries, actions: readonly string[]): Promise<boolean> {
  if (actions.length === 0) return false
  const rows = await queries.all(
    `select 1 from reviewed_actions where action in ${places(1, actions.length)} limit 1`,
    actions,
  )
  return rows.length > 0
}

/** In SQL: what is to be marked as a twin, and what is one no more. */
const toMark = 'is_twin = 0 and decision in (select decision from twins)'
const toUnmark = 'is_twin = 1 and decision not in (select decision from twins)'

/** Whether twins were found or lost since they were marked. */
export async function areTwinsStale(queries: Queries): Promise<boolean> {
  const rows = await queries.all(
    `select 1 from reviewed_actions where ${toMark} union all select 1 from reviewed_actions where ${toUnmark} limit 1`,
  )
  return rows.length > 0
}

/** What stands in another file already leaves the queue, and comes back where it does so no more. */
export async function markTwins(queries: Queries): Promise<void> {
  await queries.all(`update reviewed_actions set is_twin = 1 where ${toMark}`)
  await queries.all(`update reviewed_actions set is_twin = 0 where ${toUnmark}`)
}
