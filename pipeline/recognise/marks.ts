import { isWord } from '../bangla/lexicon.ts'
import type { ReadLine } from './engine.ts'

/** Below this mean confidence, by letter, a short line without a word may be no print. */
const doubted = 0.5
/** Longer lines are print, however badly read: a coordinator must see them. In signs. */
const longest = 12

/**
 * Whether a line is what a seal, a signature or a stain was read as, `চু /:`, `1 রর`: short, hardly read, without any word
 * and without a number of some length. Of 22 such lines over 93 pages none was print.
 */
export function isMark({ words }: ReadLine): boolean {
  const text = words.map((word) => word.text).join('')
  const sure = words.reduce((sum, word) => sum + word.confidence * word.text.length, 0)
  return (
    text.length <= longest &&
    sure / text.length < doubted &&
    !/[০-৯]{3}/.test(text) &&
    !words.some((word) => (word.text.match(/[\u0985-\u09e3]{3,}/gu) ?? []).some(isWord))
  )
}
