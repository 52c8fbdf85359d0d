import { inBangla } from './bangla-among-latin.ts'
import type { ReadLine, ReadWord } from './engine.ts'
import { around, crop, within, type GreyImage, type Rectangle } from './image.ts'
import { margin, pairUp, placedWords } from './pairs.ts'
import { findUnread, inkOf } from './unread-ink.ts'

/**
 * Words in Latin letters inside Bangla print. The Bangla model alone reads Bangla better than both models
 * together, but turns Latin words into noise; so what it was unsure of is read again by the English one.
 * Measured over 132 pages: both models at once 1.60 % of characters misread, this way 1.04 % (OCR notes).
 */

/** Neighbouring words of one line that may be Latin, or ink without any word. */
export interface Doubt {
  readonly line: number
  /** First word and the one behind the last; the same where there is only ink. */
  readonly from: number
  readonly to: number
}

/** Below this the Bangla model's word is doubted. */
const doubted = 0.5
/** Below this it says nothing. */
const hardly = 0.1
/** What the English model must say at least: more where the first reading was plain Bangla or nothing. */
const sure = { overNoise: 0.55, overBangla: 0.8, overNothing: 0.7 }

/** Latin print that the Bangla model read has Latin letters, ASCII digits or odd signs in it, or brackets with nothing in them: `(i)`, `i)`. */
const noise = /[A-Za-z0-9@#$%&<>[\]\\~^_={}]|^\(?\)$|^\/-/

/** A Bangla ending behind a Latin word, `MIS-এর`, `(CMC)'র`, also as `[এর`: the Bangla model reads it well. */
const ending = /(?<=[-)'’[])[\u0985-\u09cc\u09dc-\u09df]+$/u

/** The same, read as a word of its own: `MIS -এর`. */
const endingAlone = /^[-'’][\u0985-\u09df]+$/u

/** Latin words come back as Bangla ones of few signs; a longer one that was hardly read is Bangla. */
const longestPlain = 4
/** Room for a sign, in heights of the line; a word with more has more letters than were read. */
const widest = 0.9

/**
 * Runs of words that came back as Latin letters, ASCII digits or odd signs, or that were hardly read, and ink between words that
 * nothing was read of; from left to right.
 */
export const findDoubts = (
  lines: readonly ReadLine[],
  image: GreyImage,
  level: number,
): readonly Doubt[] =>
  lines.flatMap((read, line) => {
    const doubted = doubtedWords(read).map((run) => ({ ...run, line }))
    const unread = findUnread(read, image, level)
      .filter((at) => doubted.every(({ from, to }) => at < from || at > to))
      .map((at) => ({ line, from: at, to: at }))
    return [...doubted, ...unread].toSorted((a, b) => a.from - b.from)
  })

function doubtedWords({ words, box }: ReadLine): ReadonlyArray<Omit<Doubt, 'line'>> {
  const runs: Array<Omit<Doubt, 'line'>> = []
  words.forEach((word, index) => {
    const last = runs.at(-1)
    if (!isDoubtful(word, box.y1 - box.y0)) return
    const before = words[index - 1]
    const goesOn = last?.to === index && before !== undefined && endingOf(before) === null
    if (goesOn) runs[runs.length - 1] = { ...last, to: index + 1 }
    else runs.push({ from: index, to: index + 1 })
  })
  return runs
}

const isDoubtful = ({ text, confidence, box }: ReadWord, height: number): boolean =>
  noise.test(text) ||
  (/^[^\p{L}\p{N}]+$/u.test(text) && !/^[-–—_.।]+$/u.test(text) && isWide(box, height)) ||
  (confidence < doubted &&
    !endingAlone.test(text) &&
    (!isPlain(text) ||
      [...text].length <= longestPlain ||
      box.x1 - box.x0 > widest * height * [...text].length))

const isWide = ({ x0, x1 }: Rectangle, height: number): boolean => x1 - x0 > 1.2 * height

const isPlain = (text: string): boolean => /^[\u0980-\u09ff।'"(),.:;-]+$/u.test(text)

/** The ending of a word that is noise before it, and where its ink begins. */
function endingOf({ text, signs = [] }: ReadWord): { text: string; x0: number } | null {
  const found = ending.exec(text)
  if (found === null || !noise.test(text.slice(0, found.index))) return null
  let rest = found[0].length
  for (const sign of signs.toReversed()) {
    rest -= sign.text.length
    if (rest <= 0) return { text: found[0], x0: sign.x0 }
  }
  return null
}

/** The cut-out of the doubted words and the ink beside them, ready for the other model; without the last one's Bangla ending. */
export function cutDoubt(
  image: GreyImage,
  line: ReadLine,
  doubt: Doubt,
  level: number,
): { image: GreyImage; at: Rectangle } | null {
  const words = line.words.slice(doubt.from, doubt.to)
  const ink = inkOf(line, doubt, image, level)
  const boxes = [...words.map((word) => word.box), ...(ink === null ? [] : [ink])]
  const last = words.at(-1)
  const end = last === undefined ? null : endingOf(last)
  const whole = around(boxes)
  const at = within(image, { ...whole, x1: end?.x0 ?? whole.x1 })
  return at.x1 - at.x0 < 6 || at.y1 - at.y0 < 6 ? null : { image: crop(image, at, margin), at }
}

/** The line with each doubted word replaced by its second reading, where that is the surer one. */
export function settle(
  line: ReadLine,
  { from, to }: Doubt,
  second: readonly ReadLine[],
  at: Rectangle,
): ReadLine {
  const words = placedWords(second, at).map(inBangla)
  const isAmong = [line.words[from - 1], line.words[to]].every(
    (word) => word !== undefined && latinWord.test(word.text),
  )
  const settled = pairUp(line.words.slice(from, to), words).flatMap(({ first, read }) =>
    isBetter(first, read, isAmong) ? withEnding(first, read) : first,
  )
  return { ...line, words: [...line.words.slice(0, from), ...settled, ...line.words.slice(to)] }
}

/** The second reading, with the ending that was not given to it. */
function withEnding(first: readonly ReadWord[], read: readonly ReadWord[]): readonly ReadWord[] {
  const [before, last] = [first.at(-1), read.at(-1)]
  const end = before === undefined ? null : endingOf(before)
  if (before === undefined || last === undefined || end === null) return read
  const box = { ...last.box, x1: Math.max(last.box.x1, before.box.x1) }
  return [...read.slice(0, -1), { ...last, text: last.text + end.text, box }]
}

/** Two small letters may be Bengali digits, `০৭` is read as `oa`; between Latin words they are one: `Head of Office`. */
const latinWord = /[A-Z]|[a-z]{3}/

/** `DMA-12`, `WS-03,`, `p.m.` */
const codePattern = /^\(?[A-Z]{2,}[-/]?\d{1,4}[),.;:]*$|^[ap]\.m\.$/

/** `(iv)` came back as `(৬)`, `(ii)` as `(0)`. */
const romanLabel = /^\(?[ivx]{1,5}[).]$/

const confidenceOf = (words: readonly ReadWord[]): number =>
  words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length

function isBetter(
  first: readonly ReadWord[],
  second: readonly ReadWord[],
  isAmongLatin: boolean,
): boolean {
  const text = second.map((word) => word.text).join('')
  const isLabel = romanLabel.test(text)
  // Brackets hold a label or nothing.
  if (!isLabel && /^\(?\)$/u.test(first.map((word) => word.text).join(''))) return false
  const isCode = codePattern.test(text)
  const letters = text.match(/[A-Za-z]/g)?.length ?? 0
  if (!isLabel && !isCode && (letters < 2 || letters / text.length <= 0.5)) return false
  const confidence = confidenceOf(second)
  const was = first.map((word) => word.text).join('')
  const isNoise = !isPlain(was) || noise.test(was) || (isLabel && confidenceOf(first) < hardly)
  if (was !== '' && isNoise) return confidence >= sure.overNoise
  return (
    (isLabel || isAmongLatin || latinWord.test(text)) &&
    confidence >= (was === '' ? sure.overNothing : sure.overBangla)
  )
}
