import { extendedPattern, notAfterPattern } from '../../bangla/deadlines.ts'
import { wordEnd } from '../../bangla/edges.ts'
import type { Span } from '../../../schemas/span.ts'
import type { DateMention, FiscalYearMention, WeekdayMention } from '../../../schemas/mention.ts'
import type { Normalised } from '../../../schemas/stages.ts'
import { cueOf, leadOf } from './cues.ts'
import { resolveDate, type DateContext } from './due-dates.ts'
import { mentionsIn, type Finder } from './found.ts'

const onDay = new RegExp(
  String.raw`^\s?(?:খ্রি\.?\s?|খ্রিঃ\s?|খ্রি:\s?)?(?:তারিখে|তারিখ|তারিখের\s+মধ্যে|এ|ে|(?:(?:মাস)?ের\s+)?(?:প্রথম|দ্বিতীয়|তৃতীয়|শেষ|[123](?:ম|য়))\s+সপ্তাহে)${wordEnd}(?!\s*(?:হতে|হইতে|থেকে)${wordEnd})(?!\s+(?:অনুষ্ঠিত|অনুষ্ঠেয়|অনুষ্ঠিতব্য|জারিকৃত|জারীকৃত|প্রেরিত|গৃহীত|স্বাক্ষরিত|দাখিলকৃত|প্রকাশিত|ইস্যুকৃত|প্রদত্ত|সংঘটিত)${wordEnd})`.normalize(
    'NFC',
  ),
  'u',
)

/** > | জানুয়ারি ২০২৬ মাসে আয়োজন করা যেতে পারে; without its year, `জুন মাসে ১০টি নলকূপ`, a month only counts. */
const inMonth = /^\s?মাসে(?:ই)?(?![\p{L}\p{M}])(?!\s+(?:অনুষ্ঠিত|প্রাপ্ত|বরাদ্দকৃত|গৃহীত|দাখিলকৃত))/u

/** > | আগামী ২১ সেপ্টেম্বর কদমতলী এলাকায় … পরিচালনা করতে হবে — a day to come, in front of what is done on it. */
const beforeDeed =
  /^(?=\s+(?!(?:তারিখ|হতে|হইতে|থেকে|পর্যন্ত|ও|এবং|এর|বা|মাস|রোজ|সাল|সন|খ্রি|অনুষ্ঠিত|অনুষ্ঠেয়|অনুষ্ঠিতব্য|নির্ধারিত|প্রকাশিতব্য)(?![\p{L}\p{M}]))\p{L})/u

/** The words around a date that change its day: `প্রথম সপ্তাহের` behind it, `first week of` before it. */
const contextOf = (
  { folded }: Normalised,
  { start, end }: DateMention | FiscalYearMention | WeekdayMention,
): Pick<DateContext, 'behind' | 'ahead'> => ({
  behind: folded.slice(end, end + 28),
  ahead: folded.slice(Math.max(0, start - 20), start),
})

/** > | আগামী ৩০ নভেম্বর ২০২৪ এর মধ্যে   জুন ২০২৫ এর মধ্যে   ২০২৫-২৬ অর্থবছরের মধ্যে   আগামী রবিবারের মধ্যে */
export const findDates: Finder = (text, piece, anchors) =>
  mentionsIn(text, piece, 'date', 'fiscal-year', 'weekday').flatMap((mention) => {
    const { start, lead, isPast } = leadOf(text, piece, mention)
    if (isPast) return []
    const cue = cueOf(text, piece, mention)
    if (cue !== null && extendedPattern.test(text.folded.slice(mention.end, cue.end + 40)))
      return []
    const isBefore = cue?.isBefore === true
    const resolved = resolveDate(mention, anchors, { lead, isBefore, ...contextOf(text, mention) })
    if (resolved === null) return []
    if (cue !== null)
      return [{ ...resolved, span: { start: cue.start ?? start, end: cue.end }, recurrence: null }]
    // `২০ জুন ২০২৫ তারিখে সভা আহ্বান করতে হবে`: a day to come is a deadline, one gone is history, and
    // `১ জুন হতে` only begins something.
    const behind = text.folded.slice(mention.end, piece.end)
    const isOfYear = mention.type === 'date' && mention.year !== null
    const isDay = mention.type === 'date' && mention.day !== null
    const day =
      onDay.exec(behind) ??
      notAfterPattern.exec(behind) ??
      (isOfYear ? inMonth.exec(behind) : null) ??
      (isDay && /^আগাম[িী]/u.test(lead) ? beforeDeed.exec(behind) : null)
    const isToCome =
      mention.type === 'date' &&
      resolved.date !== null &&
      (anchors.meeting === null || resolved.date >= anchors.meeting)
    return day !== null && isToCome
      ? [
          {
            ...resolved,
            span: { start, end: mention.end + day[0].length },
            recurrence: null,
            isWeak: true,
          },
        ]
      : []
  })

/** In a time column a day stands without any cue: `৩০ জুন ২০২৫`, `জুন ২০২৫`, `আগামী বৃহস্পতিবার`. */
export const findBareDates: Finder = (text, piece, anchors) =>
  mentionsIn(text, piece, 'date', 'fiscal-year', 'weekday').flatMap((mention) => {
    if (isBeginning(text, piece, mention)) return []
    const context = { lead: '', isBefore: false, ...contextOf(text, mention) }
    const resolved = resolveDate(mention, anchors, context)
    const span = { start: leadOf(text, piece, mention).start, end: mention.end }
    return resolved === null ? [] : [{ ...resolved, span, recurrence: null }]
  })

/** > | নভেম্বর ২০২৫ হতে   From November 2025 — when it begins, not until when. */
const isBeginning = ({ folded }: Normalised, piece: Span, mention: Span): boolean =>
  /\bfrom\s+$/u.test(folded.slice(piece.start, mention.start)) ||
  /^\s*(?:মাস\s+|তারিখ\s+)?(?:হতে|থেকে)\s*[।.]?\s*$/u.test(folded.slice(mention.end, piece.end))
