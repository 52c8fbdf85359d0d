import { findDurations } from '../../pipeline/normalise/durations.ts'
import { fold } from '../../pipeline/bangla/fold.ts'
import type { Action, Deadline } from '../../schemas/action.ts'
import type { Decision } from '../../schemas/decision.ts'
import type { ToldAction, ToldDecision, ToldDeadline } from '../../schemas/model-reply.ts'

/** What a model would answer that reads as carefully as the people who wrote the gold. */
export const faithful = (decisions: readonly Decision[]): readonly ToldDecision[] =>
  decisions.map(({ label, text, actions }) => ({
    label: label?.printed ?? null,
    quote: text,
    actions: actions.map(toldAction),
  }))

/** > | প্রবেশ করা যাবে না।   বিরত থাকতে হবে।   shall not be used */
const negativePattern =
  /(?:^|\s)(?:না|নাই)[\s।;,."'”’)]*$|বিরত\s+থাক|না\s+(?:করা|ফেলা|রাখা|দেওয়া)[\s।;]*$|\b(?:shall|must|will|should) not\b/u

const toldAction = ({ text, modality, owners, recipients, deadline }: Action): ToldAction => ({
  quote: text,
  modality,
  negative: negativePattern.test(text),
  owners: owners.filter(({ role }) => role === 'lead').map((owner) => ({ quote: owner.text })),
  recipients: recipients.map((recipient) => ({ quote: recipient.text })),
  deadline: deadline === null ? null : toldDeadline(deadline),
})

function toldDeadline({ text, kind, date }: Deadline): ToldDeadline {
  const length = kind === 'relative' ? findDurations(fold(text))[0] : undefined
  const whole = length !== undefined && Number.isInteger(length.count) ? length : undefined
  return {
    quote: text,
    kind,
    date: kind === 'absolute' ? date : null,
    count: whole?.count ?? null,
    unit: whole?.unit ?? null,
  }
}
