import * as fc from 'fast-check'
import { decisions, decisionTraits, isOpen, type DecisionPlan } from './decisions.ts'
import { discussions, type Discussion } from './discussion.ts'
import { agendas } from './forms/agenda.ts'
import { plantedIn, type Form } from './forms/form.ts'
import { lists } from './forms/list.ts'
import { memos } from './forms/memo.ts'
import { tables } from './forms/table.ts'
import { frames, headOf, meetings, tailOf, type Frame } from './head.ts'
import { isKnownMisreading } from './known-misreadings.ts'
import type { PlantedDecision } from './planted.ts'
import type { Manner } from './sentences.ts'

/** Minutes and the decisions that were planted in them, in order. */
export interface PlantedMinutes {
  readonly text: string
  readonly decisions: readonly PlantedDecision[]
  /** In a counterexample the text says all. */
  readonly [fc.toStringMethod]: () => string
}

interface MinutesPlan {
  readonly form: Form
  readonly frame: Frame
  readonly manner: Manner
  readonly discussion: Discussion
  readonly decisions: readonly DecisionPlan[]
}

const plans: fc.Arbitrary<MinutesPlan> = fc.record({
  form: fc.oneof(memos, agendas, lists, { arbitrary: tables, weight: 2 }),
  frame: frames,
  manner: fc.record({ meeting: meetings, isSadhu: fc.nat({ max: 4 }).map((one) => one === 4) }),
  discussion: discussions,
  decisions: fc.array(decisions, { minLength: 1, maxLength: 6 }),
})

const traitsIn = ({ form, frame, manner }: MinutesPlan, plan: DecisionPlan): readonly string[] => [
  ...form.traits,
  ...(frame.hasAttendance ? ['attendance'] : []),
  ...decisionTraits(plan, manner, form.place),
]

/**
 * A line of its own below the last decision may be of all above it that name nobody: then either
 * every decision that leaves it open has a line, or none.
 */
function withClearLines(plan: MinutesPlan): MinutesPlan {
  const isStaffed = plan.decisions.some(({ implementers }) => implementers !== null)
  const isDoubtful = (one: DecisionPlan): boolean => one.implementers === null && isOpen(one)
  return isStaffed && plan.form.place.hasOwnLine
    ? { ...plan, decisions: plan.decisions.filter((one) => !isDoubtful(one)) }
    : plan
}

/** The plan without decisions that are known to be read wrongly. */
const withoutKnown = (plan: MinutesPlan): MinutesPlan => ({
  ...plan,
  decisions: plan.decisions.filter((one) => !isKnownMisreading(traitsIn(plan, one))),
})

/** The text of a plan with what it says. */
function write(plan: MinutesPlan): PlantedMinutes {
  const { form, frame, manner } = plan
  const { text, labels } = form.write(plan)
  const planted = plantedIn(form, plan)
  const whole = [headOf(frame, manner.meeting), text, tailOf(frame, manner.meeting)].join('\n\n')
  return {
    text: whole,
    [fc.toStringMethod]: () => `\n${whole}`,
    decisions: plan.decisions.map((one, at) => ({
      label: labels[at] ?? null,
      actions: planted[at] ?? [],
      traits: traitsIn(plan, one),
    })),
  }
}

export const plantedMinutes: fc.Arbitrary<PlantedMinutes> = plans
  .map((plan) => withClearLines(withoutKnown(plan)))
  .filter(({ decisions }) => decisions.length > 0)
  .map(write)
