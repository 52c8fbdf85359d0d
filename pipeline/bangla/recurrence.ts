import { anyOf, wordEnd, wordStart } from './edges.ts'
import { gregorianMonths, weekdays } from './months.ts'
import { numberWords, parseNumberWord } from './number-words.ts'

/** A repeated deadline: the words of a rule found in a folded text, and the rule. */
export interface Recurrence {
  readonly start: number
  readonly end: number
  /** RFC 5545 rule; null where the words name no period (`নিয়মিত`). */
  readonly rule: string | null
}

/** > | ৩   তিন   ৬ (ছয়) */
const count = String.raw`(?<count>\d{1,2}|${anyOf(numberWords)})(?:\s?\([\p{L}\p{M}]+\))?`
const within = String.raw`(?:\s*(?:এর|ের|র)?\s*(?:মধ্যে|ভিতরে|পূর্বে|আগে))?`
const atLeast = String.raw`(?:অন্তত|কমপক্ষে|ন্যূনতম|নূন্যতম|অন্যূন|অন্যুন|অন্ততঃ|অন্তত:)\s+`
const weekdayNames = anyOf(weekdays.keys())
/** > | মঙ্গল ও শুক্রবার — of several days only the last bears its -বার. */
const shortWeekdays = anyOf([...weekdays.keys()].map((name) => name.replace(/বার$/u, '')))
const daysIn = (words: string): readonly string[] =>
  words
    .split(/\s*,\s*|\s+(?:ও|এবং)\s+/u)
    .map((word) => byDay[weekdays.get(word) ?? weekdays.get(`${word}বার`) ?? 0] ?? 'SU')
const byDay = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const

const monthNames = anyOf(gregorianMonths.keys())

/** Months named one after another → 1..12 in the order of the year. */
const monthsIn = (words: string): readonly number[] =>
  words
    .split(/\s?,\s*|\s+(?:ও|এবং)\s+/u)
    .flatMap((word) => gregorianMonths.get(word) ?? [])
    .toSorted((a, b) => a - b)

const nths: ReadonlyMap<string, number> = new Map(
  [
    ['প্রথম', 1],
    ['দ্বিতীয়', 2],
    ['তৃতীয়', 3],
    ['চতুর্থ', 4],
    ['শেষ', -1],
  ].map(([word, nth]) => [String(word).normalize('NFC'), Number(nth)] as const),
)

const toCount = (word: string | undefined): number =>
  word === undefined ? 1 : /^\d+$/.test(word) ? Number(word) : (parseNumberWord(word) ?? 1)

const monthly = (months: number, day?: string): string =>
  `FREQ=MONTHLY${months > 1 ? `;INTERVAL=${months}` : ''}${day === undefined ? '' : `;BYMONTHDAY=${Number(day)}`}`

/** > | মাসে ১০টি   বছরে চারবার — several times a year fall on months, other counts do not say when. */
const severalTimes = (each: string, times: number): string =>
  each === 'বছরে' && times > 1 && 12 % times === 0
    ? monthly(12 / times)
    : `FREQ=${{ মাসে: 'MONTHLY', সপ্তাহে: 'WEEKLY' }[each] ?? 'YEARLY'}`

/** Periods after whose end something falls due each time. */
const endedPeriods: ReadonlyMap<string, string> = new Map(
  [
    ['সপ্তাহ', 'FREQ=WEEKLY'],
    ['মাস', 'FREQ=MONTHLY'],
    ['ত্রৈমাসিক', monthly(3)],
    ['প্রান্তিক', monthly(3)],
    ['কোয়ার্টার', monthly(3)],
    ['বছর', 'FREQ=YEARLY'],
    ['অর্থবছর', 'FREQ=YEARLY'],
  ].map(([word, rule]) => [String(word).normalize('NFC'), String(rule)] as const),
)

interface Form {
  readonly pattern: string
  readonly rule: (groups: Readonly<Record<string, string | undefined>>) => string | null
}

