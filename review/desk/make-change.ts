import type { Change, Entry } from '../../schemas/review/change.ts'
import type { Role } from '../../schemas/review/person.ts'
import type { ReviewedDecision } from '../../schemas/review/reviewed.ts'
import { placedIn } from '../../pipeline/review/machine.ts'
import { refusalOf, type Refusal } from '../../pipeline/review/refusal.ts'
import { entriesOf, holdChanges, isMade, putChange } from '../../pipeline/store/changes.ts'
import { tellPortal } from './tell-portal.ts'
import type { Beside } from '../../pipeline/review/beside.ts'
import type { Database, Queries } from '../../pipeline/store/database.ts'
import { lastRecord } from '../../pipeline/store/records.ts'
import { dropReviewed, findReviewed, putReviewed } from '../../pipeline/store/reviewed.ts'
import { readingsOf, rowOf } from './take-over.ts'

/** Who makes a change. */
export interface Maker {
  readonly id: number
  readonly name: string
  readonly roles: readonly Role[]
}

/** done: put down · refused: the rules forbid it · changed-meanwhile: the decision is not as the person saw it. */
export type Made =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly why: Refusal | 'no-such-decision' }
  | { readonly kind: 'changed-meanwhile' }

/**
 * Put down what a person does to a decision, and how the decision stands then, in one transaction.
 *
 * @param revision of the decision as the person saw it
 * @param request by which the same request is known when it comes again: it is made once
 */
export const makeChange = (
  database: Database,
  decision: string,
  revision: number,
  change: Change,
  maker: Maker,
  request: string | null = null,
): Promise<Made> =>
  database.transaction(async (within) => {
    await holdChanges(database, within)
    if (request !== null && (await isMade(within, request))) return { kind: 'done' }
    const standing = await findReviewed(within, decision)
    if (standing === null) return { kind: 'refused', why: 'no-such-decision' }
    if (standing.decision.revision !== revision) return { kind: 'changed-meanwhile' }
    const entries = await entriesOf(within, decision)
    const why = refusalOf(change, standing.decision, entries, maker.roles)
    if (why !== null) return { kind: 'refused', why }
    await putAndStand(database, within, standing.sha256, decision, entries, change, maker, request)
    return { kind: 'done' }
  })

/** Add a decision that the machine overlooked. Returns false where the file is unknown. */
export const addDecision = (
  database: Database,
  sha256: string,
  decision: string,
  change: Extract<Change, { kind: 'add' }>,
  maker: Maker,
): Promise<boolean> =>
  database.transaction(async (within) => {
    await holdChanges(database, within)
    if ((await lastRecord(within, sha256)) === null) return false
    await putAndStand(database, within, sha256, decision, [], change, maker)
    return true
  })

async function putAndStand(
  database: Database,
  within: Queries,
  sha256: string,
  decision: ReviewedDecision['id'],
  entries: readonly Entry[],
  change: Change,
  { id, name }: Maker,
  request: string | null = null,
): Promise<void> {
  const last = await lastRecord(within, sha256)
  if (last === null) return
  const target = { decision, sha256, version: last.version }
  const now = new Date().toISOString()
  const all = [...entries, await putChange(within, target, change, { id, name }, request, now)]
  const readings = await readingsOf(within, sha256, all, last)
  const before = await findReviewed<Beside>(within, decision)
  const row = rowOf(decision, readings, placedIn(last.record), all)
  if (row === null) await dropReviewed(within, decision)
  else await putReviewed(database, within, row)
  await tellPortal(database, within, before, row, all.at(-1)?.number ?? 0, now)
}
