import { isWord } from '../bangla/lexicon.ts'
import { inBangla } from './bangla-among-latin.ts'
import type { ReadLine, ReadWord } from './engine.ts'
import { crop, within, type GreyImage, type Rectangle } from './image.ts'
import { margin, pairUp, placedWords, type Pair } from './pairs.ts'

/**
 * Lines of English print, as in minutes for donors, boards and tenders. The Bangla model leaves out their small words (of, to, in)
 * and takes digits and labels for Bengali signs; so the English one reads such a line as a whole.
 */

/**
 * Of the letters that the Bangla model found, so many are Latin in English print, and so many at least. Between English
 * lines a short one is English, too: `Time: 11:00 AM`.
 */
const english = { share: 0.6, letters: 8 }
/** What the English model must say of a word at least. */
const believed = 0.4
/** A Bangla word in the line that is this sure stays. */
const sure = 0.7

/** The lines of a column of print that are English, as the Bangla model read them. */
export function findEnglish(lines: readonly ReadLine[]): ReadonlySet<number> {
  const isEnglish = isEnglishPrint(lines.flatMap(({ words }) => words))
  const among = lines.flatMap(({ words }, index) =>
    isEnglishPrint(words) || (isEnglish && !words.some((word) => isBanglaWord(word)))
      ? [index]
      : [],
  )
  return new Set(among)
}

function isEnglishPrint(words: readonly ReadWord[]): boolean {
  const text = words.map((word) => word.text).join(' ')
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0
  const bangla = text.match(/[\u0985-\u09b9\u09dc-\u09df]/g)?.length ?? 0
  return latin >= english.letters && latin / (latin + bangla) > english.share
}

/** The cut-out of a whole line, ready for the English model. */
export function cutLine(
  image: GreyImage,
  { box, words }: ReadLine,
): { image: GreyImage; at: Rectangle } {
  const boxes = [box, ...words.map((word) => word.box)]
  const at = within(image, {
    x0: Math.min(...boxes.map(({ x0 }) => x0)) - margin * 4,
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)) + margin * 4,
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  })
  return { image: crop(image, at, margin), at }
}

/** The line as the English model reads it, but for Bangla words in it, and Bengali numbers beside such words. */
export function settleEnglish(line: ReadLine, again: readonly ReadLine[], at: Rectangle): ReadLine {
  const isMixed = line.words.some((word) => isBanglaWord(word))
  const stays = (word: ReadWord): boolean => isBanglaWord(word) || (isMixed && isNumber(word))
  const words = pairUp(line.words, placedWords(again, at).map(inBangla)).flatMap((pair) =>
    chosen(pair, stays),
  )
  return { ...line, words }
}

const chosen = ({ first, read }: Pair, stays: (word: ReadWord) => boolean): readonly ReadWord[] =>
  read.length === 0 || first.some(stays) || confidenceOf(read) < believed ? first : read

const confidenceOf = (words: readonly ReadWord[]): number =>
  words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length

const isBanglaWord = ({ text, confidence }: ReadWord): boolean => {
  const letters = /[\u0985-\u09b9\u09dc-\u09df][\u0981-\u09e3]+/u.exec(text)?.[0]
  return letters !== undefined && confidence >= sure && isWord(letters.normalize('NFC'))
}

/** > | ৩.১ Core Banking Software এর …   (২০২৫-২৬) */
const isNumber = ({ text, confidence }: ReadWord): boolean =>
  confidence >= sure && /^\(?[০-৯][০-৯.,/-]*[).।,]?$/u.test(text)
