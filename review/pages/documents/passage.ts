import type { PageWords } from '../../../schemas/review/source-page.ts'
import type { Span } from '../../../schemas/span.ts'

export type ReadWord = PageWords['words'][number]

/** Words of a page by their places, first and last included. */
export interface Passage {
  readonly first: number
  readonly last: number
}

/** From one word to another, in whichever order they were chosen. */
export const passageBetween = (one: number, other: number): Passage => ({
  first: Math.min(one, other),
  last: Math.max(one, other),
})

/** The words of a passage as text, and where they stand in the record's text. */
export function passageOf(
  words: readonly ReadWord[],
  { first, last }: Passage,
): Span & { readonly text: string } {
  const chosen = words.slice(first, last + 1)
  return {
    start: Math.min(...chosen.map(({ start }) => start)),
    end: Math.max(...chosen.map(({ end }) => end)),
    text: chosen.map(({ text }) => text).join(' '),
  }
}

/** The word at a place of the page, or the nearest one: a pointer between the lines means one of them. */
export function wordAt(words: readonly ReadWord[], x: number, y: number): number {
  let [nearest, least] = [0, Infinity]
  words.forEach(({ box: [x0, y0, x1, y1] }, place) => {
    const across = Math.max(x0 - x, 0, x - x1)
    const along = Math.max(y0 - y, 0, y - y1)
    // A line is much lower than wide: off the line counts more.
    const distance = across + 6 * along
    if (distance < least) [nearest, least] = [place, distance]
  })
  return nearest
}
