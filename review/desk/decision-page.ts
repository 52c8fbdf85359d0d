import { basename } from 'node:path'
import type { DecisionPage } from '../../schemas/review/decision-page.ts'
import type { Beside } from '../../pipeline/review/beside.ts'
import { historyOf, type Reading } from '../../pipeline/review/history.ts'
import { decisionIn } from '../../pipeline/review/machine.ts'
import { coverContacts } from '../../pipeline/bangla/contacts.ts'
import { shownName } from '../../pipeline/run/names.ts'
import { entriesOf } from '../../pipeline/store/changes.ts'
import type { Database, Queries } from '../../pipeline/store/database.ts'
import type { Place } from '../../pipeline/store/index.ts'
import { holderOf } from '../../pipeline/store/holds.ts'
import { versionsOf } from '../../pipeline/store/records.ts'
import { findReviewed } from '../../pipeline/store/reviewed.ts'
import { lettersOn, twinsOfDecision } from '../../pipeline/store/mentions.ts'
import { cachedRecord } from './record-cache.ts'
import { nameOfSource } from './source-name.ts'

/** For whom a page is made. */
export interface Reader {
  readonly database: Database
  readonly place: Place
  readonly person: number
  readonly now: string
}

/** A decision with all that its page shows; null for one that there is not. */
export async function decisionPage(reader: Reader, id: string): Promise<DecisionPage | null> {
  const { database, person, now } = reader
  const found = await findReviewed<Beside>(database, id)
  if (found === null) return null
  const { decision, beside, sha256 } = found
  const { source, context, pages, anchors } = beside
  const [name, heldBy, readings, entries, twins, letters] = await Promise.all([
    nameOfSource(database, sha256),
    holderOf(database, id, person, now),
    readingsOf(database, sha256, id),
    entriesOf(database, id),
    twinsOfDecision(database, id),
    lettersOn(database, id),
  ])
  return {
    decision,
    source: { ...source, name },
    context: {
      before: coverContacts(context.before),
      passage: coverContacts(context.passage),
      after: coverContacts(context.after),
    },
    pages,
    anchors,
    heldBy,
    history: historyOf(id, readings, entries),
    twins: named(reader, twins),
    letters: named(reader, letters),
  }
}

async function readingsOf(
  queries: Queries,
  sha256: string,
  id: string,
): Promise<readonly Reading[]> {
  const readings: Reading[] = []
  for (const { version, made_at } of await versionsOf(queries, sha256)) {
    const record = await cachedRecord(queries, sha256, version)
    const decision = record === null ? null : (decisionIn(record, id)?.decision ?? null)
    readings.push({ version, at: made_at, decision })
  }
  return readings
}

const named = <T extends { readonly path: string }>(
  { place }: Reader,
  rows: readonly T[],
): ReadonlyArray<Omit<T, 'path'> & { readonly name: string }> =>
  rows.map(({ path, ...rest }) => ({ ...rest, name: basename(shownName(path, place)) }))
