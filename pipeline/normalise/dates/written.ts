import { anyOf, wordEnd, wordStart } from '../../bangla/edges.ts'
import type { DateMention } from '../../../schemas/mention.ts'
import {
  dateMention,
  eraPattern,
  gapPattern,
  monthPattern,
  nearestMonth,
  ordinalPattern,
  placeOf,
  readMonth,
  readYear,
} from './day.ts'

/** Days of the month in words, as invitations write them. */
const wordDays = new Map(
  [
    ['পহেলা', 1],
    ['পয়লা', 1],
    ['দোসরা', 2],
    ['তেসরা', 3],
    ['চৌঠা', 4],
  ].map(([word, day]) => [String(word).normalize('NFC'), Number(day)] as const),
)

const dayPattern = String.raw`(?:(?<!\d)(?<!(?<!\d)\d{1,3}[./-])(?:\d{1,2}${ordinalPattern}\s?(?:-|থেকে|হতে|ও)\s?)?(?<day>\d{1,2})${ordinalPattern}|${wordStart}(?<wordDay>${anyOf(wordDays.keys())}))`

const yearPattern = String.raw`(?<year>\d{4})(?!\d|[./]\d(?!\d?\s?${monthPattern}))`

/** > | ২৭ এপ্রিল, ২০২৬   ০২মে ২০১৭   ১৭ ফাল্গুন ১৪২৪   ১৫-১৭ জুন ২০২৫   ৩১ জুলাইয়ের — the year may be missing. */
const dayMonthPattern = new RegExp(
  String.raw`${dayPattern}${gapPattern}(?<month>${monthPattern})(?:${gapPattern}${yearPattern}${eraPattern}|(?=[\p{M}]?(?:ের|য়ের|র|ে)?${wordEnd}))`,
  'gu',
)

/** > | ২২ অক্টোরর, ২০২৪ — a word that is no month between a day and a year. */
const damagedPattern = new RegExp(
  String.raw`${dayPattern}${gapPattern}(?<damaged>(?!${monthPattern})[\p{L}\p{M}]{4,14})[\s,]{1,3}${yearPattern}${eraPattern}`,
  'gu',
)

/** > | ২০২৫ সালের ৩০ জুন   ২০২৫ সালের জুন মাস */
const yearFirstPattern = new RegExp(
  String.raw`(?<!\d)(?<year>\d{4})\s?(?:সালের|সনের|খ্রিস্টাব্দের|খ্রিষ্টাব্দের)\s(?:${dayPattern}${gapPattern})?(?<month>${monthPattern})(?=[\p{M}]?(?:ের|য়ের|র|ে)?${wordEnd})`,
  'gu',
)

/** > | ডিসেম্বর ১৫, ২০১৫   June 28, 2022 */
const monthFirstPattern = new RegExp(
  String.raw`${wordStart}(?<month>${monthPattern})\s(?<day>\d{1,2})${ordinalPattern}\s?,\s?${yearPattern}`,
  'gu',
)

/** > | জুন ২০২৫   জুলাই/২০২৫   ডিসেম্বর'২৪   এপ্রিল মাস — `মে` needs a year or the word মাস. */
const monthPatternAlone = new RegExp(
  String.raw`${wordStart}(?<month>${monthPattern})(?:(?:\s?মাস)?\s?[,/'-]?\s?(?<year>\d{4})(?!\d)${eraPattern}|['/](?<shortYear>\d{2})(?![\d/])|(?=\s?মাস)|(?='?(?:ের|য়ের|র)\s(?:মধ্যে|শেষ|প্রথম|মাঝামাঝি)))`,
  'gu',
)

/** > | ১৫ তারিখের মধ্যে   প্রতি মাসের ৫ তারিখ   ১০ (দশ) তারিখের মধ্যে */
const dayAlonePattern = new RegExp(
  String.raw`(?<![\d./:-])(?<day>\d{1,2})${ordinalPattern}(?:\s?\([\p{L}\p{M}]+\))?(?=\s?তারিখ)`,
  'gu',
)

/** Dates with the month in words, and the parts of one that stand alone. */
export function findWrittenDates(folded: string): readonly DateMention[] {
  const written = [
    yearFirstPattern,
    dayMonthPattern,
    monthFirstPattern,
    monthPatternAlone,
    dayAlonePattern,
  ]
    .flatMap((pattern) => [...folded.matchAll(pattern)])
    .flatMap((match) => readWritten(match))
  const damaged = [...folded.matchAll(damagedPattern)].flatMap((match) => readDamaged(match))
  return [...written, ...damaged]
}

function readDamaged(match: RegExpExecArray): readonly DateMention[] {
  const { day, damaged = '', year } = match.groups ?? {}
  const month = nearestMonth(damaged)
  const printed = { year: readYear(year), month, day: day === undefined ? null : Number(day) }
  const mention = dateMention(placeOf(match), 'gregorian', printed, true)
  return month === null || mention.date === null ? [] : [mention]
}

function readWritten(match: RegExpExecArray): readonly DateMention[] {
  const { day, wordDay, month: name, year, shortYear } = match.groups ?? {}
  const month = name === undefined ? null : readMonth(name)
  if (name !== undefined && month === null) return []
  const printedDay = wordDay === undefined ? day : wordDays.get(wordDay)
  const printed = {
    year: readYear(year ?? shortYear),
    month: month?.month ?? null,
    day: printedDay === undefined ? null : Number(printedDay),
  }
  if (printed.day !== null && (printed.day < 1 || printed.day > 32)) return []
  return [dateMention(placeOf(match), month?.calendar ?? 'gregorian', printed)]
}
