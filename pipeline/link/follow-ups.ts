import { similarity } from '../document/similarity.ts'
import type { FollowUp } from '../../schemas/document.ts'
import {
  areConcerned,
  areStrangers,
  bareName,
  latestFirst,
  memoGroups,
  partiesOf,
  type HeldDecision,
  type Parties,
} from './held.ts'
import type { LinkableDocument } from './linkable.ts'

/** Quoted text this near to a decision's own is the same decision, slips of typing aside. */
const sameText = 0.85
/** Quoted text less alike than this is another decision, whatever its label. */
const otherText = 0.4
/** Where the days of the two meetings differ, only the very words tell that one of the days is a slip. */
const sameWords = 0.97
/** Shorter quotations (ব্যবস্থা গ্রহণ করতে হবে) fit many decisions: their words alone tell nothing across files. */
const tellingLength = 40

/** The document that speaks of a decision. */
export interface Teller {
  readonly file: string
  /** Of its meeting, or of its issue. */
  readonly date: string | null
  readonly parties: Parties
}

export const tellerOf = (document: LinkableDocument, file: string): Teller => ({
  file,
  date: document.meeting?.date?.date ?? document.issued?.date ?? null,
  parties: partiesOf(document),
})

/**
 * The decision that a follow-up speaks of: by its words, or by its label together with the day of the meeting or the
 * memo number of the minutes. Where two offices' decisions fit alike, none.
 */
export function findDecision(
  followUp: FollowUp,
  teller: Teller,
  candidates: readonly HeldDecision[],
): HeldDecision | null {
  const fits = candidates
    .flatMap((decision) => {
      const rank = rankOf(followUp, teller, decision)
      return rank === null ? [] : [{ decision, rank }]
    })
    .toSorted((a, b) => b.rank - a.rank || latestFirst(a.decision, b.decision))
  const [best] = fits
  if (best === undefined) return null
  const isDisputed = fits.some(
    ({ rank, decision }) =>
      rank === best.rank && areStrangers(best.decision.minutes.parties, decision.minutes.parties),
  )
  return isDisputed ? null : best.decision
}

/** Texts whose lengths differ so much are not alike: comparing them letter by letter takes time. */
const couldBeAlike = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 0.7 * Math.max(a.length, b.length)

/** What was decided after the letter was written cannot be what it speaks of. */
export const isLater = (date: string | null, teller: Teller): boolean =>
  teller.date !== null && date !== null && date > teller.date

/** How well a decision fits, higher is better; null where it does not. */
function rankOf(
  followUp: FollowUp,
  teller: Teller,
  { names, text, minutes }: HeldDecision,
): number | null {
  if (isLater(minutes.date, teller)) return null
  const isSameDay = followUp.meetingDate !== null && minutes.date === followUp.meetingDate
  const isOtherDay = followUp.meetingDate !== null && minutes.date !== null && !isSameDay
  const isSameMemo = bearsMemo(minutes.memo, followUp.memo)
  const isSameLabel = followUp.label !== null && names.has(bareName(followUp.label))
  if (!isSameLabel && !couldBeAlike(text, followUp.text ?? '')) return null
  const words = followUp.text === null ? null : similarity(text, followUp.text)
  const isNear = minutes.file === teller.file || areConcerned(minutes.parties, teller.parties)
  const isTelling =
    isNear || isSameDay || isSameMemo || (followUp.text ?? '').length >= tellingLength
  const byWords = words !== null && words >= (isOtherDay ? sameWords : sameText) && isTelling
  const byLabel =
    isSameLabel &&
    (words ?? 1) >= otherText &&
    ((isSameDay && isNear) || (isSameMemo && (isSameDay || isNear)))
  if (!byWords && !byLabel) return null
  return [byWords, isSameDay, isSameMemo, isSameLabel, isNear].filter(Boolean).length
}

/** Letters cite a memo number whole or by its serial: `৪৫৬ নং স্মারকে`. */
function bearsMemo(memo: string | null, cited: string | null): boolean {
  if (memo === null || cited === null) return false
  const [own, other] = [memoGroups(memo), memoGroups(cited)]
  return (
    other.length > 0 &&
    other.every((group, index) => own[own.length - other.length + index] === group)
  )
}
