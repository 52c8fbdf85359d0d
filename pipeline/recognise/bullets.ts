import { isWord } from '../bangla/lexicon.ts'
import type { ReadLine, ReadWord } from './engine.ts'
import { heightOf, type GreyImage, type Rectangle } from './image.ts'
import { inkRuns } from './unread-ink.ts'

/** In heights of a line: how wide a bullet is, with the white inside it, how high, and how much white stands behind it; how slender. */
const sizes = {
  narrowest: 0.1,
  widest: 1.1,
  inside: 0.12,
  highest: 0.85,
  behind: [0.2, 3],
  slender: 2.2,
} as const
/** Discs and squares: in heights of a line, the share of ink, width over height. */
const solid = { low: 0.15, high: 0.7, filled: 0.62, aspect: 1.4 }
/** Marks of the same sign differ by less: the mean over their ink, and how far their sizes and places lie apart. */
const alike = { ink: 0.14, size: 0.25, place: 0.4 }
/** What opens a paragraph stands behind a sentence, a heading or a bracket: `… শেষ করতে হবে। (উপজেলা প্রকৌশলী, বাউফল)`. */
const endPattern = /[।;:.,?ঃ–)\]-]["']*$/u
/** `(ক)`, `৩।`, `২.১`, `০২`: no bullet comes back so, but many as a digit with a dot. */
const labelPattern = /^\(?[\u0985-\u09b9০-৯A-Za-z]{1,3}[)।:]\)?$|^[০-৯]{2}|^[০-৯]\.[০-৯]/u
const dottedPattern = /^[\u0985-\u09b9০-৯A-Za-z]{1,3}\.$/u

/** What opens a line, apart from its words. */
interface Head {
  readonly at: number
  readonly box: Rectangle
  readonly height: number
  /** The words that were read of it. */
  readonly words: readonly ReadWord[]
  readonly ink: readonly number[]
}

/**
 * Bullets, which the model never learnt: the same `•` comes back as `১`, as `০` or not at all, `➢` as `৯».`, `✓` as `/`. Their
 * ink tells them: a disc or a square, or a mark that opens several lines just so, where a list's labels would differ.
 *
 * @param left where the column begins
 */
export function settleBullets(
  lines: readonly ReadLine[],
  left: number,
  image: GreyImage,
  level: number,
): readonly ReadLine[] {
  const heads = lines.flatMap((line, at) => headOf(line, at, left, image, level))
  const opening = heads.filter(({ at }) => opensParagraph(lines, at))
  const isRepeated = (head: Head): boolean => {
    const alikes = opening.filter((other) => isLike(head, other))
    return alikes.length > 0 && [head, ...alikes].some((one) => !isDotted(one))
  }
  const bullets = heads.filter(
    (head) => (opening.includes(head) && isRepeated(head)) || isSolid(head, image, level),
  )
  return lines.map((line, at) => {
    const bullet = bullets.find((head) => head.at === at)
    return bullet === undefined ? line : { ...line, words: withBullet(line, bullet) }
  })
}

function withBullet({ words }: ReadLine, bullet: Head): readonly ReadWord[] {
  const raw = bullet.words.map(({ text }) => text).join(' ')
  const rest = words.slice(bullet.words.length)
  return [{ text: '•', raw, confidence: 0.9, box: bullet.box }, ...rest]
}

/** What stands at the head of a line with white behind it, and is no word and no label. */
function headOf(
  line: ReadLine,
  at: number,
  left: number,
  image: GreyImage,
  level: number,
): readonly Head[] {
  const height = heightOf(line.box)
  const runs = joined(inkRuns(image, { ...line.box, x0: left }, level), sizes.inside * height)
  const [first, next] = runs
  if (first === undefined || next === undefined) return []
  const width = first.x1 - first.x0
  if (width < sizes.narrowest * height || width > sizes.widest * height) return []
  const [nearest, farthest] = sizes.behind
  const white = (next.x0 - first.x1) / height
  if (white < nearest || white > farthest) return []
  const words = line.words.filter(({ box }) => (box.x0 + box.x1) / 2 < next.x0)
  const rest = line.words[words.length]
  // > | ৪ । উপজেলা মৎস্য কর্মকর্তা … — the sign of a label that was read apart from it.
  if (rest === undefined || /^[।).:]/u.test(rest.text)) return []
  if (words.some((word) => isTelling(word))) return []
  const box = trimmed({ ...line.box, ...first }, image, level)
  // A piece of a rule at the edge of its cell, of the dark edge of a copy.
  if (heightOf(box) > sizes.slender * width || heightOf(box) > sizes.highest * height) return []
  return [{ at, box, height, words, ink: inkOf(box, image, level) }]
}

