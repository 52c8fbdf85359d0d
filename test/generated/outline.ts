import type { Action } from '../../schemas/action.ts'
import type { Decision } from '../../schemas/decision.ts'
import type { PlantedAction, PlantedDecision } from './planted.ts'

/** One decision as a line of text for comparison: label, then each action with its owners and its deadline. */
const outline = (label: string | null, actions: readonly string[]): string =>
  [label ?? '–', ...actions].join('\n    ')

const dueOutline = (due: PlantedAction['due']): string =>
  due === null
    ? 'no deadline'
    : [due.kind, due.date, due.recurrence].filter((part) => part !== null).join(' ')

const plantedAction = ({ modality, owners, due }: PlantedAction): string =>
  [
    modality,
    owners.map(({ text, from }) => `${text} (lead, ${from})`).join(' + ') || 'nobody',
    dueOutline(due),
  ].join(' · ')

const readAction = ({ modality, owners, deadline }: Action): string =>
  [
    modality,
    owners.map(({ text, role, from }) => `${text} (${role}, ${from})`).join(' + ') || 'nobody',
    dueOutline(deadline),
  ].join(' · ')

export const plantedOutline = ({ label, actions }: PlantedDecision): string =>
  outline(label, actions.map(plantedAction))

export const readOutline = ({ label, actions }: Decision): string =>
  outline(label?.canonical ?? null, actions.map(readAction))
