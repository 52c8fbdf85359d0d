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
export const bridgePattern = String.raw`(?:[\s'-]?(?:এর|ের|য়ের|র|তারিখ|তারিখে|তারিখের|তারিখ এর|মাস|মাসের|সালের|সনের|সাল|সন|শেষ|শেষের|খ্রিস্টাব্দের|খ্রিষ্টাব্দের|খ্রি\.?|খ্রিঃ|খ্রি:|খ্রিঃ তারিখের|বঙ্গাব্দ|কাল|সময়|সময়ের|দিন|দিনের|সপ্তাহ|সপ্তাহের|প্রথম|দ্বিতীয়|তৃতীয়|[123](?:ম|য়)|ইং|ইংরেজি)){0,4}\s?`

/** Before it, part of the printed phrase: `আগামী`, `পরবর্তী`, `সর্বোচ্চ`. */
export const leadWords = listed('আগামী, পরবর্তী, চলতি, আসন্ন, সর্বোচ্চ, অনধিক, বর্তমান, এই, আগামি')

/** Before a date it makes it a past one: no deadline. */
export const pastPattern = /(?:গত|বিগত|ইতোপূর্বে|ইতিপূর্বে|পূর্ববর্তী)\s*$/u

/** > | মেয়াদ জুন ২০২৬ পর্যন্ত বৃদ্ধির প্রস্তাব   জুন ২০২৭ পর্যন্ত ০১ (এক) বছর বৃদ্ধির — how long something is to last. */
export const extendedPattern =
  /পর্যন্ত\s+(?:\d{1,2}\s+(?:\([^()]*\)\s*)?(?:বছর|বৎসর|মাস|দিন)\s+|\S+\s+)?(?:বৃদ্ধি|বর্ধিত|সম্প্রসারণ)/u

/** At once, without a date. */
const immediateWords = listed(`
  অনতিবিলম্বে, অনতি বিলম্বে, অবিলম্বে, অতিসত্বর, অতি সত্বর, সত্বর, অতিসত্ত্বর, অতি সত্ত্বর, সত্ত্বর, অচিরেই, যথাশিঘ্র, যথা শীঘ্র, শীঘ্রই, অতি শীঘ্র, যথাশীঘ্র সম্ভব, যথাশীঘ্র, যথাশিগগির, যথাসম্ভব দ্রুত,
  যত দ্রুত সম্ভব, যতদ্রুত সম্ভব, অতি দ্রুত, অতিদ্রুত, দ্রুততম সময়ের মধ্যে, দ্রুততম সময়ে, দ্রুততার সাথে, দ্রুততার সঙ্গে,
  দ্রুততার সহিত, দ্রুত, জরুরি ভিত্তিতে, জরুরী ভিত্তিতে, জরুরিভিত্তিতে, জরুরীভিত্তিতে, অতি জরুরি ভিত্তিতে, জরুরিভাবে, জরুরীভাবে,
  তাৎক্ষণিকভাবে, তাৎক্ষণিক, তাৎক্ষনিকভাবে, তাৎক্ষনিক, স্বল্পতম সময়ের মধ্যে, স্বল্প সময়ের মধ্যে, স্বল্পতম সময়ে, আশু, এখনই,
  বিলম্ব ব্যতিরেকে, কালবিলম্ব না করে, কালবিলম্ব ব্যতিরেকে, বিনা বিলম্বে, কালক্ষেপণ না করে, বিলম্ব না করে,
  immediately, urgently, forthwith, at once, as soon as possible, as early as possible, without delay, without further delay, at the earliest,
  on an urgent basis, on urgent basis, on an emergency basis, on emergency basis, on a priority basis, on priority basis
`)
export const immediatePattern = new RegExp(
  // > | ভিসেরা রিপোর্ট দ্রুত প্রাপ্তির বিষয়ে যোগাযোগ করবেন — the haste is another's.
  `${wordStart}${anyOf(immediateWords)}${wordEnd}(?!\\s+[\\p{L}\\p{M}]+র\\s+(?:বিষয়ে|ব্যাপারে|স্বার্থে|লক্ষ্যে))`.normalize(
    'NFC',
  ),
  'giu',
)

