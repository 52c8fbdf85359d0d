import type { Change, Entry } from '../../schemas/review/change.ts'
import type { Role } from '../../schemas/review/person.ts'
import type { Beside } from '../../pipeline/review/beside.ts'
import { refusalOf, type Refusal } from '../../pipeline/review/refusal.ts'
import { decisionMadeBy, entriesOf, holdChanges, putChange } from '../../pipeline/store/changes.ts'
import type { Database, Queries } from '../../pipeline/store/database.ts'
import { lastRecord } from '../../pipeline/store/records.ts'
import {
  areTaken,
  findReviewed,
  putReviewed,
  type Standing,
} from '../../pipeline/store/reviewed.ts'
import { readingsOf, rowOf, takeOverSource, type Readings } from './take-over.ts'
import { tellPortal } from './tell-portal.ts'

/** Who makes a change. */
export interface Maker {
  readonly id: number
  readonly name: string
  readonly roles: readonly Role[]
}

/** A decision as somebody had it before the eyes. */
export interface Seen {
  readonly id: string
  readonly revision: number
  readonly version: number
}

/** done: put down · refused: the rules forbid it · changed-meanwhile: the decision is not as the person saw it. */
export type Made =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly why: Refusal | 'no-such-decision' }
  | { readonly kind: 'changed-meanwhile' }

/**
 * Put down what a person does to a decision, and how the decision stands then, in one transaction.
 *
 * @param request by which the same request is known when it comes again: it is made once
 */
export const makeChange = (
  database: Database,
  seen: Seen,
  change: Change,
  maker: Maker,
  request: string | null = null,
): Promise<Made> =>
  database.transaction(async (within) => {
    await holdChanges(database, within)
    if (request !== null && (await decisionMadeBy(within, request)) !== null)
      return { kind: 'done' }
    const found = await upToDate(database, within, seen.id)
    if (found === null) return { kind: 'refused', why: 'no-such-decision' }
    const { decision } = found.standing
    if (decision.revision !== seen.revision || decision.version !== seen.version)
      return { kind: 'changed-meanwhile' }
    const entries = await entriesOf(within, seen.id)
    const why =
      refusalOf(change, decision, entries, maker.roles) ?? (await refusedIds(within, change))
    if (why !== null) return { kind: 'refused', why }
    const before = { id: seen.id, ...found, entries }
    await putAndStand(database, within, before, change, maker, request)
    return { kind: 'done' }
  })

/** The decision with the latest reading taken over: nothing is approved that stands on an older one. */
async function upToDate(database: Database, within: Queries, id: string) {
  const found = await findReviewed<Beside>(within, id)
  const last = found === null ? null : await lastRecord(within, found.sha256)
  if (found === null || last === null) return null
  if (last.version === found.decision.version) return { standing: found, last }
  await takeOverSource(database, within, found.sha256)
  const standing = await findReviewed<Beside>(within, id)
  return standing && { standing, last }
}

/** Actions that a person makes bear ids that no other action has. */
async function refusedIds(within: Queries, change: Change): Promise<Refusal | null> {
  const made =
    change.kind === 'split'
      ? change.into
      : change.kind === 'merge'
        ? [change.into]
        : addedIn(change)
  const ids = made.map(({ id }) => id)
  const isDoubled = new Set(ids).size < ids.length
  return isDoubled || (await areTaken(within, ids)) ? 'no-such-action' : null
}

const addedIn = (change: Change) => (change.kind === 'add' ? change.actions : [])

/**
 * Add a decision that the machine overlooked, under this id; the answer is under which it is there, another one where
 * the same request came before. Null where the file or the document is unknown, or an action's id is another's.
 */
export const addDecision = (
  database: Database,
  sha256: string,
  decision: string,
  change: Extract<Change, { kind: 'add' }>,
  maker: Maker,
  request: string | null = null,
): Promise<string | null> =>
  database.transaction(async (within) => {
    await holdChanges(database, within)
    const made = request === null ? null : await decisionMadeBy(within, request)
    if (made !== null) return made
    const last = await lastRecord(within, sha256)
    if (last?.record.documents[change.document] === undefined) return null
    if ((await refusedIds(within, change)) !== null) return null
    const before = { id: decision, standing: null, last, entries: [] }
    await putAndStand(database, within, before, change, maker, request)
    return decision
  })

/** A decision that a change is made to. */
interface Before {
  readonly id: string
  /** Null for one that is added. */
  readonly standing: Standing<Beside> | null
  readonly last: Readings['last']
  readonly entries: readonly Entry[]
}

async function putAndStand(
  database: Database,
  within: Queries,
  { id, standing, last, entries }: Before,
  change: Change,
  { id: person, name }: Maker,
  request: string | null,
): Promise<void> {
  const target = { decision: id, sha256: last.record.source.sha256, version: last.version }
  const now = new Date().toISOString()
  const entry = await putChange(within, target, change, { id: person, name }, request, now)
  const all = [...entries, entry]
  const row = rowOf(id, await readingsOf(within, last, all), all)
  if (row === null) return
  await putReviewed(database, within, row)
  await tellPortal(database, within, standing, row, entry.number, now)
}
