import type { Action } from '../../schemas/action.ts'

/** Below this chance of being right an action is shown to a person first. */
const sureEnough = 0.8

/** Whether a coordinator should look at an action before it is trusted. */
export const needsLook = ({ confidence }: Pick<Action, 'confidence'>): boolean =>
  confidence < sureEnough
