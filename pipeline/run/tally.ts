import type { MinutesRecord } from '../../schemas/record.ts'
import { lastRecord } from '../store/records.ts'
import { countAsked, countGiven, putUnreachable, settledAsked } from '../store/runs.ts'
import type { Failure } from '../store/sources.ts'
import { countsOf } from './counts.ts'
import type { Given } from './given.ts'
import { linkArchive } from './links.ts'
import { shownName } from './names.ts'
import { failureIn, type Outcome } from './outcome.ts'
import type { Sink } from './read-all.ts'
import { register, registerAnew, registeredTogether, type Again, type Enqueue } from './register.ts'
import type { Sources } from './sources.ts'
import type { Task } from './task.ts'
import { checkFolder } from './vanished.ts'

/** Where a run stands, for whoever shows it. */
export interface Progress {
  readonly onPage: (file: string, page: number, pages: number) => void
  readonly onFile: (outcome: Outcome, done: number, files: number) => void
}

/** How the files fared: those that were read now, and how many were read before or are copies. */
export interface Fared {
  readonly outcomes: readonly Outcome[]
  /** How many were to be read: an interrupted run has fewer outcomes. */
  readonly files: number
  readonly kept: number
  readonly copies: number
}

/** Counts what becomes of the files of a run and tells of it. */
export class Tally {
  readonly #task: Task
  readonly #paths: readonly string[]
  readonly #given: Given
  readonly #progress: Progress
  readonly #outcomes: Outcome[] = []
  readonly #told = new Set<string>()
  #kept = 0
  #total = 0
  #copies = 0

  /** `paths` as the user named them. */
  constructor(task: Task, paths: readonly string[], given: Given, progress: Progress) {
    this.#task = task
    this.#paths = paths
    this.#given = given
    this.#progress = progress
  }

  async registerAll(
    { files, failures }: Sources,
    again: Again,
    signal: AbortSignal,
    enqueue?: Enqueue,
  ): Promise<void> {
    // A run that watches folders has told of some already.
    const before = await settledAsked(this.#task.database, this.#task.run)
    for (const { sha256 } of before.settled) this.#told.add(sha256)
    const hopeless: Outcome[] = []
    for (const { path, error } of failures)
      hopeless.push(await this.#unreachable(path, error.message))
    for (let from = 0; from < files.length && !signal.aborted; from += registeredTogether) {
      const found = await register(
        this.#task,
        files.slice(from, from + registeredTogether),
        again,
        enqueue,
      )
      this.#kept += found.kept.length
      for (const sha256 of found.asked) this.#told.delete(sha256)
      for (const { file, error } of found.failures)
        hopeless.push(await this.#unreachable(file, error.message))
      for (const { file, source } of found.failed)
        hopeless.push({ file, failure: failureIn(source) })
    }
    const toRead = (await countAsked(this.#task.database, this.#task.run)) - this.#told.size
    const given = files.length + failures.length
    this.#total = toRead + hopeless.length
    this.#copies = given - this.#total - this.#kept
    await countGiven(this.#task.database, this.#task.run, given, this.#kept)
    this.#task.log.note('registered', {
      given,
      kept: this.#kept,
      copies: this.#copies,
      toRead,
    })
    for (const outcome of hopeless) this.#tell(outcome)
  }

  sink(again: Again, enqueue?: Enqueue): Sink {
    return {
      onPage: (name, page, pages) =>
        this.#progress.onPage(shownName(name, this.#task.place), page, pages),
      onRead: (sha256, record) => this.#read(sha256, record),
      onFailed: (sha256, failure) => this.#failed(sha256, failure),
      onChanged: (names) => registerAnew(this.#task, names, again, enqueue),
      onUnreachable: (sha256) => checkFolder(this.#task, this.#paths, sha256),
    }
  }

  /** Tell of what others have settled meanwhile; the answer is whether anything is left. */
  async tellSettled(): Promise<boolean> {
    const { settled, isAll } = await settledAsked(this.#task.database, this.#task.run)
    for (const source of settled) {
      const { sha256, state } = source
      if (this.#told.has(sha256)) continue
      const last = state === 'failed' ? null : await lastRecord(this.#task.database, sha256)
      if (last === null) await this.#failed(sha256, failureIn(source))
      else await this.#read(sha256, last.record)
    }
    return isAll
  }

  /** Link what came with what was there, and bring the folder for records up to date. */
  async finish(): Promise<void> {
    await linkArchive(this.#task)
    await this.#given.writeAll()
  }

  fared(): Fared {
    return { outcomes: this.#outcomes, files: this.#total, kept: this.#kept, copies: this.#copies }
  }

  async #unreachable(file: string, message: string): Promise<Outcome> {
    await putUnreachable(this.#task.database, this.#task.run, file, message)
    return { file, failure: { kind: 'unreachable', message, retryable: true } }
  }

  async #read(sha256: string, record: MinutesRecord): Promise<void> {
    if (this.#isTold(sha256)) return
    const file = await this.#given.fileOf(sha256)
    const path = await this.#given.write(file, record)
    this.#tell({ file, counts: countsOf(record), path })
  }

  async #failed(sha256: string, failure: Failure): Promise<void> {
    if (this.#isTold(sha256)) return
    this.#tell({ file: await this.#given.fileOf(sha256), failure })
  }

  /** Who settles a source, and who sees that it is settled, both tell of it: the first does. */
  #isTold(sha256: string): boolean {
    const isTold = this.#told.has(sha256)
    this.#told.add(sha256)
    return isTold
  }

  #tell(outcome: Outcome): void {
    this.#outcomes.push(outcome)
    this.#progress.onFile(outcome, this.#outcomes.length, this.#total)
  }
}
