/** Values by key, so many of them; the one that nobody asked for longest goes first. */
export class LastUsed<Value> {
  readonly #most: number
  readonly #kept = new Map<string, Value>()

  constructor(most: number) {
    this.#most = most
  }

  /** The value that is kept, or made now; null is not kept: it may be there the next time. */
  async get<Made extends Value | null>(
    key: string,
    make: () => Promise<Made>,
  ): Promise<Value | Made> {
    const value = this.#kept.get(key) ?? (await make())
    if (value === null) return value
    this.#kept.delete(key)
    this.#kept.set(key, value)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest)
    return value
  }
}
