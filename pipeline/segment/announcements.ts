import { englishResolutionPattern } from '../bangla/english-minutes.ts'
import { implementerLinePattern } from '../bangla/headings.ts'
import {
  adoptedProposalsPattern,
  decisionHeadingPattern,
  introducerPattern,
  otherMeetingPattern,
  reportingPattern,
  runningIntroducerPattern,
  undecidedPattern,
  wishPattern,
} from '../bangla/introducers.ts'
import { bulletSigns } from '../bangla/labels.ts'
import { finalPredicate } from '../bangla/verbs.ts'
import { lastSentence, sentencesOf } from '../document/sentences.ts'
import type { Span } from '../../schemas/span.ts'
import type { Normalised } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'
import { isNote } from './notes.ts'
import { markerAt } from '../document/markers.ts'

/** Words that open decisions, and where the decisions begin if they begin in the same block. */
export interface Announcement {
  /** Label of a heading that is one decision's own: `সিদ্ধান্ত-১:`; with its place. */
  readonly label: (Span & { canonical: string }) | null
  /** What stands behind the announcement in its block; null for nothing. */
  readonly rest: Span | null
  /** Further decisions in the block, each announced in its own sentence. */
  readonly further: readonly Span[]
  /** The decision goes on in the sentence that announces it. */
  readonly isRunning: boolean
  /** Surely this meeting's: a heading, or an introducer that points down. */
  readonly isCertain: boolean
  /** It says that proposals were passed: `প্রস্তাব নং-১ঃ` is a label below. */
  readonly isOfProposals: boolean
}

const plain = { further: [], isRunning: false, isOfProposals: false } as const

/** The announcement that a block makes; null for a block of discussion. */
export function findAnnouncement(text: Normalised, block: Block): Announcement | null {
  return (
    findHeading(block, 0) ??
    findIntroducer(text, block) ??
    findInnerHeading(block) ??
    findRunning(text, block) ??
    findResolution(block)
  )
}

/** > | সিদ্ধান্ত: (ক) …   ৩.২ সিদ্ধান্তসমূহঃ   সিদ্ধান্ত-১: … */
function findHeading(block: Block, from: number): Announcement | null {
  const folded = block.folded.slice(from)
  const heading = decisionHeadingPattern.exec(folded)
  if (implementerLinePattern.test(folded)) return null
  if (heading === null || otherMeetingPattern.test(folded.slice(0, heading[0].length))) return null
  const isBareWord = !/[:।.)-]\s*$/u.test(heading[0])
  if (isBareWord && folded.trim() !== heading[0].trim()) return null
  const start = block.start + from
  const canonical = heading.groups?.['label'] ?? heading.groups?.['ordinal']
  const label = canonical === undefined ? null : labelPlace(heading[0], canonical, start)
  const rest = restOf(block, start + heading[0].length)
  // `সভার সিদ্ধান্তঃ সর্বসম্মতিক্রমে নিম্নলিখিত সিদ্ধান্তসমূহ গৃহীত হয়-` announces twice.
  // `সিদ্ধান্ত-৩: … নির্দেশনা প্রদান করা হয়।` is what was decided.
  const said = rest === null ? '' : block.folded.slice(rest.start - block.start).trimEnd()
  const isIntroducer = introducerPattern.test(said) && isPointing(said)
  // > | সিদ্ধান্ত: নেই।
  if (rest !== null && undecidedPattern.test(block.folded.slice(rest.start - block.start)))
    return null
  return { ...plain, label, rest: isIntroducer ? null : rest, isCertain: true }
}

const pointingPattern = /নি(?:ম্ন|ন্ম|ন্ন)/u

/** > | … নিম্নলিখিত সিদ্ধান্ত গৃহীত হয়।   … সিদ্ধান্ত গৃহীত হয়- — what comes stands below. */
const isPointing = (said: string): boolean =>
  /[:-]$/u.test(said) || pointingPattern.test(lastSentence(said))

/** Blanks, quotes and a bullet before a heading. */
const leadPattern = new RegExp(`^[\\s_"'${bulletSigns}-]*`, 'u')

function labelPlace(
  heading: string,
  canonical: string,
  start: number,
): Span & { canonical: string } {
  const lead = leadPattern.exec(heading)?.[0].length ?? 0
  return { start: start + lead, end: start + heading.trimEnd().length, canonical }
}

