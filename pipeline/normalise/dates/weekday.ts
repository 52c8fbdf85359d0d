import { anyOf, wordStart } from '../../bangla/edges.ts'
import { weekdays } from '../../bangla/months.ts'
import type { WeekdayMention } from '../../../schemas/mention.ts'
import { placeOf } from './day.ts'

/** > | রোজ মঙ্গলবার   আগামী রবিবারের মধ্যে */
const weekdayPattern = new RegExp(String.raw`${wordStart}${anyOf(weekdays.keys())}`, 'gu')

/** Names of weekdays. */
export const findWeekdays = (folded: string): readonly WeekdayMention[] =>
  [...folded.matchAll(weekdayPattern)].flatMap((match) => {
    const weekday = weekdays.get(match[0].replace(/\s+/g, ' '))
    return weekday === undefined ? [] : [{ type: 'weekday' as const, ...placeOf(match), weekday }]
  })
