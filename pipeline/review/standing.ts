import type { ReasonCode } from '../../schemas/reason.ts'
import type { FieldName } from '../../schemas/review/change.ts'
import type { ReviewedAction } from '../../schemas/review/reviewed.ts'
import type { Doubt } from '../../schemas/review/row.ts'

/**
 * How a field stands before the person who looks: printed so · read from weaker signs or computed · signs that speak
 * against each other · nothing printed · said by a person.
 */
export type Standing = 'found' | 'inferred' | 'conflict' | 'absent' | 'person'

/** Which field a reason speaks of, and how the field stands with it. */
const spoken: Readonly<Record<ReasonCode, readonly [FieldName, Standing]>> = {
  'owner-missing': ['owners', 'absent'],
  'owner-inferred': ['owners', 'inferred'],
  'owner-inherited': ['owners', 'inferred'],
  'owner-unknown': ['owners', 'inferred'],
  'modality-inferred': ['modality', 'inferred'],
  negative: ['modality', 'found'],
  conditional: ['text', 'found'],
  'deadline-relative': ['deadline', 'inferred'],
  'deadline-anchor-missing': ['deadline', 'conflict'],
  'deadline-anchor-matters': ['deadline', 'inferred'],
  'deadline-on-holiday': ['deadline', 'inferred'],
  'deadline-holidays-unknown': ['deadline', 'inferred'],
  'deadline-past': ['deadline', 'conflict'],
  'deadline-event': ['deadline', 'found'],
  'deadline-ambiguous': ['deadline', 'conflict'],
  'deadline-repaired': ['deadline', 'conflict'],
  'number-word-disagrees': ['deadline', 'conflict'],
  'decision-unannounced': ['text', 'inferred'],
  'label-repaired': ['text', 'inferred'],
  'low-recognition': ['text', 'inferred'],
  'model-text': ['text', 'conflict'],
  'model-modality': ['modality', 'conflict'],
  'model-owners': ['owners', 'conflict'],
  'model-recipients': ['recipients', 'conflict'],
  'model-deadline': ['deadline', 'conflict'],
  'model-alone': ['text', 'inferred'],
  'model-silent': ['text', 'inferred'],
}

/** The reasons that speak of a field. */
export const reasonsOf = (
  field: FieldName,
  { reasons }: Pick<ReviewedAction, 'reasons'>,
): readonly ReasonCode[] => reasons.filter((reason) => spoken[reason][0] === field)

type Looked = Pick<
  ReviewedAction,
  'reasons' | 'origins' | 'owners' | 'recipients' | 'deadline' | 'differences'
>

/** How a field of an action stands: the worst that is said of it. */
export function standingOf(field: FieldName, action: Looked): Standing {
  if (action.differences.some((difference) => difference.field === field)) return 'conflict'
  if (action.origins[field].by === 'person') return 'person'
  const said = new Set(reasonsOf(field, action).map((reason) => spoken[reason][1]))
  if (said.has('conflict')) return 'conflict'
  if (isEmpty(field, action)) return 'absent'
  return said.has('inferred') ? 'inferred' : 'found'
}

const isEmpty = (field: FieldName, { owners, recipients, deadline }: Looked): boolean =>
  (field === 'owners' && owners.length === 0) ||
  (field === 'recipients' && recipients.length === 0) ||
  (field === 'deadline' && deadline === null)

/** Reasons that ask nothing: what they say is printed, or follows from what is. */
const asksNothing: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'deadline-relative',
  'deadline-event',
  'deadline-on-holiday',
  'owner-unknown',
  'negative',
  'conditional',
])

/** From this confidence on, an action without an asking reason is taken for right: see the calibration of `score`. */
const sure = 0.8

/** How much an action needs a person. */
export function doubtOf(
  action: Pick<ReviewedAction, 'reasons' | 'confidence' | 'differences'>,
): Doubt {
  const asking = action.reasons.filter((reason) => !asksNothing.has(reason))
  if (action.differences.length > 0 || asking.some((reason) => spoken[reason][1] === 'conflict'))
    return 3
  return asking.length > 0 || action.confidence < sure ? 2 : 1
}

/** Seconds that a question takes, and a glance: REVIEW.md; to be measured in use. */
const [questionSeconds, glanceSeconds] = [30, 6]

/** Whole minutes for so many questions and glances, at least one where there are any. */
export const minutesFor = (questions: number, glances: number): number =>
  Math.ceil((questions * questionSeconds + glances * glanceSeconds) / 60)
