import { setImmediate } from 'node:timers/promises'
import type { MinutesRecord } from '../../schemas/record.ts'
import type { Entry } from '../../schemas/review/change.ts'
import type { ReviewedDecision } from '../../schemas/review/reviewed.ts'
import { besideOf, type Beside } from '../../pipeline/review/beside.ts'
import { messageOf } from '../../pipeline/errors.ts'
import { addingOf, derive } from '../../pipeline/review/derive.ts'
import { placedIn, type Placed } from '../../pipeline/review/machine.ts'
import { projection } from '../../pipeline/review/projection.ts'
import { actionRows, earliestDue } from '../../pipeline/review/rows.ts'
import { searchWords } from '../../pipeline/review/words.ts'
import { entriesOfSource, holdChanges } from '../../pipeline/store/changes.ts'
import type { Database, Queries } from '../../pipeline/store/database.ts'
import { lastRecord, recordAt } from '../../pipeline/store/records.ts'
import {
  areTwinsStale,
  decisionsOfSource,
  dropReviewed,
  findReviewed,
  forgetSource,
  markTakenOver,
  markTwins,
  putReviewed,
  sourcesToTakeOver,
  type ReviewedRow,
} from '../../pipeline/store/reviewed.ts'
import { tellLinks } from './tell-links.ts'
import { putMentions, type Mention } from '../../pipeline/store/mentions.ts'
import { namesOf } from '../../pipeline/store/sources.ts'

/** So many files are taken over in one transaction: whoever settles a decision waits no longer than that. */
const takenTogether = 10

/**
 * Bring the decisions as they stand up to date with the records: what was read since the last time comes into the queue,
 * what was read otherwise shows where it differs. Returns how many files were taken over.
 */
export async function takeOver(
  database: Database,
  { aborted, onFault }: Watched = { aborted: () => false, onFault: () => {} },
): Promise<number> {
  let count = 0
  while (!aborted()) {
    const some = await sourcesToTakeOver(database, projection, takenTogether)
    if (some.length > 0) await takeOverSome(database, some, onFault)
    count += some.length
    if (some.length < takenTogether) break
    await setImmediate()
  }
  // Looked up first: most rounds find nothing new, and whoever settles a decision need not wait for them.
  if (await areTwinsStale(database))
    await database.transaction(async (within) => {
      await holdChanges(database, within)
      await markTwins(within)
    })
  return count
}

/** Who has it done: when to stop, and what to do with files that cannot be taken over. */
export interface Watched {
  readonly aborted: () => boolean
  readonly onFault: (message: string) => void
}

/** Together, or one by one where one of them cannot be: it must not stop the others. */
async function takeOverSome(
  database: Database,
  sources: readonly string[],
  onFault: Watched['onFault'],
): Promise<void> {
  const take = (some: readonly string[]): Promise<void> =>
    database.transaction(async (within) => {
      await holdChanges(database, within)
      for (const sha256 of some) await takeOverSource(database, within, sha256)
    })
  try {
    await take(sources)
  } catch {
    for (const sha256 of sources)
      await take([sha256]).catch(async (error: unknown) => {
        const last = await lastRecord(database, sha256)
        onFault(
          `${sha256} cannot be reviewed (${messageOf(error)}): our own defect, please report it`,
        )
        // Its next reading is tried again.
        await markTakenOver(database, sha256, last?.version ?? 0, projection)
      })
  }
}

/** Bring what stands of one file up to date with its record. Call inside a transaction. */
export async function takeOverSource(
  database: Database,
  within: Queries,
  sha256: string,
): Promise<void> {
  const before = await decisionsOfSource(within, sha256)
  const last = await lastRecord(within, sha256)
  const isNamed = (await namesOf(within, sha256)).length > 0
  if (last === null || !isNamed) {
    await dropUnlessPublished(within, before)
    await putMentions(within, sha256, [])
    return void (await forgetSource(within, sha256))
  }
  const entries = await entriesOfSource(within, sha256)
  const readings = await readingsOf(within, last, [...entries.values()].flat())
  const ids = new Set([...(readings.held.get(last.version)?.keys() ?? []), ...entries.keys()])
  const standing = new Set<string>()
  for (const id of ids) {
    const row = rowOf(id, readings, entries.get(id) ?? [])
    if (row === null) continue
    await putReviewed(database, within, row)
    standing.add(id)
  }
  for (const id of before) if (!standing.has(id)) await dropReviewed(within, id)
  const mentions = mentionsIn(last.record)
  await tellLinks(database, within, sha256, mentions)
  await putMentions(within, sha256, mentions)
  await markTakenOver(within, sha256, last.version, projection)
}

/** What the portal has can be withdrawn, also when its file is gone. */
async function dropUnlessPublished(within: Queries, decisions: readonly string[]): Promise<void> {
  for (const id of decisions) {
    const standing = await findReviewed<Beside>(within, id)
    if (standing?.decision.publishedRevision == null) await dropReviewed(within, id)
  }
}

const mentionsIn = ({ documents }: MinutesRecord): readonly Mention[] =>
  documents
    .flatMap(({ followUps }) => followUps)
    .flatMap(({ decision, text }) => (decision === null ? [] : [{ decision, text }]))

/** The record of a source that holds, and what the versions hold that people saw: by version and id. */
export interface Readings {
  readonly last: { readonly record: MinutesRecord; readonly version: number }
  readonly held: ReadonlyMap<number, ReadonlyMap<string, Placed>>
}

/** Load the records to which these changes were made. */
export async function readingsOf(
  queries: Queries,
  last: Readings['last'],
  entries: readonly Entry[],
): Promise<Readings> {
  const held = new Map([[last.version, byId(last.record)]])
  for (const { version } of entries) {
    if (held.has(version)) continue
    const record = await recordAt(queries, last.record.source.sha256, version)
    if (record !== null) held.set(version, byId(record))
  }
  return { last, held }
}

const byId = (record: MinutesRecord): ReadonlyMap<string, Placed> =>
  new Map(placedIn(record).map((placed) => [placed.decision.id, placed]))

/** A decision as it stands, with all that is put down of it; null where nothing of it is left. */
export function rowOf(
  id: string,
  { last, held }: Readings,
  entries: readonly Entry[],
): ReviewedRow<Beside> | null {
  const found = held.get(last.version)?.get(id)
  const decision = derive({
    id,
    version: last.version,
    machine: found?.decision ?? null,
    at: (version) => held.get(version)?.get(id)?.decision ?? null,
    entries,
  })
  return decision === null ? null : rowFor(decision, last.record, found, entries)
}

function rowFor(
  decision: ReviewedDecision,
  record: MinutesRecord,
  found: Placed | undefined,
  entries: readonly Entry[],
): ReviewedRow<Beside> {
  const document = found?.document ?? addingOf(entries)?.change.document ?? 0
  const beside = besideOf(record, document, decision.evidence)
  const actions = actionRows(decision)
  const { source } = beside
  return {
    decision,
    beside,
    sha256: source.sha256,
    document,
    place: document * 1000 + (found?.place ?? 999),
    ministry: source.organisation?.name ?? source.issuer,
    meetingDate: source.meetingDate ?? source.issued,
    due: earliestDue(actions),
    actions,
    words: searchWords(
      [
        decision.label?.printed ?? '',
        decision.text,
        decision.agenda?.text ?? '',
        source.subject ?? '',
        source.memo ?? '',
        source.issuer ?? '',
        ...actions.flatMap(({ owners }) => owners.map(({ name }) => name)),
      ].join(' '),
    ),
  }
}
