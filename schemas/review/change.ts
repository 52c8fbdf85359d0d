import { z } from 'zod'
import { Anchor, Deadline, Modality, Owner, Recipient } from '../action.ts'
import { Evidence } from '../span.ts'

/** An owner as a person gives it: printed in the source, or known to the person alone, who is the evidence then. */
export const ReviewedOwner = Owner.unwrap()
  .extend({
    from: z.enum([...Owner.unwrap().shape.from.options, 'person']),
  })
  .readonly()
export type ReviewedOwner = z.infer<typeof ReviewedOwner>

/** A deadline as a person gives it: `text` may be words of theirs, without evidence then. */
export const ReviewedDeadline = Deadline.unwrap().extend({ anchor: Anchor.nullable() }).readonly()
export type ReviewedDeadline = z.infer<typeof ReviewedDeadline>

/** What of an action a person can settle. */
export const Fields = z
  .object({
    text: z.string().min(1).max(10_000),
    evidence: Evidence,
    modality: Modality,
    owners: z.array(ReviewedOwner).max(50).readonly(),
    recipients: z.array(Recipient).max(50).readonly(),
    deadline: ReviewedDeadline.nullable(),
  })
  .readonly()
export type Fields = z.infer<typeof Fields>

export const FieldName = z.enum(['text', 'modality', 'owners', 'recipients', 'deadline'])
export type FieldName = z.infer<typeof FieldName>

const action = z.string().regex(/^a_[0-9a-f]{16}$/)
const why = z.string().trim().max(500).nullable()
/** Words that someone must have said. */
const note = z.string().trim().min(1).max(500)

/** An action with all its fields, as a person makes it by dividing, joining or adding. */
const NewAction = Fields.unwrap().extend({ id: action }).readonly()
export type NewAction = z.infer<typeof NewAction>

/**
 * What a person does to a decision. Each is put down once and never changed; the decision as it stands is what the
 * machine read with these changes in their order.
 */
export const Change = z.discriminatedUnion('kind', [
  /** The action is right as it stood before the person's eyes: `fields` says how. */
  z.object({ kind: z.literal('settle'), action, fields: Fields, why }),
  /** Some fields become others; those left out stay. It settles nothing by itself. */
  z.object({ kind: z.literal('edit'), action, fields: Fields.unwrap().partial(), why }),
  /** It is no obligation, or read twice. */
  z.object({ kind: z.literal('reject'), action, why }),
  /** Back into the queue, as it stands. */
  z.object({ kind: z.literal('reopen'), action, why }),
  /** A colleague is to say; null for anyone. */
  z.object({ kind: z.literal('ask'), action, colleague: z.int().nullable(), why: note }),
  /** One action that is several. */
  z.object({ kind: z.literal('split'), action, into: z.array(NewAction).min(2).max(20), why }),
  /** Several actions that are one. */
  z.object({
    kind: z.literal('merge'),
    actions: z.array(action).min(2).max(20),
    into: NewAction,
    why,
  }),
  /** A decision that was overlooked, marked on the page by a person. */
  z.object({
    kind: z.literal('add'),
    document: z.int().nonnegative(),
    label: z.string().trim().min(1).max(20).nullable(),
    text: z.string().min(1).max(10_000),
    evidence: Evidence,
    actions: z.array(NewAction).min(1).max(20),
    why,
  }),
  /** The portal may have it. */
  z.object({ kind: z.literal('publish'), why }),
  /** The portal is to take it back. */
  z.object({ kind: z.literal('withdraw'), why: note }),
  /** As if an earlier change had not been made. */
  z.object({ kind: z.literal('undo'), change: z.int().positive(), why }),
])
export type Change = z.infer<typeof Change>

/** A change as it was put down. */
export interface Entry {
  /** Counts over the whole archive; a later change has a greater one. */
  readonly number: number
  readonly change: Change
  /** Who made it, and when (ISO 8601, UTC). */
  readonly person: { readonly id: number; readonly name: string }
  readonly at: string
  /** The version of the record that the person saw. */
  readonly version: number
}
