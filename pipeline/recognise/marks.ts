import { isWord } from '../bangla/lexicon.ts'
import type { ReadLine } from './engine.ts'

/** Below this mean confidence, by letter, a short line without a word may be no print. */
const doubted = 0.5
/** Longer lines are print, however badly read: a coordinator must see them. In signs. */
const longest = 12

/** A number of some length, Latin letters, a label: `২০২৬`, `e-GP`, `ক)`. */
const telling = /[০-৯0-9]{3}|[A-Za-z]{2}|^\(?[ক-হ][).]/u

/** A word that somebody writes, or a longer one that may be a name. */
const isLikeWord = (text: string, confidence: number): boolean =>
  (text.match(/[\u0985-\u09e3]{3,}/gu) ?? []).some(
    (part) => isWord(part) || (part.length >= 4 && confidence >= 0.3),
  )

/**
 * Whether a line is what a seal, a signature or a stain was read as, `চু /:`, `1 রর`: short, hardly read, without any word,
 * number of some length or label. Of 22 lines that a wider rule took off 93 pages none was print.
 */
export function isMark({ words }: ReadLine): boolean {
  const text = words.map((word) => word.text.normalize('NFC')).join('')
  const sure = words.reduce((sum, word) => sum + word.confidence * word.text.length, 0)
  return (
    text !== '' &&
    text.length <= longest &&
    sure / text.length < doubted &&
    !telling.test(text) &&
    !words.some(({ text: word, confidence }) => isLikeWord(word.normalize('NFC'), confidence))
  )
}
