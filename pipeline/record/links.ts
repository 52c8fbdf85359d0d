import { foldDigits } from '../bangla/digits.ts'
import { similarity } from '../document/similarity.ts'
import type { Decision } from '../../schemas/decision.ts'
import type { Document, FollowUp } from '../../schemas/document.ts'

/** Quoted text this near to a decision's own is the same decision, slips of typing aside. */
const sameText = 0.85

/** Resolve what letters quote to the decisions of the same file: by label and meeting, by memo, or by the words. */
export function linkFollowUps(documents: readonly Document[]): readonly Document[] {
  return documents.map((document) => ({
    ...document,
    followUps: document.followUps.map((followUp) => ({
      ...followUp,
      decision: documents.flatMap((other) => findDecision(other, followUp))[0]?.id ?? null,
    })),
  }))
}

function findDecision(
  { meeting, memo, decisions }: Document,
  followUp: FollowUp,
): readonly Decision[] {
  const isSameMeeting =
    followUp.meetingDate !== null && meeting?.date?.date === followUp.meetingDate
  const serial = followUp.memo === null ? null : foldDigits(followUp.memo)
  const isSameMemo =
    serial !== null && memo !== null && new RegExp(`(?<!\\d)${serial}$`).test(foldDigits(memo.text))
  return decisions.filter(({ label, text }) => {
    const isSameLabel = followUp.label !== null && label?.canonical === followUp.label
    const isSameWords = followUp.text !== null && similarity(text, followUp.text) >= sameText
    return isSameWords || (isSameLabel && (isSameMeeting || isSameMemo))
  })
}
