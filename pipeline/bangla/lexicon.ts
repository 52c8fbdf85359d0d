import common from './common-words.json' with { type: 'json' }
import office from './office-words.json' with { type: 'json' }

/**
 * Word forms of minutes, letters and orders: what a misread word may be corrected to.
 * Source: the synthetic documents a–e of the corpus, kept true by a test; f–h are left to measure with.
 */
export const officeWords: ReadonlySet<string> = new Set(office)

/**
 * Word forms seen in print at large, misspellings among them: proof that a word may have been meant as it was read.
 * Source: the word list of Tesseract's Bangla model 4.0.0 (Apache-2.0), taken out with its `dawg2wordlist`.
 */
const commonWords: ReadonlySet<string> = new Set(common)

/** Whether a form is a word that somebody writes. */
export const isWord = (form: string): boolean => officeWords.has(form) || commonWords.has(form)
