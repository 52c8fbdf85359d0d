import { fromBijoy } from './bijoy.ts'

/**
 * How much a text looks like Bangla typed in a font of the Bijoy family (SutonnyMJ and others), which
 * puts Bangla shapes on Latin codes: `mfvq wm×všÍ M„nxZ nq`. Lines of Bijoy score 1.4 and more,
 * English 0.25 and less.
 * Source: domain notes § 4.3, measured on 31 English and 20 Bijoy lines.
 */
function legacyScore(text: string): number {
  const letters = [...text].filter((letter) => /\S/u.test(letter))
  const words = text.split(/\s+/u).filter((word) => word !== '')
  const bengali = letters.filter((letter) => /[\u0980-\u09ff]/u.test(letter))
  if (letters.length < 20 || bengali.length / letters.length > 0.3) return 0
  const share = (count: number, of: number): number => count / Math.max(1, of)
  const typographic = letters.filter((letter) => /[†‡ˆ©¨ª«Ö×š›¯¤ŠœŸ•Ñ¦¬±Œ]/u.test(letter)).length
  const odd = words.filter((word) => /[a-z][A-Z]|[†‡]/u.test(word)).length
  const v = letters.filter((letter) => letter === 'v').length
  return (
    4 * share(typographic, letters.length) + share(odd, words.length) + 3 * share(v, letters.length)
  )
}

/** Above this a text is taken for Bijoy. */
const legacyThreshold = 0.6

/** Addresses stand in Latin letters in the middle of a line in Bijoy. */
const isLatin = (word: string): boolean => /^(?:https?:|www\.)|[\w.]@[\w.]/iu.test(word)

/** Ends of lines and of cells, and tags: `<td>`. */
const betweenCells = /([\n\t\f]|<\/?[a-z][^>\n]*>)/iu

/**
 * The text with its lines and cells in Bijoy as Unicode, and how many they are. Those in English or in Unicode stay.
 * Short ones tell too little of themselves: they follow the rest.
 */
export function withoutLegacy(text: string): { readonly text: string; readonly count: number } {
  const cells = text.split(betweenCells)
  const isKept = (cell: string, index: number): boolean => index % 2 === 1 || isBengali(cell)
  if (!isLegacy(cells.filter((cell, index) => !isKept(cell, index)).join('\n')))
    return { text, count: 0 }
  const converted = cells.map((cell, index) =>
    isKept(cell, index) || isEnglish(cell) ? cell : convertWords(cell),
  )
  return {
    text: converted.join(''),
    count: converted.filter((cell, index) => cell !== cells[index]).length,
  }
}

/** Whether a text as a whole is typed in Bijoy. */
const isLegacy = (text: string): boolean => legacyScore(text) > legacyThreshold

const isBengali = (text: string): boolean => /[\u0980-\u09ff]/u.test(text)

/**
 * A line of several words, most of which could be English, without what Bijoy is full of: capitals inside words,
 * typographic signs, `v` for া. Measured on the corpus turned into Bijoy: none of 3,916 Bangla lines is taken for English,
 * and none of 18,253 stretches of Bangla between English words.
 */
export function isEnglish(line: string): boolean {
  const words = line.match(/\p{L}{2,}/gu) ?? []
  const plain = words.filter((word) => /^(?:[A-Z]?[a-z]*[aeiouy][a-z]*|[A-Z]+)$/u.test(word))
  const letters = words.join('')
  const stops = letters.match(/v/gu)?.length ?? 0
  const isTypographic = /[^\p{ASCII}“”‘’–—…•]/u.test(line)
  return (
    words.length >= 3 &&
    !isTypographic &&
    plain.length / words.length > 0.7 &&
    stops / letters.length < 0.1
  )
}

const convertWords = (cell: string): string =>
  cell
    .split(/(\s+)/u)
    .map((word) => (isLatin(word) ? word : word.replace(piecePattern, convertPiece)))
    .join('')

/** Parts of a word between hyphens and brackets: `cross-cutting`, `MIS-mg~n`. */
const piecePattern = /[^-()/,]+/gu
const convertPiece = (piece: string): string => (isEnglishWord(piece) ? piece : fromBijoy(piece))

/**
 * A Latin word in the middle of Bijoy, told by what it would spell: `support` an ঁ on no vowel sign, `protection` an ঃ
 * before a letter, `interoperable` a long word without vowel signs, `IMED` and `NSSS` vowels inside or a row of capitals.
 * Measured on the words of the corpus turned into Bijoy: one form of 1,523 is taken wrongly (ctct, পঃপঃ); of the English
 * words between them 57 % are kept.
 */
function isEnglishWord(piece: string): boolean {
  if (/^[A-Z]{3,}$/u.test(piece))
    return piece.length > 3 || /[A-J]/u.test(piece[1] ?? '') || /[ACDEFGHJ]$/u.test(piece)
  if (!/^[A-Z]?[a-z]{2,}[.:,]?$/u.test(piece)) return false
  return /(?<![vwxyz])u/u.test(piece) || /t[a-su]/u.test(piece) || /^[^vwxyz]{6,}$/u.test(piece)
}
