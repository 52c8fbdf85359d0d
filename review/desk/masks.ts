import type { MinutesRecord } from '../../schemas/record.ts'
import type { Word } from '../../schemas/page.ts'
import type { Box } from '../../schemas/span.ts'
import { overlaps } from '../../pipeline/document/spans.ts'
import { contactSpans } from '../../pipeline/bangla/contacts.ts'

/**
 * Whether a page shows who attended, and nothing else: names, posts, telephones, signatures. Where minutes stand on it,
 * too, they must be seen; telephones are covered there.
 */
export const isMasked = ({ documents }: MinutesRecord, page: number): boolean => {
  const here = documents.filter(({ pages: [first, last] }) => first <= page && page <= last)
  return here.length > 0 && here.every(({ kind }) => kind === 'attendance')
}

/** The boxes of telephone numbers and e-mail addresses on a page; null where there are some, and nobody knows where. */
export function contactBoxes(
  { text, pages }: MinutesRecord,
  words: readonly Word[],
  number: number,
): readonly Box[] | null {
  const page = pages.find((one) => one.number === number)
  if (page === undefined) return []
  const spans = contactSpans(text.slice(page.start, page.end)).map(({ start, end }) => ({
    start: page.start + start,
    end: page.start + end,
  }))
  const found = words.filter(
    (word) => word.page === number && spans.some((span) => overlaps(word, span)),
  )
  // Kept pages of another recogniser give no words.
  return found.length === 0 && spans.length > 0 ? null : found.map(({ box }) => box)
}
