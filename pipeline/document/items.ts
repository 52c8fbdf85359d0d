import type { Span } from '../../schemas/span.ts'
import type { Normalised, Passage } from '../../schemas/stages.ts'
import { isSameList, markerAt, repairedLetter, stepsFrom, type Marker } from './markers.ts'

/** An item of a list inside one passage; `marker` null for a passage without labels. */
export interface Item {
  readonly marker: Marker | null
  readonly isRepaired: boolean
  readonly passage: Passage
}

/** Places where an item may begin: a piece's or line's start, and behind the end of a sentence. */
const startPattern = /(?<=^|[\n\u2028]|[।;:]["')\]]?\s|[।;:])(?=[^\s])/gu

/** > | (ক) যুগ্মসচিব (ত্রাণ) |(খ) জেলা প্রশাসক (সকল)   ক. আইন শাখা |খ. হিসাব শাখা — but (ক) ও (খ) আইসিটি সেল */
const cellStartPattern = new RegExp(
  String.raw`${startPattern.source}|(?<=\s)(?<!(?:ও|এবং|,)\s)(?=(?:\((?:[ক-হ]|\d{1,2}|[ivx]{1,4})\)|(?:[ক-হ]|\d{1,2})[.।)])\s)`,
  'gu',
)

/** A label that opens an item of the list that is being read. */
interface Accepted {
  readonly marker: Marker
  readonly isRepaired: boolean
}

/**
 * Cut a passage at the labels of its outermost list: `(ক) … ; (খ) …` in one cell, bullets too.
 * A list begins with its first label at the start of the passage or behind a lead-in that ends in `:`
 * or `।`; labels of another kind stay inside their item.
 */
export const cutItems = (text: Normalised, passage: Passage): readonly Item[] =>
  cutAt(text, passage, startPattern)

/** The same of a cell that names offices or days: there a label needs no end of a sentence before it. */
export const cutCell = (text: Normalised, passage: Passage): readonly Item[] =>
  cutAt(text, passage, cellStartPattern)

function cutAt(text: Normalised, passage: Passage, pattern: RegExp): readonly Item[] {
  const starts = passage.flatMap((piece) => markersIn(text, piece, pattern))
  const accepted = acceptFrom(text, starts, null)
  const [first] = accepted
  const isLone = accepted.length === 1 && first?.marker.start !== passage[0]?.start
  const isLoneBullet = first?.marker.kind === 'bullet' && accepted.length < 2
  if (first === undefined || isLone || isLoneBullet)
    return [{ marker: null, isRepaired: false, passage }]
  return accepted.map((one, index) => ({
    ...one,
    passage: within(passage, one.marker.content, accepted[index + 1]?.marker.start ?? Infinity),
  }))
}

/**
 * Cut a passage inside an open list at the labels that go on behind `last`: the first part belongs to the
 * item before. > | … দাখিল করবে। (গ) প্রস্তাবটি …
 */
export function cutSiblings(text: Normalised, passage: Passage, last: Marker): readonly Item[] {
  const starts = passage.flatMap((piece) => markersIn(text, piece))
  const accepted = acceptFrom(text, starts, last)
  const head = within(passage, 0, accepted[0]?.marker.start ?? Infinity)
  return [
    { marker: null, isRepaired: false, passage: head },
    ...accepted.map((one, index) => ({
      ...one,
      passage: within(passage, one.marker.content, accepted[index + 1]?.marker.start ?? Infinity),
    })),
  ]
}

function acceptFrom(
  text: Normalised,
  starts: ReturnType<typeof markersIn>,
  seed: Marker | null,
): readonly Accepted[] {
  const accepted: Accepted[] = []
  for (const { marker, line } of starts) {
    const last = accepted.at(-1)?.marker ?? seed
    if (last === null) {
      if (marker !== null && marker.ordinal === 1) accepted.push({ marker, isRepaired: false })
      continue
    }
    if (marker !== null && isSameList(last, marker)) {
      const steps = stepsFrom(last.ordinal, marker)
      if (steps >= 1 && steps <= 2) accepted.push({ marker, isRepaired: false })
      if (steps !== 0) continue
    }
    const repaired = repairedLetter(last, text.text, line)
    if (repaired !== null) accepted.push({ marker: repaired, isRepaired: true })
  }
  return accepted
}

const within = (passage: Passage, start: number, end: number): Passage =>
  passage
    .map((piece) => ({ start: Math.max(piece.start, start), end: Math.min(piece.end, end) }))
    .filter((piece) => piece.start < piece.end)

function markersIn(
  { text, folded }: Normalised,
  piece: Span,
  pattern = startPattern,
): ReadonlyArray<{ marker: Marker | null; line: Span }> {
  const slice = folded.slice(piece.start, piece.end)
  return [...slice.matchAll(pattern)].map(({ index }) => {
    const line = { start: piece.start + index, end: piece.end }
    const blanks = /^\s*/u.exec(slice.slice(index))?.[0].length ?? 0
    const at = { start: line.start + blanks, end: line.end }
    return { marker: markerAt(folded, at, text), line: at }
  })
}
