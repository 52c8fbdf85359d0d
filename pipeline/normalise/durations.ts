import { wordEnd } from '../bangla/edges.ts'
import type { DurationMention } from '../../schemas/mention.ts'
import { countPattern, readCount } from './counts.ts'

/** `কর্মদিবস` and `কার্যদিবস` are days on which offices are open. Source: corpus; § 3.1 of the domain notes. */
const units = {
  'working-day': 'কর্ম\\s?দিবস|কার্য\\s?দিবস|কর্ম\\s?দিন|কার্য\\s?দিন|working\\s+days?',
  hour: 'ঘ[ণন]্টা|hours?',
  day: 'দিন|দিবস|days?',
  week: 'সপ্তাহ|weeks?',
  month: 'মাস|months?',
  year: 'বছর|বৎসর|years?',
} as const

const unitPattern = Object.entries(units)
  .map(([unit, words]) => `(?<${unit.replace('-', '_')}>${words})`)
  .join('|')

/** > | এক পক্ষকালের মধ্যে — half a month, by custom 15 days; `দুই পক্ষের মধ্যে` is between two parties. */
const halfMonth = 'পক্ষকাল'
const daysOfHalfMonth = 15

/** > | আগামী ১৫ (পনেরো) কর্মদিবসের মধ্যে — the unit may carry a case ending. */
const durationPattern = new RegExp(
  `${countPattern}\\s*(?:টি\\s*)?(?:${unitPattern}|(?<half_month>${halfMonth}))(?=ের|র|ে|কাল|ব্যাপী|${wordEnd})`,
  'gu',
)

/** Every length of time in a folded text. `২০২৫ মাসের` is a year before a month, not 2025 months. */
export function findDurations(folded: string): readonly DurationMention[] {
  return [...folded.matchAll(durationPattern)].flatMap((match) => {
    const groups = match.groups ?? {}
    const count = readCount(groups)
    const isHalfMonth = groups['half_month'] !== undefined
    const unit = isHalfMonth
      ? ('day' as const)
      : unitNames.find((name) => groups[name.replace('-', '_')] !== undefined)
    if (count === null || unit === undefined || count.value === 0) return []
    return [
      {
        type: 'duration' as const,
        start: match.index,
        end: match.index + match[0].length,
        count: isHalfMonth ? count.value * daysOfHalfMonth : count.value,
        unit,
        wordsDisagree: count.wordsDisagree,
      },
    ]
  })
}

const unitNames = Object.keys(units) as ReadonlyArray<keyof typeof units>
