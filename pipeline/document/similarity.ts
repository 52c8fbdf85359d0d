import { fold, foldSpelling } from '../bangla/fold.ts'
import { graphemesOf } from './graphemes.ts'

/** Longest texts that are compared letter by letter. */
const longest = 4000

/**
 * How alike two passages are, 0..1: edit distance over graphemes, so that a conjunct counts once,
 * after blanks, quotes and spelling pairs are folded.
 */
export function similarity(a: string, b: string): number {
  const [first, second] = [letters(a), letters(b)]
  const length = Math.max(first.length, second.length)
  if (length === 0) return 1
  if (Math.min(first.length, second.length) / length < 0.5) return 0
  return 1 - distance(first, second) / length
}

const letters = (text: string): readonly string[] =>
  graphemesOf(
    foldSpelling(fold(text))
      .replace(/[\s'".,;:।()-]+/gu, ' ')
      .trim(),
  ).slice(0, longest)

/** Fewest insertions, deletions and replacements. Source: R. Wagner, M. Fischer, J. ACM 21 (1974) 168–173. */
export function distance(a: readonly string[], b: readonly string[]): number {
  let row = Uint32Array.from({ length: b.length + 1 }, (_, index) => index)
  a.forEach((letter, line) => {
    const next = new Uint32Array(b.length + 1)
    next[0] = line + 1
    b.forEach((other, column) => {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1)
      next[column + 1] = Math.min((row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1, replaced)
    })
    row = next
  })
  return row[b.length] ?? 0
}
