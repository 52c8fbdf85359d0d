import { progressBehindPattern, progressLinePattern } from '../bangla/earlier-decisions.ts'
import { trimSpan } from '../document/spans.ts'
import type { Span } from '../../schemas/span.ts'
import type { Normalised } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'

/**
 * What an earlier meeting decided: a decision whose progress is told, in its own line or in the next. Null for one of this
 * meeting. `rest` is what stands behind the decision's heading in its block.
 */
export function toldWithProgress(
  text: Normalised,
  rest: Span | null,
  block: Block,
  next: Block | undefined,
): Span | null {
  if (rest === null) return null
  const behind = progressBehindPattern.exec(block.folded.slice(rest.start - block.start))
  if (behind !== null)
    return withoutQuotes(text, { start: rest.start, end: rest.start + behind.index })
  return progressLinePattern.test(next?.folded ?? '') ? withoutQuotes(text, rest) : null
}

function withoutQuotes({ text }: Normalised, { start, end }: Span): Span {
  const lead = /^[\s"'“‘]*/u.exec(text.slice(start, end))?.[0].length ?? 0
  return trimSpan(text, { start: start + lead, end }, `"'”’`)
}
