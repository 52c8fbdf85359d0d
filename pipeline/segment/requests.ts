import { finalPredicate } from '../bangla/verbs.ts'
import { englishPredicate } from '../bangla/english.ts'
import { overlaps } from '../document/spans.ts'
import { sentencesOf } from '../document/sentences.ts'
import type { FollowUp } from '../../schemas/document.ts'
import type { Span } from '../../schemas/span.ts'
import type { Normalised } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'

/**
 * The sentences in which a letter asks for something itself. What it quotes is not its own request,
 * and what it reports (`প্রেরণ করা হয়েছিল`) is none.
 */
export function readRequests(
  text: Normalised,
  blocks: readonly Block[],
  followUps: readonly FollowUp[],
  language: 'bn' | 'en',
): readonly Span[] {
  const quoted = followUps.flatMap(({ evidence }) => evidence)
  return blocks
    .filter((block) => !block.isRow)
    .flatMap((block) =>
      sentencesOf(
        text.text,
        text.folded,
        { start: block.marker?.content ?? block.start, end: block.end },
        language,
      ),
    )
    .filter((sentence) => !quoted.some((span) => overlaps(span, sentence)))
    .filter(({ start, end }) => {
      const folded = text.folded.slice(start, end)
      const predicate = language === 'bn' ? finalPredicate(folded) : englishPredicate(folded)
      return (
        predicate !== null && (predicate.voice === 'request' || predicate.voice === 'obligation')
      )
    })
}
