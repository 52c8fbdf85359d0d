import type { Change, Entry } from '../../schemas/review/change.ts'
import type { Role } from '../../schemas/review/person.ts'
import type { Beside } from '../../pipeline/review/beside.ts'
import { placedIn } from '../../pipeline/review/machine.ts'
import { refusalOf, type Refusal } from '../../pipeline/review/refusal.ts'
import { decisionMadeBy, entriesOf, holdChanges, putChange } from '../../pipeline/store/changes.ts'
import type { Database, Queries } from '../../pipeline/store/database.ts'
import { lastRecord } from '../../pipeline/store/records.ts'
import { areTaken, findReviewed, putReviewed } from '../../pipeline/store/reviewed.ts'
import { readingsOf, rowOf, takeOverSource } from './take-over.ts'
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
    const standing = await upToDate(database, within, seen.id)
    if (standing === null) return { kind: 'refused', why: 'no-such-decision' }
    const { revision, version } = standing.decision
    if (revision !== seen.revision || version !== seen.version) return { kind: 'changed-meanwhile' }
    const entries = await entriesOf(within, seen.id)
    const why =
      refusalOf(change, standing.decision, entries, maker.roles) ??
      (await refusedIds(within, change))
    if (why !== null) return { kind: 'refused', why }
    await putAndStand(database, within, standing.sha256, seen.id, entries, change, maker, request)
    return { kind: 'done' }
  })

/** The decision with the latest reading taken over: nothing is approved that stands on an older one. */
async function upToDate(database: Database, within: Queries, id: string) {
  const standing = await findReviewed<Beside>(within, id)
  const last = standing === null ? null : await lastRecord(within, standing.sha256)
  if (standing === null || last === null || last.version === standing.decision.version)
    return standing
  await takeOverSource(database, within, standing.sha256)
  return findReviewed<Beside>(within, id)
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
    const isPlaced = last?.record.documents[change.document] !== undefined
    if (!isPlaced || (await refusedIds(within, change)) !== null) return null
    await putAndStand(database, within, sha256, decision, [], change, maker, request)
    return decision
  })

async function putAndStand(
  database: Database,
  within: Queries,
  sha256: string,
  decision: string,
  entries: readonly Entry[],
  change: Change,
  { id, name }: Maker,
  request: string | null,
): Promise<void> {
  const last = await lastRecord(within, sha256)
  if (last === null) return
  const target = { decision, sha256, version: last.version }
  const now = new Date().toISOString()
  const entry = await putChange(within, target, change, { id, name }, request, now)
  const all = [...entries, entry]
  const before = await findReviewed<Beside>(within, decision)
  const readings = await readingsOf(within, sha256, all, last)
  const row = rowOf(decision, readings, placedIn(last.record), all)
  if (row === null) return
  await putReviewed(database, within, row)
  await tellPortal(database, within, before, row, entry.number, now)
}
