import * as fc from 'fast-check'
import { atMeetings, repeatedDeadlines, singleDeadlines } from './deadlines.ts'
import { receivers } from './offices.ts'
import { optional } from './optional.ts'
import { owners, type OwnersPlan } from './owners.ts'
import type { DeadlinePlan } from './planted.ts'
import { forbidden, resolutions, topics, type Topic } from './topics.ts'
import { prohibitions, verbForms, type VerbForm } from './verbs.ts'

/** A part of a sentence before its receiver and its verb. */
export type Part = 'who' | 'when' | 'what'

/** In which order a sentence says who, until when and what. */
export type WordOrder = readonly [Part, Part, Part]

const wordOrders: readonly WordOrder[] = [
  ['who', 'when', 'what'],
  ['when', 'who', 'what'],
  ['who', 'what', 'when'],
  ['what', 'who', 'when'],
]

/** What is done, until when, for whom. */
export interface DeedPlan {
  readonly topic: Topic
  readonly deadline: DeadlinePlan | null
  readonly receiver: string | null
}

/** A sentence that obliges, asks, allows or forbids; `further` goes on behind এবং with the same verb. */
export interface DutyPlan {
  readonly type: 'duty'
  readonly verb: VerbForm
  readonly owners: OwnersPlan | null
  readonly deed: DeedPlan
  readonly further: DeedPlan | null
  readonly order: WordOrder
  readonly hasDash: boolean
}

/** A sentence that settles something. */
export interface ResolutionPlan {
  readonly type: 'resolution'
  readonly text: string
}

export type ClausePlan = DutyPlan | ResolutionPlan

const isKind = (plan: DeadlinePlan | null, ...kinds: readonly string[]): boolean =>
  plan === null || kinds.includes(plan.kind)

/** What is sent needs a receiver, what is finished does not come again, what is presented waits for a meeting. */
function isNatural({ topic, deadline, receiver }: DeedPlan): boolean {
  const isAtMeeting = deadline !== null && atMeetings.includes(deadline)
  if ((receiver !== null) !== (topic.aspect === 'sent')) return false
  if (isAtMeeting !== (topic.aspect === 'presented')) return false
  if (topic.aspect === 'repeated') return isKind(deadline, 'recurring', 'immediate')
  return topic.aspect !== 'once' || deadline?.kind !== 'recurring'
}

const deadline = fc.oneof(
  { arbitrary: fc.constant(null), weight: 3 },
  { arbitrary: singleDeadlines, weight: 5 },
  { arbitrary: repeatedDeadlines, weight: 2 },
  { arbitrary: fc.constantFrom(...atMeetings), weight: 1 },
)

const deed: fc.Arbitrary<DeedPlan> = fc
  .record({
    topic: fc.constantFrom(...topics),
    deadline,
    receiver: optional(fc.constantFrom(...receivers), 1),
  })
  .filter(isNatural)

const ban: fc.Arbitrary<DeedPlan> = fc.record({
  topic: fc.constantFrom(...forbidden),
  deadline: fc.constant(null),
  receiver: fc.constant(null),
})

/** Voices that name somebody need him; what is asked is asked of somebody. */
const isVoiced = ({ verb, owners }: DutyPlan): boolean =>
  (verb.voice === 'none') === (owners === null)

/** > | বিভাগ কর্তৃক সারের সরবরাহ … — supplied by it, or made sure by it? Of such objects clerks do not write কর্তৃক. */
const actedUponPattern =
  /অব্যবহৃত|বিচারাধীন|সংশোধিত|সরবরাহ|খনন|নিয়োগ|মূল্যায়ন|সেবা|নিধন|ব্যবহার|বিক্রয়|ক্রয়|মেরামত|নিষ্পন্ন|সমাপ্তি|প্রস্তুত|বাস্তবায়ন|সমীক্ষা/u

/**
 * অধিদপ্তরকে প্রতিবেদন প্রেরণ করতে হবে: by it or to it? So who is obliged stands before what he does,
 * and what stands behind it has its own place. A second deed has its own day where the first has one.
 */
function isClear({ verb, owners, deed, further, order }: DutyPlan): boolean {
  if (verb.voice !== 'subject' && verb.voice !== 'asked' && order[0] === 'what') return false
  if (verb.voice === 'agent' && actedUponPattern.test(deed.topic.object)) return false
  // > | জমির সীমানা সংশ্লিষ্ট কর্মকর্তাগণ — those concerned, or those concerned with boundaries?
  if (order[0] === 'what' && owners?.offices[0]?.text.startsWith('সংশ্লিষ্ট')) return false
  // > | অর্থ বিভাগকে তালিকা সরবরাহ করতে হবে — whoever is supplied stands in the same case.
  if (verb.voice === 'obliged' && deed.topic.verb === 'সরবরাহ') return false
  if (further === null) return true
  if (further.topic === deed.topic) return false
  const isShared = verb.voice === 'subject' || verb.voice === 'obliged' || verb.voice === 'none'
  return (
    isShared && verb.modality === 'must' && (deed.deadline === null || further.deadline !== null)
  )
}

/** > | কর্মকর্তাগণকে কোনো ব্যক্তিকে … বিরত থাকতে হবে — clumsy, and two whom it may bind. */
const hasTwoDatives = ({ verb, deed }: DutyPlan): boolean =>
  verb.voice === 'obliged' && deed.topic.object.includes('কে ')

const shape = {
  type: fc.constant('duty' as const),
  owners: optional(owners, 1),
  order: fc.constantFrom(...wordOrders),
  hasDash: fc.boolean(),
}

const duty: fc.Arbitrary<DutyPlan> = fc
  .record({
    ...shape,
    verb: fc.constantFrom(...verbForms),
    deed,
    further: optional(deed, 7),
  })
  .filter((plan) => isVoiced(plan) && isClear(plan))

const prohibition: fc.Arbitrary<DutyPlan> = fc
  .record({
    ...shape,
    verb: fc.constantFrom(...prohibitions),
    deed: ban,
    further: fc.constant(null),
  })
  .filter((plan) => isVoiced(plan) && plan.order === wordOrders[2] && !hasTwoDatives(plan))

const resolution: fc.Arbitrary<ResolutionPlan> = fc
  .constantFrom(...resolutions)
  .map((text) => ({ type: 'resolution', text }))

export const clauses: fc.Arbitrary<ClausePlan> = fc.oneof(
  { arbitrary: duty, weight: 16 },
  { arbitrary: prohibition, weight: 2 },
  { arbitrary: resolution, weight: 1 },
)
