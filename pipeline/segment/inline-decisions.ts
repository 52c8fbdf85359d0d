import {
  actOfBodyPattern,
  afterDiscussionPattern,
  inlineDecisionPattern,
  inlineAdoptedPattern,
  inlineRequestPattern,
  otherMeetingPattern,
  pointsBelowPattern,
  proposalHeadingPattern,
  reportingPattern,
  sayingPattern,
  statedDecisionPattern,
} from '../bangla/introducers.ts'
import {
  agendaPattern,
  closingPattern,
  discussionPattern,
  mixedPattern,
} from '../bangla/headings.ts'
import { numberedMeetingPattern } from '../bangla/earlier-decisions.ts'
import { finalPredicate } from '../bangla/verbs.ts'
import { firstFrom } from '../document/regions.ts'
import { sentencesOf } from '../document/sentences.ts'
import { overlaps, trimSpan } from '../document/spans.ts'
import type { Span } from '../../schemas/span.ts'
import type { DecisionDraft, Normalised } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'
import { draftFrom } from './drafts.ts'
import { isNote } from './notes.ts'
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
  const undecided = undecidedTopics(blocks, drafts)
  const mixed = mixedBlocks(blocks)
  const isTaken = (sentence: Span): boolean =>
    drafts.some(({ body }) => body.some((piece) => overlaps(piece, sentence)))
  return blocks
    .filter((block) => !block.isRow)
    .flatMap((block) => {
      const sentences = sentencesOf(text.text, text.folded, {
        start: contentOf(block),
        end: block.end,
      })
      return sentences.flatMap((sentence, index) =>
        isTaken(sentence) ||
        !(
          isDecided(text, sentence, isAnnounced) ||
          (undecided.has(block) && isAdopted(text, sentence)) ||
          (mixed.has(block) && isBinding(text, sentence))
        )
          ? []
          : [withFollowing(text, sentence, sentences.slice(index + 1), isTaken)],
      )
    })
    .filter((body, index, all) => !all.slice(0, index).some((other) => overlaps(other, body)))
    .map((body) => {
      const number =
        paragraphs.findLast((paragraph) => paragraph.start <= body.start)?.number ?? null
      const place = {
        paragraph: number,
        agenda: null,
        implementers: [],
        times: [],
        position: `paragraph ${number ?? 0}`,
      }
      const note = noteBelow(blocks, body)
      const passage = [trimSpan(text.text, body), ...(note === null ? [] : [note])]
      return draftFrom(text, passage, place, { label: null, isRepaired: false })
    })
}

/** > | … প্রদান করতে হবে মর্মে সিদ্ধান্ত গৃহীত হয়। ⏎ (বাস্তবায়ন: উপপরিচালক, ঢাকা) — a line of its own below the paragraph that ends so. */
function noteBelow(blocks: readonly Block[], { start, end }: Span): Block | null {
  const index = blocks.findIndex((block) => block.start <= start && start < block.end)
  const below = blocks[index + 1]
  const isLast = end >= (blocks[index]?.end ?? Infinity)
  return isLast && below !== undefined && isNote(below.folded) ? below : null
}

/** Behind the label and the title in the line. */
function contentOf({ marker, start, folded }: Block): number {
  const title = mixedPattern.exec(folded) ?? titledPattern.exec(folded)
  return title === null ? (marker?.content ?? start) : start + title[0].length
}

/** The blocks under a heading of the agenda below which nothing else is decided. */
function undecidedTopics(
  blocks: readonly Block[],
  drafts: readonly DecisionDraft[],
): ReadonlySet<Block> {
  const isHeading = ({ folded }: Block): boolean =>
    agendaPattern.test(folded) || proposalHeadingPattern.test(folded) || titledPattern.test(folded)
  const starts = blocks.flatMap((block, index) => (isHeading(block) ? [index] : []))
  const topics = starts.map((from, index) => blocks.slice(from, starts[index + 1]))
  const ends = topics.map((topic) => ({ end: topic.at(-1)?.end ?? 0 }))
  const decided = new Set(
    drafts.flatMap(({ body }) => body.map(({ start }) => firstFrom(ends, start))),
  )
  return new Set(
    topics.flatMap((topic, index) => {
      const isTitled = titledPattern.test(topic[0]?.folded ?? '')
      return decided.has(index) ? [] : topic.slice(isTitled ? 0 : 1)
    }),
  )
}

