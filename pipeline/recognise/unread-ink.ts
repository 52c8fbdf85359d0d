import type { ReadLine, ReadWord } from './engine.ts'
import type { GreyImage, Rectangle } from './image.ts'

/** In heights of the line; narrower ink is a speck, a point or an edge of the words beside it. */
const narrowest = 0.6

/**
 * Where ink of a line stands between its words and no word covers it, as the word behind it: the model says nothing at all of
 * some Latin words.
 */
export const findUnread = (line: ReadLine, image: GreyImage, level: number): readonly number[] =>
  Array.from({ length: line.words.length + 1 }, (_, at) => at).filter((at) => {
    const box = inkOf(line, { from: at, to: at }, image, level)
    return box !== null && box.x1 - box.x0 >= narrowest * (box.y1 - box.y0)
  })

/**
 * All ink between the words around some words of a line, whatever boxes they came with: the box of a word that the model could
 * not read covers part of it (`MIS` as a narrow `4`). Ink that touches the words around is theirs.
 *
 * @param words.from first word and the one behind the last; the same where none was read
 * @returns null where there is none
 */
export function inkOf(
  { words }: ReadLine,
  { from, to }: { readonly from: number; readonly to: number },
  image: GreyImage,
  level: number,
): Rectangle | null {
  const rows = rowsOf(from < to ? words.slice(from, to) : words, image)
  const room = { x0: words[from - 1]?.box.x1 ?? 0, x1: words[to]?.box.x0 ?? image.width, ...rows }
  const runs = inkRuns(image, room, level).filter(
    ({ x0, x1 }) =>
      (x0 > room.x0 || words[from - 1] === undefined) && (x1 < room.x1 || words[to] === undefined),
  )
  const [first, last] = [runs[0], runs.at(-1)]
  return first === undefined || last === undefined ? null : { ...rows, x0: first.x0, x1: last.x1 }
}

/** The stretches of ink in a rectangle that white columns part, from left to right. */
export function inkRuns(
  image: GreyImage,
  { x0, x1, y0, y1 }: Rectangle,
  level: number,
): ReadonlyArray<Pick<Rectangle, 'x0' | 'x1'>> {
  const runs: Array<{ x0: number; x1: number }> = []
  for (let x = x0; x < x1; x += 1) {
    if (!isInk(image, x, y0, y1, level)) continue
    const last = runs.at(-1)
    if (last?.x1 === x) last.x1 = x + 1
    else runs.push({ x0: x, x1: x + 1 })
  }
  return runs
}

function isInk(image: GreyImage, x: number, y0: number, y1: number, level: number): boolean {
  for (let y = y0; y < y1; y += 1)
    if ((image.data[y * image.width + x] ?? 255) <= level) return true
  return false
}

/** The rows that words take. */
const rowsOf = (words: readonly ReadWord[], image: GreyImage): { y0: number; y1: number } => ({
  y0: Math.max(0, Math.min(...words.map(({ box }) => box.y0))),
  y1: Math.min(image.height, Math.max(...words.map(({ box }) => box.y1))),
})
