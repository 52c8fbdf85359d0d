import type { DeliveredDecision } from '../../schemas/delivery/decision.ts'

type Action = DeliveredDecision['actions'][number]

/** Whether somebody leads or helps, by any name that is printed or registered. */
const isOwnedBy = ({ owners }: Action, name: string): boolean =>
  owners.some(
    ({ text, organisation }) =>
      text === name || organisation?.name === name || organisation?.nameEn === name,
  )

/** The actions of a decision that one owner has; all of them where no owner is named. */
export const actionsOf = (
  { actions }: { readonly actions: readonly Action[] },
  owner: string | null,
): readonly Action[] =>
  owner === null ? actions : actions.filter((action) => isOwnedBy(action, owner))
