import { sketchOf } from '../document/sketch.ts'
import type { FollowUp } from '../../schemas/document.ts'
import { memoGroups, type HeldDecision } from './held.ts'
import type { Linkable } from './linkable.ts'

const dayKey = (date: string): string => `day ${date}`
/** Letters cite a memo number whole or by its serial: the serial is in both. */
const serialKey = (memo: string): string => `serial ${memoGroups(memo).at(-1) ?? ''}`

/** Under which a text is found by one that is worded alike. */
export const marksOf = (text: string): readonly string[] =>
  sketchOf(text).map((mark) => `mark ${mark}`)

/** Under which a text of one day is found by one that is worded alike, of the same day or of none that can be read. */
const markOfDay = (mark: string, date: string | null): string => `${date ?? 'no day'} ${mark}`

/** Under which the twin of a decision is found. */
export const keysOfTwins = ({ text, minutes }: HeldDecision): readonly string[] => {
  const marks = marksOf(text)
  return minutes.date === null
    ? marks
    : marks.flatMap((mark) => [markOfDay(mark, minutes.date), markOfDay(mark, null)])
}

/** Under which a decision is found: the day and the memo number of its minutes, the marks of its words. */
export const keysHeld = ({
  text,
  minutes,
}: Pick<HeldDecision, 'text'> & {
  readonly minutes: Pick<HeldDecision['minutes'], 'date' | 'memo'>
}): readonly string[] => [
  ...(minutes.date === null ? [] : [dayKey(minutes.date)]),
  ...(minutes.memo === null ? [] : [serialKey(minutes.memo)]),
  ...marksOf(text).flatMap((mark) => [mark, markOfDay(mark, minutes.date)]),
]

/** The day and the memo number that a follow-up names. */
export const keysNamed = ({ meetingDate, memo }: FollowUp): readonly string[] => [
  ...(meetingDate === null ? [] : [dayKey(meetingDate)]),
  ...(memo === null ? [] : [serialKey(memo)]),
]

/** Whether a record speaks of decisions under one of these keys. */
export const speaksOf = ({ documents }: Linkable, keys: ReadonlySet<string>): boolean =>
  documents.some(({ followUps }) =>
    followUps.some((followUp) =>
      [...keysNamed(followUp), ...(followUp.text === null ? [] : marksOf(followUp.text))].some(
        (key) => keys.has(key),
      ),
    ),
  )

/** Under which the decisions of a record are found. */
export const keysOf = ({ documents }: Linkable): readonly string[] =>
  documents.flatMap(({ meeting, memo, decisions }) =>
    decisions.flatMap(({ text }) =>
      keysHeld({ text, minutes: { date: meeting?.date?.date ?? null, memo: memo?.text ?? null } }),
    ),
  )
