import { createHash } from 'node:crypto'
import { MinutesRecord } from '../../schemas/record.ts'
import type { Action } from '../../schemas/action.ts'
import type { Document } from '../../schemas/document.ts'
import type { Quote } from '../../schemas/span.ts'
import type { Verified, VerifiedAction, VerifiedDecision } from '../../schemas/stages.ts'
import { quote } from '../document/quote.ts'
import { InvariantError } from '../errors.ts'
import { findBrokenEvidence } from './evidence.ts'

/**
 * The record of a file, checked against its schema and its invariants. The same text gives the same
 * bytes; ids come from the source and the place, not from recognised words.
 *
 * @throws {InvariantError} for a record that breaks its contract: our defect, never the source's
 */
export function toRecord(verified: Verified): MinutesRecord {
  const { source, text, pages, documents, warnings } = verified
  const record = {
    schema: 'minutes-record/1',
    source,
    text,
    pages,
    documents: documents.map((document, index) => toDocument(verified, document, index)),
    warnings,
  }
  const checked = MinutesRecord.safeParse(record)
  if (!checked.success) {
    throw new InvariantError(
      `the record breaks its schema: ${checked.error.issues.map((i) => `${i.path.join('.')} ${i.message}`).join('; ')}`,
    )
  }
  const broken = findBrokenEvidence(checked.data)
  if (broken.length > 0)
    throw new InvariantError(`the record breaks its evidence: ${broken.join('; ')}`)
  return checked.data
}

function toDocument(
  text: Verified,
  document: Verified['documents'][number],
  index: number,
): Document {
  const { span: _span, decisions, requests, ...rest } = document
  const identify = (kind: 'd' | 'a', ...place: readonly string[]): string =>
    `${kind}_${digest([text.source.sha256, String(index), ...place])}`
  const toAction = (action: VerifiedAction, position: string, at: number): Action => ({
    id: identify('a', position, String(at)),
    ...action,
  })
  return {
    ...rest,
    decisions: decisions.map((decision) => ({
      id: identify('d', decision.position),
      label: decision.label,
      paragraph: decision.paragraph,
      agenda: decision.agenda === null ? null : quote(text, ...decision.agenda),
      ...quoteBody(text, decision),
      actions: decision.actions.map((action, at) => toAction(action, decision.position, at)),
    })),
    requests: requests.map((action, at) => toAction(action, 'request', at)),
  }
}

const digest = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)

function quoteBody(text: Verified, { body, position }: VerifiedDecision): Quote {
  const quoted = quote(text, ...body)
  if (quoted === null) throw new InvariantError(`the decision at ${position} has no words`)
  return quoted
}
