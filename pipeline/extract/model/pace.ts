import PQueue from 'p-queue'
import { setTimeout as sleep } from 'node:timers/promises'

const minute = 60_000

/** How much a server may be asked. */
export interface Limits {
  readonly concurrency: number
  readonly requestsPerMinute: number
  readonly tokensPerMinute: number
}

/** Lets requests through no faster than a server allows: so many at once, so many a minute, so many tokens in any minute. */
export class Pace {
  readonly #queue: PQueue
  readonly #tokensPerMinute: number
  #recent: Array<{ readonly at: number; readonly tokens: number }> = []
  #turn: Promise<void> = Promise.resolve()

  constructor({ concurrency, requestsPerMinute, tokensPerMinute }: Limits) {
    this.#tokensPerMinute = tokensPerMinute
    this.#queue = new PQueue({
      concurrency,
      interval: minute,
      intervalCap: requestsPerMinute,
      strict: true,
    })
  }

  /** Do `ask`, of which `tokens` are expected, when its turn has come. */
  run<T>(tokens: number, ask: () => Promise<T>): Promise<T> {
    return this.#queue.add(async () => {
      // One after another: two that wait must not find the same room.
      this.#turn = this.#turn.then(() => this.#room(tokens))
      await this.#turn
      return ask()
    })
  }

  async #room(tokens: number): Promise<void> {
    for (;;) {
      const now = Date.now()
      this.#recent = this.#recent.filter(({ at }) => now - at < minute)
      const used = this.#recent.reduce((sum, one) => sum + one.tokens, 0)
      const [first] = this.#recent
      if (first === undefined || used + tokens <= this.#tokensPerMinute) break
      await sleep(first.at + minute - now)
    }
    this.#recent.push({ at: Date.now(), tokens })
  }
}
