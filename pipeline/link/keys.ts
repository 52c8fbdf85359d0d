import { hashOf, sketchOf } from '../document/sketch.ts'
import type { FollowUp } from '../../schemas/document.ts'
import { memoGroups, type HeldDecision, type HeldMinutes } from './held.ts'
import type { Linkable } from './linkable.ts'

// Every key is a hash: what is found under it is compared before it counts.

const dayKey = (date: string): number => hashOf(`day ${date}`)
/** Letters cite a memo number whole or by its serial: the serial is in both. */
const serialKey = (memo: string): number => hashOf(`serial ${memoGroups(memo).at(-1) ?? ''}`)

/** Under which a text is found by one that is worded alike. */
export const marksOf = (text: string): readonly number[] => keysOf(sketchOf(text), 'any day')

/** Under which a text of one day is found by one that is worded alike, of the same day or of none that can be read. */
const keysOf = (sketch: readonly number[], day: string | null): readonly number[] =>
  sketch.map((mark) => hashOf(`${day ?? 'no day'} ${mark}`))

type Findable = Pick<HeldDecision, 'text'> & {
  readonly minutes: Pick<HeldMinutes, 'date' | 'memo'>
}

/** The day and the memo number under which the decisions of minutes are found. */
export const keysOfMinutes = ({ minutes: { date, memo } }: Findable): readonly number[] => [
  ...(date === null ? [] : [dayKey(date)]),
  ...(memo === null ? [] : [serialKey(memo)]),
]

/** Under which a decision is found: the day and the memo number of its minutes, the marks of its words. */
export function keysHeld(decision: Findable): readonly number[] {
  const sketch = sketchOf(decision.text)
  return [
    ...keysOfMinutes(decision),
    ...keysOf(sketch, 'any day'),
    ...keysOf(sketch, decision.minutes.date),
  ]
}

/** Under which the twins of a decision are found. */
export function keysOfTwins({ text, minutes: { date } }: Findable): readonly number[] {
  const sketch = sketchOf(text)
  return date === null
    ? keysOf(sketch, 'any day')
    : [...keysOf(sketch, date), ...keysOf(sketch, null)]
}

/** The day and the memo number that a follow-up names. */
export const keysNamed = ({ meetingDate, memo }: FollowUp): readonly number[] => [
  ...(meetingDate === null ? [] : [dayKey(meetingDate)]),
  ...(memo === null ? [] : [serialKey(memo)]),
]

/** Under which the decision is found that a follow-up speaks of. */
export const keysTold = (followUp: FollowUp): readonly number[] => [
  ...keysNamed(followUp),
  ...(followUp.text === null ? [] : marksOf(followUp.text)),
]

/** The decisions of a record as they are found. */
export const findables = ({ documents }: Linkable): readonly Findable[] =>
  documents.flatMap(({ meeting, memo, decisions }) =>
    decisions.map(({ text }) => ({
      text,
      minutes: { date: meeting?.date?.date ?? null, memo: memo?.text ?? null },
    })),
  )
