import { finalPredicate, type Predicate } from '../bangla/verbs.ts'
import { englishPredicate } from '../bangla/english.ts'
import { isSameList, stepsFrom } from '../document/markers.ts'
import { overlaps } from '../document/spans.ts'
import { sentencesOf } from '../document/sentences.ts'
import type { FollowUp } from '../../schemas/document.ts'
import type { Span } from '../../schemas/span.ts'
import type { Normalised } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'

/**
 * The sentences in which a letter asks for something itself. What it quotes is not its own request,
 * and what it reports (`প্রেরণ করা হয়েছিল`) is none. Of a list that is asked for the items are the requests.
 */
export function readRequests(
  text: Normalised,
  blocks: readonly Block[],
  followUps: readonly FollowUp[],
  language: 'bn' | 'en',
): readonly Span[] {
  const quoted = followUps.flatMap(({ evidence }) => evidence)
  const asks = (sentence: Span, voices: readonly Predicate['voice'][]): boolean => {
    const folded = text.folded.slice(sentence.start, sentence.end)
    const predicate = language === 'bn' ? finalPredicate(folded) : englishPredicate(folded)
    const isQuoted = quoted.some((span) => overlaps(span, sentence))
    return !isQuoted && predicate !== null && voices.includes(predicate.voice)
  }
  const paragraphs = blocks.filter((block) => !block.isRow)
  const lists = paragraphs.map((_, index) => askedItems(paragraphs, index))
  const items = new Set(lists.flat())
  return paragraphs.flatMap((block, index) => {
    const words = { start: block.marker?.content ?? block.start, end: block.end }
    const sentences = sentencesOf(text.text, text.folded, words, language)
    if (items.has(block))
      return sentences.filter((one) => asks(one, ['request', 'obligation', 'active']))
    const asked = sentences.filter((one) => asks(one, ['request', 'obligation']))
    return lists[index]?.length === 0 ? asked : asked.filter((one) => one !== sentences.at(-1))
  })
}

/**
 * The items below a block that asks for them.
 * > | … নিম্নবর্ণিত কার্যক্রম গ্রহণের জন্য অনুরোধ করা হলো: ⏎ (১) জেলা শিক্ষা অফিসারগণ … প্রেরণ করবেন।
 */
function askedItems(blocks: readonly Block[], index: number): readonly Block[] {
  const [above, first] = blocks.slice(index)
  if (above === undefined || first?.marker?.ordinal !== 1) return []
  if (!/(?:অনুরোধ|নির্দেশ|আদেশ|requested|request)[^।:]*:\s*-?\s*$/u.test(above.folded)) return []
  const items = [first]
  for (const block of blocks.slice(index + 2)) {
    const [last, marker] = [items.at(-1)?.marker, block.marker]
    if (marker === null || last == null || !isSameList(last, marker)) break
    if (stepsFrom(last.ordinal, marker) !== 1) break
    items.push(block)
  }
  return items
}
