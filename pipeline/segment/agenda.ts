import { agendaPattern, discussionPattern } from '../bangla/headings.ts'
import { trimSpan } from '../document/spans.ts'
import type { Normalised, Passage } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'

/** > | ২। মাদকদ্রব্য নিয়ন্ত্রণঃ ⏎ আলোচনাঃ … — what the discussion below is about, no item of a list. */
export const isTopic = (block: Block, next: Block | undefined): boolean =>
  /[:ঃ]-?\s*$/u.test(block.folded) &&
  block.end - block.start < 120 &&
  next !== undefined &&
  discussionPattern.test(next.folded)

/** What stands behind `আলোচ্যসূচি-১:`, or before a discussion. */
export function agendaOf(text: Normalised, block: Block, next: Block | undefined): Passage | null {
  const heading = agendaPattern.exec(block.folded)
  if (heading === null && isTopic(block, next))
    return [
      trimSpan(text.text, { start: block.marker?.content ?? block.start, end: block.end }, ':ঃ-'),
    ]
  if (heading === null) return null
  const span = trimSpan(text.text, { start: block.start + heading[0].length, end: block.end })
  return span.start < span.end ? [span] : null
}
