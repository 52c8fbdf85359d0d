import { englishEarlierLeads, englishNamedDecision } from './english-minutes.ts'
import { decisionWord } from './headings.ts'

/**
 * How minutes and letters tell what an earlier meeting decided. Patterns are for folded text.
 * Source: the domain notes, § 2.3, and the synthetic documents a–e of the corpus.
 */
const meetingNoun = '(?:সভা|বৈঠক|সম্মেলন|অধিবেশন|কনফারেন্স)'
const meeting = String.raw`${meetingNoun}(?:র|য়|ের|ে)`
const label = String.raw`(?:[ক-হ]|\d{1,2}(?:\.\d{1,2}){0,2}(?:\s?\([ক-হ\d]{1,2}\))?)`
const number = String.raw`(?:নং|নম্বর)`
const above = String.raw`নি(?:ম্ন|ন্ম|ন্ন)\S*`
const told = String.raw`(?:ছিল(?:ো)?|হয়েছিল(?:ো)?|হইয়াছিল|করা\s+হয়েছিল)`
const build = (source: string): RegExp => new RegExp(source.normalize('NFC'), 'gu')

/**
 * Words behind which the decision stands; `label` or `before` where it is named. `told` says by its tense that it is over.
 * > | উক্ত সভার সিদ্ধান্ত ‘ক’ নিম্নরূপ: “…”     সভার ৩(খ) নং সিদ্ধান্ত নিম্নরূপ: …     সভার সিদ্ধান্ত ‘গ’ ছিল: “…”
 * > | গত ২০/১০/২০২৪ তারিখের সভায় সিদ্ধান্ত হয়েছিল যে, …     গত সভার ৩(২) নং সিদ্ধান্ত “…” বিষয়ে
 * > | সিদ্ধান্ত-৪ এ বলা হয়েছিল “…”     উক্ত সভায় নিম্নরূপ সিদ্ধান্ত গৃহীত হয়: ‘(খ) …’
 */
export const earlierLeads: readonly RegExp[] = [
  build(
    `${meeting}\\s+(?:\\([^)]{4,30}\\)\\s*)?(?:কার্য\\s?বিবরণীর\\s+)?(?:গৃহীত\\s+)?(?:(?:${label}\\s*(?:,|ও|এবং)\\s*)*['"(]?(?<before>${label})['")]?\\s*${number}?\\s*)?${decisionWord}\\S*?\\s*(?:${number}|-)?\\s*['"(]?(?<label>${label})?['")]?(?:\\s*(?:,|ও|এবং)\\s*['"(]?${label}['")]?)*\\s*(?:টি\\s*)?(?:${above}|ছিল)[^।"\\t]{0,20}?(?:[:-]|(?=["']))\\s*`,
  ),
  build(
    `${meeting}\\s+(?:\\([^)]{4,30}\\)\\s*)?['"(]?(?<before>${label})['")]?\\s*${number}\\s*${decisionWord}\\S*\\s*(?=["'])`,
  ),
  build(
    `${meeting}\\s+(?:[^\\s।]*[^\\s।র]\\s+(?<!মর্মে\\s+)){0,3}?${decisionWord}\\s+(?:(?:গৃহীত|নেওয়া|নেয়া|গ্রহণ\\s+করা)\\s+)?(?:(?<told>${told})|হয়েছে|হয়|হলো|হল)(?:\\s*যে(?![\\p{L}\\p{M}])|(?=\\s*[,:"'-]|\\s+[^\\s।মব]))\\s*[,:-]*\\s*`,
  ),
  build(
    `${above}\\s+(?:\\S+\\s+)?${decisionWord}\\S*\\s+(?:গৃহীত|নেওয়া|নেয়া|গ্রহণ\\s+করা)\\s+(?:হয়|হয়েছে|(?<told>${told}))\\s*[:-]+\\s*`,
  ),
  build(`${decisionWord}(?:টি|টা|গুলো|সমূহ)?\\s+(?<told>ছিল)(?:\\s+${above})?\\s*[:-]?\\s*(?=["'])`),
  build(
    `${decisionWord}\\s*-?\\s*['"(]?(?<label>${label})['")]?\\s*-?\\s*(?:এ|তে)?\\s*(?<told>বলা\\s+(?:হয়েছিল|হয়েছে|ছিল)|উল্লেখ\\s+(?:ছিল|করা\\s+হয়েছিল))\\s*(?:যে)?\\s*[,:-]*\\s*`,
  ),
  build(
    `${meeting}\\s+(?:\\([^)]{4,30}\\)\\s*)?গৃহীত\\s+${decisionWord}\\s*${number}\\s*-?\\s*['"(]?(?<label>${label})['")]?\\s*(?=["'])`,
  ),
  build(`(?<=["'])${decisionWord}\\s*(?:${number})?\\s*-?\\s*(?<label>${label})\\s*:\\s*`),
  build(
    `(?:${decisionWord}|\\bdecision)\\s*(?:${number}|no\\.?)?\\s*[-:]?\\s*(?<label>${label}|[a-h]|i{1,3}|iv|vi{0,3})\\s*[:-]+\\s*(?=["'])`,
  ),
  ...englishEarlierLeads.map(build),
]

