import { banglaAsLatin } from '../bangla/confusions.ts'
import type { ReadWord } from './engine.ts'

/** What it reads for a Bangla word is believed as much as any word. */
const believed = 0.55

/** A word of the English model's as the Bangla word or ending that it is: `Training '@ Reporting`, `Contractor-& revised`. */
export function inBangla(word: ReadWord, index: number): ReadWord {
  const { latin = '', sign = '' } =
    /^(?<latin>[A-Za-z()]+-|)(?<sign>[^A-Za-z]+)$/u.exec(word.text)?.groups ?? {}
  const bangla = banglaAsLatin.get(sign)
  const isAmpersand = sign === '&' && latin === ''
  if (bangla === undefined || isAmpersand || (latin === '' && index === 0)) return word
  return { ...word, text: latin + bangla, confidence: Math.max(word.confidence, believed) }
}
