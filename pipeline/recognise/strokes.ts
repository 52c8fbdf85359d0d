import { blotsIn, type Blot } from './blots.ts'
import type { ReadLine, ReadWord } from './engine.ts'
import { heightOf, type GreyImage, type Rectangle } from './image.ts'

/**
 * Signs of like shape that the model mixes up, told apart by their ink. Counted over 81 pages in eight fonts: of 170 words
 * read with ৷ at their end 142 end in া, whose stroke hangs on the headline, and 28 in a dari, a stroke of its own; all
 * but one are told apart so. A visarga that stands alone, as in `তারিখ ঃ ০৫/০৯/২০২৩`, came back as ৪, 8 or 28.
 */
export function settleStrokes(line: ReadLine, image: GreyImage, level: number): ReadLine {
  const words = line.words.map((word): ReadWord => {
    // The bar of a per cent sign comes back as a dari behind it, too: `৪.৮%।)`.
    if (/%[।৷]\)$/u.test(word.text))
      return { ...word, raw: word.raw ?? word.text, text: word.text.replace(/[।৷]\)$/u, ')') }
    if (word.text.endsWith('৷'))
      return {
        ...word,
        raw: word.raw ?? word.text,
        text: settleBar(word, endsInStroke(word.box, image, level)),
      }
    const points = [...word.text].length > 3 ? null : twoPoints(word.box, line.box, image, level)
    if (points === null) return word
    // `১:` in a box that holds its points alone.
    const before = /^.+(?=[:ঃ]$)/u.exec(word.text)?.[0] ?? ''
    const text = before + points.text
    return { ...points, text, raw: word.raw ?? word.text, confidence: sure }
  })
  return { ...line, words: withDari(words.filter((word, at) => !isSame(word, words[at - 1]))) }
}

/** Two readings of one pair of points: `8 Lio` for one visarga. */
const isSame = (word: ReadWord, before: ReadWord | undefined): boolean =>
  before?.text === word.text && before.box.x0 === word.box.x0

/** What the ink shows is not the model's guess any more. */
const sure = 0.9

/** `হয়৷` → `হয়।` where the stroke stands alone; else `জেল৷` → `জেলা`, `করা৷` → `করা`. */
function settleBar({ text }: ReadWord, isStroke: boolean): string {
  const stem = text.slice(0, -1)
  if (!isStroke && stem.endsWith('া')) return stem
  const isLetter = /[\u0995-\u09b9\u09bc\u09dc-\u09df]$/u.test(stem)
  return !isStroke && isLetter ? `${stem}া` : `${stem}।`
}

/** How far, in heights of the word, its last stroke may lie off the end of its box. */
const reach = { out: 0.25, in: 0.3 }

/** Whether what stands last in a word is an upright stroke that hangs on nothing. */
function endsInStroke(box: Rectangle, image: GreyImage, level: number): boolean {
  const height = box.y1 - box.y0
  const room = { ...box, x0: box.x0 - height, x1: box.x1 + Math.ceil(reach.out * height) + 1 }
  const last = blotsIn(image, room, level)
    .filter((blot) => blot.y1 - blot.y0 > 0.35 * height)
    .filter((blot) => blot.x1 < room.x1 && blot.x1 > box.x1 - reach.in * height)
    .reduce<Blot | null>((most, blot) => (most !== null && most.x1 > blot.x1 ? most : blot), null)
  return last !== null && last.x1 - last.x0 < 0.45 * (last.y1 - last.y0)
}

/**
 * Two like blots one above the other, and nothing else that touches the word: rings are a visarga, filled ones a colon;
 * null for anything else.
 */
function twoPoints(
  box: Rectangle,
  line: Rectangle,
  image: GreyImage,
  level: number,
): Pick<ReadWord, 'text' | 'box'> | null {
  const around = Math.ceil((line.y1 - line.y0) / 2)
  const room = { x0: box.x0 - around, x1: box.x1 + around, y0: line.y0 - 4, y1: line.y1 + 4 }
  const [upper, lower, ...others] = blotsIn(image, room, level).filter(
    (blot) => blot.area > 4 && blot.x1 > box.x0 && blot.x0 < box.x1,
  )
  if (upper === undefined || lower === undefined || others.length > 0) return null
  const isStack =
    [upper, lower].every((blot) => isPoint(blot, line.y1 - line.y0)) &&
    Math.min(upper.x1, lower.x1) - Math.max(upper.x0, lower.x0) > 0.6 * (upper.x1 - upper.x0) &&
    Math.abs(heightOf(upper) - heightOf(lower)) <= 0.4 * heightOf(upper)
  if (!isStack) return null
  const [x0, x1] = [Math.min(upper.x0, lower.x0), Math.max(upper.x1, lower.x1)]
  return {
    text: Math.max(filled(upper), filled(lower)) < 0.71 ? 'ঃ' : ':',
    box: { x0, x1, y0: Math.min(upper.y0, lower.y0), y1: Math.max(upper.y1, lower.y1) },
  }
}

/** The share of its box that a blot fills: 0.8 for a dot, 0.6 for a ring. */
const filled = ({ x0, x1, y0, y1, area }: Blot): number => area / ((x1 - x0) * (y1 - y0))

/** About as wide as high, and small beside its line. */
function isPoint(blot: Blot, lineHeight: number): boolean {
  const shape = (blot.x1 - blot.x0) / heightOf(blot)
  const size = heightOf(blot) / lineHeight
  return shape > 0.6 && shape < 1.6 && size > 0.05 && size < 0.4
}

/** `হবে ।` → `হবে।`: the room before a dari is its own, no space that was typed. */
function withDari(words: readonly ReadWord[]): readonly ReadWord[] {
  return words.reduce<ReadWord[]>((joined, word) => {
    const before = joined.at(-1)
    if (before === undefined || word.text !== '।' || /[।:]$/u.test(before.text))
      return [...joined, word]
    joined[joined.length - 1] = {
      ...before,
      text: `${before.text}।`,
      confidence: Math.min(before.confidence, word.confidence),
      box: { ...before.box, x1: Math.max(before.box.x1, word.box.x1) },
    }
    return joined
  }, [])
}