/** > | ৫৮তম সভায় “…” মর্মে সিদ্ধান্ত থাকলেও …     “…” - সিদ্ধান্তটি আংশিক বাস্তবায়িত হয়েছে। */
export const quotedBeforePattern = build(
  `(?:"(?<quoted>[^"]{12,1000})"|'(?<inner>[^']{12,1000})')\\s*-?\\s*(?:(?:মর্মে|শীর্ষক|সংক্রান্ত|বিষয়ক)\\s+(?:গত\\s+(?:[^\\s।"]+\\s+){0,4}?${meeting}\\s+)?)?(?:গৃহীত\\s+)?${decisionWord}`,
)

/** Within a sentence and without another meeting: জানানো হয় যে, |গত ১৮ মে তারিখের সভায় … */
const plain = String.raw`(?:(?!(?:গত|বিগত)\s+(?:\d|সভা))[^।"\t])`

/** > | উক্ত সভায় সকল অফিসের তালিকা প্রেরণ করতে হবে মর্মে সিদ্ধান্ত ছিল   গত সভায় কন্ট্রোল রুম খোলার সিদ্ধান্ত হয়েছিল */
export const statedBeforePattern = build(
  `${meeting}\\s+(?<stated>${plain}{12,400}?(?=\\s+(?:মর্মে|বলে|বলিয়া)\\s)|${plain}{8,400}?[\\p{L}\\p{M}]{2,}র(?=\\s))\\s+(?:(?:মর্মে|বলে|বলিয়া)\\s+)?(?:যে\\s+)?${decisionWord}\\s+(?:(?:গৃহীত|নেওয়া)\\s+)?(?:(?<told>${told}|থাকলেও|হলেও)|হয়েছে|হয়)`,
)

/** > | ৬ষ্ঠ সভার   ৫৮তম সভায়   ৩য় পিআইসি সভায় — a meeting that is told by its number. */
export const numberedMeetingPattern = new RegExp(
  `\\d{1,3}\\s?(?:ম|য়|র্থ|ষ্ঠ|তম|শ)\\s+(?:\\S+\\s+){0,2}?${meeting}`.normalize('NFC'),
  'u',
)

/** > | আখচাষীদের পাওনা পরিশোধ করতে হবে। (১৬তম বৈঠক, ২৬/০৬/২০২২) — where a cell says which meeting it was. */
export const meetingNotePattern = /\s*\((?=[^)]*\d{2})[^()]{6,60}\)\s*$/u

/** > | কার্যবিবরণীর ৪.৩ নং সিদ্ধান্ত মোতাবেক গৃহীত ব্যবস্থার প্রতিবেদন — a letter that names a decision without its words. */
export const namedDecisionPattern = build(
  `(?<label>${label})['")]?\\s*${number}\\s*(?:ক্রমিকের\\s+)?${decisionWord}\\S*\\s+(?:মোতাবেক|অনুযায়ী|অনুসারে|আলোকে|বাস্তবায়ন\\S*)|${englishNamedDecision}`,
)

/** > | ২৩ নভেম্বর ২০২৫ তারিখের পর্যালোচনা সভায় “…”   গত ২৪ আগস্ট তারিখে অনুষ্ঠিত সমন্বয় সভায় “…” — a meeting that is told by its day. */
export const datedMeetingPattern = new RegExp(
  `\\d\\s+তারিখ(?:ে|ের)\\s+(?:[^\\s।"]+\\s+){0,8}?${meeting}\\s`.normalize('NFC'),
  'u',
)

/** Where a decision ends that is told without quotes: … হবে; কিন্তু তা হয়নি। */
export const tellingEndPattern =
  /[।;\t]|(?<=[a-z)\d%])\.(?=\s|$)|,?\s+(?:কিন্তু|তবে|যা|যাহা|তবুও)\s|,\s+(?:which|but|however)\s/u

