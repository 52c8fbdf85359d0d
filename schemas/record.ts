import { z } from 'zod'
import { Document } from './document.ts'
import { Page } from './page.ts'
import { Warning } from './warning.ts'

/** The file a record was read from. `bytes` is its size. */
export const Source = z
  .object({
    name: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    mediaType: z.string().min(1),
    bytes: z.int().nonnegative(),
  })
  .readonly()
export type Source = z.infer<typeof Source>

/** The product: what one source file says was decided, by whom, until when, and where it says so. */
export const MinutesRecord = z
  .object({
    schema: z.literal('minutes-record/1'),
    source: Source,
    /**
     * All pages in reading order, NFC. Table cells are separated by tabs, rows by line breaks, lines
     * inside a cell by U+2028.
     */
    text: z.string(),
    pages: z.array(Page).readonly(),
    documents: z.array(Document).readonly(),
    warnings: z.array(Warning).readonly(),
  })
  .readonly()
export type MinutesRecord = z.infer<typeof MinutesRecord>
