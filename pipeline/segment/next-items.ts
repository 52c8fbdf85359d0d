import { englishPredicate } from '../bangla/english.ts'
import { committeePosts } from '../bangla/offices.ts'
import { isSameList, repairedLetter, stepsFrom, type Marker } from '../document/markers.ts'
import type { Normalised } from '../../schemas/stages.ts'
import { binds } from './binding.ts'
import type { Block } from './blocks.ts'
import { groupTitle, type GroupTitle } from './group-titles.ts'
import { isEnded, lastMarker, type OpenList } from './list-items.ts'
import { isTerm, opensTerms } from './terms.ts'

/** Whether the block is the next item of a committee's list inside the last item. */
export const isTermOf = (list: OpenList, block: Block): boolean =>
  isTerm(list.terms, lastMarker(list), block)

/** > | (১) ডীন, পোস্ট গ্র্যাজুয়েট স্টাডিজ - আহ্বায়ক   (২) … — সদস্য — the members of a committee that is being formed. */
const memberPattern = new RegExp(String.raw`\s[-–:(]\s*(?:${committeePosts})\)?\s*[;।,]?\s*$`, 'u')

/** Whether the block names one of a committee that is being formed: numbered, it is no paragraph. */
export const isMember = ({ folded }: Block): boolean => memberPattern.test(folded)

/**
 * The title that a block is over the next items of the list, or over the first ones of a list that it would open.
 * With a label of its own only where the decisions below it carry others.
 */
export function titleIn(
  text: Normalised,
  list: OpenList | null,
  block: Block,
  next: Block | undefined,
): GroupTitle | null {
  const items = list?.items ?? []
  const { marker } = block
  if (items.length > 0 && opensTerms(block)) return null
  const isItem =
    marker !== null &&
    marker.kind !== 'bullet' &&
    items.some((item) => item.marker !== null && isSameList(item.marker, marker))
  const last = items.at(-1)
  const isOver = last === undefined || isEnded(text, last) || /[:-]\s*$/u.test(block.folded)
  if (isItem || !isOver) return null
  return groupTitle(block, isItemBelow(text, list, next), list?.titles.at(-1))
}

/** Whether the block is the first item below a title, or the next one of the list. */
export const isItemBelow = (
  text: Normalised,
  list: OpenList | null,
  block: Block | undefined,
): boolean =>
  block !== undefined &&
  block.marker !== null &&
  binds(block) &&
  (block.marker.kind === 'bullet' ||
    block.marker.ordinal === 1 ||
    (list !== null && isNextItem(text, list, block)))

/** Whether the block is the first item below the list's last title: its labels begin anew. */
export const startsGroup = ({ titles, items }: OpenList, { marker }: Block): boolean =>
  marker?.ordinal === 1 && titles.length > 0 && items.every(({ title }) => title !== titles.at(-1))

export function nextMarker(
  text: Normalised,
  list: OpenList,
  block: Block,
): { marker: Marker; isRepaired: boolean } | null {
  const { marker } = block
  const labelled = lastMarker(list)
  if (marker !== null && startsGroup(list, block)) return { marker, isRepaired: false }
  if (labelled === null) {
    const isFirst = marker?.ordinal === 1 || (list.items.length === 0 && mayOpen(list, marker))
    return marker !== null && isFirst ? { marker, isRepaired: false } : null
  }
  if (marker !== null && isSameList(labelled, marker)) {
    const steps = stepsFrom(labelled.ordinal, marker)
    if (steps >= 1 && steps <= 2) return { marker, isRepaired: false }
    if (steps !== 0) return null
  }
  const repaired = repairedLetter(labelled, text.text, block)
  return repaired === null ? null : { marker: repaired, isRepaired: true }
}

/**
 * > | সিদ্ধান্ত: ২.২ … — behind ২.১ of the discussion.
 * > | ১) … ২) … ⏎ ০২। মাদক নিয়ন্ত্রণ: … ⏎ সিদ্ধান্ত: ⏎ ৩) … — labels that run through the topics of a meeting.
 */
const mayOpen = ({ before }: OpenList, marker: Marker | null): boolean =>
  marker !== null &&
  (marker.kind === 'decimal' ||
    (before !== null && isSameList(before, marker) && stepsFrom(before.ordinal, marker) === 1))

/** Whether `block` is the next labelled item of the list. */
export const isNextItem = (text: Normalised, list: OpenList, block: Block): boolean =>
  nextMarker(text, list, block) !== null

/**
 * > | RESOLVED that the budget be approved. ⏎ FURTHER RESOLVED that … ⏎ The Director shall … — lines under one another pass one decision.
 */
export const continuesResolution = (
  { isRunning, items }: Pick<OpenList, 'isRunning' | 'items'>,
  block: Block,
): boolean =>
  isRunning &&
  items.length > 0 &&
  !block.isApart &&
  !/[\u0980-\u09ff]/u.test(block.folded) &&
  englishPredicate(block.folded) !== null
