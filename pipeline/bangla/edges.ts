/**
 * Word edges for patterns. `\b`, `\w` and `\d` do not work on Bangla: vowel signs are `\p{M}`, so a
 * word goes on over them, and `\d` is ASCII only. Use with the `u` flag.
 */
export const wordStart = String.raw`(?<![\p{L}\p{M}\p{Nd}])`
export const wordEnd = String.raw`(?![\p{L}\p{M}\p{Nd}])`

/** A group that matches one of the words, the longest first; a space matches any run of blanks or a hyphen-less join. */
export function anyOf(words: Iterable<string>): string {
  const sorted = [...words].sort((a, b) => b.length - a.length)
  return `(?:${sorted.map(escapeForPattern).join('|')})`
}

/** A word as a pattern: signs with a meaning in patterns are escaped, a space matches any run of blanks. */
export function escapeForPattern(word: string): string {
  return word
    .normalize('NFC')
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replace(/ /g, String.raw`\s+`)
}
