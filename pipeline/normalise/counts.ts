import { anyOf, wordStart } from '../bangla/edges.ts'
import { englishNumbers } from '../bangla/english.ts'
import { numberWords, parseNumberWord } from '../bangla/number-words.ts'

/**
 * A count in a folded text: `7`, `7 (সাত)`, `সাত`, `সাত (7)`, `3-5`, `সাড়ে তিন`.
 * Groups `digits`, `upper`, `bracket`, `word`, `bracketDigits`, `half`, `halfWord`.
 */
export const countPattern =
  String.raw`(?:(?:${wordStart}(?<half>সাড়ে)\s+)?(?<![\d.,/])(?<digits>\d{1,3})(?:\s*(?:-|থেকে|হতে)\s*(?<upper>\d{1,3}))?(?:\s*\(\s*(?<bracket>[^()\d]{2,14}?)\s*\))?|(?:${wordStart}(?<halfWord>সাড়ে)\s+)?${wordStart}(?<word>${anyOf([...numberWords, ...englishNumbers.keys()])})(?:\s*\(\s*(?<bracketDigits>\d{1,3})\s*\))?)`.normalize(
    'NFC',
  )

export interface Count {
  readonly value: number
  /** The number and its words in brackets differ: `১৫ (পাঁচ) দিন`. */
  readonly wordsDisagree: boolean
}

/** The number that the groups of `countPattern` name, of a range the upper bound; null for none. */
export function readCount(groups: Readonly<Record<string, string | undefined>>): Count | null {
  const { digits, upper, bracket, word, bracketDigits, half, halfWord } = groups
  const value = digits === undefined ? parseWord(word ?? '') : Number(upper ?? digits)
  if (value === null) return null
  if ((half ?? halfWord) !== undefined) return { value: value + 0.5, wordsDisagree: false }
  const twin = bracket === undefined ? toNumber(bracketDigits) : parseNumberWord(bracket)
  return { value, wordsDisagree: twin !== null && twin !== value }
}

const toNumber = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits)

const parseWord = (word: string): number | null =>
  parseNumberWord(word) ?? englishNumbers.get(word) ?? null
