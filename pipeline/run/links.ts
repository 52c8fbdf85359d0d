import { Archive } from '../link/index.ts'
import { keysOf, speaksOf } from '../link/keys.ts'
import type { Linkable } from '../link/linkable.ts'
import { lockTable, type Queries } from '../store/database.ts'
import { lastRecord, putRecord } from '../store/records.ts'
import { allTies, hasUnlinked, markLinked, putTwins, type Tied } from '../store/ties.ts'
import { madeOf } from './read-source.ts'
import type { Task } from './task.ts'

/**
 * Link the records that came since the last time with all others, so that what a letter of last year quotes finds its
 * decision when the minutes are read today, and minutes that are filed twice are known. Returns the sources whose
 * records changed.
 */
export async function linkArchive(task: Task): Promise<readonly string[]> {
  const { database, log } = task
  if (!(await hasUnlinked(database))) return []
  return database.transaction(async (within) => {
    // Of two processes one links: what one has put right the other would undo with what it knew before.
    await lockTable(database, within, 'twins')
    const { archive, fresh, tellers } = await gather(within)
    const keys = new Set(fresh.flatMap(({ ties }) => keysOf(ties)))
    const linked: string[] = []
    for (const { sha256, isNew, ties } of tellers)
      if ((isNew || speaksOf(ties, keys)) && (await relink(within, task, archive, sha256)))
        linked.push(sha256)
    for (const { sha256, number, ties } of await withNeighbours(within, archive, fresh))
      await putTwins(within, sha256, archive.twinsOf(ties, number))
    await markLinked(
      within,
      fresh.map(({ sha256 }) => sha256),
    )
    log.note('linked', { records: fresh.length, changed: linked.length })
    return linked
  })
}

/** All decisions, the records that are new, and those that speak of others' decisions. */
async function gather(within: Queries): Promise<{
  readonly archive: Archive
  readonly fresh: ReadonlyArray<Tied<Linkable>>
  readonly tellers: ReadonlyArray<Tied<Linkable>>
}> {
  const archive = new Archive()
  const fresh: Array<Tied<Linkable>> = []
  const tellers: Array<Tied<Linkable>> = []
  for await (const tied of allTies<Linkable>(within)) {
    archive.add(tied.ties, tied.number)
    if (tied.isNew) fresh.push(tied)
    if (tied.tells) tellers.push(tied)
  }
  return { archive, fresh, tellers }
}

async function relink(
  within: Queries,
  { version, run }: Task,
  archive: Archive,
  sha256: string,
): Promise<boolean> {
  const last = await lastRecord(within, sha256)
  const record = last === null ? null : archive.link(last.record)
  if (last === null || record === null || record === last.record) return false
  const now = new Date().toISOString()
  await putRecord(within, madeOf(record, { reader: version, cause: 'linked', run, now }))
  return true
}

/** The new records, and the later registered ones to which they are the originals. */
async function withNeighbours(
  within: Queries,
  archive: Archive,
  fresh: ReadonlyArray<Tied<Linkable>>,
): Promise<ReadonlyArray<Tied<Linkable>>> {
  const files = new Set(fresh.map(({ sha256 }) => sha256))
  const later = new Set(fresh.flatMap(({ ties, number }) => archive.laterTwinsOf(ties, number)))
  const others: Array<Tied<Linkable>> = []
  if ([...later].some((file) => !files.has(file)))
    for await (const tied of allTies<Linkable>(within))
      if (later.has(tied.sha256) && !files.has(tied.sha256)) others.push(tied)
  return [...fresh, ...others]
}
