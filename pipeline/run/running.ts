import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StoreError, messageOf } from '../errors.ts'

/**
 * Which processes of this machine are at work. Each holds a lock on a file of its own, which the system takes off when
 * the process ends in whatever way: no clock, no process number that another one may bear by then.
 */
export class Running {
  readonly home: string
  readonly #folder: string
  readonly #held = new Map<string, DatabaseSync>()

  /** @throws {StoreError} where the folder cannot be written */
  constructor(home: string) {
    this.home = home
    this.#folder = join(home, 'running')
    try {
      mkdirSync(this.#folder, { recursive: true })
    } catch (error) {
      throw cannotLook(this.#folder, error)
    }
  }

  /** Say that `name` is at work until this process ends. */
  hold(name: string): void {
    this.#held.set(name, lock(this.#fileOf(name)))
  }

  isAtWork(name: string): boolean {
    if (this.#held.has(name)) return true
    try {
      const held = lock(this.#fileOf(name))
      rmSync(this.#fileOf(name), { force: true })
      held.close()
      return false
    } catch (error) {
      if (isBusy(error)) return true
      throw cannotLook(this.#fileOf(name), error)
    }
  }

  /** Everything that is at work, this process left out. */
  atWork(): readonly string[] {
    return readdirSync(this.#folder)
      .map((file) => file.replace(/\.lock(?:-journal)?$/u, ''))
      .filter((name) => !this.#held.has(name) && this.isAtWork(name))
  }

  letGo(name: string): void {
    this.#held.get(name)?.close()
    this.#held.delete(name)
    rmSync(this.#fileOf(name), { force: true })
  }

  #fileOf(name: string): string {
    return join(this.#folder, `${name}.lock`)
  }
}

/** SQLITE_BUSY: another process holds the lock. */
const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && Number(error.errcode) % 256 === 5

const cannotLook = (path: string, error: unknown): StoreError =>
  new StoreError(
    `cannot write ${path} (${messageOf(error)}): free some space, or set SIDDHANTA_HOME to a folder that may be written`,
    { cause: error },
  )

/** @throws where another process holds it */
function lock(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 0 })
  try {
    database.exec('begin exclusive')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
