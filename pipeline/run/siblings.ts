import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { moduleFile } from '../module-file.ts'
import type { Task } from './task.ts'

/**
 * Preparing pages takes the one thread of a process a third as long as two readers take to read them: with more readers
 * it would keep them waiting.
 */
export const readersOfSibling = 2

/** A process that starts takes a second: fewer files than this for each are read sooner without. */
const filesEach = 8

const entry = moduleFile('sibling', import.meta.url)

/** What a sibling is told at its start. */
export interface Told extends Pick<
  Task,
  'place' | 'run' | 'claimant' | 'anchor' | 'ocr' | 'version'
> {
  readonly paths: readonly string[]
}

/** How many processes read beside this one, so that all cores are at work. */
export const siblingsFor = (files: number, cores = availableParallelism()): number =>
  Math.max(0, Math.min(Math.ceil(cores / readersOfSibling) - 1, Math.floor(files / filesEach)))

/**
 * Processes that read from the same archive for the same run. They end when nothing is left, and with the pages at hand
 * when this process ends in whatever way. One that dies is no loss: what it had begun is read by the others.
 */
export class Siblings {
  readonly #children: readonly ChildProcess[]

  constructor(task: Task, paths: readonly string[], count: number) {
    const { place, run, claimant, anchor, ocr, version } = task
    this.#children = Array.from({ length: count }, (_, index) => {
      const name = `${claimant}-${index + 1}`
      const told: Told = { place, run, claimant: name, anchor, ocr, version, paths }
      const child = fork(entry, {
        execArgv: [],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      })
      // One that does not come up is no loss either.
      child.on('error', () => {})
      child.send(told)
      return child
    })
  }

  /** Have them end with the pages at hand. */
  async end(): Promise<void> {
    await Promise.all(
      this.#children.map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return
        const ended = once(child, 'exit')
        if (child.connected) child.disconnect()
        await ended
      }),
    )
  }
}
