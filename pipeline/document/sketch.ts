import { fold, foldSpelling } from '../bangla/fold.ts'

/** So many marks are kept of a passage. */
const size = 8

/**
 * A few numbers that a passage shares with passages worded alike, however long either is: the smallest hashes of its
 * pairs of words. Spelling pairs, digits and punctuation are folded before.
 * Source: A. Broder, On the resemblance and containment of documents (1997).
 */
export function sketchOf(text: string): readonly number[] {
  const words = foldSpelling(fold(text)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const pairs = words.map((word, index) => `${word} ${words[index + 1] ?? ''}`)
  const hashes = new Set((pairs.length > 1 ? pairs.slice(0, -1) : pairs).map(hashOf))
  return [...hashes].toSorted((a, b) => a - b).slice(0, size)
}

/** FNV-1a over code units, 32 bits. Source: datatracker.ietf.org/doc/html/draft-eastlake-fnv. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}
