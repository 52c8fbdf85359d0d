import { listLetters, skippedLetters } from '../bangla/labels.ts'
import { daysBetween, weekdayOf } from '../bangla/days.ts'
import { weekdays } from '../bangla/months.ts'
import { encloses } from '../document/spans.ts'
import type { DateMention, WeekdayMention } from '../../schemas/mention.ts'
import type { Warning } from '../../schemas/warning.ts'
import type { Extracted } from '../../schemas/stages.ts'

type Document = Extracted['documents'][number]

/** What is odd about a document as a whole: dates that do not agree, a time that cannot be, labels that are missing. */
export function findOddities(
  text: Extracted,
  document: Document,
  number: number,
): readonly Warning[] {
  if (document.kind === 'attendance') return []
  return [
    ...checkMeeting(document, number),
    ...checkTwinDates(text, document),
    ...checkWeekdays(text, document),
    ...checkLabels(document),
  ]
}

function checkMeeting(
  { kind, meeting, decisions, pages }: Document,
  number: number,
): readonly Warning[] {
  if (kind !== 'minutes') return []
  const [page] = pages
  const warnings: Warning[] = []
  if (meeting?.date == null) {
    warnings.push({
      code: 'meeting-date-missing',
      page,
      message: `document ${number}: expected the date of the meeting, found none; deadlines that count from it have no day`,
    })
  }
  if (meeting?.time != null && meeting.time.time === null) {
    warnings.push({
      code: 'time-unreadable',
      page,
      message: `document ${number}: expected a time of day, found “${meeting.time.text}”`,
    })
  }
  if (decisions.length === 0) {
    warnings.push({
      code: 'no-decisions',
      page,
      message: `document ${number}: expected decisions in these minutes, found none`,
    })
  }
  return warnings
}

/** The Bangla twin of a date may differ by a day (offices use both rules); more is a slip in one of them. */
function checkTwinDates(
  { mentions }: Extracted,
  { issued, span, pages }: Document,
): readonly Warning[] {
  if (issued?.bangla == null) return []
  const twin = mentions.find(
    (m): m is DateMention =>
      m.type === 'date' && m.calendar === 'bangla' && m.date !== null && encloses(span, m),
  )
  if (twin?.date == null || Math.abs(daysBetween(twin.date, issued.date)) <= 1) return []
  const message = `expected the Bangla date of ${issued.date}, found ${issued.bangla}, which is ${twin.date}`
  return [{ code: 'twin-dates-disagree', page: pages[0], message }]
}

/** > | ২০/০৬/২০১৪ খ্রিঃ রোজ মঙ্গলবার — a weekday beside a date is a check on it. */
function checkWeekdays(
  { mentions, folded }: Extracted,
  { span, pages }: Document,
): readonly Warning[] {
  return mentions.flatMap((mention, index): readonly Warning[] => {
    if (mention.type !== 'weekday' || !encloses(span, mention)) return []
    const date = [mentions[index - 1], mentions[index + 1]].find(
      (m): m is DateMention =>
        m?.type === 'date' && m.date !== null && isBeside(folded, m, mention),
    )
    if (date?.date == null || weekdayOf(date.date) === mention.weekday) return []
    const found = nameOf(mention.weekday)
    return [
      {
        code: 'weekday-disagrees',
        page: pages[0],
        message: `expected ${nameOf(weekdayOf(date.date))} for ${date.date}, found ${found}`,
      },
    ]
  })
}

const isBeside = (folded: string, date: DateMention, weekday: WeekdayMention): boolean => {
  const between =
    date.end <= weekday.start
      ? folded.slice(date.end, weekday.start)
      : folded.slice(weekday.end, date.start)
  return between.length < 16 && !/[।;\n]/u.test(between)
}

const nameOf = (day: number): string =>
  [...weekdays].find(([, value]) => value === day)?.[0] ?? String(day)

/** A letter that is skipped between two others may be a decision that was overlooked. */
function checkLabels({ decisions, pages }: Document): readonly Warning[] {
  return decisions.flatMap((decision, index): readonly Warning[] => {
    const before = decisions[index - 1]
    if (before?.label == null || decision.label === null || decision.paragraph !== before.paragraph)
      return []
    const skipped = listLetters[before.label.ordinal] ?? ''
    const isLetter = listLetters.includes(decision.label.canonical.slice(0, 1))
    if (decision.label.ordinal !== before.label.ordinal + 2) return []
    if (isLetter && skippedLetters.has(skipped)) return []
    return [
      {
        code: 'label-gap',
        page: pages[0],
        message: `expected a decision between ${before.label.printed} and ${decision.label.printed}, found none`,
      },
    ]
  })
}
