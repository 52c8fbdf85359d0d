import { wordEnd, wordStart } from '../../bangla/edges.ts'
import { quarterPattern, todayPattern } from '../../bangla/deadlines.ts'
import { resolvePeriod, resolveToday } from './due-dates.ts'
import { resolveQuarter } from './quarters.ts'
import { matching } from './found.ts'

/** > | আগামী সপ্তাহের মধ্যে   চলতি মাসের মধ্যে   আগামী মাসের ১৫ তারিখের মধ্যে   এ মাসের শেষ সপ্তাহে */
const periodPattern = new RegExp(
  String.raw`${wordStart}(?<which>আগামী|আগামি|পরবর্তী|চলতি|এই|এ|বর্তমান|চলমান)\s+(?<unit>সপ্তাহ|মাস|বছর|বৎসর)(?:ের|এর)?\s+(?:(?<day>\d{1,2})\s?(?:ই|শে)?\s?তারিখের\s+)?(?:মধ্যে|ভিতরে|ভেতরে|শেষে|শেষ\s+নাগাদ|(?:শেষ|দ্বিতীয়|তৃতীয়|প্রথম|[123](?:ম|য়))\s+সপ্তাহে(?:র\s+মধ্যে)?|শেষের\s+মধ্যে)${wordEnd}`.normalize(
    'NFC',
  ),
  'gu',
)

/** > | বিল আগামী সপ্তাহে দাখিল করতে হবে, but not |আগামী মাসে অনুষ্ঠেয় পরীক্ষার — something else's time. */
const withinPeriodPattern = new RegExp(
  String.raw`${wordStart}(?<which>আগামী|আগামি|পরবর্তী|চলতি|এই|এ)\s+(?<unit>সপ্তাহ|মাস)েই?${wordEnd}(?!\s+(?:[\p{L}\p{M}]+\s+)?(?:অনুষ্ঠিত|অনুষ্ঠেয়|অনুষ্ঠিতব্য|প্রেরিত|গৃহীত|প্রকাশিত|প্রাপ্ত|প্রদত্ত|আহূত|নির্ধারিত)${wordEnd})(?=[^।;\n]*(?:হবে|হইবে|বেন|বে|বো|হোক|হলো|হল|হয়)\s*[।;]?\s*$)`.normalize(
    'NFC',
  ),
  'gum',
)

/** Weeks, months and years counted from the meeting. */
export const findPeriods = matching(periodPattern, (match, anchors) =>
  resolvePeriod(match.groups ?? {}, match[0], anchors),
)
export const findWithinPeriods = matching(withinPeriodPattern, (match, anchors) =>
  resolvePeriod(match.groups ?? {}, match[0], anchors),
)

/** > | অদ্যই   আজকের মধ্যে   আগামীকালের মধ্যে */
export const findToday = matching(todayPattern, ({ groups }, anchors) =>
  resolveToday(groups?.['tomorrow'] === undefined ? 0 : 1, anchors),
)

/** > | ৩য় ত্রৈমাসিকের মধ্যে   চলতি প্রান্তিকের মধ্যে */
export const findQuarters = matching(quarterPattern, ({ groups }, anchors) =>
  resolveQuarter(groups ?? {}, anchors),
)
