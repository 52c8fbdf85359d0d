import {
  afterDiscussionPattern,
  inlineDecisionPattern,
  inlineAdoptedPattern,
  inlineRequestPattern,
  otherMeetingPattern,
  statedDecisionPattern,
} from '../bangla/introducers.ts'
import { sentencesOf } from '../document/sentences.ts'
import { overlaps, trimSpan } from '../document/spans.ts'
import type { Span } from '../../schemas/span.ts'
import type { DecisionDraft, Normalised } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'
import type { OpenParagraph } from './paragraphs.ts'

/** What the walk over the body has found. `running` are those of the drafts that no list or table announced. */
interface Found {
  readonly paragraphs: readonly OpenParagraph[]
  readonly drafts: readonly DecisionDraft[]
  readonly running: readonly DecisionDraft[]
}

/**
 * Decisions stated in running sentences; beside a list or table only those that say that a
 * discussion led to them.
 * > | … কমিটি গঠন করা হবে মর্মে সিদ্ধান্ত গৃহীত হয়।
 * A sentence about another meeting (`গত সভায় … সিদ্ধান্ত গৃহীত হয়`) is none.
 */
export function readInlineDecisions(
  text: Normalised,
  blocks: readonly Block[],
  { paragraphs, drafts, running }: Found,
): readonly DecisionDraft[] {
  const isAnnounced = drafts.length > running.length
  const isTaken = (sentence: Span): boolean =>
    drafts.some(({ body }) => body.some((piece) => overlaps(piece, sentence)))
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
    if (otherMeetingPattern.test(folded) || isTaken(sentence)) return []
    const isDecision = inlineDecisionPattern.test(folded)
    const isAct = inlineRequestPattern.test(folded) || inlineAdoptedPattern.test(folded)
    if (!isDecision && (isAnnounced || !isAct)) return []
    const isSure = afterDiscussionPattern.test(folded) || statedDecisionPattern.test(folded)
    if (isAnnounced && !isSure) return []
    const number =
      paragraphs.findLast((paragraph) => paragraph.start <= sentence.start)?.number ?? null
    return [
      {
        label: null,
        doubts: [],
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
