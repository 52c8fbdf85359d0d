import type { Action, Deadline, Owner } from '../../schemas/action.ts'
import type { Decision } from '../../schemas/decision.ts'
import type { Document } from '../../schemas/document.ts'
import type { MinutesRecord } from '../../schemas/record.ts'

/** Someone who must act, as the sentence says. */
export const owner = (text: string, parts: Partial<Owner> = {}): Owner => ({
  text,
  kind: 'organisation',
  role: 'lead',
  organisation: null,
  from: 'sentence',
  evidence: [],
  ...parts,
})

/** A day on which something is due. */
export const deadline = (date: string, parts: Partial<Deadline> = {}): Deadline => ({
  text: `by ${date}`,
  kind: 'absolute',
  date,
  anchor: null,
  recurrence: null,
  evidence: [],
  ...parts,
})

/** An obligation without owner or deadline, unless `parts` say so. */
export const action = (text: string, parts: Partial<Action> = {}): Action => ({
  id: `a_${'0'.repeat(16)}`,
  text,
  evidence: [],
  modality: 'must',
  owners: [],
  recipients: [],
  deadline: null,
  confidence: 0.95,
  reasons: [],
  extractor: 'person',
  ...parts,
})

/** A decision with its actions; by default one that says the same. */
export const decision = (
  text: string,
  actions: readonly Action[] = [action(text)],
  parts: Partial<Decision> = {},
): Decision => ({
  id: `d_${'0'.repeat(16)}`,
  label: null,
  paragraph: null,
  agenda: null,
  text,
  evidence: [],
  actions,
  ...parts,
})

/** Minutes of one page with these decisions. */
export const documentOf = (
  decisions: readonly Decision[],
  parts: Partial<Document> = {},
): Document => ({
  kind: 'minutes',
  language: 'bn',
  pages: [1, 1],
  issuer: null,
  subject: null,
  memo: null,
  issued: null,
  meeting: null,
  paragraphs: [],
  decisions,
  followUps: [],
  requests: [],
  attendees: [],
  recipients: [],
  ...parts,
})

/** A record of typed text that holds one document with these decisions. */
export const recordOf = (
  decisions: readonly Decision[],
  parts: Partial<Document> = {},
): MinutesRecord => ({
  schema: 'minutes-record/1',
  source: { name: 'minutes.txt', sha256: '0'.repeat(64), mediaType: 'text/plain', bytes: 1 },
  text: decisions.map(({ text }) => text).join('\n'),
  pages: [
    {
      number: 1,
      start: 0,
      end: 1,
      width: null,
      height: null,
      origin: 'text',
      reason: 'typed text',
      confidence: 1,
    },
  ],
  documents: [documentOf(decisions, parts)],
  warnings: [],
})
