import type { ClausePlan, DeedPlan, DutyPlan, Part } from './clauses.ts'
import { inDative, isHonoured, joined, traitsOf } from './owners.ts'
import type { PlantedAction, PrintedDeadline } from './planted.ts'
import type { VerbForm } from './verbs.ts'

/** What a whole set of minutes has in common. */
export interface Manner {
  /** Day of the meeting, ISO. */
  readonly meeting: string
  readonly isSadhu: boolean
}

/** A sentence without its stop, and what it says. */
export interface Sentence {
  readonly text: string
  readonly actions: readonly PlantedAction[]
  readonly traits: readonly string[]
}

const words = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(' ')

/** Who acts, in his case. */
function whoOf({ verb, owners, hasDash }: DutyPlan): string | null {
  if (owners === null) return null
  if (verb.voice === 'subject') return joined(owners)
  return verb.voice === 'agent' ? `${joined(owners)} কর্তৃক` : inDative(owners, hasDash)
}

type Slot = Part | 'receiver'

/** The parts of a sentence in its order; the verb stands behind them. A request names whom it asks first, or last. */
function slotsOf({ verb, order }: DutyPlan): readonly Slot[] {
  const isLast = verb.voice === 'asked' && order[2] !== 'what'
  return isLast ? ['what', 'when', 'receiver', 'who'] : [...order, 'receiver']
}

const verbIn = ({ verb, owners }: DutyPlan, { isSadhu }: Manner): string =>
  (isSadhu ? verb.sadhu : verb.chalit)[owners !== null && isHonoured(owners) ? 1 : 0]

/** … প্রেরণ করার জন্য of a request. */
const purposeOf = ({ verb, deed }: DutyPlan, { isSadhu }: Manner): string | null =>
  verb.voice === 'asked' ? `${deed.topic.verb} ${isSadhu ? 'করিবার' : 'করার'} জন্য` : null

function statement(plan: DutyPlan, when: string | undefined, manner: Manner): string {
  const { topic, receiver } = plan.deed
  const parts = { who: whoOf(plan), when, what: topic.object, receiver }
  const slots = slotsOf(plan)
  const purpose = purposeOf(plan, manner)
  const before = slots.filter((slot) => slot !== 'who' || slots.at(-1) !== 'who')
  const asked = slots.at(-1) === 'who' ? parts.who : null
  return words(
    ...before.map((slot) => parts[slot]),
    purpose,
    asked,
    purpose === null ? topic.verb : null,
    verbIn(plan, manner),
  )
}

/** Which parts stand side by side: `next:who>what`. */
function neighbours(plan: DutyPlan): readonly string[] {
  const { owners, deed } = plan
  const isSaid = {
    who: owners !== null,
    when: deed.deadline !== null,
    what: true,
    receiver: deed.receiver !== null,
  }
  const said = slotsOf(plan).filter((slot) => isSaid[slot])
  return said.slice(1).map((slot, at) => `next:${said[at]}>${slot}`)
}

const addition = (
  plan: DutyPlan,
  deed: DeedPlan,
  when: string | undefined,
  manner: Manner,
): string =>
  words('এবং', when, deed.topic.object, deed.receiver, deed.topic.verb, verbIn(plan, manner))

const actionOf = (plan: DutyPlan, deadline: PrintedDeadline | undefined): PlantedAction => ({
  modality: plan.verb.modality,
  owners: (plan.owners?.offices ?? []).map(({ text }) => ({ text, from: 'sentence' })),
  due: deadline?.due ?? null,
})

const verbTraits = (verb: VerbForm, { isSadhu }: Manner): readonly string[] => [
  `voice:${verb.voice}`,
  `verb:${verb.name}`,
  `verb:${isSadhu ? 'sadhu' : 'chalit'}`,
]

const deedTraits = (
  { topic, receiver }: DeedPlan,
  when: PrintedDeadline | undefined,
): readonly string[] => [
  `topic:${topic.object} ${topic.verb}`,
  `receiver:${receiver}`,
  when?.trait ?? 'deadline:none',
]

/** One or two obligations of the same owners. */
function dutySentence(plan: DutyPlan, manner: Manner): Sentence {
  const { deed, further, owners } = plan
  const when = deed.deadline?.print(manner.meeting)
  const then = further?.deadline?.print(manner.meeting)
  const first = statement(plan, when?.words, manner)
  return {
    text: further === null ? first : `${first} ${addition(plan, further, then?.words, manner)}`,
    actions: [actionOf(plan, when), ...(further === null ? [] : [actionOf(plan, then)])],
    traits: [
      ...verbTraits(plan.verb, manner),
      ...neighbours(plan),
      ...deedTraits(deed, when),
      ...(further === null ? [] : ['further', ...deedTraits(further, then)]),
      ...(owners === null ? ['owner:none'] : traitsOf(owners)),
    ],
  }
}

/** The sentence of a plan, for one meeting. */
export function sentenceOf(plan: ClausePlan, manner: Manner): Sentence {
  if (plan.type === 'duty') return dutySentence(plan, manner)
  return {
    text: `${plan.text} ${manner.isSadhu ? 'করা হইল' : 'করা হলো'}`,
    actions: [{ modality: 'resolved', owners: [], due: null }],
    traits: ['resolution', `topic:${plan.text}`],
  }
}
