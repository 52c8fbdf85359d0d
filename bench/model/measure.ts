import { foldBlanks } from '../../pipeline/document/quote.ts'
import type { ModelField } from '../../schemas/action.ts'
import type { ToldAction, ToldDecision } from '../../schemas/model-reply.ts'
import type { ExtractedAction } from '../../schemas/stages.ts'
import { faithful } from './faithful.ts'
import { minutesOf, told, type GoldText } from './read-gold.ts'
import { invented, tampers } from './tamper.ts'

/** What became of the changes of one kind. */
export interface Caught {
  readonly tried: number
  /** The changed field is told as a conflict. */
  readonly byField: number
  /** One of the answer's quotes does not stand in the text: all that matching of quotes can see. */
  readonly byQuotes: number
  readonly missed: readonly string[]
}

export interface Untouched {
  readonly fields: number
  /** Told as conflicts although the answer says what the gold says. */
  readonly flagged: number
}

const conflictsOf = (actions: readonly ExtractedAction[]): readonly ModelField[] =>
  actions.flatMap(({ model }) => (model?.conflicts ?? []).map(({ field }) => field))

/** How many fields of answers that say what the gold says are told as conflicts. */
export function measureUntouched(texts: readonly GoldText[]): Untouched {
  const actions = texts.flatMap((text) =>
    minutesOf(text).flatMap(({ index, decisions }) =>
      (told(text, index, faithful(decisions)).documents[index]?.decisions ?? [])
        .flatMap((decision) => decision.actions)
        .filter(({ model, reasons }) => model !== undefined && !reasons.includes('model-silent')),
    ),
  )
  return { fields: actions.length * 5, flagged: conflictsOf(actions).length }
}

interface Case {
  readonly text: GoldText
  readonly index: number
  readonly decisions: readonly ToldDecision[]
  readonly decision: number
  readonly action: number
}

/** Actions on which answer and rules agree in everything: only there a conflict says that the change was seen. */
const agreedCases = (texts: readonly GoldText[]): readonly Case[] =>
  texts.flatMap((text) =>
    minutesOf(text).flatMap(({ index, decisions: gold }) => {
      const decisions = faithful(gold)
      const own = told(text, index, decisions).documents[index]?.decisions ?? []
      const agreed = new Set(
        own.flatMap((decision) =>
          decision.actions.every(({ model }) => model !== undefined && model.conflicts.length === 0)
            ? decision.actions.map((action) => action.text)
            : [],
        ),
      )
      return decisions.flatMap((decision, at) =>
        decision.actions.flatMap(({ quote }, action) =>
          agreed.has(quote) ? [{ text, index, decisions, decision: at, action }] : [],
        ),
      )
    }),
  )

/** Change `each` answers of every kind, one field each, spread over all texts. */
export function measureTampered(
  texts: readonly GoldText[],
  each: number,
  below: (size: number) => number,
): Readonly<Record<string, Caught>> {
  const cases = agreedCases(texts)
  const kinds = Object.entries(tampers).map(([kind, { fields, change }]) => {
    const outcomes: Outcome[] = []
    for (let turn = 0; turn < cases.length * 4 && outcomes.length < each; turn += 1) {
      const one = cases[below(cases.length)]
      const action = one?.decisions[one.decision]?.actions[one.action]
      if (one === undefined || action === undefined) break
      const changed = change(action, { decisions: one.decisions, below })
      if (changed !== null) outcomes.push(tryOne(one, changed, fields))
    }
    return [kind, summarise(outcomes)] as const
  })
  const inventions = Array.from({ length: each }, () => cases[below(cases.length)]).flatMap((one) =>
    one === undefined ? [] : [tryInvention(one)],
  )
  return { ...Object.fromEntries(kinds), 'invented decision': summarise(inventions) }
}

interface Outcome {
  readonly isCaught: boolean
  readonly isUnquoted: boolean
  readonly said: string
}

function tryOne(one: Case, changed: ToldAction, fields: readonly ModelField[]): Outcome {
  const decisions = one.decisions.map((decision, at) =>
    at === one.decision
      ? { ...decision, actions: decision.actions.with(one.action, changed) }
      : decision,
  )
  const found = conflictsOf(
    (told(one.text, one.index, decisions).documents[one.index]?.decisions ?? []).flatMap(
      ({ actions }) => actions,
    ),
  )
  return {
    isCaught: fields.some((field) => found.includes(field)),
    isUnquoted: !quotesOf(changed).every((quote) => stands(one.text, quote)),
    said: `${one.text.name}: ${JSON.stringify(changed)}`,
  }
}

function tryInvention(one: Case): Outcome {
  const { warnings } = told(one.text, one.index, [...one.decisions, invented])
  return {
    isCaught: warnings.some(({ message }) => message.includes(invented.quote.slice(0, 40))),
    isUnquoted: !stands(one.text, invented.quote),
    said: one.text.name,
  }
}

const quotesOf = ({ quote, owners, recipients, deadline }: ToldAction): readonly string[] => [
  quote,
  ...[...owners, ...recipients].map((party) => party.quote),
  ...(deadline === null ? [] : [deadline.quote]),
]

const stands = ({ text }: GoldText, quote: string): boolean =>
  foldBlanks(text.text).includes(foldBlanks(quote))

const summarise = (outcomes: readonly Outcome[]): Caught => ({
  tried: outcomes.length,
  byField: outcomes.filter(({ isCaught }) => isCaught).length,
  byQuotes: outcomes.filter(({ isUnquoted }) => isUnquoted).length,
  missed: outcomes.filter(({ isCaught }) => !isCaught).map(({ said }) => said),
})
