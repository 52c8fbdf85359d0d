import { z } from 'zod'
import { Modality } from './action.ts'
import { IsoDate } from './date.ts'

const quote = z.string().min(1).max(20_000)

const party = z
  .object({ quote: quote.describe('the printed name, letter by letter, without its case ending') })
  .readonly()

/** When, as a model tells it: the printed words, and what it takes them to say. */
export const ToldDeadline = z
  .object({
    quote: quote.describe('the printed words of the deadline, letter by letter'),
    kind: z.enum(['absolute', 'relative', 'immediate', 'recurring', 'event']),
    date: IsoDate.nullable().describe('absolute only: the last day, ISO 8601'),
    count: z.int().positive().nullable().describe('relative only: 2 of "দুই সপ্তাহ"'),
    unit: z
      .enum(['hour', 'day', 'working-day', 'week', 'month', 'year'])
      .nullable()
      .describe('relative only: week of "দুই সপ্তাহ"'),
  })
  .readonly()
export type ToldDeadline = z.infer<typeof ToldDeadline>

/** One obligation, as a model tells it. */
export const ToldAction = z
  .object({
    quote: quote.describe('the clause that states it, letter by letter'),
    modality: Modality,
    negative: z.boolean().describe('the clause forbids, or says what must not be left undone'),
    owners: z.array(party).readonly(),
    recipients: z.array(party).readonly(),
    deadline: ToldDeadline.nullable(),
  })
  .readonly()
export type ToldAction = z.infer<typeof ToldAction>

/**
 * What a language model answers when it is shown minutes: quotes, never positions. Nothing in it is believed before
 * the quotes are found on the page and read by our own reader.
 */
export const ModelReply = z
  .object({
    decisions: z
      .array(
        z
          .object({
            label: z.string().max(40).nullable().describe('the printed label, e.g. "ক)"'),
            quote: quote.describe('the whole decision without its label, letter by letter'),
            actions: z.array(ToldAction).min(1).readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type ModelReply = z.infer<typeof ModelReply>
export type ToldDecision = ModelReply['decisions'][number]