/** > | দ্বিত   দ্রত — দ্রুত as bad converters and recognition leave it: no words of Bangla. Source: corpus (004); readings of Tesseract's `ben` model. */
export const damagedHastePattern = new RegExp(
  `${wordStart}(?:দ্বিত|দ্রত|দ্ৰুত|দ্রুক)${wordEnd}`.normalize('NFC'),
  'gu',
)

/** Words for haste that stand alone in a time column: `জরুরি`. */
export const bareImmediatePattern =
  /(?<![\p{L}\p{M}])(?:অতি\s+)?(?:জরুরি|জরুরী|তাৎক্ষণিক|immediate|urgent|asap)(?![\p{L}\p{M}])/gu

/** > | অদ্যই   আজকের মধ্যেই   আজ রাত ৮ টার মধ্যে   আগামীকালের মধ্যে — of the day of the meeting. */
export const todayPattern = new RegExp(
  String.raw`${wordStart}(?:(?:আজ|অদ্য)(?:কে|কের)?\s+(?:(?:সকাল|দুপুর|বিকাল|বিকেল|সন্ধ্যা|রাত)\s*)?\d{1,2}(?:[:.]\d{2})?\s?(?:টা|ঘটিকা)(?:য়|র)\s+(?:মধ্যে|ভিতরে|পূর্বে|আগে)|(?:আজ|অদ্য)\s+(?:রাতের|সন্ধ্যার|দিনের|বিকালের|বিকেলের)\s+মধ্যে(?:ই)?|অদ্যই|অদ্য(?:কার)?(?:\s+দিনের)?\s+(?:মধ্যে|মধ্যেই)|আজই|আজকেই|আজকের\s+(?:মধ্যে|মধ্যেই)|(?<tomorrow>আগামীকাল(?:ই|ের\s+মধ্যে|কের\s+মধ্যে)?))${wordEnd}`.normalize(
    'NFC',
  ),
  'gu',
)

/** Weeks of a month behind it (`মে মাসের প্রথম সপ্তাহের মধ্যে`) and, in English, before it (`first week of November`). */
export const weekBehindPattern =
  /^[\s\S]{0,14}?(?<![\p{L}\p{M}\p{Nd}])(প্রথম|দ্বিতীয়|তৃতীয়|[123](?:ম|য়))\s+সপ্তাহ/u
export const weekAheadPattern = /\b(first|second|third)\s+week\s+of\s+$/u
export const weekOrdinals: ReadonlyMap<string, number> = new Map(
  [
    ['প্রথম', 1],
    ['1ম', 1],
    ['first', 1],
    ['দ্বিতীয়', 2],
    ['2য়', 2],
    ['second', 2],
    ['তৃতীয়', 3],
    ['3য়', 3],
    ['third', 3],
  ].map(([word, ordinal]) => [String(word).normalize('NFC'), Number(ordinal)] as const),
)

/** Quarters of the fiscal year, which begins in July → 1..4; the last one is the fourth. */
export const quarterOrdinals: ReadonlyMap<string, number> = new Map(
  ['প্রথম/1ম/first', 'দ্বিতীয়/2য়/second', 'তৃতীয়/3য়/third', 'চতুর্থ/4র্থ/শেষ/fourth/last'].flatMap(
    (row, index) => row.split('/').map((word) => [word.normalize('NFC'), index + 1] as const),
  ),
)

