import type { Action, Owner } from '../../schemas/action.ts'
import type { Decision } from '../../schemas/decision.ts'
import type { Document } from '../../schemas/document.ts'
import type { MinutesRecord } from '../../schemas/record.ts'
import type { ReviewedAction, ReviewedDecision } from '../../schemas/review/reviewed.ts'
import type { Evidence } from '../../schemas/span.ts'

/** A decision as it stands, and in which document of its file. */
export interface Judged {
  readonly decision: ReviewedDecision
  readonly document: number
}

const isOpen = ({ state }: ReviewedAction): boolean => state === 'open' || state === 'asked'

/**
 * A record with what people say in the place of what the machine read; null as long as some action of it waits for a
 * person. What they rejected is left out. A word that is printed nowhere gets the place of its action as evidence.
 */
export function goldOf(record: MinutesRecord, judged: readonly Judged[]): MinutesRecord | null {
  if (judged.length === 0 || judged.some(({ decision }) => decision.actions.some(isOpen)))
    return null
  const documents = record.documents.map((document, index): Document => {
    const own = judged.filter((one) => one.document === index).map(({ decision }) => decision)
    const kept = own.filter(({ state }) => state !== 'rejected')
    return {
      ...document,
      decisions: kept
        .filter(({ kind }) => kind === 'decision')
        .map((decision) => toDecision(decision)),
      requests: kept
        .filter(({ kind }) => kind === 'request')
        .flatMap(({ actions }) => actions.map(toAction)),
    }
  })
  return { ...record, documents }
}

const toDecision = ({
  id,
  label,
  paragraph,
  agenda,
  text,
  evidence,
  actions,
}: ReviewedDecision): Decision => ({
  id,
  label,
  paragraph,
  agenda,
  text,
  evidence,
  actions: actions.filter(({ state }) => state !== 'rejected').map(toAction),
})

const toAction = (action: ReviewedAction): Action => ({
  id: action.id,
  text: action.text,
  evidence: action.evidence,
  modality: action.modality,
  owners: action.owners.map((owner): Owner => ({
    ...owner,
    from: owner.from === 'person' ? 'inherited' : owner.from,
    evidence: somewhere(owner.evidence, action),
  })),
  recipients: action.recipients.map((recipient) => ({
    ...recipient,
    evidence: somewhere(recipient.evidence, action),
  })),
  deadline: action.deadline && {
    ...action.deadline,
    evidence: somewhere(action.deadline.evidence, action),
  },
  confidence: 1,
  reasons: [],
  extractor: 'person',
})

const somewhere = (evidence: Evidence, action: ReviewedAction): Evidence =>
  evidence.length > 0 ? evidence : action.evidence
