import type { DeliveredDecision } from '../../schemas/delivery/decision.ts'
import type { SourceOf } from '../../schemas/review/decision-page.ts'
import type { ReviewedAction, ReviewedDecision } from '../../schemas/review/reviewed.ts'

/** How a form of a decision was approved: by which change, and when. */
export interface Approval {
  readonly state: DeliveredDecision['state']
  readonly revision: number
  readonly at: string
}

/** A decision in the form in which the portal gets it: what people rejected is left out, and what nobody need know. */
export function deliveredOf(
  decision: ReviewedDecision,
  source: SourceOf,
  { state, revision, at }: Approval,
): DeliveredDecision {
  const { id, kind, label, paragraph, agenda, text, actions } = decision
  const { sha256, name, documentKind, issuer, organisation, subject, memo } = source
  const { issued, meetingDate } = source
  return {
    schema: 'decision/1',
    id,
    state,
    revision,
    approvedAt: at,
    kind,
    label,
    paragraph,
    agenda: agenda?.text ?? null,
    text,
    actions: actions.filter((action) => action.state !== 'rejected').map(toAction),
    source: {
      sha256,
      name,
      documentKind,
      issuer,
      organisation,
      subject,
      memo,
      issued,
      meetingDate,
    },
  }
}

const toAction = ({
  id,
  text,
  modality,
  owners,
  recipients,
  deadline,
  evidence,
}: ReviewedAction): DeliveredDecision['actions'][number] => ({
  id,
  text,
  modality,
  owners: owners.map(({ text: name, kind, role, organisation }) => ({
    text: name,
    kind,
    role,
    organisation,
  })),
  recipients: recipients.map(({ text: name, organisation }) => ({ text: name, organisation })),
  deadline: deadline && {
    text: deadline.text,
    kind: deadline.kind,
    date: deadline.date,
    anchor: deadline.anchor,
    recurrence: deadline.recurrence,
  },
  regions: evidence.flatMap(({ regions }) => regions),
})
