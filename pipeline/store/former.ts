import type { DeliveredDecision } from '../../schemas/delivery/decision.ts'

type Action = DeliveredDecision['actions'][number]

/**
 * A decision in its approved form, with actions of earlier forms as they last stood: those that are gone or are another's
 * now, calendars take back.
 */
export type Told = DeliveredDecision & { readonly former?: readonly Action[] }

/** In what an entry of a calendar shows: which, whose, and when. */
const keyOf = ({ id, owners, deadline, modality }: Action): string =>
  JSON.stringify([id, owners, deadline, modality])

/** What is kept of earlier forms when the form `held` is followed by another; what has no day is in no calendar. */
export function formerAfter({ actions, former = [] }: Told): readonly Action[] {
  const latest = new Map(former.map((action) => [keyOf(action), action]))
  for (const action of actions.filter(({ deadline }) => deadline !== null)) {
    latest.delete(keyOf(action))
    latest.set(keyOf(action), action)
  }
  return [...latest.values()]
}
