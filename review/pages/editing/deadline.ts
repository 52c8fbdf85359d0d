import type { Fields } from '../../../schemas/review/change.ts'

export type Deadline = NonNullable<Fields['deadline']>
export type DeadlineKind = Deadline['kind'] | 'none'

export const deadlineKinds: readonly DeadlineKind[] = [
  'none',
  'absolute',
  'relative',
  'immediate',
  'recurring',
  'event',
]

/** What minutes print for what is due at once; the portal needs words. */
const immediateWords = 'অবিলম্বে'

/** The deadline as one of another kind: the words stay, what the kind cannot have goes. */
export function ofKind(kind: DeadlineKind, before: Deadline | null): Deadline | null {
  if (kind === 'none') return null
  const text = before?.text ?? (kind === 'immediate' ? immediateWords : '')
  const isDated = kind === 'absolute' || kind === 'relative'
  return {
    text,
    kind,
    date: isDated ? (before?.date ?? null) : null,
    anchor: kind === 'relative' ? (before?.anchor ?? null) : null,
    recurrence: kind === 'recurring' ? (before?.recurrence ?? 'FREQ=MONTHLY') : null,
    evidence: before?.evidence ?? [],
  }
}

/** What a person typed, as the machine reads it. Where it reads nothing, no day that was counted from other words stays. */
export function asRead(
  read: Deadline | null,
  text: string,
  before: Deadline | null,
): Deadline | null {
  // The words stay as they were typed, blanks at the end too.
  if (read !== null) return { ...read, text, evidence: [] }
  return before?.kind === 'relative' ? { ...before, date: null, anchor: null } : before
}

/** A day that a person chose. Printed words stay as they are; where there are none, the day in words is the text. */
export function withDate(deadline: Deadline, date: string, words: string): Deadline {
  const isPrinted = deadline.evidence.length > 0
  return {
    ...deadline,
    kind: 'absolute',
    date,
    anchor: null,
    text: isPrinted ? deadline.text : words,
  }
}
