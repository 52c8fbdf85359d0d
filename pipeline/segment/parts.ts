import {
  agendaPattern,
  closingPattern,
  copyPattern,
  distributionPattern,
  memoLinePattern,
  signaturePattern,
} from '../bangla/headings.ts'
import { decisionHeadingPattern, introducerPattern } from '../bangla/introducers.ts'
import { finalPredicate } from '../bangla/verbs.ts'
import { binds } from './binding.ts'
import type { Block } from './blocks.ts'
import { readColumns } from './columns.ts'
import { findField } from './fields.ts'
import { groupTitle } from './group-titles.ts'
import { isMinutesTitle } from './titles.ts'
import { paragraphNumber } from './paragraphs.ts'

/** A document in three: what stands above its text, its text, and signature, memo and lists below. */
export interface Parts {
  readonly head: readonly Block[]
  readonly body: readonly Block[]
  readonly tail: readonly Block[]
}

/** Part the blocks of a document. The body begins at its first prose, number, agenda or table of decisions. */
export function partsOf(blocks: readonly Block[]): Parts {
  const present = attendeesOf(blocks)
  const start = blocks.findIndex(
    (block, index) => !present.has(block) && opensBody(block, blocks[index - 1], blocks[index + 1]),
  )
  const from = start === -1 ? blocks.length : start
  const end = tailStart(blocks, from)
  return { head: blocks.slice(0, from), body: blocks.slice(from, end), tail: blocks.slice(end) }
}

/**
 * The numbered names right below the field of those present: no paragraphs, however long.
 * > | উপস্থিত সদস্যগণের নাম: ⏎ (১) জনাব …, সভাপতি ⏎ (২) জনাব কাজী তৌফিক এলাহী, সহকারী প্রকৌশলী (পূর্ত), সদস্য
 */
function attendeesOf(blocks: readonly Block[]): ReadonlySet<Block> {
  const field = blocks.findIndex(({ folded }) => {
    const head = findField(folded)
    return head?.name === 'attendance' && folded.slice(head.valueStart).trim() === ''
  })
  const below = field === -1 ? [] : blocks.slice(field + 1)
  const end = below.findIndex(
    ({ marker, folded }, index) =>
      marker?.ordinal !== index + 1 || finalPredicate(folded) !== null || /।.*।/u.test(folded),
  )
  return new Set(end === -1 ? below : below.slice(0, end))
}

function opensBody(block: Block, before: Block | undefined, next: Block | undefined): boolean {
  const { folded } = block
  if (findField(folded) !== null || isMinutesTitle(folded)) return false
  if (memoLinePattern.test(folded) && folded.length < 160) return false
  if (block.isRow) return readColumns(block.folded.split('\t').map((cell) => cell.trim())) !== null
  const isTitleRunOn =
    before !== undefined &&
    !block.isApart &&
    findField(before.folded)?.name === 'subject' &&
    !/[।.]\s*$/u.test(before.folded)
  if (isTitleRunOn && block.marker === null) return false
  // It may end in what announces a list: … নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:
  const isProse = block.folded.length > 90 && /[।.]|[:;-]\s*(?:এবং\s*)?$/u.test(block.folded)
  const isNumbered =
    (paragraphNumber(block.marker) ?? 3) <= 2 &&
    (block.folded.length > 40 || /।\s*$/u.test(block.folded))
  return isProse || isNumbered || agendaPattern.test(block.folded) || isOverDecisions(block, next)
}

/** > | সিদ্ধান্তসমূহ: ⏎ সার্ভেয়ার: ⏎ - … দাখিল করবেন।   নিম্নরূপ সিদ্ধান্ত গৃহীত হয়: ⏎ ১) … — right below the fields, without a word of discussion. */
const isOverDecisions = (block: Block, next: Block | undefined): boolean =>
  decisionHeadingPattern.test(block.folded) ||
  (introducerPattern.test(block.folded.trimEnd()) &&
    (next?.isRow === true || next?.marker?.ordinal === 1)) ||
  (next?.marker?.ordinal === 1 && binds(next) && groupTitle(block, true)?.kind === 'office')

function tailStart(blocks: readonly Block[], from: number): number {
  const isBelow = (block: Block): boolean =>
    signaturePattern.test(block.folded) ||
    distributionPattern.test(block.folded) ||
    copyPattern.test(block.folded)
  const closing = blocks.findLastIndex(
    (block, index) => index >= from && closingPattern.test(block.folded),
  )
  const below = blocks.findIndex(
    (block, index) => index > from && index >= closing && isBelow(block),
  )
  if (closing !== -1) return closing + 1
  return below === -1 ? blocks.length : below
}
