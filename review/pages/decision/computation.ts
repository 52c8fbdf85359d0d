import { daysBetween } from '../../../pipeline/bangla/days.ts'
import type { Fields } from '../../../schemas/review/change.ts'
import { dayIn, type Language } from '../words/dates.ts'
import type { Words } from '../words/words.ts'

/** “সভার তারিখ ২৭ এপ্রিল ২০২৬ থেকে ৭ দিন গণনা করে ৪ মে ২০২৬।” Null where nothing was counted. */
export function computationWords(
  deadline: Fields['deadline'],
  words: Words,
  language: Language,
): string | null {
  if (deadline?.kind !== 'relative') return null
  const { anchor, date } = deadline
  if (anchor === null || date === null) return words.decision.uncomputed
  return words.decision.computed(
    words.decision.anchors[anchor.of],
    dayIn(language, anchor.date),
    daysBetween(anchor.date, date),
    dayIn(language, date),
  )
}
