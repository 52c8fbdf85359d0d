import type { Quote, Span } from '../../schemas/span.ts'
import type { Recognised } from '../../schemas/stages.ts'
import { regionsOf } from './regions.ts'
import { trimSpan } from './spans.ts'

/** White space as printed, line breaks among it, folded to one space. */
export const foldBlanks = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The words at `spans` with their evidence; null where nothing but blanks stands there. */
export function quote(
  { text, words }: Pick<Recognised, 'text' | 'words'>,
  ...spans: readonly Span[]
): Quote | null {
  const trimmed = spans.map((span) => trimSpan(text, span)).filter(({ start, end }) => start < end)
  const quoted = foldBlanks(trimmed.map(({ start, end }) => text.slice(start, end)).join(' '))
  if (quoted === '') return null
  const evidence = trimmed.map((span) => ({ ...span, regions: regionsOf(text, words, span) }))
  return { text: quoted, evidence }
}
