import { finalPredicate } from '../bangla/verbs.ts'
import type { Block } from './blocks.ts'
import { namesOffices } from './notes.ts'

const dashPattern = /^\s*-\s*(?=\S)[^।:]{3,160}(?:;\s*সময়[^।]{0,40})?\s*।?\s*$/u
const bracketPattern =
  /^\s*(?:\[(?<offices>[^[\]]{3,160})\]|\((?<offices>[^()]{3,160}(?:\([^()]*\)[^()]*)*)\))[\s।;]*$/u

/**
 * Whether a line is nothing but offices: behind a dash right below the words, or in a bracket.
 * > | … অপসারণ করতে হবে। ⏎ — প্রধান প্রকৌশলী ও সচিব
 * > | … প্রেরণ করতে হবে। ⏎ [নির্বাহী প্রকৌশলী, ডিপিএইচই/সিভিল সার্জন]
 */
export function isDoerLine({ folded, isApart }: Block): boolean {
  if (isApart || finalPredicate(folded) !== null) return false
  const { offices } = bracketPattern.exec(folded)?.groups ?? {}
  return dashPattern.test(folded) || (offices !== undefined && namesOffices(offices))
}
