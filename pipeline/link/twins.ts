import { similarity } from '../document/similarity.ts'
import { areStrangers, type HeldDecision, type HeldMinutes } from './held.ts'

/** A decision that is another, earlier registered one over again. */
export interface Twin {
  readonly decision: string
  readonly sameAs: string
  readonly sameSource: string
}

/** Two readings of one page differ in a few letters of a hundred; two decisions in more. */
const sameText = 0.88
/** So many of the decisions of the shorter minutes are found in the longer: a page may be missing. */
const sameShare = 0.6
/** Where a day cannot be read, only minutes whose decisions all agree are the same. */
const sameShareWithoutDay = 0.9

interface Doubtful {
  readonly decision: HeldDecision
  readonly candidates: readonly HeldDecision[]
}

/**
 * The twins of the decisions of one document; where several documents are the same, those of the earliest. Minutes of one meeting are the same where their decisions are: standing
 * decisions are repeated word for word every month, so the day counts, and one decision that agrees is not enough.
 */
export function findTwins(decisions: readonly Doubtful[]): readonly Twin[] {
  const others = new Map<HeldMinutes, Twin[]>()
  for (const { decision, candidates } of decisions) {
    const met = new Set<HeldMinutes>()
    for (const other of candidates.filter((candidate) => isSame(decision, candidate))) {
      if (met.has(other.minutes)) continue
      met.add(other.minutes)
      const twins = others.get(other.minutes) ?? []
      others.set(other.minutes, [
        ...twins,
        { decision: decision.id, sameAs: other.id, sameSource: other.minutes.file },
      ])
    }
  }
  const [own] = decisions.map(({ decision }) => decision.minutes)
  if (own === undefined) return []
  const [earliest] = [...others]
    .filter(([minutes, twins]) => areSameMinutes(own, minutes, twins.length))
    .toSorted(([a], [b]) => a.order - b.order)
  return earliest?.[1] ?? []
}

const isSame = (a: HeldDecision, b: HeldDecision): boolean =>
  a.minutes.file !== b.minutes.file &&
  !isOtherDay(a.minutes, b.minutes) &&
  !areStrangers(a.minutes.parties, b.minutes.parties) &&
  (a.names.size === 0 || b.names.size === 0 || !a.names.isDisjointFrom(b.names)) &&
  (a.text === b.text || similarity(a.text, b.text) >= sameText)

const isOtherDay = (a: HeldMinutes, b: HeldMinutes): boolean =>
  a.date !== null && b.date !== null && a.date !== b.date

function areSameMinutes(a: HeldMinutes, b: HeldMinutes, twins: number): boolean {
  const fewer = Math.min(a.decisions, b.decisions)
  const isSameDay = a.date !== null && a.date === b.date
  return isSameDay
    ? twins >= fewer * sameShare
    : fewer > 1 && twins >= Math.max(a.decisions, b.decisions) * sameShareWithoutDay
}
