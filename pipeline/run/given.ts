import type { MinutesRecord } from '../../schemas/record.ts'
import { lastRecord } from '../store/records.ts'
import { findNames, namesOf } from '../store/sources.ts'
import { Destinations, draftName, openFolder, writeRecord } from './destinations.ts'
import { nameOf, shownName } from './names.ts'
import type { Task } from './task.ts'

/** So many names are looked up together. */
const namesTogether = 500

/** The files that a run was given, and the folder for their records, where there is one. */
export class Given {
  readonly #task: Task
  readonly #files: ReadonlyMap<string, string>
  readonly #destinations: Destinations | null

  private constructor(task: Task, files: readonly string[], out: string | undefined) {
    this.#task = task
    this.#files = new Map(files.map((file) => [nameOf(file, task.place), file]))
    this.#destinations = out === undefined ? null : new Destinations(out, files)
  }

  /** `files` as they were found. */
  static async open(task: Task, files: readonly string[], out: string | undefined): Promise<Given> {
    if (out !== undefined) await openFolder(out, task)
    return new Given(task, files, out)
  }

  /** A source as the user named it. */
  async fileOf(sha256: string): Promise<string> {
    const names = await namesOf(this.#task.database, sha256)
    const given = names.find((name) => this.#files.has(name))
    return given === undefined
      ? shownName(names[0] ?? sha256, this.#task.place)
      : (this.#files.get(given) ?? given)
  }

  /** Write the record of a file; null where there is no folder for records. */
  async write(file: string, record: MinutesRecord): Promise<string | null> {
    if (this.#destinations === null) return null
    const path = await this.#destinations.pathFor(file, record.source.sha256)
    await writeRecord(path, record, draftName(this.#task))
    return path
  }

  /**
   * Bring the folder for records up to date: what was read before this run and what others' records changed. Without
   * such a folder nothing is done.
   */
  async writeAll(): Promise<void> {
    if (this.#destinations === null) return
    const names = [...this.#files.keys()]
    for (let from = 0; from < names.length; from += namesTogether) {
      const known = await findNames(this.#task.database, names.slice(from, from + namesTogether))
      for (const sha256 of new Set([...known.values()].map((name) => name.sha256)))
        await this.#writeLast(sha256)
    }
  }

  async #writeLast(sha256: string): Promise<void> {
    const last = await lastRecord(this.#task.database, sha256)
    if (last !== null) await this.write(await this.fileOf(sha256), last.record)
  }
}
