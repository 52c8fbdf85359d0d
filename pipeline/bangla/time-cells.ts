import { anyOf } from './edges.ts'
import { banglaMonths, gregorianMonths, weekdays } from './months.ts'
import { numberWords } from './number-words.ts'

const months = anyOf([...gregorianMonths.keys(), ...banglaMonths.keys()])
const lead = String.raw`(?:(?:আগামী|আগামি|চলতি|পরবর্তী|প্রতি|প্রত্যেক|সর্বোচ্চ|by|within|every)\s+)?`
const date = String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{2,4}`
const dayOfMonth = String.raw`(?:\d{1,2}(?:শে|ই|লা|রা|ঠা|st|nd|rd|th)?\s+)?(?:${months})`
const period = String.raw`(?:\d{1,3}|${anyOf(numberWords)})\s*(?:\([^()]{1,12}\)\s*)?(?:কর্ম|কার্য)?\s?(?:দিন|দিবস|সপ্তাহ|মাস|ঘণ্টা|ঘন্টা|(?:working\s+)?days?|weeks?|months?)`
const each = `মাস|সপ্তাহ|দিন|অর্থবছর|সভা|${anyOf(weekdays.keys())}|month|week|meeting`
const haste =
  'অবিলম্বে|অনতিবিলম্বে|দ্রুত|জরুর[িী]|তাৎক্ষণিক|সার্বক্ষণিক|নিয়মিত|চলমান|অব্যাহত|immediate|urgent|ongoing|continuous'

/**
 * What a cell of a column of times begins with, in folded text; the rest is short.
 * > | ৩০ জুন ২০২৬   ১৫ (পনেরো) দিন   আগামী ৩১/১২/২০২৬ তারিখের মধ্যে   অবিলম্বে   প্রতি মাসে   জুন/২৬
 */
export const timeCellPattern = new RegExp(
  `^\\s*${lead}(?:${date}|${dayOfMonth}|${period}|${each}|${haste})(?=[\\s,./'’-]|[\\p{M}]|এ|ে|ের|$)[^।]{0,40}[।.]?\\s*$`.normalize(
    'NFC',
  ),
  'iu',
)
