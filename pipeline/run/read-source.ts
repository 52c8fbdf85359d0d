import { acquire } from '../acquire/index.ts'
import { EngineError, UnreadableSourceError } from '../errors.ts'
import { findables, keysHeld, keysTold } from '../link/keys.ts'
import { tiesOf } from '../link/linkable.ts'
import { readAcquired } from '../pipeline.ts'
import type { KeptPages, Turns } from '../recognise/index.ts'
import type { LineReader } from '../recognise/engine.ts'
import type { ReadPage } from '../recognise/read-page.ts'
import type { MinutesRecord } from '../../schemas/record.ts'
import type { Acquired } from '../../schemas/stages.ts'
import type { Queries } from '../store/database.ts'
import { findPage, putPage } from '../store/pages.ts'
import { lastRecord, putRecord, settleRead } from '../store/records.ts'
import { namesOf, type Source } from '../store/sources.ts'
import { countsOf } from './counts.ts'
import { pathOf } from './names.ts'
import { modelFor, optionsFrom, type Task } from './task.ts'
import { recogniserWith } from './version.ts'

/** With what a source is read; `onPage` hears of each page that is done. */
export interface Means {
  readonly reader: LineReader
  readonly turns: Turns
  readonly onPage: (file: string, page: number, pages: number) => void
}

/**
 * Open the file of a source by one of its names.
 *
 * @throws {ChangedSource} where none of them leads to it any more, but one to another content
 * @throws {UnreadableSourceError} where the file cannot be opened or is of a kind that is not read
 */
export async function openSource(
  { database, place }: Pick<Task, 'database' | 'place'>,
  sha256: string,
): Promise<{ readonly acquired: Acquired; readonly name: string }> {
  const failures: UnreadableSourceError[] = []
  const changed: string[] = []
  for (const name of await namesOf(database, sha256)) {
    try {
      const acquired = await acquire(pathOf(name, place))
      if (acquired.source.sha256 === sha256) return { acquired, name }
      await acquired.close()
      changed.push(name)
    } catch (error) {
      // Under another name it may be there still, or bear the right ending.
      if (!(error instanceof UnreadableSourceError)) throw error
      failures.push(error)
    }
  }
  if (changed.length > 0) throw new ChangedSource(changed)
  throw (
    failures.find(({ kind }) => kind !== 'unreachable') ??
    failures[0] ??
    new UnreadableSourceError('unreachable', 'none of its names is known any more: give it again')
  )
}

/** Behind the names of a source there is another content than was registered. */
export class ChangedSource extends UnreadableSourceError {
  readonly names: readonly string[]

  constructor(names: readonly string[]) {
    super('unreachable', 'it was changed after it was found: its new content is read in its place')
    this.names = names
  }
}

/** Read a source into a record, with what was read of it before; the record is put down, and what it replaces kept. */
export async function readSource(
  task: Task,
  source: Source,
  means: Means,
): Promise<{ readonly name: string; readonly record: MinutesRecord }> {
  const { acquired, name } = await openSource(task, source.sha256)
  try {
    const { record } = await readOpened(task, source, acquired, name, means)
    return { name, record }
  } finally {
    await acquired.close()
  }
}

interface Read {
  readonly record: MinutesRecord
  readonly isSettled: boolean
}

/** The same for a file that is open; `isSettled` is false where it is to be read otherwise by now. */
export async function readOpened(
  task: Task,
  { sha256, options }: Source,
  acquired: Acquired,
  name: string,
  { reader, turns, onPage }: Means,
): Promise<Read> {
  const start = performance.now()
  let read = 0
  const { anchor, ocr, model } = optionsFrom(options)
  const record = await readAcquired(acquired, {
    reader,
    anchor,
    ocr,
    model: modelFor(model, task),
    turns,
    kept: keptPages(task, sha256, ocr),
    onPage: () => onPage(name, (read += 1), acquired.pages.length),
  })
  return settle(task, options, record, Math.round(performance.now() - start))
}

/**
 * The pages of a source as they were read before; what is read now is on the disk before the next is begun, together
 * with what `also` does.
 */
export const keptPages = (
  { database, run, log }: Pick<Task, 'database' | 'run' | 'log'>,
  sha256: string,
  ocr: Task['ocr'],
  also: (within: Queries) => Promise<void> = async () => {},
): KeptPages => {
  const keyOf = (number: number) => ({ sha256, number, recogniser: recogniserWith(ocr) })
  return {
    find: async (number) => {
      const page = await findPage(database, keyOf(number))
      if (page === null) return null
      if ('error' in page) throw new EngineError(page.error)
      return page.content as ReadPage
    },
    keep: async (number, page, milliseconds) => {
      const note = { origin: page.origin, milliseconds, run, now: new Date().toISOString() }
      const key = keyOf(number)
      const isFirst = await database.transaction(async (within) => {
        const isKept = await putPage(within, key, { content: page }, note)
        if (isKept) await also(within)
        return isKept
      })
      const details = { sha256, page: number, origin: page.origin, milliseconds }
      log.note(isFirst ? 'page' : 'page read twice', details)
    },
  }
}

/** What another try may read: `--retry-failed`. */
const unfinished: ReadonlySet<string> = new Set(['page-unreadable', 'model-failed'])

/** Put down a record, with the links that an earlier reading of the same passages has. */
function settle(
  task: Task,
  options: string,
  read: MinutesRecord,
  milliseconds: number,
): Promise<Read> {
  const { database, version, run } = task
  return database.transaction(async (within) => {
    const last = await lastRecord(within, read.source.sha256)
    const record = last === null ? read : withLinksOf(read, last.record)
    const now = new Date().toISOString()
    await putRecord(within, madeOf(record, { reader: version, cause: 'read', run, now }))
    const isPartial = record.warnings.some(({ code }) => unfinished.has(code))
    const isSettled = await settleRead(within, read.source.sha256, options, {
      reader: version,
      isPartial,
      now,
      milliseconds,
    })
    return { record, isSettled }
  })
}

/** A record with what is put down beside it. */
export const madeOf = (
  record: MinutesRecord,
  how: Pick<Parameters<typeof putRecord>[1], 'reader' | 'cause' | 'run' | 'now'>,
): Parameters<typeof putRecord>[1] => ({
  ...how,
  record,
  counts: countsOf(record),
  ties: {
    content: tiesOf(record),
    held: findables(record).flatMap(keysHeld),
    told: record.documents.flatMap(({ followUps }) => followUps).flatMap(keysTold),
  },
})

function withLinksOf(record: MinutesRecord, last: MinutesRecord): MinutesRecord {
  const documents = record.documents.map((document, place) => ({
    ...document,
    followUps: document.followUps.map((followUp, index) => {
      const before = last.documents[place]?.followUps[index]
      const isSame =
        before !== undefined &&
        JSON.stringify({ ...before, decision: null }) ===
          JSON.stringify({ ...followUp, decision: null })
      return isSame && followUp.decision === null
        ? { ...followUp, decision: before.decision }
        : followUp
    }),
  }))
  return { ...record, documents }
}