/** Periods as adjectives: `ত্রৈমাসিক ভিত্তিতে`. Source: corpus, domain notes § 3.1. */
const periods: Readonly<Record<string, string>> = {
  দৈনিক: 'FREQ=DAILY',
  সাপ্তাহিক: 'FREQ=WEEKLY',
  পাক্ষিক: 'FREQ=WEEKLY;INTERVAL=2',
  মাসিক: 'FREQ=MONTHLY',
  দ্বিমাসিক: 'FREQ=MONTHLY;INTERVAL=2',
  ত্রৈমাসিক: 'FREQ=MONTHLY;INTERVAL=3',
  ষাণ্মাসিক: 'FREQ=MONTHLY;INTERVAL=6',
  ষান্মাসিক: 'FREQ=MONTHLY;INTERVAL=6',
  অর্ধবার্ষিক: 'FREQ=MONTHLY;INTERVAL=6',
  বাৎসরিক: 'FREQ=YEARLY',
  বার্ষিক: 'FREQ=YEARLY',
  ডেইলি: 'FREQ=DAILY',
  উইকলি: 'FREQ=WEEKLY',
  মান্থলি: 'FREQ=MONTHLY',
  daily: 'FREQ=DAILY',
  weekly: 'FREQ=WEEKLY',
  monthly: 'FREQ=MONTHLY',
  quarterly: 'FREQ=MONTHLY;INTERVAL=3',
  yearly: 'FREQ=YEARLY',
  annually: 'FREQ=YEARLY',
}

