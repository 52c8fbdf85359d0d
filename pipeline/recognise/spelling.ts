import { correction } from '../bangla/confusions.ts'
import type { ReadWord } from './engine.ts'

/** A word with the misread signs of its parts set right: `বিতাগ/দপ্তর` → `বিভাগ/দপ্তর`; what was read is kept beside it. */
export function setRight(word: ReadWord): ReadWord {
  const text = word.text
    .normalize('NFC')
    .replaceAll(/[\u0981-\u09e3]+/gu, (part) => correction(part) ?? part)
  return text === word.text.normalize('NFC') ? word : { ...word, text, raw: word.raw ?? word.text }
}
