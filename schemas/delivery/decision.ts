import { z } from 'zod'
import { Anchor, Modality } from '../action.ts'
import { IsoDate } from '../date.ts'
import { Label } from '../decision.ts'
import { DocumentKind } from '../document.ts'
import { Organisation } from '../organisation.ts'
import { Region } from '../span.ts'

/** Who must act, as a person confirmed. */
const DeliveredOwner = z.object({
  text: z.string().min(1),
  kind: z.enum(['organisation', 'office-holder', 'person', 'group']),
  role: z.enum(['lead', 'support']),
  organisation: Organisation.nullable(),
})

const DeliveredDeadline = z.object({
  text: z.string().min(1),
  kind: z.enum(['absolute', 'relative', 'immediate', 'recurring', 'event']),
  /** The last day on which it is met. */
  date: IsoDate.nullable(),
  anchor: Anchor.nullable(),
  /** RFC 5545 rule, recurring only. */
  recurrence: z.string().nullable(),
})

/** One obligation. Its id stays the same when the decision is amended. */
const DeliveredAction = z.object({
  id: z.string(),
  text: z.string().min(1),
  modality: Modality,
  owners: z.array(DeliveredOwner),
  recipients: z.array(z.object({ text: z.string(), organisation: Organisation.nullable() })),
  deadline: DeliveredDeadline.nullable(),
  /** Where it stands on the pages, as fractions of their width and height; empty for typed text. */
  regions: z.array(Region),
})

/** Where a decision comes from. */
const DeliveredSource = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string(),
  documentKind: DocumentKind,
  issuer: z.string().nullable(),
  organisation: Organisation.nullable(),
  subject: z.string().nullable(),
  memo: z.string().nullable(),
  issued: IsoDate.nullable(),
  meetingDate: IsoDate.nullable(),
})

/**
 * A decision as the portal gets it: approved by people, complete, and the same until they approve another form of it.
 * What was withdrawn is still given, as withdrawn.
 */
export const DeliveredDecision = z.object({
  schema: z.literal('decision/1'),
  id: z.string().regex(/^d_[0-9a-f]{16}$/),
  state: z.enum(['published', 'withdrawn']),
  /** Grows with every approved form of this decision. */
  revision: z.int().positive(),
  /** When this form was approved: ISO 8601, UTC. */
  approvedAt: z.iso.datetime(),
  kind: z.enum(['decision', 'request']),
  label: Label.nullable(),
  paragraph: z.int().nonnegative().nullable(),
  agenda: z.string().nullable(),
  text: z.string().min(1),
  actions: z.array(DeliveredAction).min(1),
  source: DeliveredSource,
})
export type DeliveredDecision = z.infer<typeof DeliveredDecision>
