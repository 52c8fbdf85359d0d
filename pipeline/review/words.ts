import { foldDigits } from '../bangla/digits.ts'
import { foldSpelling } from '../bangla/fold.ts'

/** Letters and numbers with their signs; what stands between is no part of a word. */
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu

/**
 * The words under which a text is found: both forms of digits are one, spelling pairs are folded, joiners dropped. Of a
 * query and of what is searched alike.
 */
export const searchWords = (text: string): readonly string[] => [
  ...new Set(foldDigits(foldSpelling(text)).match(wordPattern) ?? []),
]
