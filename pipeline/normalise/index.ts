import { fold } from '../bangla/fold.ts'
import type { Mention } from '../../schemas/mention.ts'
import type { Normalised, Recognised } from '../../schemas/stages.ts'
import { dateFinders } from './dates/index.ts'
import { findDurations } from './durations.ts'
import { findMemos } from './memos.ts'
import { findOrganisations } from './organisations.ts'
import { findTimes } from './times.ts'

type Finder = (folded: string) => readonly Mention[]

/**
 * What is looked for, in order of precedence: a memo number hides the dates that seem to stand in it,
 * a time the decimal, a date the duration (`২০২৫ মাস`).
 */
const finders: readonly Finder[] = [findMemos, findTimes, ...dateFinders, findDurations]

/** Find the dates, times, durations, memo numbers and offices that the text names; the text itself stays as it is. */
export function normalise(recognised: Recognised): Normalised {
  const folded = fold(recognised.text)
  const taken = new Uint8Array(folded.length)
  const placed = finders.flatMap((find) => takeFree(find(folded), taken))
  const mentions = [...placed, ...findOrganisations(recognised.text)]
  return {
    ...recognised,
    folded,
    mentions: mentions.toSorted((a, b) => a.start - b.start || b.end - a.end),
  }
}

/** What does not touch text that is `taken`, the longest first; marks what it takes. */
function takeFree(found: readonly Mention[], taken: Uint8Array): readonly Mention[] {
  return found
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    .filter(({ start, end }) => {
      const isFree = taken.subarray(start, end).every((mark) => mark === 0)
      if (isFree) taken.fill(1, start, end)
      return isFree
    })
}
