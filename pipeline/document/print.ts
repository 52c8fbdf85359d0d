import type { Span } from '../../schemas/span.ts'
import type { Recognised } from '../../schemas/stages.ts'

/**
 * Whether a line of print stops although the next word would have fitted behind it: then its writer broke it, as in a
 * letterhead or at the end of a paragraph. Unknown, so false, for typed text.
 * > | মহিলা ও শিশু বিষয়ক মন্ত্রণালয়                    |
 * > | বাংলাদেশ সচিবালয়, ঢাকা                         |
 */
export function endsEarly({ words }: Pick<Recognised, 'words'>, line: Span, next: Span): boolean {
  const own = wordsIn(words, line)
  const [first] = wordsIn(words, next)
  const last = own.at(-1)
  if (first === undefined || last === undefined || last.page !== first.page) return false
  const width = first.box[2] - first.box[0]
  const blank = 0.01
  // A margin to spare: print is ragged, and a turned page more so.
  return last.box[2] + blank + width + 0.06 < rightEdge(words, last.page)
}

function wordsIn(words: Recognised['words'], { start, end }: Span): Recognised['words'] {
  const from = words.findIndex((word) => word.end > start)
  if (from === -1) return []
  const length = words.slice(from).findIndex((word) => word.start >= end)
  return words.slice(from, length === -1 ? undefined : from + length)
}

const edges = new WeakMap<Recognised['words'], Map<number, number>>()

/** How far right the print of a page usually reaches, as a fraction of its width. */
function rightEdge(words: Recognised['words'], page: number): number {
  const known = edges.get(words) ?? new Map<number, number>()
  edges.set(words, known)
  const before = known.get(page)
  if (before !== undefined) return before
  const rights = words
    .filter((word) => word.page === page)
    .map((word) => word.box[2])
    .toSorted((a, b) => a - b)
  const edge = rights[Math.floor(rights.length * 0.98)] ?? 1
  known.set(page, edge)
  return edge
}
