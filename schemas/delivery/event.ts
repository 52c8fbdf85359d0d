import { z } from 'zod'
import { DeliveredDecision } from './decision.ts'

export const EventType = z.enum([
  /** The portal may have it, for the first time or again. */
  'decision.published',
  /** An approved form takes the place of an earlier one. */
  'decision.amended',
  /** The portal must take it back. */
  'decision.withdrawn',
  /** A letter or later minutes speak of it. */
  'decision.linked',
])
export type EventType = z.infer<typeof EventType>

/** What happened to a decision. `id` is the same whenever it is sent again; of one decision they come in order. */
export const DeliveryEvent = z.object({
  id: z.string().regex(/^e_[0-9a-f]{16}$/),
  type: EventType,
  /** ISO 8601, UTC. */
  timestamp: z.iso.datetime(),
  data: z.object({
    decision: z.string().regex(/^d_[0-9a-f]{16}$/),
    revision: z.int().positive(),
    /** The decision itself; null in thin events: fetch it from the API. */
    content: DeliveredDecision.nullable(),
    /** Of decision.linked: the file that speaks of it, and its words. */
    link: z.object({ file: z.string(), text: z.string().nullable() }).nullable(),
  }),
})
export type DeliveryEvent = z.infer<typeof DeliveryEvent>
