import type { MinutesRecord } from '../../schemas/record.ts'
import { pack, unpack } from './content.ts'
import { first, places, type Queries } from './database.ts'
import { holdSource, type State } from './sources.ts'
import { putKeys, type Ties } from './ties.ts'

/** What a record holds, for tables and reports. */
export interface Counts {
  readonly pages: number
  readonly documents: number
  readonly decisions: number
  readonly actions: number
  readonly toLookAt: number
  readonly warnings: number
  /** How many actions have a confidence of 0–0.1, 0.1–0.2 …: ten numbers. */
  readonly sureness: readonly number[]
}

/** A record with what is put down beside it. */
export interface Made {
  readonly record: MinutesRecord
  readonly counts: Counts
  readonly ties: Ties
  readonly reader: string
  readonly cause: 'read' | 'linked'
  readonly run: number | null
  readonly now: string
}

/**
 * Put down a record as the one that holds. One that says the same as the last is no new version. Call inside a
 * transaction. Returns the version.
 */
export async function putRecord(queries: Queries, made: Made): Promise<number> {
  const { record, reader } = made
  const { sha256 } = record.source
  await holdSource(queries, sha256)
  const last = await lastRecord(queries, sha256)
  const content = JSON.stringify(record)
  if (last !== null && JSON.stringify(last.record) === content) {
    await queries.all('update records set reader = $3 where sha256 = $1 and version = $2', [
      sha256,
      last.version,
      reader,
    ])
    return last.version
  }
  const version = (last?.version ?? 0) + 1
  await insertRecord(queries, made, version)
  await queries.all('update sources set version = $2 where sha256 = $1', [sha256, version])
  await putWarnings(queries, record)
  await putKeys(queries, sha256, made.ties)
  return version
}

async function insertRecord(queries: Queries, made: Made, version: number): Promise<void> {
  const { record, counts, ties, reader, cause, run, now } = made
  const values = [
    record.source.sha256,
    version,
    reader,
    cause,
    pack(record),
    pack(ties.content),
    cause === 'linked' ? 1 : 0,
    counts.pages,
    counts.documents,
    counts.decisions,
    counts.actions,
    counts.toLookAt,
    counts.warnings,
    JSON.stringify(counts.sureness),
    run,
    now,
  ]
  await queries.all(
    `insert into records (sha256, version, reader, cause, content, ties, is_linked, pages, documents, decisions,
       actions, to_look_at, warnings, sureness, run, made_at) values ${places(1, values.length)}`,
    values,
  )
}

async function putWarnings(queries: Queries, { source, warnings }: MinutesRecord): Promise<void> {
  await queries.all('delete from warnings where sha256 = $1', [source.sha256])
  for (const { page, code, message } of warnings)
    await queries.all(
      'insert into warnings (sha256, page, code, message) values ($1, $2, $3, $4)',
      [source.sha256, page, code, message],
    )
}

/** In SQL: the records that hold, with their sources. */
export const holdingRecords =
  'records join sources on sources.sha256 = records.sha256 and sources.version = records.version'

/** The record of a source that holds, with its version; null where there is none. */
export async function lastRecord(
  queries: Queries,
  sha256: string,
): Promise<{ readonly record: MinutesRecord; readonly version: number } | null> {
  const row = await first<{ content: Uint8Array; version: number }>(
    queries,
    `select content, records.version from ${holdingRecords} where records.sha256 = $1`,
    [sha256],
  )
  return row === undefined
    ? null
    : { record: unpack(row.content) as MinutesRecord, version: row.version }
}

/** Put down that a source was read as `options` say. One that is to be read otherwise by now waits for that: false then. */
export async function settleRead(
  queries: Queries,
  sha256: string,
  options: string,
  {
    reader,
    isPartial,
    now,
    milliseconds,
  }: {
    readonly reader: string
    readonly isPartial: boolean
    readonly now: string
    readonly milliseconds: number
  },
): Promise<boolean> {
  const row = await first<{ state: State }>(
    queries,
    `update sources set state = case when options = $6 then $2 else 'waiting' end, reader = $3, settled_at = $4,
       milliseconds = $5, claimed_by = null, attempts = 0, error = null, error_kind = null, retryable = 0
     where sha256 = $1 returning state`,
    [sha256, isPartial ? 'partial' : 'complete', reader, now, milliseconds, options],
  )
  return row !== undefined && row.state !== 'waiting'
}

/** The record of a source as it was in this version; null where there is none. */
export async function recordAt(
  queries: Queries,
  sha256: string,
  version: number,
): Promise<MinutesRecord | null> {
  const row = await first<{ content: Uint8Array }>(
    queries,
    'select content from records where sha256 = $1 and version = $2',
    [sha256, version],
  )
  return row === undefined ? null : (unpack(row.content) as MinutesRecord)
}

/** Which versions a source's record has had, and when they were made, oldest first. */
export const versionsOf = (
  queries: Queries,
  sha256: string,
): Promise<ReadonlyArray<{ readonly version: number; readonly made_at: string }>> =>
  queries.all('select version, made_at from records where sha256 = $1 order by version', [sha256])
