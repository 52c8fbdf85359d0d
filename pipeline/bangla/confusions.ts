import { isWord, officeWords } from './lexicon.ts'

/**
 * Signs of like shape, as printed and as read for it. An empty reading is a sign that was overlooked.
 * Source: 22,282 words of 105 rendered pages in eight fonts, most frequent first: ভ → ত 121 times, ঁ lost 46, র → ব 46,
 * ূ → ু 44; the rarer ones are the same shapes in other places.
 */
const confusions: ReadonlyArray<readonly [printed: string, read: string]> = [
  ['ভ', 'ত'],
  ['ঁ', ''],
  ['র', 'ব'],
  ['ূ', 'ু'],
  ['ু', 'ূ'],
  ['র্', ''],
  ['স', 'ষ'],
  ['ন্', 'স্'],
  ['ন্', 'ম্'],
  ['খ', 'থ'],
  ['ৌ', 'ো'],
  ['ো', 'ে'],
  ['ঔ', 'ও'],
  ['ঐ', 'এ'],
  ['হ', 'ই'],
  ['ঙ', 'ড'],
  ['প', 'গ'],
  ['ষ', 'য'],
  ['জ', 'ভ'],
  ['ম', 'ঘ'],
  ['ক', 'ত'],
  ['ক', 'ব'],
  ['ট', 'ঢ'],
  ['য়', 'য'],
  ['ড়', 'ড'],
  ['স্ক', 'ঙ্ক'],
  ['া', ''],
  ['ঋ', 'খ'],
  ['ঋ', 'ঝ'],
]

/**
 * Small Bangla words between Latin ones, as the English model reads them: `Road Cutting @ Utility Shifting`, `Contractor-& revised`.
 * Source: six pages of project minutes in two fonts. An & that stands alone is one.
 */
export const banglaAsLatin: ReadonlyMap<string, string> = new Map([
  ['@', 'ও'],
  ["'@", 'ও'],
  ['€', 'ও'],
  ['@3', 'এর'],
  ['&3', 'এর'],
  ['&', 'কে'],
])

/** Shorter words have too many neighbours; but these are none and come back often. Source: scans of the minutes of two banks. */
const shortest = 3
const shortWords: ReadonlyMap<string, string> = new Map([
  ['খণ', 'ঋণ'],
  ['ঝণ', 'ঋণ'],
  ['খাণ', 'ঋণ'],
])

/**
 * What a misread word must have been: it is no word itself, and one word alone of the office's language differs from it
 * by one pair of signs of like shape. `সতাপতি` → `সভাপতি`, `আলোচ্যসুচি` → `আলোচ্যসূচি`; null where it stays as read.
 */
export function correction(word: string): string | null {
  const short = shortWords.get(word)
  if (short !== undefined) return short
  if (word.length < shortest || isWord(word)) return null
  const possible = new Set(neighbours(word).filter((form) => officeWords.has(form)))
  const [only] = possible
  return possible.size === 1 && only !== undefined ? only : null
}

const neighbours = (word: string): readonly string[] =>
  confusions.flatMap(([printed, read]) =>
    placesOf(read, word).map((at) => word.slice(0, at) + printed + word.slice(at + read.length)),
  )

/** Where a reading stands in a word; an overlooked sign may stand behind any letter but before none. */
function placesOf(read: string, word: string): readonly number[] {
  const every = Array.from({ length: word.length }, (_, at) => at)
  return read === '' ? every.map((at) => at + 1) : every.filter((at) => word.startsWith(read, at))
}
