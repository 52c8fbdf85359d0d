import { countGiven, progressOf, putUnreachable } from '../store/runs.ts'
import { dropName, type Failure } from '../store/sources.ts'
import { countsOf } from './counts.ts'
import type { Given } from './given.ts'
import { linkArchive } from './links.ts'
import { shownName } from './names.ts'
import type { Outcome } from './outcome.ts'
import type { Sink } from './read-all.ts'
import { register, registeredTogether, type Again } from './register.ts'
import type { Sources } from './sources.ts'
import type { Task } from './task.ts'

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
  readonly #given: Given
  readonly #progress: Progress
  readonly #outcomes: Outcome[] = []
  #kept = 0
  #total = 0
  #copies = 0

  constructor(task: Task, given: Given, progress: Progress) {
    this.#task = task
    this.#given = given
    this.#progress = progress
  }

  async registerAll(
    { files, failures }: Sources,
    again: Again,
    signal: AbortSignal,
  ): Promise<void> {
    const hopeless: Outcome[] = []
    for (const { path, error } of failures)
      hopeless.push(await this.#unreachable(path, error.message))
    for (let from = 0; from < files.length && !signal.aborted; from += registeredTogether) {
      const found = await register(this.#task, files.slice(from, from + registeredTogether), again)
      this.#kept += found.kept.length
      for (const { file, error } of found.failures)
        hopeless.push(await this.#unreachable(file, error.message))
      for (const { file, source } of found.failed)
        hopeless.push({ file, failure: failureIn(source) })
    }
    const { open } = await progressOf(this.#task.database, this.#task.run)
    const given = files.length + failures.length
    this.#total = open + hopeless.length
    this.#copies = given - this.#total - this.#kept
    await countGiven(this.#task.database, this.#task.run, given, this.#kept)
    this.#task.log.note('registered', {
      given,
      kept: this.#kept,
      copies: this.#copies,
      toRead: open,
    })
    for (const outcome of hopeless) this.#tell(outcome)
  }

  sink(again: Again): Sink {
    const { database } = this.#task
    return {
      onPage: (name, page, pages) =>
        this.#progress.onPage(shownName(name, this.#task.place), page, pages),
      onRead: async (sha256, record) => {
        const path = await this.#given.write(sha256)
        this.#tell({ file: await this.#given.fileOf(sha256), counts: countsOf(record), path })
      },
      onFailed: async (sha256, failure) =>
        this.#tell({ file: await this.#given.fileOf(sha256), failure }),
      onChanged: async (names) => {
        for (const name of names) await dropName(database, name)
        await register(
          this.#task,
          names.map((name) => shownName(name, this.#task.place)),
          again,
        )
      },
      onUnreachable: (sha256) => this.#given.checkFolder(sha256),
    }
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

  #tell(outcome: Outcome): void {
    this.#outcomes.push(outcome)
    this.#progress.onFile(outcome, this.#outcomes.length, this.#total)
  }
}

const failureIn = ({
  error_kind: kind,
  error: message,
  retryable,
}: {
  readonly error_kind: string | null
  readonly error: string | null
  readonly retryable: number
}): Failure => ({ kind: kind ?? 'defect', message: message ?? '', retryable: retryable === 1 })
