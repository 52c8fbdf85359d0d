import { earlierHeadingPattern } from '../bangla/earlier-decisions.ts'
import { verbEnd } from '../bangla/headings.ts'
import { finalPredicate } from '../bangla/verbs.ts'
import { isSameList } from '../document/markers.ts'
import { trimSpan } from '../document/spans.ts'
import type { Normalised } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'
import type { Telling } from './tellings.ts'

/** > | … ৬টিতে বাড়াতে হবে| - বাস্তবায়িত হয়েছে।   … প্রেরণ করতে হবে।| অগ্রগতি: … — where what became of it begins. */
const outcomePattern = new RegExp(`(?<=${verbEnd}|।)\\s*[-:=(]`, 'u')

/**
 * The items of the list below a heading of earlier decisions, if what became of them stands behind most of them; else none.
 * > | গত সভার সিদ্ধান্ত ও অগ্রগতিঃ ⏎ • টিকেট কাউন্টার ৬টিতে বাড়াতে হবে - বাস্তবায়িত হয়েছে। ⏎ • …
 */
export function itemsWithOutcomes(
  { folded }: Normalised,
  blocks: readonly Block[],
  index: number,
): readonly Block[] {
  const heading = blocks[index]
  if (heading === undefined || heading.isRow || !/[:-]\s*$/u.test(heading.folded)) return []
  if (!earlierHeadingPattern.test(heading.folded)) return []
  const below = blocks.slice(index + 1)
  const first = below[0]?.marker ?? null
  const end = below.findIndex(
    ({ marker, isRow }) => isRow || first === null || marker === null || !isSameList(first, marker),
  )
  const items = below.slice(0, end === -1 ? undefined : end)
  const told = items.filter((item) => outcomePattern.test(folded.slice(item.start, item.end)))
  return told.length * 2 > items.length ? items : []
}

/** What was decided, of each such item that says it: `পলু ঘর মেরামত শেষ হয়েছে।` only tells what was done. */
export function toldInList(
  text: Normalised,
  blocks: readonly Block[],
  index: number,
): readonly Telling[] {
  const lead = blocks.slice(index, index + 1)
  return itemsWithOutcomes(text, blocks, index).flatMap(({ marker, start, end }) => {
    const from = marker?.content ?? start
    const outcome = outcomePattern.exec(text.folded.slice(from, end))
    const words = trimSpan(text.text, { start: from, end: from + (outcome?.index ?? end - from) })
    if (finalPredicate(text.folded.slice(words.start, words.end)) === null) return []
    const label = marker?.kind === 'letter' || marker?.kind === 'decimal' ? marker.canonical : null
    return [{ body: [words], lead, label }]
  })
}
