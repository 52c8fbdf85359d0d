import { anyOf, wordEnd, wordStart } from './edges.ts'
import { listed } from './listed.ts'

/**
 * Words by which Bangla says until when. Patterns are for folded text.
 * Source: domain notes § 3.1, with the places in the corpus; Secretariat Instructions 2024 for the set
 * phrases (অনতিবিলম্বে, জরুরি ভিত্তিতে).
 */

/** Behind a date or a length of time: the day is the last one on which it is met. `পূর্বে` and `আগে` end the day before. */
export const untilWords = listed(
  'মধ্যে, মধ্যেই, মধ্যেও, ভিতরে, ভিতর, ভেতরে, ভেতর, মাঝে, মাঝেই, নাগাদ, পর্যন্ত, অবধি, শেষে, শেষ হওয়ার মধ্যে',
)
export const beforeWords = listed('পূর্বে, পূর্বেই, আগে, আগেই, প্রাক্কালে')

/** What may stand between the last digit or month and its cue: `এর`, `ের`, `খ্রি. তারিখের`, `মাসের`, `সালের`. */
export const bridgePattern = String.raw`(?:\s?(?:এর|ের|য়ের|র|তারিখ|তারিখে|তারিখের|তারিখ এর|মাস|মাসের|সালের|সনের|সাল|সন|শেষ|শেষের|খ্রিস্টাব্দের|খ্রিষ্টাব্দের|খ্রি\.?|খ্রিঃ|খ্রি:|খ্রিঃ তারিখের|বঙ্গাব্দ|কাল|সময়|সময়ের|দিন|দিনের|সপ্তাহ|সপ্তাহের|ইং|ইংরেজি)){0,4}\s?`

/** Before it, part of the printed phrase: `আগামী`, `পরবর্তী`, `সর্বোচ্চ`. */
export const leadWords = listed('আগামী, পরবর্তী, চলতি, আসন্ন, সর্বোচ্চ, অনধিক, বর্তমান, এই, আগামি')

/** Before a date it makes it a past one: no deadline. */
export const pastPattern = /(?:গত|বিগত|ইতোপূর্বে|ইতিপূর্বে|পূর্ববর্তী)\s*$/u

/** At once, without a date. */
const immediateWords = listed(`
  অনতিবিলম্বে, অবিলম্বে, অতিসত্বর, অতি সত্বর, সত্বর, যথাশীঘ্র সম্ভব, যথাশীঘ্র, যথাশিগগির, যথাসম্ভব দ্রুত,
  যত দ্রুত সম্ভব, যতদ্রুত সম্ভব, অতি দ্রুত, অতিদ্রুত, দ্রুততম সময়ের মধ্যে, দ্রুততম সময়ে, দ্রুততার সাথে, দ্রুততার সঙ্গে,
  দ্রুততার সহিত, দ্রুত, জরুরি ভিত্তিতে, জরুরী ভিত্তিতে, জরুরিভিত্তিতে, জরুরীভিত্তিতে, অতি জরুরি ভিত্তিতে, জরুরিভাবে, জরুরীভাবে,
  তাৎক্ষণিকভাবে, তাৎক্ষণিক, তাৎক্ষনিকভাবে, স্বল্পতম সময়ের মধ্যে, স্বল্প সময়ের মধ্যে, স্বল্পতম সময়ে, আশু, এখনই, অদ্যই, আজই, অগ্রাধিকার ভিত্তিতে,
  immediately, urgently, at once, as soon as possible, without delay, at the earliest
`)
export const immediatePattern = new RegExp(`${wordStart}${anyOf(immediateWords)}${wordEnd}`, 'giu')

/** In due time: it names no day, so it is no deadline; and it must not be read as one. */
export const dueTimePattern =
  /(?:যথাসময়ে|যথা সময়ে|নির্ধারিত সময়ে(?:র মধ্যে)?|নির্দিষ্ট সময়ে(?:র মধ্যে)?|সময়মত|সময়মতো|in due time|in due course)/gu

