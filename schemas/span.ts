import { z } from 'zod'

/** Half-open range of the record's `text`, in UTF-16 code units: `text.slice(start, end)` is the passage. */
export const Span = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .readonly()
export type Span = z.infer<typeof Span>

/** `[x0, y0, x1, y1]` as fractions of the page's width and height, from the top left, rounded to 4 places. */
export const Box = z
  .tuple([
    z.number().min(0).max(1),
    z.number().min(0).max(1),
    z.number().min(0).max(1),
    z.number().min(0).max(1),
  ])
  .readonly()
export type Box = z.infer<typeof Box>

/** A place on a page. Pages count from 1. */
export const Region = z.object({ page: z.int().positive(), box: Box }).readonly()
export type Region = z.infer<typeof Region>

/**
 * The passages that stand behind a field, in reading order.
 * Their slices, joined by a space and folded, equal the field's `text`; `regions` holds one box
 * per line of print and is empty for sources without pages of ink.
 */
export const Evidence = z
  .array(
    z
      .object({
        start: z.int().nonnegative(),
        end: z.int().nonnegative(),
        regions: z.array(Region).readonly(),
      })
      .readonly(),
  )
  .readonly()
export type Evidence = z.infer<typeof Evidence>

/** Verbatim words of the source with the place that says so. */
export const Quote = z.object({ text: z.string().min(1), evidence: Evidence }).readonly()
export type Quote = z.infer<typeof Quote>
