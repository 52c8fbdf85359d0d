import { z } from 'zod'
import { Box } from './span.ts'

/** Where the words of a page come from. */
export const PageOrigin = z.enum(['text', 'text-layer', 'legacy-text-layer', 'ocr'])
export type PageOrigin = z.infer<typeof PageOrigin>

/** Whether pages are read from their ink: where the stored text cannot be trusted, all of them, or none. */
export const ocrUses = ['auto', 'force', 'never'] as const
export type OcrUse = (typeof ocrUses)[number]

/** A page and its part of the text. */
export const Page = z
  .object({
    number: z.int().positive(),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    /** Of the page image in pixels; null for text sources. */
    width: z.int().positive().nullable(),
    height: z.int().positive().nullable(),
    origin: PageOrigin,
    /** Why this origin was chosen, with the figure that decided. */
    reason: z.string().min(1),
    /** Mean confidence of its words, 0..1; 1 for text, 0 where nothing could be read. */
    confidence: z.number().min(0).max(1),
  })
  .readonly()
export type Page = z.infer<typeof Page>

/** One recognised word. The only node that carries ink; every other node finds its ink through words. */
export const Word = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    page: z.int().positive(),
    box: Box,
    /** The reader's own score, 0..1; 1 for text that was never an image. */
    confidence: z.number().min(0).max(1),
    /** What the reader said where a repair changed it, else null. */
    raw: z.string().nullable(),
  })
  .readonly()
export type Word = z.infer<typeof Word>