/** Meetings and other events that a deadline waits for. */
const eventNouns = listed(`
  সভা, বৈঠক, কর্মশালা, সেমিনার, সম্মেলন, অধিবেশন, শুনানি, নির্বাচন, পরীক্ষা, উদ্বোধন, মেলা, ঈদ, বর্ষা, পরিদর্শন, প্রশিক্ষণ
`)

/**
 * > | পরবর্তী সভায়   আগামী সমন্বয় সভার পূর্বে   পরবর্তী কেন্দ্রীয় ব্যবস্থাপনা কমিটির সভায়
 * The event's own name may stand between, but no end of a clause and no duration.
 */
export const nextEventPattern = new RegExp(
  String.raw`${wordStart}(?:পরবর্তী|আগামী|আসন্ন)\s+(?!\d)(?:(?!মধ্যে|প্রেরণ|প্রতিবেদন|জন্য|এবং)[\p{L}\p{M}()'/-]+\s+){0,6}?${anyOf(eventNouns)}(?:য়|তে|ে|টিতে|তেই|য়ই|র\s+(?:পূর্বে|আগে|পূর্বেই|মধ্যে|পর|পরে|দিন|সময়|তারিখে)|ের\s+(?:পূর্বে|আগে|পর|পরে|সময়))${wordEnd}`.normalize(
    'NFC',
  ),
  'gu',
)

/** > | কর্মশালার পর   সভা শেষে   চূড়ান্ত অনুমোদনের পর   অর্থ প্রাপ্তির পর   প্রস্তুতকরণের সময় */
export const eventPattern = new RegExp(
  [
    String.raw`${wordStart}(?:[\p{L}\p{M}'-]+\s+){0,3}?${anyOf(eventNouns)}(?:র|ের)?\s+(?:পর|পরে|শেষে|পূর্বে|আগে|পরপরই)${wordEnd}`,
    String.raw`${wordStart}(?:[\p{L}\p{M}'-]+\s+){0,3}?(?:অনুমোদন|অনুমোদনের|প্রাপ্তি|প্রাপ্তির|পাওয়ার|জারির|চূড়ান্ত\s+হওয়ার|চূড়ান্তকরণের|স্বাক্ষরের|সমাপ্তির|সম্পন্ন\s+হওয়ার)\s+(?:পর|পরে|সাথে\s+সাথে|সঙ্গে\s+সঙ্গে|পরপরই)${wordEnd}`,
    String.raw`${wordStart}(?:(?:যে\s?কোন(?:ো)?|প্রতিটি|প্রত্যেক)\s+)?(?:[\p{L}\p{M}'-]+\s+){0,3}?[\p{L}\p{M}]+(?:করণের|ণয়নের|প্রণয়নের|গ্রহণের|প্রদানের|দাখিলের|প্রেরণের|নিয়োগের)\s+(?:সময়|সময়ে|প্রাক্কালে)${wordEnd}`,
  ]
    .join('|')
    .normalize('NFC'),
  'gu',
)

/** Days from which a length of time may count instead of the meeting: `পত্র প্রাপ্তির ১৫ দিনের মধ্যে`. */
export const otherAnchorPattern =
  /(?:(?<issued>(?:কার্যবিবরণী|পত্র|স্মারক|আদেশ|চিঠি)?\s*(?:জারি|জারির|স্বাক্ষরের|প্রকাশের))|(?<other>[\p{L}\p{M}]+\s+)?(?:প্রাপ্তি|প্রাপ্তির|পাওয়ার|অনুমোদনের|সম্পাদনের|স্বাক্ষরের|সমাপ্তির|ঘোষণার|শুরুর|কার্যাদেশ\s+প্রদানের|নিয়োগের|যোগদানের))(?:\s+(?:তারিখ|দিন|পর))?\s*(?:হতে|থেকে|এর)?\s*(?:পরবর্তী|আগামী)?\s*$/u
