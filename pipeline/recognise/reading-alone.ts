import { isWord } from '../bangla/lexicon.ts'
import type { ReadLine, ReadWord } from './engine.ts'
import { crop, within, type GreyImage } from './image.ts'

/**
 * Words hardly read in their line are read once more by themselves. Measured over 46 worn pages, words below 0.7 of
 * confidence: of 175 on skewed pages 111 were right before and 148 after, of 273 on stamped ones 121 and 148; where both
 * readings agree nine of ten are right. Numbers are not improved so, but two readings that differ show that one is wrong.
 */

/** Below this a word is read again, numbers sooner: a wrong date does more harm than a wrong letter. */
const doubted = { word: 0.85, number: 0.9 }
/** How much surer the second reading must be where neither or both are words. */
const surer = 0.1
/** What two readings of a number that differ are worth. */
const disputed = 0.4

/** What a reading of ink that had no words must say. */
const believed = 0.5

const margin = 12

/** Where a word stands: its line and its place in it. */
export interface Place {
  readonly line: number
  readonly at: number
}

/** Bangla words and numbers that are worth a second look, and ink that has no words yet. */
export const findWeak = (lines: readonly ReadLine[]): readonly Place[] =>
  lines.flatMap(({ words }, line) =>
    words.flatMap((word, at) => (isWeak(word) ? [{ line, at }] : [])),
  )

const isWeak = ({ text, confidence }: ReadWord): boolean =>
  text === '' ||
  (text.length > 1 &&
    isBangla(text) &&
    confidence < (hasDigit(text) ? doubted.number : doubted.word))

const isBangla = (text: string): boolean =>
  /[\u0985-\u09ef]/u.test(text) && /^[\u0980-\u09ff।/.,:()-]+$/u.test(text)

const hasDigit = (text: string): boolean => /[০-৯]/.test(text)

/** The word by itself on white, with what its box may have cut off. */
export function cutWord(image: GreyImage, { box: { x0, y0, x1, y1 } }: ReadWord): GreyImage {
  const wider = { x0: x0 - 3, y0: y0 - 3, x1: x1 + 3, y1: y1 + 3 }
  return crop(image, within(image, wider), margin)
}

/** The word as both readings together have it. */
export function settleAlone(first: ReadWord, again: readonly ReadLine[]): ReadWord {
  const words = again.flatMap((line) => line.words)
  const text = words.map((word) => word.text).join('')
  const confidence = Math.min(...words.map((word) => word.confidence))
  if (text === '') return first
  if (first.text === '')
    return isBangla(text) && confidence >= believed ? { ...first, text, confidence } : first
  if (text === first.text) return { ...first, confidence: Math.max(first.confidence, confidence) }
  if (hasDigit(first.text)) return { ...first, confidence: Math.min(first.confidence, disputed) }
  const [was, is] = [consistsOfWords(first.text), consistsOfWords(text)]
  const isTaken = (is && !was) || (is === was && confidence > first.confidence + surer)
  return isTaken && words.length === 1
    ? { ...first, text, confidence, raw: first.raw ?? first.text }
    : first
}

function consistsOfWords(text: string): boolean {
  const parts = text.normalize('NFC').match(/[\u0981-\u09e3]{2,}/gu) ?? []
  return parts.length > 0 && parts.every(isWord)
}
