import { isEnding } from '../bangla/endings.ts'
import type { ReadLine, ReadWord } from './engine.ts'
import { around, heightOf, type GreyImage } from './image.ts'
import type { Doubt } from './second-reading.ts'
import { inkRuns } from './unread-ink.ts'

/** Below this a word may hold what was not read. */
const doubted = 0.5
/** In heights of the line. No Bangla sign is as wide; narrower ink is no word; a hyphen stands nearer than a word. */
const widths = { sign: 1.2, word: 0.6, joint: 0.2 }
/** Bangla, perhaps an ending. */
const plain = /^[-'’]?[\u0980-\u09ff।]+$/u
/** What is left of a word without the ink that was not its own: no Latin, worth a look by itself. */
const halfSure = 0.6

/**
 * Latin letters that the model says nothing of end up in the box of the sign behind them: `MIS-এর` comes back as `-এর` with a
 * hyphen as wide as a word, `MIS প্রণয়ন` as ` প্রণয়ন`. Their ink becomes a word without text, to be read again.
 */
export const withSwallowed = (line: ReadLine, image: GreyImage, level: number): ReadLine => ({
  ...line,
  words: line.words.flatMap((word) => {
    const ink = swallowedInk(word, heightOf(line.box), image, level)
    return ink === null
      ? [word]
      : [
          { text: '', confidence: 0, box: { ...word.box, x0: ink.from, x1: ink.to } },
          { ...word, confidence: halfSure, box: { ...word.box, x0: ink.own } },
        ]
  }),
})

/** Where the ink before a word's own begins and ends, and its own begins: all but the last stretch under its first sign. */
function swallowedInk(
  { text, signs = [], confidence, box }: ReadWord,
  height: number,
  image: GreyImage,
  level: number,
): { readonly from: number; readonly to: number; readonly own: number } | null {
  const end = signs[1]?.x0 ?? box.x1
  if (!plain.test(text) || confidence >= doubted) return null
  if (signs.length === 0 || end - box.x0 < widths.sign * height) return null
  const runs = inkRuns(image, { ...box, x1: end }, level)
  const isSpace = signs[0]?.text.trim() === ''
  const own = isSpace ? end : runs.at(-1)?.x0
  const strange = isSpace ? runs : runs.slice(0, -1)
  const [from, to] = [strange[0]?.x0, strange.at(-1)?.x1]
  if (own === undefined || from === undefined || to === undefined) return null
  return to - from < widths.word * height ? null : { from, to, own }
}

/** Words without text, from left to right. */
export const findBlanks = (lines: readonly ReadLine[]): readonly Doubt[] =>
  lines.flatMap(({ words }, line) =>
    words.flatMap(({ text }, at) => (text === '' ? [{ line, from: at, to: at + 1 }] : [])),
  )

/** The line without words that nothing was read of, Latin and the ending behind it one word: `MIS` and `-এর`. */
export const withoutBlanks = (line: ReadLine): ReadLine => ({
  ...line,
  words: line.words
    .filter(({ text }) => text !== '')
    .reduce<ReadWord[]>((words, word) => {
      const before = words.at(-1)
      if (before === undefined || !isJoint(before, word, heightOf(line.box)))
        return [...words, word]
      words[words.length - 1] = joinedWord(before, word)
      return words
    }, []),
})

const isJoint = (before: ReadWord, { text, box }: ReadWord, height: number): boolean =>
  /[A-Za-z)][-'’]?$/u.test(before.text) &&
  (/^[-'’][\u0985-\u09b9]/u.test(text) || isEnding(text.replace(/[।,;:.)]+$/u, ''))) &&
  box.x0 - before.box.x1 < widths.joint * height

const joinedWord = (before: ReadWord, word: ReadWord): ReadWord => ({
  text: before.text + word.text,
  confidence: Math.min(before.confidence, word.confidence),
  box: around([before.box, word.box]),
})
