import { InvariantError, UnreadableSourceError, type PipelineError } from '../errors.ts'
import { lockTable, type Queries } from '../store/database.ts'
import { dropPages } from '../store/pages.ts'
import { ask } from '../store/runs.ts'
import {
  addSource,
  awaitReading,
  dropName,
  findNames,
  findSources,
  putName,
  type Name,
  type Source,
} from '../store/sources.ts'
import { hashOf, lookAt } from './fingerprint.ts'
import { nameOf, pathOf } from './names.ts'
import { optionsOf, type Task } from './task.ts'

/** Which sources are read again although they were read before. */
export type Again = 'no' | 'failed' | 'all'

/** What became of the files that were given. */
export interface Registered {
  /** Sources that are to be read now, each once. */
  readonly asked: readonly string[]
  /** Files whose sources were read before and are left alone. */
  readonly kept: readonly string[]
  /** Files that could not be read before, and will not be now. */
  readonly failed: ReadonlyArray<{ readonly file: string; readonly source: Source }>
  /** Files that cannot be looked at. */
  readonly failures: ReadonlyArray<{ readonly file: string; readonly error: PipelineError }>
}

/** A file with what is behind its name now. */
interface Seen extends Name {
  readonly file: string
  readonly bytes: number
}

/**
 * Gives sources that are to be read to those who read, in the transaction in which they are put down; `open` are those
 * that were given before and are not settled: their work may be lost.
 */
export type Enqueue = (
  within: Queries,
  sources: readonly Source[],
  open: readonly Source[],
) => Promise<void>

/** So many files are looked at together and put down in one transaction. */
export const registeredTogether = 200

/**
 * Put down files by their content: a copy under another name is one source with two names, a file that did not change
 * is known by its fingerprint and not opened. `enqueue` hears what is to be read.
 */
export async function register(
  task: Task,
  files: readonly string[],
  again: Again,
  enqueue: Enqueue = async () => {},
): Promise<Registered> {
  const { database, place } = task
  const named = files.map((file) => ({ file, path: nameOf(file, place) }))
  const known = await findNames(
    database,
    named.map(({ path }) => path),
  )
  const looks = await Promise.all(
    named.map(({ file, path }) => see(file, pathOf(path, place), path, known.get(path))),
  )
  const seen = looks.flatMap((look) => ('error' in look ? [] : [look]))
  const failures = looks.flatMap((look) => ('error' in look ? [look] : []))
  return database.transaction(async (within) => {
    // Runs that start together give the numbers of sources one after the other, and take rows in one order.
    await lockTable(database, within, 'sources')
    const settled = await putDown(within, task, seen, known, again)
    await ask(
      within,
      task.run,
      settled.asked.map(({ source }) => source),
    )
    await enqueue(
      within,
      settled.asked.filter(({ isNew }) => isNew).map(({ source }) => source),
      settled.asked.filter(({ isNew }) => !isNew).map(({ source }) => source),
    )
    return { ...settled, asked: settled.asked.map(({ source }) => source.sha256), failures }
  })
}

/** Put down files whose content is another one than was found under their names before; those that cannot be are told. */
export async function registerAnew(
  task: Task,
  names: readonly string[],
  again: Again,
  enqueue?: Enqueue,
): Promise<Registered['failures']> {
  await task.database.transaction(async (within) => {
    for (const name of names) await dropName(within, name)
  })
  const files = names.map((name) => pathOf(name, task.place))
  return (await register(task, files, again, enqueue)).failures
}

async function see(
  file: string,
  path: string,
  name: string,
  known: Name | undefined,
): Promise<Seen | Registered['failures'][number]> {
  try {
    const look = await lookAt(path)
    const isKnown = known?.fingerprint === look.fingerprint
    const sha256 = isKnown ? known.sha256 : await hashOf(path, look)
    return { file, path: name, sha256, ...look }
  } catch (error) {
    if (!(error instanceof UnreadableSourceError)) throw error
    return { file, error }
  }
}

async function putDown(
  within: Queries,
  task: Task,
  seen: readonly Seen[],
  known: ReadonlyMap<string, Name & Source>,
  again: Again,
) {
  const asked = new Map<string, { readonly source: Source; readonly isNew: boolean }>()
  const kept: string[] = []
  const failed: Array<{ file: string; source: Source }> = []
  const added = new Set<string>()
  for (const one of seen)
    if (
      known.get(one.path)?.fingerprint !== one.fingerprint &&
      (await putSource(within, task, one))
    )
      added.add(one.sha256)
  const sources = await findSources(
    within,
    seen.map(({ sha256 }) => sha256),
  )
  for (const one of seen) {
    const source = sources.get(one.sha256) ?? missing(one)
    if (asked.has(source.sha256)) continue
    const need = needOf(source, task, again)
    if (need === 'none') kept.push(one.file)
    else if (need === 'hopeless') failed.push({ file: one.file, source })
    else {
      const isNew = (await prepare(within, task, source, again)) || added.has(source.sha256)
      asked.set(source.sha256, { source, isNew })
    }
  }
  return { asked: [...asked.values()], kept, failed }
}

/** False for a copy of a source that is known. */
async function putSource(
  within: Queries,
  task: Task,
  { path, sha256, fingerprint, bytes }: Seen,
): Promise<boolean> {
  const now = new Date().toISOString()
  const isAdded = await addSource(within, { sha256, bytes, options: optionsOf(task) }, now)
  await putName(within, { path, sha256, fingerprint })
  return isAdded
}

const missing = ({ file }: Seen): never => {
  throw new InvariantError(`${file} is not in the archive though it was put there`)
}

function needOf(source: Source, task: Task, again: Again): 'none' | 'hopeless' | 'reading' {
  const { state, reader, options, retryable } = source
  const isCurrent = reader === task.version && options === optionsOf(task)
  if (again === 'all' || !isCurrent) return 'reading'
  if (state === 'complete') return 'none'
  if (state === 'partial') return again === 'failed' ? 'reading' : 'none'
  if (state === 'failed') return retryable === 1 || again === 'failed' ? 'reading' : 'hopeless'
  return 'reading'
}

/** Have a source read again; false where it waits or is read already. */
async function prepare(
  within: Queries,
  task: Task,
  { sha256, state, options }: Source,
  again: Again,
): Promise<boolean> {
  if (again === 'all') await dropPages(within, sha256, 'all')
  if (again === 'failed') await dropPages(within, sha256, 'given up')
  const isOpen = state === 'waiting' || state === 'reading'
  if (isOpen && options === optionsOf(task)) return false
  return awaitReading(within, sha256, optionsOf(task))
}
