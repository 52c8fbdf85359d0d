import type { FollowUp } from '../../schemas/document.ts'
import { findDecision, isLater, tellerOf, type Teller } from './follow-ups.ts'
import { holdMinutes, latestFirst, type HeldDecision } from './held.ts'
import { keysHeld, keysNamed, keysOfTwins, marksOf } from './keys.ts'
import type { Linkable } from './linkable.ts'
import { findTwins, type Twin } from './twins.ts'

/** So many decisions worded alike are compared letter by letter. */
const mostCompared = 20
/** Of one day, so many. */
const mostComparedOfDay = 8
/** Of decisions of one day that share a mark so many are looked at for twins. */
const mostAlike = 60

/**
 * The decisions of many files, so that what a letter or later minutes quote finds the decision it speaks of, whichever
 * came first, and minutes that are filed twice are known. A few numbers and the words of each decision are kept, not
 * the records.
 */
export class Archive {
  readonly #files = new Set<string>()
  readonly #byKey = new Map<string, HeldDecision[]>()

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
  twinsOf(record: Linkable, order: number): readonly Twin[] {
    // Decisions are held in the order of registration: the first are the originals.
    return this.#same(record, order, (held) =>
      held.slice(0, mostAlike).filter(({ minutes }) => minutes.order < order),
    ).flatMap(([twins = []]) => twins)
  }

  /** The files that were registered later and whose decisions are those of this record over again. */
  laterTwinsOf(record: Linkable, order: number): readonly string[] {
    return this.#same(record, order, (held) =>
      held.slice(-mostAlike).filter(({ minutes }) => minutes.order > order),
    )
      .flat(2)
      .map(({ sameSource }) => sameSource)
  }

  /** For each document of a record those that are the same; `among` cuts the decisions under one key to those that count. */
  #same(
    { source, documents }: Linkable,
    order: number,
    among: (held: readonly HeldDecision[]) => readonly HeldDecision[],
  ) {
    return documents.map((document) =>
      findTwins(
        holdMinutes(document, source.sha256, order).map((decision) => ({
          decision,
          candidates: mostShared(
            keysOfTwins(decision).map((key) => among(this.#byKey.get(key) ?? [])),
          ).slice(0, mostComparedOfDay),
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
    const alike = followUp.text === null ? [] : this.#alike(followUp.text)
    const quoted = alike.filter(({ minutes }) => !isLater(minutes.date, teller))
    return [...new Set([...named, ...quoted.slice(0, mostCompared)])]
  }

  /** Decisions that share marks with a text, those with most first. */
  #alike(text: string): readonly HeldDecision[] {
    return mostShared(marksOf(text).map((mark) => this.#byKey.get(mark) ?? []))
  }
}

/** The decisions of several lists, those that stand in most of them first. */
function mostShared(lists: ReadonlyArray<readonly HeldDecision[]>): readonly HeldDecision[] {
  const shared = new Map<HeldDecision, number>()
  for (const decision of lists.flat()) shared.set(decision, (shared.get(decision) ?? 0) + 1)
  return [...shared]
    .toSorted(([a, marks], [b, others]) => others - marks || latestFirst(a, b))
    .map(([decision]) => decision)
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
