import { z } from 'zod'
import { Action } from './action.ts'
import { Evidence, Quote } from './span.ts'

/** A label such as `ক)`: as printed, its letter or number alone, and its place in its list from 1. */
export const Label = z
  .object({
    printed: z.string().min(1),
    canonical: z.string().min(1),
    ordinal: z.int().positive(),
  })
  .readonly()
export type Label = z.infer<typeof Label>

/** What a meeting decided. Nested items stay inside `text` and become actions. */
export const Decision = z
  .object({
    /** Made from the source's sha256, the document and the place in it, not from recognised text. */
    id: z.string().regex(/^d_[0-9a-f]{16}$/),
    /** Null where decisions carry none, as in many tables. */
    label: Label.nullable(),
    /** Number of the paragraph that holds it. */
    paragraph: z.int().nonnegative().nullable(),
    /** Subject of the table row or of the agenda item. */
    agenda: Quote.nullable(),
    /** Without its label. */
    text: z.string().min(1),
    evidence: Evidence,
    actions: z.array(Action).min(1).readonly(),
  })
  .readonly()
export type Decision = z.infer<typeof Decision>
