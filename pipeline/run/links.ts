import { setImmediate } from 'node:timers/promises'
import { Archive } from '../link/index.ts'
import { findables, keysNamed, keysOfMinutes, keysOfTwins, marksOf } from '../link/keys.ts'
import type { Linkable } from '../link/linkable.ts'
import { lockTable, type Queries } from '../store/database.ts'
import { lastRecord, putRecord } from '../store/records.ts'
import {
  markLinked,
  putTwins,
  sourcesHolding,
  sourcesTelling,
  tiesOfSources,
  twinsOfSource,
  unlinked,
  type Tied,
} from '../store/ties.ts'
import { madeOf } from './read-source.ts'
import type { Task } from './task.ts'

/** So many records are linked in one transaction: others wait no longer than a second. */
const linkedTogether = 100
/** Of the files of one day or memo number, and of those with decisions worded alike, so many are looked at. */
const [mostNamed, mostAlike, mostTwins] = [500, 40, 12]

/**
 * Link the records that came since the last time with all others, so that what a letter of last year quotes finds its
 * decision when the minutes are read today, and minutes that are filed twice are known. Only what may belong together is
 * looked at, so that the time goes with what came, not with what is there.
 */
export async function linkArchive(task: Task): Promise<void> {
  const { database, log } = task
  for (;;) {
    const count = await database.transaction(async (within) => {
      // Of two processes one links: what one has put right the other would undo with what it knew before.
      await lockTable(database, within, 'twins')
      const fresh = await unlinked<Linkable>(within, linkedTogether)
      await linkSome(within, task, fresh)
      return fresh.length
    })
    if (count > 0) log.note('linked', { records: count })
    if (count < linkedTogether) return
    // Ctrl-C and heartbeats are heard between two steps.
    await setImmediate()
  }
}

async function linkSome(
  within: Queries,
  task: Task,
  fresh: ReadonlyArray<Tied<Linkable>>,
): Promise<void> {
  const tellers = new Set<string>()
  for (const { sha256, ties } of fresh) {
    if (ties.documents.some(({ followUps }) => followUps.length > 0)) tellers.add(sha256)
    for (const teller of await tellersOf(within, ties)) tellers.add(teller)
  }
  for (const teller of tellers) await relink(within, task, teller)
  for (const tied of fresh) {
    await findTwins(within, tied)
    await markLinked(within, tied)
  }
}

/** The sources that may speak of the decisions of a record. */
async function tellersOf(within: Queries, ties: Linkable): Promise<readonly string[]> {
  const decisions = findables(ties)
  const marks = decisions.flatMap(({ text }) => marksOf(text))
  return [
    ...(await sourcesTelling(within, decisions.flatMap(keysOfMinutes), mostNamed)),
    ...(await sourcesTelling(within, marks, mostAlike)),
  ]
}

async function relink(within: Queries, { version, run }: Task, sha256: string): Promise<void> {
  const last = await lastRecord(within, sha256)
  if (last === null) return
  const archive = await archiveOf(within, [sha256, ...(await spokenOf(within, last.record))])
  const record = archive.link(last.record)
  if (record === last.record) return
  const now = new Date().toISOString()
  await putRecord(within, madeOf(record, { reader: version, cause: 'linked', run, now }))
}

/** The sources among whose decisions those may be that a record speaks of. */
async function spokenOf(within: Queries, { documents }: Linkable): Promise<readonly string[]> {
  const sources = new Set<string>()
  for (const followUp of documents.flatMap(({ followUps }) => followUps)) {
    const marks = followUp.text === null ? [] : marksOf(followUp.text)
    for (const source of [
      ...(await sourcesHolding(within, keysNamed(followUp), mostNamed)),
      ...(await sourcesHolding(within, marks, mostAlike)),
    ])
      sources.add(source)
  }
  return [...sources]
}

/** Put down the twins of a record, and of the later ones of which it was the original, or may be. */
async function findTwins(within: Queries, tied: Tied<Linkable>): Promise<void> {
  const around = await neighboursOf(within, tied)
  await putTwins(within, tied.sha256, around.archive.twinsOf(tied.ties, tied.number))
  const were = await tiesOfSources<Linkable>(within, await twinsOfSource(within, tied.sha256))
  // Those that are new, too, have a turn of their own.
  const are = around.tied.filter(({ number, isLinked }) => isLinked && number > tied.number)
  for (const later of [...were, ...are]) {
    const { archive } = await neighboursOf(within, later)
    await putTwins(within, later.sha256, archive.twinsOf(later.ties, later.number))
  }
}

async function neighboursOf(within: Queries, { ties }: Tied<Linkable>) {
  const keys = findables(ties).flatMap(keysOfTwins)
  const tied = await tiesOfSources<Linkable>(within, await sourcesHolding(within, keys, mostTwins))
  return { tied, archive: holding(tied) }
}

const archiveOf = async (within: Queries, sources: readonly string[]): Promise<Archive> =>
  holding(await tiesOfSources<Linkable>(within, [...new Set(sources)]))

function holding(tied: ReadonlyArray<Tied<Linkable>>): Archive {
  const archive = new Archive()
  for (const { ties, number } of tied) archive.add(ties, number)
  return archive
}