/** A label, a word, or a dash or an asterisk that was read as such. */
const isTelling = ({ text, confidence }: ReadWord): boolean =>
  /^[-–*•]$/u.test(text) ||
  labelPattern.test(text) ||
  (dottedPattern.test(text) && confidence >= 0.8) ||
  (confidence >= 0.6 && (isWord(text.normalize('NFC')) || /^[ওএঐ]$/u.test(text)))

/** > | সিদ্ধান্ত: ১. …   সিদ্ধান্ত: ১. … — lists of one item each look as if a bullet stood before all of them. */
const isDotted = ({ words }: Head): boolean =>
  dottedPattern.test(words.map(({ text }) => text).join(''))

function joined(
  runs: ReadonlyArray<Pick<Rectangle, 'x0' | 'x1'>>,
  room: number,
): ReadonlyArray<Pick<Rectangle, 'x0' | 'x1'>> {
  return runs.reduce<Array<{ x0: number; x1: number }>>((found, { x0, x1 }) => {
    const last = found.at(-1)
    if (last !== undefined && x0 - last.x1 <= room) last.x1 = x1
    else found.push({ x0, x1 })
    return found
  }, [])
}

const isDark = ({ data, width }: GreyImage, x: number, y: number, level: number): boolean =>
  (data[y * width + x] ?? 255) <= level

/** Without the white rows above and below. */
function trimmed(box: Rectangle, image: GreyImage, level: number): Rectangle {
  const columns = Array.from({ length: box.x1 - box.x0 }, (_, index) => box.x0 + index)
  const rows = Array.from({ length: heightOf(box) }, (_, index) => box.y0 + index)
  const inked = rows.filter((y) => columns.some((x) => isDark(image, x, y, level)))
  return { ...box, y0: inked[0] ?? box.y0, y1: (inked.at(-1) ?? box.y1 - 1) + 1 }
}

const cells = 12

/** The shares of ink in the cells of a net over a mark, row by row. */
const inkOf = (box: Rectangle, image: GreyImage, level: number): readonly number[] =>
  Array.from({ length: cells * cells }, (_, cell) => {
    const [row, column] = [Math.floor(cell / cells), cell % cells]
    const at = (from: number, to: number, index: number): number =>
      from + ((to - from) * index) / cells
    return shareOfInk(image, level, {
      x0: Math.floor(at(box.x0, box.x1, column)),
      x1: Math.ceil(at(box.x0, box.x1, column + 1)),
      y0: Math.floor(at(box.y0, box.y1, row)),
      y1: Math.ceil(at(box.y0, box.y1, row + 1)),
    })
  })

function shareOfInk(image: GreyImage, level: number, { x0, x1, y0, y1 }: Rectangle): number {
  let ink = 0
  for (let y = y0; y < y1; y += 1)
    for (let x = x0; x < x1; x += 1) ink += isDark(image, x, y, level) ? 1 : 0
  return ink / Math.max(1, (x1 - x0) * (y1 - y0))
}

/** A disc or a square: no sign of ours is filled to the middle. */
function isSolid({ box, height }: Head, image: GreyImage, level: number): boolean {
  const [wide, high] = [box.x1 - box.x0, heightOf(box)]
  const middle = {
    x0: Math.floor(box.x0 + wide * 0.35),
    x1: Math.ceil(box.x1 - wide * 0.35),
    y0: Math.floor(box.y0 + high * 0.35),
    y1: Math.ceil(box.y1 - high * 0.35),
  }
  return (
    high >= solid.low * height &&
    high <= solid.high * height &&
    Math.max(wide / high, high / wide) <= solid.aspect &&
    shareOfInk(image, level, box) >= solid.filled &&
    shareOfInk(image, level, middle) > 0.95
  )
}

/** The same sign in the same place of another line. */
function isLike(a: Head, b: Head): boolean {
  const far = (x: number, y: number): number => Math.abs(x - y) / Math.max(x, y)
  return (
    a.at !== b.at &&
    Math.abs(a.box.x0 - b.box.x0) <= alike.place * a.height &&
    far(a.box.x1 - a.box.x0, b.box.x1 - b.box.x0) <= alike.size &&
    far(heightOf(a.box), heightOf(b.box)) <= alike.size &&
    a.ink.reduce((sum, share, cell) => sum + Math.abs(share - (b.ink[cell] ?? 0)), 0) <=
      alike.ink * a.ink.length
  )
}

/** > | নিম্নরূপ সিদ্ধান্ত গৃহীত হয়: ⏎ ➢ জেলা প্রশাসকগণ … — but not `… কমিটিতে ⏎ ৫ জন সদস্য` */
const opensParagraph = (lines: readonly ReadLine[], at: number): boolean => {
  const above = lines[at - 1]
  if (above === undefined || endPattern.test(above.words.at(-1)?.text ?? '')) return true
  const right = Math.max(...lines.map(({ box }) => box.x1))
  return right - above.box.x1 > 3 * heightOf(above.box)
}
