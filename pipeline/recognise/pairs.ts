import type { ReadLine, ReadWord } from './engine.ts'
import { shifted, type Rectangle } from './image.ts'

/** Room left around a cut-out that is read again, in pixels. */
export const margin = 8

/** The words of a cut-out where they stand in the image that it was cut `at`. */
export const placedWords = (again: readonly ReadLine[], at: Rectangle): readonly ReadWord[] =>
  again
    .flatMap(({ words }) => words)
    .map((word) => ({ ...word, box: shifted(word.box, at.x0 - margin, at.y0 - margin) }))

/** What two readings of a line say of one place. */
export interface Pair {
  readonly first: readonly ReadWord[]
  readonly read: readonly ReadWord[]
}

/** The words of both readings that stand in the same place, from left to right. */
export function pairUp(first: readonly ReadWord[], second: readonly ReadWord[]): readonly Pair[] {
  const pairs: Pair[] = first.map((word) => ({ first: [word], read: [] }))
  for (const word of second) {
    const under = pairs.filter((pair) =>
      [...pair.first, ...pair.read].some((other) => overlap(other.box, word.box) > 0.3),
    )
    if (under.length === 0) {
      const place = pairs.findIndex(
        ({ first, read }) => startOf(first[0] ?? read[0]) > startOf(word),
      )
      pairs.splice(place === -1 ? pairs.length : place, 0, { first: [], read: [word] })
      continue
    }
    const joined = {
      first: under.flatMap((pair) => pair.first),
      read: [...under.flatMap((pair) => pair.read), word],
    }
    const rest = pairs.filter((pair) => !under.includes(pair))
    const place = pairs.findIndex((pair) => under.includes(pair))
    pairs.splice(0, pairs.length, ...rest.slice(0, place), joined, ...rest.slice(place))
  }
  return pairs
}

const startOf = (word: ReadWord | undefined): number => word?.box.x0 ?? 0

/** The share of the narrower one that both take of the line. */
const overlap = (a: Rectangle, b: Rectangle): number =>
  (Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)) / Math.min(a.x1 - a.x0, b.x1 - b.x0)
