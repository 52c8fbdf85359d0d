import {
  afterDiscussionPattern,
  inlineDecisionPattern,
  otherMeetingPattern,
} from '../bangla/introducers.ts'
import { sentencesOf } from '../document/sentences.ts'
import { overlaps, trimSpan } from '../document/spans.ts'
import type { Span } from '../../schemas/span.ts'
import type { DecisionDraft, Normalised } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'
import type { OpenParagraph } from './paragraphs.ts'

/**
 * Decisions stated in running sentences; beside announced ones only those that say that a discussion led to them.
 * > | … কমিটি গঠন করা হবে মর্মে সিদ্ধান্ত গৃহীত হয়।
 * A sentence about another meeting (`গত সভায় … সিদ্ধান্ত গৃহীত হয়`) is none.
 */
export function readInlineDecisions(
  text: Normalised,
  blocks: readonly Block[],
  paragraphs: readonly OpenParagraph[],
  listed: readonly DecisionDraft[],
): readonly DecisionDraft[] {
  const isListed = (sentence: Span): boolean =>
    listed.some(({ body }) => body.some((piece) => overlaps(piece, sentence)))
  const sentences = blocks
    .filter((block) => !block.isRow)
    .flatMap((block) =>
      sentencesOf(text.text, text.folded, {
        start: block.marker?.content ?? block.start,
        end: block.end,
      }),
    )
  return sentences.flatMap((sentence) => {
    const folded = text.folded.slice(sentence.start, sentence.end)
    if (!inlineDecisionPattern.test(folded) || otherMeetingPattern.test(folded)) return []
    if (listed.length > 0 && (isListed(sentence) || !afterDiscussionPattern.test(folded))) return []
    const number =
      paragraphs.findLast((paragraph) => paragraph.start <= sentence.start)?.number ?? null
    return [
      {
        label: null,
        isLabelRepaired: false,
        paragraph: number,
        agenda: null,
        body: [trimSpan(text.text, sentence)],
        implementers: [],
        times: [],
        position: `paragraph ${number ?? 0}`,
      },
    ]
  })
}