const forms: readonly Form[] = [
  // প্রতি মাসের ৫ তারিখের মধ্যে · প্রতিমাসের ১০ তারিখ
  {
    pattern: String.raw`(?:প্রতি|প্রত্যেক)\s?(?:ইংরেজ[িী]\s+)?(?:${count}\s*)?মাসের\s+(?:প্রথম\s+)?(?<day>\d{1,2})\s?(?:ই|শে)?(?:\s?\([\p{L}\p{M}]+\))?\s?তারিখ(?:ের|ে)?${within}`,
    rule: (g) => monthly(toCount(g['count']), g['day']),
  },
  // প্রতি ৬ ঘণ্টা পর পর
  {
    pattern: String.raw`(?:প্রতি\s?)?${count}\s*ঘ[ণন]্টা\s+(?:অন্তর(?:\s+অন্তর)?|পর\s?পর)`,
    rule: (g) => `FREQ=HOURLY;INTERVAL=${toCount(g['count'])}`,
  },
  // প্রতি মাস শেষ হওয়ার ৫ দিনের মধ্যে · প্রত্যেক ত্রৈমাসিক শেষ হওয়ার পর ৭ কর্মদিবসের মধ্যে · প্রতি ত্রৈমাসিকের পরবর্তী ১৫ দিনের মধ্যে
  {
    pattern: String.raw`(?:প্রতি|প্রত্যেক)\s?(?<ended>সপ্তাহ|মাস|ত্রৈমাসিক|প্রান্তিক|কোয়ার্টার|বছর|অর্থবছর)(?:\s+(?:শেষ|সমাপ্ত)\s+(?:হওয়ার|হবার|হইবার)\s+(?:পর(?:বর্তী)?\s+)?|(?:ের)?\s+(?:শেষে|শেষে\s+পরবর্তী|শেষের|পরবর্তী)\s+(?:পরবর্তী\s+)?)\d{1,2}\s?(?:\([\p{L}\p{M}]+\)\s*)?(?:দিনের|কর্ম\s?দিবসের|কার্য\s?দিবসের)\s+(?:মধ্যে|ভিতরে)`,
    rule: (g) => endedPeriods.get(g['ended'] ?? '') ?? null,
  },
  // প্রতি ত্রৈমাসিকে · প্রতি ত্রৈমাসিকের প্রথম সপ্তাহে · প্রতি প্রান্তিক শেষে
  {
    pattern: String.raw`প্রতি\s?(?:ত্রৈমাসিক|প্রান্তিক|কোয়ার্টার)(?:ে|ের)?(?:\s+(?:(?:প্রথম|শেষ)\s+সপ্তাহে|শেষে))?${within}`,
    rule: () => 'FREQ=MONTHLY;INTERVAL=3',
  },
  // প্রতি মাসের বোর্ড সভায়
  {
    pattern: String.raw`(?:প্রতি|প্রত্যেক)\s?মাসের\s+(?:[\p{L}\p{M}-]+\s+){0,3}সভায়`,
    rule: () => 'FREQ=MONTHLY',
  },
  // প্রতি মাসিক সভায় · প্রতিটি মাসিক সমন্বয় সভায়
  {
    pattern: String.raw`(?:প্রতি(?:টি)?|প্রত্যেক)\s?মাসিক\s+(?:[\p{L}\p{M}-]+\s+){0,2}সভায়`,
    rule: () => 'FREQ=MONTHLY',
  },
  // প্রতি সভায়
  {
    pattern: String.raw`প্রতি(?:টি)?\s?সভায়`,
    rule: () => null,
  },
  // প্রতি সেমিস্টার শেষে · প্রতি মৌসুমে: periods of no fixed length
  {
    pattern: String.raw`প্রতি\s?(?:সেমিস্টার|সেমিষ্টার|মৌসুম|কিস্তি|শিক্ষাবর্ষ)(?:ে|ের)?(?:\s+(?:শেষে|শুরুতে))?${within}`,
    rule: () => null,
  },
  // প্রতি মাসের প্রথম রবিবার
  {
    pattern: String.raw`প্রতি\s?মাসের\s+(?<nth>প্রথম|দ্বিতীয়|তৃতীয়|চতুর্থ|শেষ)\s+(?<weekday>${weekdayNames})(?:ে|ের\s+মধ্যে)?`,
    rule: (g) =>
      `FREQ=MONTHLY;BYDAY=${nths.get(g['nth'] ?? '') ?? 1}${byDay[weekdays.get(g['weekday'] ?? '') ?? 0] ?? 'SU'}`,
  },
  // প্রতি মাসের প্রথম সপ্তাহে(র মধ্যে) · প্রতি মাসের শেষ কর্মদিবসে: offices are open from Sunday to Thursday
  {
    pattern: String.raw`প্রতি\s?মাসের\s+(?:প্রথম|1ম)\s+সপ্তাহে(?:র)?${within}`,
    rule: () => 'FREQ=MONTHLY;BYMONTHDAY=7',
  },
  {
    pattern: String.raw`প্রতি\s?মাসের\s+(?:দ্বিতীয়|2য়)\s+সপ্তাহে(?:র)?${within}`,
    rule: () => 'FREQ=MONTHLY;BYMONTHDAY=14',
  },
  {
    pattern: String.raw`প্রতি\s?মাসের\s+(?:শেষ\s+(?:সপ্তাহে|তারিখে|দিনে)(?:র)?|শেষে)${within}`,
    rule: () => 'FREQ=MONTHLY;BYMONTHDAY=-1',
  },
  {
    pattern: String.raw`প্রতি\s?মাসের\s+(?<nth>প্রথম|শেষ)\s+(?:কর্ম|কার্য)\s?দিবসে(?:র)?${within}`,
    rule: (g) => `FREQ=MONTHLY;BYDAY=SU,MO,TU,WE,TH;BYSETPOS=${nths.get(g['nth'] ?? '') ?? 1}`,
  },
  // প্রতি তিন মাস অন্তর · প্রতি ৩ মাসে একবার · তিন মাস পরপর
  {
    pattern: String.raw`(?:প্রতি\s?)?${count}\s*মাস\s+(?:অন্তর(?:\s+অন্তর)?|পর\s?পর|অন্তর-অন্তর)`,
    rule: (g) => monthly(toCount(g['count'])),
  },
  {
    pattern: String.raw`প্রতি\s?(?:${count}\s*)?মাসে(?:\s+(?:${atLeast})?(?:একবার|একটি|একদিন|এক\s+দিন))?`,
    rule: (g) => monthly(toCount(g['count'])),
  },
  // প্রতি সপ্তাহের শেষ কর্মদিবসে: before Friday and Saturday, on which offices are closed
  {
    pattern: String.raw`(?:প্রতি|প্রত্যেক)\s?সপ্তাহের\s+শেষ\s+(?:কর্ম|কার্য)\s?দিবসে(?:র)?${within}`,
    rule: () => 'FREQ=WEEKLY;BYDAY=TH',
  },
  // প্রতি সপ্তাহের প্রথম দিনে · প্রতি সপ্তাহের শুরুতে
  {
    pattern: String.raw`(?:প্রতি|প্রত্যেক)\s?সপ্তাহের\s+(?:(?:শেষ|প্রথম)\s+(?:কর্ম\s?দিবসে|দিনে)|শুরুতে|শেষে)(?:র)?${within}`,
    rule: () => 'FREQ=WEEKLY',
  },
  // দিনে অন্তত দুইবার · দিনে কমপক্ষে ৩ বার
  {
    pattern: String.raw`দিনে\s+${atLeast}(?:[\p{L}\p{M}]{2,5}|\d{1,2})\s?(?:টি\s+)?বার(?![\p{L}\p{M}])`,
    rule: () => 'FREQ=DAILY',
  },
  // প্রতি সপ্তাহের মঙ্গল ও শুক্রবার · প্রতি সোম ও বুধবার · সপ্তাহের রবি, মঙ্গল ও বৃহস্পতিবার
  {
    pattern: String.raw`(?:প্রতি\s?(?:সপ্তাহে(?:র)?\s+)?|সপ্তাহের\s+)(?<weekdays>(?:${shortWeekdays}(?:বার)?\s*(?:,\s*|(?:ও|এবং)\s+)){1,4}${weekdayNames})(?:ে|ের\s+মধ্যে)?`,
    rule: (g) => `FREQ=WEEKLY;BYDAY=${daysIn(g['weekdays'] ?? '').join(',')}`,
  },
  // প্রতি রবিবার · প্রতি সপ্তাহে · সপ্তাহে একবার · ১৫ দিন অন্তর · প্রতিদিন · প্রতি বছর
  {
    pattern: String.raw`প্রতি\s?(?:সপ্তাহে(?:র)?\s+)?(?<weekday>${weekdayNames})(?:ে|ের\s+মধ্যে)?`,
    rule: (g) => `FREQ=WEEKLY;BYDAY=${byDay[weekdays.get(g['weekday'] ?? '') ?? 0] ?? 'SU'}`,
  },
  {
    pattern: String.raw`(?:প্রতি\s?)?${count}\s*সপ্তাহ\s+(?:অন্তর|পর\s?পর)`,
    rule: (g) => `FREQ=WEEKLY${toCount(g['count']) > 1 ? `;INTERVAL=${toCount(g['count'])}` : ''}`,
  },
  {
    pattern: String.raw`প্রতি\s?সপ্তাহে(?:\s+(?:${atLeast})?(?:একবার|একদিন|একটি))?|(?:প্রতি\s?)?সপ্তাহান্তে|সপ্তাহে\s+(?:${atLeast})?(?:একবার|এক\s+বার|একদিন|এক\s+দিন|1\s?(?:দিন|বার)|দুই\s?(?:দিন|বার)|2\s?(?:দিন|বার))`,
    rule: () => 'FREQ=WEEKLY',
  },
  // মাসে কমপক্ষে ১০টি · সপ্তাহে অন্তত ২ বার
  {
    pattern: String.raw`(?<!(?:${monthNames}|চলতি|আগামী|গত|পরবর্তী|এ|এই|উক্ত)\s)(?<each>মাসে|সপ্তাহে|বছরে)\s+(?:${atLeast})?${count}\s?(?:টি|টা|খানা|(?<times>বার)|দিন)`,
    rule: (g) => severalTimes(g['each'] ?? '', g['times'] === undefined ? 1 : toCount(g['count'])),
  },
  {
    pattern: String.raw`(?:প্রতি\s?)?${count}\s*দিন\s+(?:অন্তর|পর\s?পর)|প্রতি\s?${count.replace('<count>', '<days>')}\s*দিনে(?:\s+একবার)?`,
    rule: (g) => `FREQ=DAILY;INTERVAL=${toCount(g['count'] ?? g['days'])}`,
  },
  {
    pattern: String.raw`প্রতি\s?(?:কর্ম\s?দিবসে|কার্য\s?দিবসে)`,
    rule: () => 'FREQ=WEEKLY;BYDAY=SU,MO,TU,WE,TH',
  },
  {
    pattern: String.raw`প্রতি\s?দিন|প্রত্যহ|দৈনন্দিন|দৈনিক(?!\s+(?:পত্রিকা|সংবাদ|জাতীয়|মজুরি|মজুরী|হাজিরা|ভাতা|প্রতিবেদন|তথ্য|ভিত্তি|উৎপাদন|চাহিদা|গড়|অতিরিক্ত|মোট|প্রায়|সর্বোচ্চ|[\p{L}\p{M}]{4,}(?:ের|র)\s+(?:সম্পাদক|প্রকাশক|প্রতিনিধি|প্রতিবেদক)))`,
    rule: () => 'FREQ=DAILY',
  },
  {
    pattern: String.raw`(?:প্রতি\s?)?(?:বছরে|বৎসরে)\s+(?:দুইবার|দু'বার|দুই\s+বার|2\s?বার)`,
    rule: () => 'FREQ=MONTHLY;INTERVAL=6',
  },
  // প্রতি বছর জানুয়ারি ও জুলাই মাসে
  {
    pattern: String.raw`প্রতি\s?(?:বছর|বৎসর|অর্থবছর)(?:ে|ের)?\s+(?<months>${monthNames}(?:(?:\s?,\s*|\s+(?:ও|এবং)\s+)${monthNames}){0,3})\s+মাসে(?:র)?${within}`,
    rule: (g) => `FREQ=YEARLY;BYMONTH=${monthsIn(g['months'] ?? '').join(',')}`,
  },
  {
    pattern: String.raw`প্রতি\s?(?:বছর|বৎসর|অর্থবছর)(?:ে|ই)?|বছরে\s+(?:${atLeast})?একবার`,
    rule: () => 'FREQ=YEARLY',
  },
  // at least once a month · three days a week · twice a year · every fortnight
  {
    pattern: String.raw`(?:at\s+least\s+)?(?:once|twice|thrice|(?:\d|one|two|three|four|five)\s+(?:times?|days?))\s+(?:a|per|every|each|in\s+a)\s+(?<everyUnit>day|week|month|quarter|year)|every\s+(?:two\s+weeks|fortnight)|fortnightly`,
    rule: (g) => englishRule(g) ?? 'FREQ=WEEKLY;INTERVAL=2',
  },
  // by the 7th of each month
  {
    pattern: String.raw`(?:by|on|before|within)\s+(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:day\s+)?of\s+(?:each|every)\s+month`,
    rule: (g) => monthly(1, g['day']),
  },
  // ত্রৈমাসিক ভিত্তিতে · মাসিক হারে; `মাসিক সভা` and `বার্ষিক প্রতিবেদন` name things
  {
    pattern: String.raw`(?<period>${anyOf(Object.keys(periods))})\s*(?:-\s*)?(?:ভিত্তিতে|ভিত্তিক|হারে|বেসিসে)|(?<adverb>(?:daily|weekly|monthly|quarterly|yearly|annually)(?!\s+(?:\w+\s+)?(?:reports?|meetings?|progress|statements?|returns?|reviews?|plans?|updates?|bulletins?|bills?))|every\s+(?<everyCount>\d{1,2}|two|three|four|six)?\s*(?<everyUnit>days?|weeks?|months?|years?|quarter))`,
    rule: (g) => englishRule(g) ?? periods[g['period'] ?? g['adverb'] ?? ''] ?? null,
  },
  // নিয়মিত · নিয়মিত ভিত্তিতে · নিয়মিতভাবে · regularly: no period is named
  {
    pattern: String.raw`নিয়মিত(?!\s+(?:মামলা|বাজার(?!ে|\s+(?:তদারক|মনিটর|পরিদর্শন|পরিবীক্ষণ|পর্যবেক্ষণ|মূল্য|দর))|পদ|কর্মচারী|কর্মকর্তা|নিয়োগ|কমিটি|পর্ষদ|অধ্যক্ষ|শিক্ষক))(?:ভাবে|\s+ভাবে|\s+ভিত্তিতে)?|on a regular basis|on a continuous basis|regularly|periodically|continuously|(?<=^)continuous(?=\s*$)`,
    rule: () => null,
  },
]