/** > | ৩য় ত্রৈমাসিকের মধ্যে   ২০২৫-২৬ অর্থবছরের ১ম প্রান্তিকের মধ্যে   চলতি কোয়ার্টারের মধ্যে   by the end of the third quarter */
export const quarterPattern = new RegExp(
  String.raw`${wordStart}(?:(?<year>\d{4})\s?[-/]\s?\d{2,4}\s+অর্থ\s?বছরের\s+)?(?:(?<ordinal>${anyOf(quarterOrdinals.keys())})|(?<which>চলতি|এ|এই|বর্তমান|আগামী|পরবর্তী))\s+(?:ত্রৈমাসিক|প্রান্তিক|কোয়ার্টার)(?:ে|ের|এর)?\s+(?:মধ্যে|ভিতরে|শেষে)${wordEnd}|\b(?:by|within|before)\s+(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?(?<english>first|second|third|fourth|last)\s+quarter\b`.normalize(
    'NFC',
  ),
  'gu',
)

/** > | পরবর্তী সভা   পরবর্তী পিআইসি সভা — all that a time column says. */
export const bareEventPattern =
  /^\s*(?:পরবর্তী|আগামী)\s+(?:[\p{L}\p{M}()'/-]+\s+){0,4}?(?:সভা|বৈঠক|অধিবেশন)\s*[।.]?\s*$|^\s*next\s+(?:\w+\s+){0,3}meeting\s*\.?\s*$/gu

/** > | সার্বক্ষণিক   অব্যাহত — all that a time column says: all the time, without a period; `চলমান` tells how far it is. */
export const bareContinualPattern =
  /^\s*(?:সার্বক্ষণিক|সার্বক্ষনিক|সর্বক্ষণ|সর্বদা|অব্যাহত|round\s+the\s+clock)\s*[।.]?\s*$/gu

/** > | ৩১ মার্চ ২০২৬ এর পরে নেওয়া যাবে না   ৩০ জুন তারিখের পর কোনো আবেদন গ্রহণ করা হবে না — behind a day: until it. */
export const notAfterPattern =
  /^\s?(?:খ্রি(?:\.|ঃ|:)?\s?)?(?:এর|তারিখের|তারিখ\s+এর|ের)\s+(?:পর|পরে|পরবর্তীতে|পরবর্তী\s+সময়ে)(?![\p{L}\p{M}])(?=[^।;]*(?:না|নাই)\s*[।;]?\s*$)/u

/** In due time: it names no day, so it is no deadline; and it must not be read as one. */
export const dueTimePattern =
  /(?:যথাসময়ে|যথা সময়ে|নির্ধারিত সময়ে(?:র মধ্যে)?|নির্দিষ্ট সময়ে(?:র মধ্যে)?|সময়মত|সময়মতো|in due time|in due course)/gu

/**
 * > | প্রকল্প সমাপ্তির পর জনবল স্থানান্তরের সুযোগ না থাকায় | … বিরত থাকতে হবে — why something is to be done; its days are not until when.
 */
export const reasonClausePattern =
  /^[^।;\n]*?(?<![\p{L}\p{M}])(?:থাকায়|হওয়ায়|যাওয়ায়|পাওয়ায়|আসায়|করায়|দেওয়ায়|থাকার\s+কারণে|হওয়ার\s+কারণে)(?![\p{L}\p{M}])/u

/** Meetings and other events that a deadline waits for. */
const eventNouns = listed(`
  সভা, বৈঠক, meeting, কর্মশালা, সেমিনার, সম্মেলন, অধিবেশন, শুনানি, নির্বাচন, পরীক্ষা, উদ্বোধন, মেলা, ঈদ, বর্ষা, পরিদর্শন, প্রশিক্ষণ
`)

/** Feasts whose day the moon or the almanac decides. */
const festivals = listed(
  'ঈদ, ঈদুল আজহা, ঈদুল আযহা, ঈদুল ফিতর, ঈদ-উল-ফিতর, ঈদ উল ফিতর, ঈদ-উল-আযহা, ঈদ-উল-আজহা, ঈদ উল আযহা, কোরবানি, কোরবানী, পূজা, দুর্গাপূজা, শারদীয় দুর্গাপূজা, রমজান, রমযান, নববর্ষ, বর্ষা, বর্ষা মৌসুম',
)

/**
 * > | পরবর্তী সভায়   আগামী সমন্বয় সভার পূর্বে   পরবর্তী কেন্দ্রীয় ব্যবস্থাপনা কমিটির সভায়
 * The event's own name may stand between, but no end of a clause and no duration.
 */
export const nextEventPattern = new RegExp(
  String.raw`${wordStart}(?:পরবর্তী|আগামী|আসন্ন)\s+(?!\d)(?:(?!মধ্যে|প্রেরণ|প্রতিবেদন|জন্য|এবং)[\p{L}\p{M}()'/-]{1,40}\s+){0,6}?${anyOf(eventNouns)}(?:য়|তে|ে|টিতে|তেই|য়ই|র\s+(?:পূর্বে|আগে|পূর্বেই|মধ্যে|পর|পরে|দিন|সময়|তারিখে)|ের\s+(?:পূর্বে|আগে|পর|পরে|সময়))${wordEnd}`.normalize(
    'NFC',
  ),
  'gu',
)

/** A word of the event's own name: not who acts (`কর্মকর্তাগণ |পাস প্রদানের সময়`), not what begins another (`বিভাগ |আগামী সভার পূর্বে`). */
const eventWord = String.raw`(?!(?:আগামী|পরবর্তী)\s)[\p{L}\p{M}'-]{1,40}(?<!গণ|বৃন্দ)`

/** > | কর্মশালার পর   সভা শেষে   চূড়ান্ত অনুমোদনের পর   অর্থ প্রাপ্তির পর   প্রস্তুতকরণের সময়   আদায়ের দিনই */
export const eventPattern = new RegExp(
  [
    String.raw`${wordStart}(?:${eventWord}\s+){0,3}?${anyOf(eventNouns)}(?:র|ের)?\s+(?:পর|পরে|শেষে|পূর্বে|আগে|পরপরই)${wordEnd}`,
    String.raw`${wordStart}(?:${eventWord}\s+){0,3}?(?:অনুমোদন|অনুমোদনের|প্রাপ্তি|প্রাপ্তির|পাওয়ার|জারির|চূড়ান্ত\s+হওয়ার|চূড়ান্তকরণের|স্বাক্ষরের|সমাপ্তির|সম্পন্ন\s+হওয়ার)\s+(?:পর|পরে|সাথে\s+সাথে|সঙ্গে\s+সঙ্গে|পরপরই)${wordEnd}`,
    String.raw`${wordStart}(?:(?:আগামী|আসন্ন)\s+)?(?:${eventWord}\s+){0,2}?(?:শুরু|আরম্ভ|উত্তীর্ণ|আহ্বান|আগমন|উদ্বোধন|(?:অনুষ্ঠিত|উত্তীর্ণ|শেষ|অতিক্রান্ত|সমাপ্ত|চালু|শুরু)\s+(?:হওয়া|হবা|হইবা))(?:র|ের)\s+(?:পূর্বে|পূর্বেই|আগে|আগেই)${wordEnd}`,
    String.raw`${wordStart}(?:${eventWord}\s+){1,4}?(?:করার|দেওয়ার|নেওয়ার)\s+(?:আগে|আগেই|পূর্বে|পূর্বেই)${wordEnd}`,
    String.raw`${wordStart}(?:${eventWord}\s+){1,3}?(?:পাওয়ামাত্র|প্রাপ্তিমাত্র|পাওয়া\s+মাত্র|প্রাপ্তির\s+সাথে\s+সাথে|হওয়ামাত্র|হওয়া\s+মাত্র)${wordEnd}`,
    String.raw`${wordStart}(?:(?:${eventWord}\s+)?[\p{L}\p{M}]{2,40}(?:ের|র)\s+(?:(?:কমপক্ষে|অন্তত|অন্ততঃ|অন্তত:|ন্যূনতম|অন্যূন)\s+)?|(?:কমপক্ষে|অন্তত|অন্ততঃ|অন্তত:|ন্যূনতম|অন্যূন)\s+)\d{1,3}\s?(?:\([\p{L}\p{M}]+\)\s*)?(?:মিনিট|ঘণ্টা|ঘন্টা|দিন|কর্মদিবস|সপ্তাহ|মাস)\s+(?:আগে|পূর্বে)${wordEnd}`,
    String.raw`${wordStart}(?!কর্ম|কার্য)(?:${eventWord}\s+){1,3}?দিবসে${wordEnd}`,
    String.raw`${wordStart}(?:পবিত্র\s+)?${anyOf([...eventNouns, ...festivals])}(?:র|ের)\s+পূর্ববর্তী\s+(?:\d{1,2}|[\p{L}\p{M}]{2,6})\s?(?:দিন|সপ্তাহ|মাস)${wordEnd}`,
    String.raw`${wordStart}(?:মেরামত|সংস্কার|নির্মাণ|স্থাপন|যাচাই|যাচাই-বাছাই|মূল্যায়ন|তদন্ত|জরিপ|বাছাই|নিয়োগ|যোগদান|হস্তান্তর|সরবরাহ|পরিশোধ|নিষ্পত্তি)(?:ের|র)\s+(?:পর|পরে|পরপরই)${wordEnd}`,
    String.raw`${wordStart}(?:পরবর্তী|আগামী)\s+(?:[a-z]+\s+){0,3}meeting\s?-?\s?(?:এর|র)\s+(?:(?:কমপক্ষে|অন্তত)\s+)?\d{1,2}\s?(?:\([\p{L}\p{M}]+\)\s*)?(?:দিন|কর্মদিবস|কার্যদিবস)\s+(?:পূর্বে|আগে)${wordEnd}`,
    String.raw`${wordStart}(?!আলোচনা|পর্যালোচনা|বিস্তারিত|মাস|বছর|বৎসর|অর্থবছর|দিন|সপ্তাহ|বিশ্লেষণ)[\p{L}\p{M}-]{1,40}(?:ং|ন|ণ|তি|প্তি|ঙ)\s+শেষে${wordEnd}`,
    String.raw`${wordStart}(?!তারিখ|দিন|মাস|সপ্তাহ|বছর|বৎসর|সময়|ঘন্টা|ঘণ্টা|ইতি|ইতঃ|এ)[\p{L}\p{M}-]{2,40}(?:ের|র)\s+(?:পূর্বে|পূর্বেই|আগে|আগেই)${wordEnd}`,
    String.raw`${wordStart}(?:[a-z][a-z-]+\s){1,3}(?:এর|র)\s+(?:পূর্বে|আগে|পর|পরে)${wordEnd}`,
    String.raw`${wordStart}(?:পবিত্র\s+)?${anyOf(festivals)}(?:র|ের)\s+(?:(?:ছুটি|বন্ধ)(?:র|ের)\s+)?(?:দিন|পূর্বে|পূর্বেই|আগে|আগেই|পর|পরদিন)(?:\s+(?:সকাল|দুপুর|বিকাল|বিকেল|সন্ধ্যা|রাত)?\s*\d{1,2}(?:[:.]\d{2})?\s?টার\s+মধ্যে)?${wordEnd}`,
    String.raw`${wordStart}(?:(?:যে\s?কোন(?:ো)?|প্রতিটি|প্রত্যেক)\s+)?(?:${eventWord}\s+){0,3}?[\p{L}\p{M}]{0,40}(?:করণের|ণয়নের|প্রণয়নের|গ্রহণের|প্রদানের|দাখিলের|প্রেরণের|নিয়োগের|বিতরণের|সরবরাহের|স্থাপনের|নির্মাণের|ক্রয়ের|পরিশোধের|নেওয়ার|দেওয়ার|নেয়ার|দেয়ার|করার|করিবার)\s+(?:সময়|সময়ে|প্রাক্কালে)${wordEnd}`,
    String.raw`${wordStart}(?:${eventWord}\s+)?[\p{L}\p{M}]{2,40}(?:য়|ন|ণ|তি)(?:ের|র)\s+(?:দিনই|দিনেই|পরদিনই)${wordEnd}`,
  ]
    .join('|')
    .normalize('NFC'),
  'gu',
)

/** Verbal nouns for what happens once, from which a length of time may count. */
const happenings = listed(`
  প্রাপ্তি, সমাপ্তি, সম্পাদন, স্বাক্ষর, অনুমোদন, ঘোষণা, শুরু, আরম্ভ, সরবরাহ, প্রদান, নিয়োগ, যোগদান, অতিক্রম, জারি, দাখিল, প্রকাশ, হস্তান্তর,
  উদ্বোধন, আগমন, আহ্বান, উত্তীর্ণ, পাওয়া, হওয়া, যাওয়া, পাইবা, হইবা, যাইবা, সংঘটন, সম্পন্ন, চূড়ান্তকরণ, ক্রয়, স্থাপন, মুদ্রণ, আমদানি, প্রত্যাবর্তন
`)
/** Any verbal noun in -ন, -ণ or -তি may name one, too: `প্রত্যাবর্তনের ১৫ দিনের মধ্যে`. */
const happeningGenitive = String.raw`(?:${anyOf(happenings)}(?:ের|র|য়ের)|(?!কমিশন|স্টেশন|ইউনিয়ন)[\p{L}\p{M}]{2,40}(?:ন|ণ|তি|প্তি)(?:ের|র))`

/**
 * Days from which a length of time counts instead of the meeting; `issued` where it is this document's own.
 * > | উক্ত অর্থ প্রাপ্তির ৩০ দিনের মধ্যে   ঘূর্ণিঝড় অতিক্রমের পর ৭ দিনের মধ্যে   এ আদেশ জারির ৭ দিনের মধ্যে
 */
export const otherAnchorPattern = new RegExp(
  String.raw`(?:(?<issued>${wordStart}(?:কার্যবিবরণী|এ\s+পত্র|স্মারক|এ\s+আদেশ|আদেশ|পরিপত্র)\s+(?:জারির|স্বাক্ষরের|প্রকাশের))|${wordStart}(?:উক্ত\s+)?(?:(?!(?:তবে|কিন্তু|এবং|ও|বা|যা|যাহা)\s)[\p{L}\p{M}]+\s+)?${happeningGenitive})(?:\s+(?:তারিখ|দিন|পর|পরবর্তী))?\s*(?:হতে|থেকে|এর)?\s*(?:পরবর্তী|আগামী|কমপক্ষে|অন্তত|ন্যূনতম|অন্যূন)?\s*$`.normalize(
    'NFC',
  ),
  'u',
)

/** > | মেলা শুরুর কমপক্ষে — before `১০ দিন পূর্বে`. */
export const beforehandPattern = new RegExp(
  String.raw`${wordStart}(?:[\p{L}\p{M}]+\s+)?${anyOf(eventNouns)}(?:র|ের)\s+(?:তারিখের\s+)?(?:কমপক্ষে|অন্তত|ন্যূনতম|অন্যূন)?\s*$`.normalize(
    'NFC',
  ),
  'u',
)

/** > | দুর্ঘটনা ঘটলে — before `২৪ ঘণ্টার মধ্যে`. */
export const afterConditionPattern =
  /(?<![\p{L}\p{M}])(?:[\p{L}\p{M}]+\s+){0,2}(?:হলে|হইলে|ঘটলে|ঘটিলে|পেলে|পাইলে|গেলে|থাকলে|দিলে)\s*,?\s*$/u

/** > | within 30 days of receiving the money — but not of the meeting. */
export const englishAnchorPattern =
  /^\s+(?:of|from|after)\s+(?!(?:the\s+)?(?:date\s+of\s+)?(?:meeting|today|this meeting|issu))(?:the\s+)?(?:date\s+of\s+)?[a-z]+(?:\s+(?:of\s+)?(?:the\s+)?[a-z]+)?/u

/** > | of the issuance of these record notes */
export const englishIssuePattern =
  /^\s+(?:of|from|after)\s+(?:the\s+)?(?:date\s+of\s+)?(?:issuance|issue|issuing|circulation)\b/u
