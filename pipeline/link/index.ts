import type { FollowUp } from '../../schemas/document.ts'
import { findDecision, isLater, tellerOf, type Teller } from './follow-ups.ts'
import { holdMinutes, latestFirst, type HeldDecision } from './held.ts'
import { keysHeld, keysNamed, keysOfTwins, marksOf } from './keys.ts'
import type { Linkable } from './linkable.ts'
import { findTwins, type Twin } from './twins.ts'

/** So many decisions worded alike are compared letter by letter. */
const mostCompared = 20

/**
 * The decisions of many files, so that what a letter or later minutes quote finds the decision it speaks of, whichever
 * came first, and minutes that are filed twice are known. A few numbers and the words of each decision are kept, not
 * the records.
 */
export class Archive {
  readonly #files = new Set<string>()
  readonly #byKey = new Map<number, HeldDecision[]>()

  /** Hold what a record decided. A copy of a file that is held already adds nothing. `order`: the original before its twins. */
  add({ source, documents }: Linkable, order = 0): void {
    if (this.#files.has(source.sha256)) return
    this.#files.add(source.sha256)
    for (const document of documents)
      for (const decision of holdMinutes(document, source.sha256, order))
        for (const key of keysHeld(decision)) push(this.#byKey, key, decision)
  }

  /** The record with the decisions its follow-ups speak of; the same one where nothing changes. */
  link<T extends Linkable>(record: T): T {
    let isChanged = false
    const documents = record.documents.map((document) => {
      const own = new Set(document.decisions.map(({ id }) => id))
      const teller = tellerOf(document, record.source.sha256)
      const followUps = document.followUps.map((followUp) => {
        const candidates = this.#candidates(followUp, teller).filter(({ id }) => !own.has(id))
        const decision = findDecision(followUp, teller, candidates)?.id ?? null
        if (decision === followUp.decision) return followUp
        isChanged = true
        return { ...followUp, decision }
      })
      return { ...document, followUps }
    })
    return isChanged ? { ...record, documents } : record
  }

  /** Decisions of a record that are those of an earlier one over again: a copy, a second scan, a PDF beside its Word file. */
  twinsOf({ source, documents }: Linkable, order: number): readonly Twin[] {
    const isEarlier = ({ minutes }: HeldDecision): boolean => minutes.order < order
    return documents.flatMap((document) =>
      findTwins(
        holdMinutes(document, source.sha256, order).map((decision) => ({
          decision,
          candidates: this.#under(keysOfTwins(decision)).filter(isEarlier).slice(0, mostCompared),
        })),
      ),
    )
  }

  /**
   * All decisions of the day or memo that is named, and those that share most marks with what is quoted; of decisions
   * that are repeated word for word the latest.
   */
  #candidates(followUp: FollowUp, teller: Teller): readonly HeldDecision[] {
    const named = keysNamed(followUp).flatMap((key) => this.#byKey.get(key) ?? [])
    const alike = followUp.text === null ? [] : this.#under(marksOf(followUp.text))
    const quoted = alike.filter(({ minutes }) => !isLater(minutes.date, teller))
    return [...new Set([...named, ...quoted.slice(0, mostCompared)])]
  }

  /** The decisions that are found under these keys, those under most of them first. */
  #under(keys: readonly number[]): readonly HeldDecision[] {
    const shared = new Map<HeldDecision, number>()
    for (const decision of keys.flatMap((key) => this.#byKey.get(key) ?? []))
      shared.set(decision, (shared.get(decision) ?? 0) + 1)
    return [...shared]
      .toSorted(([a, keys], [b, others]) => others - keys || latestFirst(a, b))
      .map(([decision]) => decision)
  }
}

function push<K>(map: Map<K, HeldDecision[]>, key: K, decision: HeldDecision): void {
  const held = map.get(key)
  if (held === undefined) map.set(key, [decision])
  else held.push(decision)
}

/** A record with what its own documents say of one another. */
export function linkWithin<T extends Linkable>(record: T): T {
  const archive = new Archive()
  archive.add(record)
  return archive.link(record)
}
