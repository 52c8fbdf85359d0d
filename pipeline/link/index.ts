import { sketchOf } from '../document/sketch.ts'
import type { FollowUp } from '../../schemas/document.ts'
import type { MinutesRecord } from '../../schemas/record.ts'
import { findDecision, isLater, tellerOf, type Teller } from './follow-ups.ts'
import { holdDecisions, latestFirst, memoGroups, type HeldDecision } from './held.ts'

/** What of a record links: its source and its documents. */
export type Linkable = Pick<MinutesRecord, 'source' | 'documents'>

/** So many decisions worded alike are compared letter by letter. */
const mostCompared = 20

/**
 * The decisions of many files, so that what a letter or later minutes quote finds the decision it speaks of, whichever
 * came first. A few numbers and the words of each decision are kept, not the records.
 */
export class Archive {
  readonly #files = new Set<string>()
  readonly #byDay = new Map<string, HeldDecision[]>()
  readonly #bySerial = new Map<string, HeldDecision[]>()
  readonly #byMark = new Map<number, HeldDecision[]>()

  /** Hold what a record decided. A copy of a file that is held already adds nothing. */
  add({ source, documents }: Linkable): void {
    if (this.#files.has(source.sha256)) return
    this.#files.add(source.sha256)
    for (const decision of documents.flatMap((document) =>
      holdDecisions(document, source.sha256),
    )) {
      const { date, memo } = decision.minutes
      if (date !== null) push(this.#byDay, date, decision)
      if (memo !== null) push(this.#bySerial, serialOf(memo), decision)
      for (const mark of sketchOf(decision.text)) push(this.#byMark, mark, decision)
    }
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

  /**
   * All decisions of the day or memo that is named, and those that share most marks with what is quoted; of decisions
   * that are repeated word for word the latest.
   */
  #candidates({ meetingDate, memo, text }: FollowUp, teller: Teller): readonly HeldDecision[] {
    const sameDay = meetingDate === null ? [] : (this.#byDay.get(meetingDate) ?? [])
    const sameSerial = memo === null ? [] : (this.#bySerial.get(serialOf(memo)) ?? [])
    const shared = new Map<HeldDecision, number>()
    for (const mark of text === null ? [] : sketchOf(text))
      for (const decision of this.#byMark.get(mark) ?? [])
        shared.set(decision, (shared.get(decision) ?? 0) + 1)
    const alike = [...shared]
      .filter(([{ minutes }]) => !isLater(minutes.date, teller))
      .toSorted(([a, marks], [b, others]) => others - marks || latestFirst(a, b))
      .slice(0, mostCompared)
    return [...new Set([...sameDay, ...sameSerial, ...alike.map(([decision]) => decision)])]
  }
}

const serialOf = (memo: string): string => memoGroups(memo).at(-1) ?? ''

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
