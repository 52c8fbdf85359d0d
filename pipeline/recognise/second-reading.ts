import type { ReadLine, ReadWord } from './engine.ts'
import { crop, type GreyImage, type Rectangle } from './image.ts'

/**
 * Words in Latin letters inside Bangla print. The Bangla model alone reads Bangla better than both models
 * together, but turns Latin words into noise; so what it was unsure of is read again by the English one.
 * Measured over 132 pages: both models at once 1.60 % of characters misread, this way 1.04 % (OCR notes).
 */

/** Neighbouring words of one line that may be Latin. */
export interface Doubt {
  readonly line: number
  /** First word and the one behind the last. */
  readonly from: number
  readonly to: number
}

/** Below this the Bangla model's word is doubted. */
const doubted = 0.5
/** What the English model must say at least: more where the first reading was plain Bangla. */
const sure = { overNoise: 0.55, overBangla: 0.8 }

/** Room left around a cut-out word, in pixels. */
const margin = 8

/** Runs of words that came back as Latin letters, ASCII digits or odd signs, or that were hardly read. */
export function findDoubts(lines: readonly ReadLine[]): readonly Doubt[] {
  return lines.flatMap(({ words }, line) => {
    const doubts: Doubt[] = []
    words.forEach((word, index) => {
      const last = doubts.at(-1)
      if (!isDoubtful(word)) return
      if (last?.to === index) doubts[doubts.length - 1] = { ...last, to: index + 1 }
      else doubts.push({ line, from: index, to: index + 1 })
    })
    return doubts
  })
}

const isDoubtful = ({ text, confidence }: ReadWord): boolean =>
  confidence < doubted || /[A-Za-z0-9@#$%&<>\\~^_={}]/.test(text)

/** The cut-out of the doubted words, ready for the other model. */
export function cutDoubt(
  image: GreyImage,
  lines: readonly ReadLine[],
  { line, from, to }: Doubt,
): { image: GreyImage; at: Rectangle } | null {
  const boxes = (lines[line]?.words ?? []).slice(from, to).map((word) => word.box)
  const at = {
    x0: Math.max(0, Math.min(...boxes.map((b) => b.x0))),
    y0: Math.max(0, Math.min(...boxes.map((b) => b.y0))),
    x1: Math.min(image.width, Math.max(...boxes.map((b) => b.x1))),
    y1: Math.min(image.height, Math.max(...boxes.map((b) => b.y1))),
  }
  return at.x1 - at.x0 < 6 || at.y1 - at.y0 < 6 ? null : { image: crop(image, at, margin), at }
}

/** The line with the doubted words replaced by their second reading, where that is the surer one. */
export function settle(
  line: ReadLine,
  { from, to }: Doubt,
  second: readonly ReadLine[],
  at: Rectangle,
): ReadLine {
  const words = second.flatMap((read) => read.words)
  const first = line.words.slice(from, to)
  if (!isBetter(first, words)) return line
  const moved = words.map((word) => ({
    ...word,
    box: shift(word.box, at.x0 - margin, at.y0 - margin),
  }))
  return { ...line, words: [...line.words.slice(0, from), ...moved, ...line.words.slice(to)] }
}

function isBetter(first: readonly ReadWord[], second: readonly ReadWord[]): boolean {
  const text = second.map((word) => word.text).join('')
  const letters = text.match(/[A-Za-z]/g)?.length ?? 0
  if (letters < 2 || letters / text.length <= 0.5) return false
  const confidence = second.reduce((sum, word) => sum + word.confidence, 0) / second.length
  const wasBangla = /^[\u0980-\u09ff।'"(),.:;-]+$/.test(first.map((word) => word.text).join(''))
  return confidence >= (wasBangla ? sure.overBangla : sure.overNoise)
}

const shift = ({ x0, y0, x1, y1 }: Rectangle, dx: number, dy: number): Rectangle => ({
  x0: x0 + dx,
  y0: y0 + dy,
  x1: x1 + dx,
  y1: y1 + dy,
})
