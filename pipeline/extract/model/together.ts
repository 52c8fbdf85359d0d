import type { ToldAction, ToldDecision } from '../../../schemas/model-reply.ts'
import type { Span } from '../../../schemas/span.ts'
import type { DecisionDraft, ExtractedAction, ExtractedDecision } from '../../../schemas/stages.ts'
import { mostlyOverlap, overlaps } from '../../document/spans.ts'
import { readActions, type ActionContext } from '../rules/actions.ts'
import { alignQuote } from './align.ts'
import type { Place } from './fields.ts'
import { compared, doubted, withReason, type Reconciling } from './compared.ts'

/** An action that was told, where its words were found. */
interface Placed {
  readonly told: ToldAction
  readonly span: Span | null
}

export const actionsOf = (
  { text, body }: Place,
  told: ReadonlyArray<{ readonly decision: ToldDecision }>,
): readonly Placed[] =>
  told.flatMap(({ decision }) =>
    decision.actions.map((action) => ({
      told: action,
      span: alignQuote(text, body, action.quote)?.span ?? null,
    })),
  )

/** A decision that both saw. */
export function together(
  place: Place,
  own: ExtractedDecision,
  told: readonly Placed[],
  context: ActionContext,
  how: Reconciling,
): ExtractedDecision {
  const free = [...told]
  const take = (is: (one: Placed) => boolean): Placed | null => {
    const at = free.findIndex(is)
    return at === -1 ? null : (free.splice(at, 1)[0] ?? null)
  }
  const paired = own.actions.map((action) => ({
    action,
    one: take(({ span }) => span !== null && coversMost(action, span)),
  }))
  // What is told in words that are not printed here, or twice, is still about something: the first without a partner.
  const actions = paired.map(({ action, one }) => {
    const partner =
      one ?? take(({ span }) => span === null) ?? take((other) => isTwice(other, told))
    return partner === null ? action : compared(place, action, partner.told, how)
  })
  const isWithin = ({ span }: Placed, at: number): boolean => {
    const action = own.actions[at]
    return span === null ? at === 0 : action !== undefined && coversMost(action, span)
  }
  const whole = actions.map((action, at) =>
    free
      .filter((one) => isWithin(one, at))
      .reduce((all, one) => doubted(place, all, one.told, how), action),
  )
  const seen = own.actions.flatMap(({ evidence }) => evidence)
  const more = free.flatMap(({ told: one, span }) =>
    span === null || seen.some((piece) => overlaps(piece, span))
      ? []
      : newActions(place, { ...own, body: [span] }, [one], context, how),
  )
  return { ...own, actions: [...whole, ...more] }
}

const isTwice = (one: Placed, told: readonly Placed[]): boolean =>
  told.some((other) => other !== one && other.told.quote === one.told.quote)

const coversMost = ({ evidence }: ExtractedAction, span: Span): boolean =>
  evidence.some((one) => mostlyOverlap(one, span))

export function newActions(
  place: Place,
  draft: DecisionDraft,
  told: readonly ToldAction[],
  context: ActionContext,
  how: Reconciling,
): readonly ExtractedAction[] {
  return readActions(place.text, draft, context).map((own, index): ExtractedAction => {
    const one = told[index]
    const action = one === undefined ? own : compared(place, own, one, how)
    return { ...action, reasons: withReason(action, 'model-alone'), extractor: `llm:${how.name}` }
  })
}