/** The blocks from `আলোচনা ও সিদ্ধান্ত:` up to the next heading. */
function mixedBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  const isHeading = ({ folded }: Block): boolean =>
    agendaPattern.test(folded) || discussionPattern.test(folded) || closingPattern.test(folded)
  let isMixed = false
  return new Set(
    blocks.filter((block) => {
      isMixed = mixedPattern.test(block.folded) || (isMixed && !isHeading(block))
      return isMixed
    }),
  )
}

/** > | রাস্তাটি মেরামতের প্রকল্প গ্রহণ করা হইল।   সনদ প্রদান করা যাইবে না। — where it stands among what was said: what binds and is nobody's saying. */
function isBinding({ folded }: Normalised, { start, end }: Span): boolean {
  const words = folded.slice(start, end)
  if (sayingPattern.test(words) || reportingPattern.test(words)) return false
  const predicate = finalPredicate(words)
  return predicate !== null && predicate.voice !== 'nominal'
}

/** > | ২. গত সভার কার্যবিবরণী: … পাঠ করা হয় এবং … তা অনুমোদন করা হয়। — a topic with its title in the line. */
const titledPattern = /^\s*\(?\d{1,2}[.)।]\s+[^:।\n]{3,60}:\s/u

/** > | ১ নং প্রস্তাব: … ⏎ কারো আপত্তি না থাকায় বিগত সভার কার্যবিবরণী সর্বসম্মতিক্রমে অনুমোদিত হয়। — all that is decided of a topic. */
const isAdopted = ({ folded }: Normalised, { start, end }: Span): boolean =>
  inlineAdoptedPattern.test(folded.slice(start, end))

/** Whether a sentence states a decision of this meeting; beside announced ones it must say so itself. */
function isDecided(
  { folded: all }: Normalised,
  { start, end }: Span,
  isAnnounced: boolean,
): boolean {
  const folded = all.slice(start, end)
  // > | সভায় নিম্ন লিখিত প্রস্তাব গুলি বাস্তবায়নের জন্য সিদ্ধান্ত গৃহীত হয়। — what was announced stands below.
  if (otherMeetingPattern.test(folded) || (isAnnounced && pointsBelowPattern.test(folded)))
    return false
  // > | ৪র্থ পিএসসি সভায় (২৯ মে ২০২৫) ‘… করতে হবে’ মর্মে সিদ্ধান্ত হয় — told of a meeting by its number, in quotation marks.
  if (numberedMeetingPattern.test(folded) && /["']\s+(?:মর্মে|শীর্ষক)\s/u.test(folded)) return false
  const isDecision = inlineDecisionPattern.test(folded)
  const isAct = inlineRequestPattern.test(folded) || inlineAdoptedPattern.test(folded)
  const isSure = afterDiscussionPattern.test(folded) || statedDecisionPattern.test(folded)
  if (actOfBodyPattern.test(folded)) return true
  return isAnnounced ? isDecision && isSure : isDecision || isAct
}

/** With the sentences behind it that bind, too: … করার সিদ্ধান্ত গৃহীত হয়। … অনুরোধ জানানো হলো। */
function withFollowing(
  { folded }: Normalised,
  sentence: Span,
  behind: readonly Span[],
  isTaken: (span: Span) => boolean,
): Span {
  const stop = behind.findIndex((span) => {
    const words = folded.slice(span.start, span.end)
    if (!isTaken(span) && isNote(words)) return false
    return isTaken(span) || reportingPattern.test(words) || finalPredicate(words) === null
  })
  const last = behind.slice(0, stop === -1 ? undefined : stop).at(-1)
  return { start: sentence.start, end: last?.end ?? sentence.end }
}
