import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * Which processes of this machine are at work. Each holds a lock on a file of its own, which the system takes off when
 * the process ends in whatever way: no clock, no process number that another one may bear by then.
 */
export class Running {
  readonly #folder: string
  readonly #held = new Map<string, DatabaseSync>()

  constructor(home: string) {
    this.#folder = join(home, 'running')
    mkdirSync(this.#folder, { recursive: true })
  }

  /** Say that `name` is at work until this process ends. */
  hold(name: string): void {
    this.#held.set(name, lock(this.#fileOf(name)))
  }

  isAtWork(name: string): boolean {
    if (this.#held.has(name)) return true
    try {
      lock(this.#fileOf(name)).close()
    } catch {
      return true
    }
    rmSync(this.#fileOf(name), { force: true })
    return false
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
