import { committeeHeadingPattern } from '../bangla/group-titles.ts'
import { isSameList, stepsFrom, type Marker } from '../document/markers.ts'
import type { Block } from './blocks.ts'

/** A committee's members or terms that are being listed inside a decision; `last` is the label read last. */
export interface OpenTerms {
  readonly last: Marker | null
}

/** > | কমিটির গঠন:   ৪। কমিটির কার্যপরিধি (TOR) নিম্নরূপ: — a heading inside a decision, over a list of its own. */
export const opensTerms = ({ folded, isRow }: Block): boolean =>
  !isRow && committeeHeadingPattern.test(folded)

/**
 * Whether the block is the next item of the terms that are open. Labels like the decisions' own, `outer`, are
 * the decisions' again behind a blank line.
 */
export function isTerm(terms: OpenTerms | null, outer: Marker | null, block: Block): boolean {
  const { marker, isApart } = block
  if (terms === null || marker === null) return false
  const isNext =
    terms.last === null
      ? marker.ordinal === 1
      : isSameList(terms.last, marker) && stepsFrom(terms.last.ordinal, marker) === 1
  const isOuter =
    outer !== null && isSameList(outer, marker) && stepsFrom(outer.ordinal, marker) === 1
  return isNext && !(isOuter && isApart)
}
