import { actionsOf, sentencesOf, type DecisionPlan, type Place } from '../decisions.ts'
import type { Discussion } from '../discussion.ts'
import type { LabelStyle } from '../labels.ts'
import type { LineStyle } from '../lines.ts'
import type { PlantedAction } from '../planted.ts'
import type { Manner } from '../sentences.ts'

/** What minutes are about, before a form is given to it. */
export interface Content {
  readonly decisions: readonly DecisionPlan[]
  readonly discussion: Discussion
  readonly manner: Manner
}

/** The part of minutes between the header and the closing, and how its decisions are labelled. */
export interface Body {
  readonly text: string
  readonly labels: readonly (string | null)[]
}

/** A usual form of minutes, with its manner of labels and lines chosen. */
export interface Form {
  readonly traits: readonly string[]
  readonly place: Place
  readonly write: (content: Content) => Body
}

/** How one decision is set: what ends it, and what a line break is. */
interface Setting {
  readonly stop: string
  readonly lineBreak: string
  readonly line: LineStyle | null
}

/** The sentences of a decision with their implementer line, without label. */
export function decisionText(plan: DecisionPlan, manner: Manner, setting: Setting): string {
  const sentences = sentencesOf(plan, manner).map(({ text }) => text)
  const { line, lineBreak, stop } = setting
  const said = `${sentences.join('। ')}${stop}`
  return plan.implementers === null || line === null
    ? said
    : `${said}${line.print(plan.implementers, lineBreak)}`
}

/** Decisions below each other, each behind its label; `item` is their place in the agenda. */
export function listText(
  { decisions, manner }: Content,
  label: LabelStyle,
  line: LineStyle,
  item = 0,
): string {
  return decisions
    .map(
      (plan, at) =>
        label.print(at, item) + decisionText(plan, manner, { stop: '।', lineBreak: '\n', line }),
    )
    .join('\n')
}

export const labelsOf = (count: number, label: LabelStyle, item = 0): readonly (string | null)[] =>
  Array.from({ length: count }, (_, at) => label.canonical(at, item))

/** What each decision of the content says in this form. */
export const plantedIn = (
  { place }: Form,
  { decisions, manner }: Content,
): readonly (readonly PlantedAction[])[] => decisions.map((plan) => actionsOf(plan, manner, place))

/** Decisions in groups of at most `size`, as agendas and tables hold them. */
export const inGroups = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  )
