import { z } from 'zod'
import { IsoDate } from './date.ts'
import { Organisation } from './organisation.ts'
import { ReasonCode } from './reason.ts'
import { Evidence } from './span.ts'

/**
 * How binding an action is.
 * must: করতে হবে, করবে(ন), করা হবে · request: অনুরোধ করা হলো · may: করা যেতে পারে ·
 * resolved: অনুমোদন/সমর্থন/দৃঢ়ীকরণ করা হয়, nothing is left to do.
 */
export const Modality = z.enum(['must', 'request', 'may', 'resolved'])
export type Modality = z.infer<typeof Modality>

/** Who must act. `text` is the printed noun phrase without its case ending. */
export const Owner = z
  .object({
    text: z.string().min(1),
    kind: z.enum(['organisation', 'office-holder', 'person', 'group']),
    role: z.enum(['lead', 'support']),
    organisation: Organisation.nullable(),
    from: z.enum(['sentence', 'implementer-line', 'table-column', 'inherited']),
    evidence: Evidence,
  })
  .readonly()
export type Owner = z.infer<typeof Owner>

/** Who receives the result of an action; never an owner for that. */
export const Recipient = z
  .object({
    text: z.string().min(1),
    organisation: Organisation.nullable(),
    evidence: Evidence,
  })
  .readonly()
export type Recipient = z.infer<typeof Recipient>

/** The day from which a relative deadline counts. */
export const Anchor = z.object({ of: z.enum(['meeting', 'issued']), date: IsoDate }).readonly()
export type Anchor = z.infer<typeof Anchor>

/** When an action is due, as printed and as computed. */
export const Deadline = z
  .object({
    text: z.string().min(1),
    kind: z.enum(['absolute', 'relative', 'immediate', 'recurring', 'event']),
    /** The last day on which it is met; absolute and relative only. */
    date: IsoDate.nullable(),
    /** Relative only. */
    anchor: Anchor.nullable(),
    /** RFC 5545 rule, recurring only: `FREQ=MONTHLY;BYMONTHDAY=5`. */
    recurrence: z.string().min(1).nullable(),
    evidence: Evidence,
  })
  .readonly()
export type Deadline = z.infer<typeof Deadline>

/** The fields of an action that a model is asked about. */
export const ModelField = z.enum(['text', 'modality', 'owners', 'recipients', 'deadline'])
export type ModelField = z.infer<typeof ModelField>

/** What a language model says of an action, once each field was compared with the page. */
export const ModelReading = z
  .object({
    /** As the office names it: `gpt-4.1`. */
    name: z.string().min(1),
    /** Whose word stands in a field: the rules', the model's, or both say the same. */
    origins: z.record(ModelField, z.enum(['rules', 'model', 'both'])).readonly(),
    /** Where the model says otherwise than the page, or than the rules read it; for a person. */
    conflicts: z
      .array(
        z
          .object({
            field: ModelField,
            /** absent: its quote is not printed · elsewhere: it is, but not here · differs: the words say something else */
            fault: z.enum(['absent', 'elsewhere', 'differs']),
            /** The reading that does not stand, in its words; empty where it says that there is nothing. */
            said: z.string(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type ModelReading = z.infer<typeof ModelReading>

/** One obligation. */
export const Action = z
  .object({
    id: z.string().regex(/^a_[0-9a-f]{16}$/),
    /** The clause that states it, verbatim. */
    text: z.string().min(1),
    evidence: Evidence,
    modality: Modality,
    owners: z.array(Owner).readonly(),
    recipients: z.array(Recipient).readonly(),
    deadline: Deadline.nullable(),
    /** The calibrated chance that modality, owners and deadline are all right. */
    confidence: z.number().min(0).max(1),
    /** Why a coordinator should look. */
    reasons: z.array(ReasonCode).readonly(),
    /** `rules`, `llm:<model>`, or `person` for gold. */
    extractor: z.union([z.literal('rules'), z.literal('person'), z.string().regex(/^llm:.+/)]),
    /** Only where a model was asked. */
    model: ModelReading.optional(),
  })
  .readonly()
export type Action = z.infer<typeof Action>
