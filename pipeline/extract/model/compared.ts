import type { ModelField, ModelReading } from '../../../schemas/action.ts'
import type { ToldAction } from '../../../schemas/model-reply.ts'
import type { ReasonCode } from '../../../schemas/reason.ts'
import type { ExtractedAction } from '../../../schemas/stages.ts'
import type { AnchorChoice } from '../context.ts'
import {
  compareDeadline,
  compareModality,
  compareOwners,
  compareRecipients,
  compareText,
  settle,
  type Compared,
  type Place,
} from './fields.ts'

/** How the two readings become one. */
export interface Reconciling {
  readonly anchor: AnchorChoice
  readonly whose: 'model' | 'both'
  /** The model's. */
  readonly name: string
}

const codes: Readonly<Record<ModelField, ReasonCode>> = {
  text: 'model-text',
  modality: 'model-modality',
  owners: 'model-owners',
  recipients: 'model-recipients',
  deadline: 'model-deadline',
}

export const withReason = (
  { reasons }: ExtractedAction,
  ...more: readonly ReasonCode[]
): readonly ReasonCode[] => [...new Set([...reasons, ...more])]

/** An action with the model's word on each field. */
export function compared(
  place: Place,
  own: ExtractedAction,
  told: ToldAction,
  { name, whose }: Reconciling,
): ExtractedAction {
  const owners = compareOwners(place, told, own)
  const recipients = compareRecipients(place, told, own)
  const deadline = compareDeadline(place, told, own)
  const settled = {
    text: settle('text', compareText(place, told, own), own.text, whose),
    modality: settle('modality', compareModality(told, own), own.modality, whose),
    owners: settle('owners', owners, wordsOf(own.owners), whose),
    recipients: settle('recipients', recipients, wordsOf(own.recipients), whose),
    deadline: settle('deadline', deadline, own.deadline?.text ?? '', whose),
  }
  const conflicts = Object.values(settled).flatMap((one) => one.conflicts)
  const isTaken = Object.values(settled).some(({ takes }) => takes)
  const kept = settled.owners.takes ? own.reasons.filter((r) => r !== 'owner-missing') : own.reasons
  return {
    ...own,
    owners: settled.owners.takes ? (owners.grounded ?? own.owners) : own.owners,
    recipients: settled.recipients.takes ? (recipients.grounded ?? []) : own.recipients,
    deadline: settled.deadline.takes ? (deadline.grounded?.deadline ?? null) : own.deadline,
    reasons: withReason(
      { ...own, reasons: kept },
      ...(settled.deadline.takes ? (deadline.grounded?.reasons ?? []) : []),
      ...conflicts.map(({ field }) => codes[field]),
      ...(isTaken ? (['model-alone'] as const) : []),
    ),
    model: { name, origins: originsOf(settled), conflicts },
  }
}

const wordsOf = (parties: ReadonlyArray<{ readonly text: string }>): string =>
  parties.map(({ text }) => text).join(' | ')

const originsOf = (
  settled: Readonly<Record<ModelField, ReturnType<typeof settle>>>,
): ModelReading['origins'] => ({
  text: settled.text.origin,
  modality: settled.modality.origin,
  owners: settled.owners.origin,
  recipients: settled.recipients.origin,
  deadline: settled.deadline.origin,
})

const byRules: ModelReading['origins'] = {
  text: 'rules',
  modality: 'rules',
  owners: 'rules',
  recipients: 'rules',
  deadline: 'rules',
}

/** The model tells one more obligation of words that the rules read as one: what the page does not bear out is a conflict. */
export function doubted(
  place: Place,
  own: ExtractedAction,
  told: ToldAction,
  { name }: Reconciling,
): ExtractedAction {
  const compared: ReadonlyArray<readonly [ModelField, Compared<unknown>]> = [
    ['text', compareText(place, told, own)],
    ['owners', compareOwners(place, told, own)],
    ['recipients', compareRecipients(place, told, own)],
    ...(told.deadline === null ? [] : ([['deadline', compareDeadline(place, told, own)]] as const)),
  ]
  const conflicts = compared.flatMap(([field, { fault, said, grounded }]) =>
    fault === null || grounded !== null ? [] : [{ field, fault, said }],
  )
  return {
    ...own,
    reasons: withReason(own, ...conflicts.map(({ field }) => codes[field])),
    model: {
      name,
      origins: own.model?.origins ?? byRules,
      conflicts: [...(own.model?.conflicts ?? []), ...conflicts],
    },
  }
}

/** One that the model was shown and did not name. */
export const unnamed = (action: ExtractedAction, { name }: Reconciling): ExtractedAction => ({
  ...action,
  reasons: withReason(action, 'model-silent'),
  model: { name, origins: byRules, conflicts: [] },
})
