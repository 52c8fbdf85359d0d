import { blotsIn, type Blot } from './blots.ts'
import type { ReadLine, ReadWord } from './engine.ts'
import { heightOf, type GreyImage, type Rectangle } from './image.ts'

/**
 * A long dash between two words is often left out by the model, or taken into a word beside it: `করতে হবে — উপপরিচালক`. Its ink
 * stands alone, long and thin, where no headline and no underline is. In heights of the line; measured on pages in two fonts:
 * em dashes 0.8–1.0 wide, 0.06–0.09 high, their middle at 0.55–0.6.
 */
const dash = { narrowest: 0.42, em: 0.65, widest: 1.4, highest: 0.14, top: 0.42, bottom: 0.72 }

/** Signs that say a dash. */
const dashSigns = /[-‐‑–—−_~]/u
/** Below this a word that stands where a dash is was no word. */
const doubted = 0.7
/** What the ink shows is not the model's guess any more. */
const sure = 0.9

/** The line with the dashes that its ink shows and its words do not say. */
export const settleDashes = (line: ReadLine, image: GreyImage, level: number): ReadLine =>
  dashesIn(line, image, level).reduce(withDash, line)

function dashesIn(line: ReadLine, image: GreyImage, level: number): readonly Blot[] {
  const height = heightOf(line.box)
  const ink = blotsIn(image, line.box, level).filter(({ area }) => area > 4)
  return ink.filter(
    (blot) =>
      isDash(blot, line.box, height) &&
      ink.every((other) => other === blot || other.x1 <= blot.x0 || other.x0 >= blot.x1),
  )
}

function isDash(blot: Blot, line: Rectangle, height: number): boolean {
  const width = (blot.x1 - blot.x0) / height
  const middle = ((blot.y0 + blot.y1) / 2 - line.y0) / height
  return (
    width > dash.narrowest &&
    width < dash.widest &&
    heightOf(blot) < dash.highest * height &&
    middle > dash.top &&
    middle < dash.bottom
  )
}

function withDash(line: ReadLine, found: Blot): ReadLine {
  const text = found.x1 - found.x0 < dash.em * heightOf(line.box) ? '–' : '—'
  const sign: ReadWord = { text, confidence: sure, box: { ...found } }
  const at = line.words.findIndex(({ box }) => shared(box, found) > 0.5)
  const word = line.words[at]
  if (word === undefined) {
    const next = line.words.findIndex(({ box }) => box.x0 >= found.x1)
    // Before the first word it is a bullet, behind the last the rest of a rule.
    return next < 1 ? line : { ...line, words: line.words.toSpliced(next, 0, sign) }
  }
  if (shared(found, word.box) > 0.8) {
    const isRead = dashSigns.test(word.text) || word.confidence >= doubted
    return isRead
      ? line
      : { ...line, words: line.words.with(at, { ...sign, raw: word.raw ?? word.text }) }
  }
  const edge = 0.2 * heightOf(line.box)
  if (found.x0 < word.box.x0 + edge && !/^[-–—]/u.test(word.text) && at > 0) {
    const own = { ...word, box: { ...word.box, x0: found.x1 } }
    return { ...line, words: line.words.toSpliced(at, 1, sign, own) }
  }
  if (found.x1 > word.box.x1 - edge && !/[-–—]$/u.test(word.text)) {
    const own = { ...word, box: { ...word.box, x1: found.x0 } }
    return { ...line, words: line.words.toSpliced(at, 1, own, sign) }
  }
  return line
}

/** The share of the second that lies in the first. */
const shared = (first: Rectangle, second: Rectangle): number =>
  Math.max(0, Math.min(first.x1, second.x1) - Math.max(first.x0, second.x0)) /
  (second.x1 - second.x0)
