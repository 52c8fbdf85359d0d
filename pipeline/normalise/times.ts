import { wordEnd, wordStart } from '../bangla/edges.ts'
import type { TimeMention } from '../../schemas/mention.ts'

/**
 * Parts of the day that go before a time, and the hours that then belong to the afternoon.
 * Source: usage in the corpus (বেলা ১১টা is before noon, বেলা ২.৩০ after it).
 */
const dayParts = 'সকাল|পূর্বাহ্ন|পূর্বাহ্ণ|বেলা|দুপুর|মধ্যাহ্ন|অপরাহ্ন|অপরাহ্ণ|বিকাল|বিকেল|সন্ধ্যা|সন্ধা|রাত|ভোর'

/** `সাড়ে ৯টা` 9:30, `সোয়া ৯টা` 9:15, `পৌনে ১০টা` 9:45. */
const quarters = new Map(
  [
    ['সাড়ে', 30],
    ['সোয়া', 15],
    ['পৌনে', -15],
  ].map(([word, minutes]) => [String(word).normalize('NFC'), Number(minutes)] as const),
)

/** > | সকাল ১১.০০ ঘটিকায়   বেলা ১১টা   ১১:০০ টা   সাড়ে ৯টায়   ১০ টা ১৫ মিনিটে   সকাল ১০-৩০ মিঃ   10.00 am */
const timePattern = new RegExp(
  `(?:${wordStart}(?<part>${dayParts})[\\s,:-]{0,3})?(?:(?<quarter>${[...quarters.keys()].join('|')})\\s*)?` +
    String.raw`(?<![\d/.:-])(?<hour>\d{1,2})(?:\s?[.:ঃ]\s?(?<minute>\d{1,4})|\s?(?:টা|ঘটিকা)\s(?<minutes>\d{1,2})(?=\s?মি)|(?<=(?:${dayParts})[\s,:-]{0,3}\d{1,2})-(?<dashed>\d{2})(?!\d))?\s*(?:(?<oclock>ঘটিকা|ঘঃ|ঘ:|মিনিট|মিঃ|মি[:.]|টা)(?:য়|র|ের|ে)?${wordEnd}|(?<meridiem>[ap]\.?m\.?)${wordEnd}|(?<oclock>hrs?\.?|hours)${wordEnd}|(?<=${wordStart}(?:${dayParts})[\s,:-]{0,3}\d{1,2}\s?[.:]\s?\d{2})(?=\s*(?:$|[\n।,;(])))`.normalize(
      'NFC',
    ),
  'gu',
)

/** Every time of day in a folded text; `time` null where the print is damaged. `১১ টি` and `৩ টার` in prose do not count. */
export function findTimes(folded: string): readonly TimeMention[] {
  return [...folded.matchAll(timePattern)].flatMap((match) => {
    const { part, quarter, hour = '', oclock, meridiem } = match.groups ?? {}
    const minute = match.groups?.['minute'] ?? match.groups?.['minutes'] ?? match.groups?.['dashed']
    const isBare = part === undefined && quarter === undefined && meridiem === undefined
    // `৫০ টা` counts things unless minutes or ঘটিকা make it a time.
    if (isBare && minute === undefined && oclock?.startsWith('ঘ') !== true) return []
    const minutes = (minute === undefined ? 0 : Number(minute)) + (quarters.get(quarter ?? '') ?? 0)
    const isWhole = minute === undefined || (minute.length === 2 && Number(minute) < 60)
    const time = isWhole ? clockTime(Number(hour) * 60 + minutes, part ?? meridiem) : null
    return [{ type: 'time' as const, start: match.index, end: match.index + match[0].length, time }]
  })
}

const afternoon = /^(?:অপরাহ্[নণ]|বিকাল|বিকেল|সন্ধ্যা|সন্ধা|রাত|p)/

function clockTime(minutes: number, part: string | undefined): string | null {
  const hour = Math.floor(minutes / 60)
  if (minutes < 0 || hour > 24 || minutes % 60 < 0) return null
  const isAfternoon =
    part !== undefined && (afternoon.test(part) || (/^(?:বেলা|দুপুর)/.test(part) && hour < 6))
  // রাত ২টা is past midnight, রাত ১২টা is midnight.
  const isNight = part?.startsWith('রাত') === true
  if (isNight && (hour < 4 || hour === 12)) return format(hour === 12 ? minutes - 720 : minutes)
  const shifted = (isAfternoon && hour < 12 ? minutes + 720 : minutes) % 1440
  if (part?.startsWith('a') === true && hour === 12) return format(shifted - 720)
  return format(shifted)
}

const format = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