/** > | … ৬টি সিদ্ধান্ত গৃহীত হয়েছিল, যার মধ্যে ৫টি বাস্তবায়িত হয়েছে — they are counted, none is told. */
export const countingPattern = /^(?:যার|যাদের|তার|তন্মধ্যে|এর|সেগুলোর)(?:\s+মধ্যে)?\s/u

const progress = String.raw`(?:বাস্তবায়ন(?:ের)?\s*)?(?:অগ্রগতি|(?:বর্তমান|সর্বশেষ)\s+অবস্থা)`

/** > | অগ্রগতি: ৩,৬৫২টি অন্তর্ভুক্ত হয়েছে।   বর্তমান অবস্থা- … — what became of the decision above. */
export const progressLinePattern = new RegExp(
  `^[\\s*_(-]*(?:${progress}|(?:বাস্তবায়ন(?:ের)?\\s*)?অবস্থা)\\s*[:-]`.normalize('NFC'),
  'u',
)

/** > | সিদ্ধান্ত ৩.১: “… উপস্থাপন করতে হবে।” অগ্রগতি: প্রাক্কলন প্রস্তুত হয়েছে। — the same in the decision's own line. */
export const progressBehindPattern = new RegExp(
  `(?<=[।"'])\\s*\\(?${progress}\\s*[:-]`.normalize('NFC'),
  'u',
)

/** > | গত সভার সিদ্ধান্তসমূহের বাস্তবায়ন অগ্রগতি নিম্নরূপ:   বিগত সভার সিদ্ধান্ত বাস্তবায়ন — a table of them follows. */
export const earlierHeadingPattern = new RegExp(
  `(?:(?:বিগত|গত|পূর্ববর্ত[িী]|পূর্বের|আগের|উক্ত|অনুষ্ঠিত)\\s+(?:\\S+\\s+){0,6}?|\\d(?:ম|য়|র্থ|ষ্ঠ|তম)\\s+(?:\\S+\\s+){0,3}?)${meeting}\\s+(?:\\([^()]{1,40}\\)\\s*)?(?:গৃহীত\\s+)?${decisionWord}\\S*.*(?:অগ্রগতি|অবস্থা|পরিস্থিতি|চিত্র|নি(?:ম্ন|ন্ম|ন্ন))`.normalize(
    'NFC',
  ),
  'u',
)

/** > | ১৮ জুন ২০১৭ ইং |তারিখে অনুষ্ঠিত সভার   ২০/১০/২০২৪ |তারিখের সভায় — behind the day of a meeting, but not of a cabinet's. */
export const behindEarlierDate = new RegExp(
  `^(?!\\s?(?:ে|ের|র|এর)?\\s*(?:খ্রি\\S*\\s*)?(?:তারিখ(?:ে|ের)?\\s*)?(?:একনেক|মন্ত্রিসভা))(?:ের|র|এর)?\\s*(?:খ্রি\\S*\\s*)?(?:তারিখ(?:ে|ের)?\\s*)?(?:অনুষ্ঠিত|[^।]{0,100}?সভাপতিত্বে\\s+অনুষ্ঠিত|(?:\\S+\\s+){0,5}?অনুষ্ঠিত\\s+(?:\\S+\\s+){0,3}?${meetingNoun}|(?:\\S+\\s+){0,2}?${meetingNoun}|[^।]{0,160}?\\s${meetingNoun}\\s+অনুষ্ঠিত)`,
  'u',
)

/** > | ১২/০১/২০২৬ |তারিখে অনুষ্ঠিত সভার   ২৯/০৪/২০২৫ |তারিখের সভার কার্যবিবরণী — where other days stand beside. */
export const heldBehindDate = new RegExp(
  `^(?:ের|র|এর)?\\s*(?:খ্রি\\S*\\s*)?(?:তারিখ(?:ে|ের)?\\s*)?(?:অনুষ্ঠিত\\s+(?:\\S+\\s+){0,4}?${meetingNoun}|(?:\\S+\\s+){0,3}?${meetingNoun}র\\s+কার্য\\s?বিবরণ)`,
  'u',
)

/** > | ৬ষ্ঠ সভার (|২৪ জুন ২০২৫)   ১৬তম বৈঠক, |২৬/০৬/২০২২   ৩য় সভা গত |১৪ নভেম্বর ২০২৪ */
export const beforeEarlierDate = new RegExp(
  `${meetingNoun}\\S*\\s*[(,]\\s*(?:তারিখ\\s*[:-]\\s*)?$|${meetingNoun}\\s+(?:গত|বিগত)\\s*$`,
  'u',
)
