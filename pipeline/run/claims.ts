import { setTimeout as wait } from 'node:timers/promises'
import { hasOpen, nextAsked } from '../store/runs.ts'
import { claim, claimants, release, type Source } from '../store/sources.ts'
import type { Task } from './task.ts'

/** So many candidates are looked up together. */
const lookedUpTogether = 100
/** How often a run looks whether others, who read the last of its files, are still at work: less often as time goes by. */
const [firstPauseMs, longestPauseMs] = [250, 5000]

const start = { bytes: -1, sha256: '' }

/**
 * The sources that a run was asked to read, one by one, each taken for this process. Files that another run reads are
 * waited for: if that run dies, they are read here.
 */
export class Claims {
  readonly #task: Task
  #ahead: Array<Pick<Source, 'sha256' | 'bytes'>> = []
  #last = start
  #hasDied = false
  #looking: Promise<void> = Promise.resolve()
  #waiting: Promise<boolean> | null = null
  #pause = firstPauseMs

  constructor(task: Task) {
    this.#task = task
  }

  /** The next source, or null when all are settled or `signal` is aborted. */
  async next(signal: AbortSignal): Promise<Source | null> {
    while (!signal.aborted) {
      const candidate = await this.#candidate()
      if (candidate === undefined) {
        // Of several idle lanes one looks for all.
        this.#waiting ??= this.#othersAreAtIt(signal).finally(() => (this.#waiting = null))
        if (!(await this.#waiting)) return null
        continue
      }
      this.#pause = firstPauseMs
      const claimed = await claim(this.#task.database, candidate.sha256, this.#task.claimant)
      if (claimed !== undefined) return claimed
    }
    return null
  }

  /** Take over what processes that are gone had begun. */
  async takeOver(): Promise<void> {
    const { database, running } = this.#task
    for (const name of await claimants(database))
      if (!running.isAtWork(name)) await release(database, name)
  }

  async #candidate(): Promise<Pick<Source, 'sha256' | 'bytes'> | undefined> {
    // Lanes that come at once must not look up the same ones.
    this.#looking = this.#looking.then(() => this.#lookAhead())
    await this.#looking
    return this.#ahead.shift()
  }

  async #lookAhead(): Promise<void> {
    if (this.#ahead.length > 0) return
    const { database, run } = this.#task
    for (const hasDied of this.#hasDied ? [true] : [false, true]) {
      if (hasDied !== this.#hasDied) this.#last = start
      this.#hasDied = hasDied
      this.#ahead = [...(await nextAsked(database, run, this.#last, hasDied, lookedUpTogether))]
      this.#last = this.#ahead.at(-1) ?? this.#last
      if (this.#ahead.length > 0) return
    }
    // From the beginning, for what was given back meanwhile.
    this.#last = start
    this.#hasDied = false
  }

  async #othersAreAtIt(signal: AbortSignal): Promise<boolean> {
    if (!(await hasOpen(this.#task.database, this.#task.run))) return false
    await wait(this.#pause, undefined, { signal }).catch(() => {})
    this.#pause = Math.min(2 * this.#pause, longestPauseMs)
    await this.takeOver()
    return true
  }
}