/** > | … আলোচনা হয়। সিদ্ধান্ত: প্রকল্পের কাজ … করতে হবে। */
function findInnerHeading(block: Block): Announcement | null {
  for (const { index } of block.folded.matchAll(/(?<=[।?!]\s{0,3})(?=\S)/gu)) {
    const found = findHeading(block, index)
    if (found !== null && found.rest !== null && /^[^।]{0,30}:/u.test(block.folded.slice(index)))
      return found
  }
  return null
}

/** > | ৭। সভায় বিস্তারিত আলোচনার পর নিম্নোক্ত সিদ্ধান্তসমূহ গৃহীত হয়-   … গৃহীত হয়ঃ (ক) … */
function findIntroducer({ text, folded }: Normalised, block: Block): Announcement | null {
  const body = block.folded.trimEnd()
  if (wishPattern.test(body)) return null
  if (introducerPattern.test(body)) return introducer(lastSentence(body), null)
  for (const { index } of body.matchAll(/[:।-](?=\s*\S)/gu)) {
    const lead = body.slice(0, index + 1)
    if (!introducerPattern.test(lead) || wishPattern.test(lead)) continue
    const rest = restOf(block, block.start + index + 1)
    const isList = rest !== null && markerAt(folded, rest, text)?.ordinal === 1
    const points = /[:-]$/u.test(lead) && pointingPattern.test(lastSentence(lead))
    if (isList || points) return introducer(lastSentence(lead), rest)
  }
  return null
}

/** > | … জানান। সভায় সিদ্ধান্ত হয় যে, পাটা অপসারণ করবেন। … সভায় আরও সিদ্ধান্ত হয় যে, … — each with the sentences that bind behind it. */
function findRunning(text: Normalised, block: Block): Announcement | null {
  const openings = [...block.folded.matchAll(runningIntroducerPattern)]
    .map(({ 0: words, index }) => index + words.length)
    .filter((at) => !otherMeetingPattern.test(lastSentence(block.folded.slice(0, at))))
    .map((at) => block.start + at)
  const [rest, ...further] = openings.map((start, index) =>
    runningDecision(text, { start, end: openings[index + 1] ?? block.end }),
  )
  return rest === undefined
    ? null
    : { ...plain, label: null, rest, further, isRunning: true, isCertain: true }
}

/** From the introducer up to where somebody speaks again, nothing binds, or the next introducer's sentence begins. */
function runningDecision({ text, folded }: Normalised, { start, end }: Span): Span {
  const sentences = sentencesOf(text, folded, { start, end })
  const stop = sentences.find((sentence, index) => {
    const words = folded.slice(sentence.start, sentence.end)
    const isCut = sentence.end === end && runningIntroducerPattern.test(words)
    runningIntroducerPattern.lastIndex = 0
    // > | … প্রকাশ করতে হবে। (বাস্তবায়ন: সম্পাদনা পরিষদ) — belongs to what it stands behind.
    if (isNote(words)) return false
    return index > 0 && (isCut || reportingPattern.test(words) || finalPredicate(words) === null)
  })
  return { start, end: stop?.start ?? end }
}

/** > | RESOLVED that the minutes be confirmed. FURTHER RESOLVED that … — the whole block, its own words with it. */
function findResolution(block: Block): Announcement | null {
  const start = block.marker?.content ?? block.start
  const folded = block.folded.slice(start - block.start)
  if (!englishResolutionPattern.test(folded)) return null
  return {
    ...plain,
    label: null,
    rest: { start, end: block.end },
    isRunning: true,
    isCertain: true,
  }
}

const introducer = (sentence: string, rest: Span | null): Announcement | null =>
  otherMeetingPattern.test(sentence) && !/নি(?:ম্ন|ন্ম|ন্ন)\S*\s+সি/u.test(sentence)
    ? null
    : {
        ...plain,
        label: null,
        rest,
        isOfProposals: adoptedProposalsPattern.test(sentence),
        isCertain: /নি(?:ম্ন|ন্ম|ন্ন)|following/u.test(sentence) || /[:-]\s*$/u.test(sentence),
      }

function restOf(block: Block, start: number): Span | null {
  const lead = /^[\s:।.-]*/u.exec(block.folded.slice(start - block.start))?.[0].length ?? 0
  return start + lead < block.end ? { start: start + lead, end: block.end } : null
}
