/** What a budget is counted in: tokens, or money by the office's own price of a million of them, read and written. */
export type Price = { readonly read: number; readonly written: number } | null

/** Tokens of one or more requests. */
export interface Usage {
  readonly requests: number
  readonly read: number
  readonly written: number
}

export const noUsage: Usage = { requests: 0, read: 0, written: 0 }

export const addUsage = (a: Usage, b: Usage): Usage => ({
  requests: a.requests + b.requests,
  read: a.read + b.read,
  written: a.written + b.written,
})

/** In money where there is a price, else in tokens. */
export const costOf = ({ read, written }: Usage, price: Price): number =>
  price === null ? read + written : (read * price.read + written * price.written) / 1_000_000

/** What may be spent in a run. A request is begun only where all that are under way could still be paid. */
export class Budget {
  readonly #most: number
  readonly #price: Price
  #reserved = 0
  #spent = 0

  constructor(most: number | null, price: Price) {
    this.#most = most ?? Infinity
    this.#price = price
  }

  get spent(): number {
    return this.#spent
  }

  /** The way to tell what it came to; null where it does not fit any more. */
  reserve(expected: Usage): ((came: Usage) => void) | null {
    const cost = costOf(expected, this.#price)
    if (this.#spent + this.#reserved + cost > this.#most) return null
    this.#reserved += cost
    return (came) => {
      this.#reserved -= cost
      this.#spent += costOf(came, this.#price)
    }
  }
}
