import { discussionPattern } from '../bangla/headings.ts'
import { proposalPattern } from '../bangla/introducers.ts'
import { finalPredicate } from '../bangla/verbs.ts'
import { isSameList, type Marker } from '../document/markers.ts'
import { binds } from './binding.ts'
import type { Block } from './blocks.ts'
import { groupTitle, type GroupTitle } from './group-titles.ts'
import { paragraphNumber, type OpenParagraph } from './paragraphs.ts'

/**
 * Whether a list of what must be done begins here, that nobody announces or proposes, or an office's title over one.
 * > | ১) … অপসারণ করতে হবে।   • … প্রেরণ করতে হবে।   সিভিল সার্জন: ⏎ - … করবেন।
 */
export function opensSilently(
  blocks: readonly Block[],
  index: number,
  numbered: OpenParagraph | null,
  title: GroupTitle | null,
): boolean {
  const block = blocks[index]
  if (isSpoken(blocks, index)) return false
  const isOverList = title?.kind === 'office'
  const first = isOverList ? blocks[index + 1] : block
  if (first?.marker?.ordinal !== 1 || !binds(first)) return false
  const isParagraph =
    !isOverList &&
    first.marker.style === numbered?.marker?.style &&
    !isUnder(first.marker, numbered?.marker)
  return !isParagraph && !proposalPattern.test(blocks[index - 1]?.folded ?? '')
}

/**
 * Whether decisions labelled like those before stand right below the title of a topic, without a heading of their own.
 * > | ৫.২ রেলভূমি: … ⏎ সিদ্ধান্ত: ⏎ ক) … খ) … ⏎ ৫.৩ বিবিধ: ⏎ |ক) … প্রেরণ করতে হবে।
 */
export function opensUnderTopic(
  { folded, marker }: Block,
  above: Block | undefined,
  labelled: Marker | null,
): boolean {
  if (marker?.ordinal !== 1 || labelled === null || !isSameList(labelled, marker)) return false
  const isTitle = above !== undefined && above.folded.length < 80 && /:\s*$/u.test(above.folded)
  if (!isTitle || above.marker === null || discussionPattern.test(above.folded)) return false
  return (finalPredicate(folded)?.voice ?? 'nominal') !== 'nominal'
}

/** > | ৩.০ সঞ্চয় ব্যাংক: … ⏎ ৩.১ … সমাপ্ত করতে হবে। — an item of the paragraph whose number ends in ০. */
const isUnder = (item: Marker, paragraph: Marker | null | undefined): boolean =>
  item.kind === 'decimal' &&
  paragraph?.kind === 'decimal' &&
  paragraphNumber(item) === null &&
  item.canonical.replace(/\.[^.]+$/u, '') === paragraph.canonical.replace(/\.[^.]+$/u, '')

/** > | আলোচনা: ⏎ সিভিল সার্জন: ⏎ - … করতে হবে। — up to the next blank line those are heard whose titles stand there. */
function isSpoken(blocks: readonly Block[], index: number): boolean {
  const start = blocks.findLastIndex(({ isApart }, at) => at <= index && isApart)
  const above = blocks.slice(Math.max(0, start), index + 1)
  return (
    above.some(({ folded }) => discussionPattern.test(folded)) &&
    above.some((block) => groupTitle(block, true)?.kind === 'office')
  )
}