const englishNumbers: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, six: 6 }

function englishRule(groups: Readonly<Record<string, string | undefined>>): string | null {
  const unit = groups['everyUnit']?.replace(/s$/, '')
  if (unit === undefined) return null
  const every = groups['everyCount']
  const times = every === undefined ? 1 : (englishNumbers[every] ?? Number(every))
  if (unit === 'quarter') return 'FREQ=MONTHLY;INTERVAL=3'
  const frequency =
    { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' }[unit] ?? 'MONTHLY'
  return `FREQ=${frequency}${times > 1 ? `;INTERVAL=${times}` : ''}`
}

/** > | পরবর্তী মাসের ৭ তারিখের মধ্যে */
export const nextMonthPattern = new RegExp(
  String.raw`${wordStart}পরবর্তী\s+মাসের\s+(?<day>\d{1,2})\s?(?:ই|শে)?\s?তারিখ(?:ের|ে)?${within}`.normalize(
    'NFC',
  ),
  'gu',
)

/** > | প্রতি মাসে পরিদর্শন   মাসিক প্রতিবেদন   মাসভিত্তিক অগ্রগতি — before `পরবর্তী মাসের ৫ তারিখ`: of every month. */
export const monthlyPattern = /প্রতি\s?মাসে|মাস(?:িক|\s?ভিত্তিক|\s?ওয়ার[িী])/u

const compiled = forms.map(({ pattern, rule }) => ({
  rule,
  pattern: new RegExp(`${wordStart}(?:${pattern})${wordEnd}`.normalize('NFC'), 'gu'),
}))

/**
 * > | পাক্ষিক অগ্রগতি প্রতিবেদন … পাঠাবেন   সাপ্তাহিক প্রতিবেদন … জমা দিবেন — a report of a short period that is sent falls
 * due with it, where nothing else says when; `বার্ষিক প্রতিবেদন` and `মাসিক প্রতিবেদনের ছক` name things.
 */
const periodicReportPattern = new RegExp(
  `${wordStart}(?<period>দৈনিক|সাপ্তাহিক|পাক্ষিক|মাসিক)\\s+(?:(?:অগ্রগতি|অগ্রগতির|বাস্তবায়ন|হালনাগাদ|পরিদর্শন)\\s+)?(?:প্রতিবেদন|রিপোর্ট|বিবরণী|রিটার্ন|তথ্য|হিসাব)${wordEnd}(?=[^।;]*\\s(?:প্রেরণ|প্রেরন|দাখিল|জমা|পাঠা|উপস্থাপন|আপলোড|এন্ট্রি))`.normalize(
    'NFC',
  ),
  'gu',
)

/** > | send a monthly status report to SREDA   submit quarterly returns */
const englishPeriodicReportPattern =
  /(?<=\b(?:send|submit|furnish|provide|share|forward)\s+(?:(?:its|their|a|an|the)\s+)?)(?<period>daily|weekly|monthly|quarterly)(?=\s+(?:(?:status|progress|financial|physical|updated?)\s+){0,2}(?:reports?|returns?|statements?|updates?)\b)/gu

/** The periods of reports that are to be sent, as recurrences; their words are those of the period alone. */
export const findPeriodicReports = (folded: string): readonly Recurrence[] =>
  [periodicReportPattern, englishPeriodicReportPattern].flatMap((pattern) =>
    [...folded.matchAll(pattern)].map((match) => {
      const period = match.groups?.['period'] ?? ''
      return { start: match.index, end: match.index + period.length, rule: periods[period] ?? null }
    }),
  )

/** > | ত্রৈমাসিক   মাসিক। — all that a time column says. */
export function findBarePeriod(folded: string): readonly Recurrence[] {
  const match = barePeriodPattern.exec(folded)
  const { period = '' } = match?.groups ?? {}
  if (match === null) return []
  const start = folded.indexOf(period)
  return [{ start, end: start + period.length, rule: periods[period] ?? null }]
}
const barePeriodPattern = new RegExp(
  `^\\s*(?<period>${anyOf(Object.keys(periods))})\\s*[।.]?\\s*$`,
  'u',
)

/** The recurrences that a folded text names, those with a period first, the longer before the shorter. */
export function findRecurrences(folded: string): readonly Recurrence[] {
  return compiled
    .flatMap(({ pattern, rule }) =>
      [...folded.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        rule: rule(match.groups ?? {}),
      })),
    )
    .toSorted(
      (a, b) =>
        Number(b.rule !== null) - Number(a.rule !== null) || b.end - b.start - (a.end - a.start),
    )
}
