import { actOfBody } from './verbs.ts'
import { anyOf } from './edges.ts'
import { englishIntroducer, englishOtherMeeting } from './english-minutes.ts'
import { decisionWord } from './headings.ts'
import { bulletSigns, listNumberWords } from './labels.ts'
import { listed } from './listed.ts'

/**
 * How minutes announce their decisions. Patterns are for folded text.
 * Source: the introducers listed in the domain notes, § 2.3, from the corpus and public minutes.
 */
const listNouns = String.raw`(?:${decisionWord}|সুপারিশ|নির্দেশনা|করণীয়|কর্মপন্থা|পদক্ষেপ)`
export const listNounPattern = new RegExp(listNouns, 'u')
const plural = String.raw`\s?(?:সমূহ|সমুহ|গুলো|গুলি|াবলি|াবলী|াদি|মালা)?`
const below = String.raw`নি(?:ম্ন|ন্ম|ন্ন|ম্ম|ম্)\S*`
/** > | নিম্নরূপ   নিম্ন লিখিত   নিন্মোক্ত — points at what stands below. */
export const pointsBelowPattern = /নি(?:ম্ন|ন্ম|ন্ন)/u
const taken = String.raw`(?:গৃ?ৃ?হ[ীি]ত|গ্রহণ\s+করা|গ্রহন\s+করা|নেওয়া|নেয়া|প্রণয়ন\s+করা|প্রদান\s+করা|প্রদত্ত|উপনীত)`
/** Its last letter's dot is what print and scans lose first: হ্য, হয. */
const happened = String.raw`(?:\s*(?:হ[য়যলোই়্]{1,4}|হয়েছে|হয়ে|হয়\.))?`
/** > | নিম্নরূপ   নিম্নে বর্ণিত হলো   নিম্নে ছকে উল্লেখ করা হলো */
const shownBelow = String.raw`${below}(?:\s+(?:ছকে|ছক\s+আকারে|সারণিতে|সারণীতে))?(?:\s+(?:বর্ণিত|উল্লেখ\s+করা|উল্লিখিত|উল্লেখিত|প্রদত্ত|প্রদান\s+করা|দেওয়া|দেয়া|লিপিবদ্ধ(?:\s+করা)?|উপস্থাপন\s+করা|বিবৃত))?(?:\s*(?:হলো|হল|হইল|হয়|হয়েছে))?`
const tail = String.raw`\s*(?:যে)?[\s:।,.-]*$`

/**
 * > | সভা নিম্নলিখিত বিষয়ে একমত হয়ঃ   নিম্নবর্ণিত বিষয়সমূহে ঐকমত্য প্রতিষ্ঠিত হয়:   নিম্নরূপ স্থির করা হয়- — without the word সিদ্ধান্ত.
 * Source: usage in minutes of upazila committees.
 */
const agreed = String.raw`${below}[^।]{0,60}\s(?:(?:একমত|স্থির|স্থিরীকৃত|সাব্যস্ত)\s+(?:করা\s+)?(?:হয়|হন|হলো|হল|হইল|হয়েছে)|একমত\s+পোষণ\s+(?:করা\s+হয়|করে|করেন)|(?:ঐকমত্য|মতৈক্য|ঐক্যমত্য|ঐক্যমত)\s+(?:প্রতিষ্ঠিত\s+|পোষণ\s+(?:করা\s+)?)?(?:হয়|হলো|হল|করে|করেন)|(?:ঐকমত্যে|মতৈক্যে|ঐক্যমতে|ঐক্যমত্যে)\s+(?:উপনীত\s+হয়|পৌঁছে|পৌঁছায়|আসে|উপনীত\s+হন))${tail}`

/**
 * > | সভায় নিম্নরূপ কর্মপরিকল্পনা গৃহীত হয়:   নিম্নলিখিত দায়িত্ব বণ্টন করা হয়:   নিম্নোক্ত বিষয়গুলো চূড়ান্ত করা হয়- — not what has
 * been done: `নিম্নোক্ত কার্যক্রম গ্রহণ করা হয়েছে:`. Source: usage in minutes of field offices.
 */
const planned = String.raw`${below}\s+(?:[^।]{0,60}\s)?(?:কর্ম\s?পরিকল্পনা|কর্মসূচ[িী]|কার্যক্রম|কার্যব্যবস্থা|ব্যবস্থা|দায়িত্ব|বিষয়(?:াদি|াবলি|াবলী)?)${plural}\s+(?:সর্ব\s?সম্মত\S*\s+)?(?:গৃ?হ[ীি]ত|অনুমোদিত|(?:গ্রহণ|নির্ধারণ|চূড়ান্ত|বণ্টন|বন্টন|অনুমোদন)\s+করা)\s+(?:হয়|হলো|হল|হইল)${tail}`

/** > | আলোচনাক্রমে স্থির হয় যে,   সর্বসম্মতিক্রমে গৃহীত হলো যে: — and the list below. */
const settled = String.raw`(?:আলোচনা[^।]{0,40}|সর্ব\s?সম্মত\S*\s+[^।]{0,20})\s?(?:স্থির|স্থিরীকৃত|সাব্যস্ত|গৃ?হ[ীি]ত)\s+(?:করা\s+)?(?:হয়|হলো|হল|হইল)\s+যে[\s,:;-]*$`

/**
 * > | নিম্নলিখিত প্রস্তাবসমূহ সর্বসম্মতিক্রমে গৃহীত হইলঃ — associations pass proposals, each under its number.
 * Source: usage in resolutions of associations and managing committees.
 */
const adoptedProposals = `${below}[^।]{0,30}প্রস্তাব${plural}\\s+(?:সর্ব\\s?সম্মত\\S*\\s+)?(?:গৃ?হ[ীি]ত|অনুমোদিত|পাস|পাশ)${happened}${tail}`
export const adoptedProposalsPattern = new RegExp(adoptedProposals.normalize('NFC'), 'u')

/** > | প্রস্তাব নং-১ঃ …   ১ নং প্রস্তাব: …   প্রস্তাব-২। … — below it a decision's own label. */
export const proposalHeadingPattern =
  /^\s*(?:প্রস্তাব\s*(?:নং|নম্বর)?\s*-?\s*(?<label>\d{1,2})|(?<label>\d{1,2})\s?(?:নং|নম্বর)\s+প্রস্তাব)\s*[:।.)-]+\s*/u

/** > | প্রাক্কলন প্রস্তুত করার জন্য নির্বাহী প্রকৌশলীকে নির্দেশনা প্রদান করা হলো — directs somebody: it announces nothing. */
const notAddressed = String.raw`(?<!কে\s+(?:[\p{L}\p{M}]+\s+){0,3})`

/**
 * A paragraph that ends by announcing a list.
 * > | সভায় বিস্তারিত আলোচনার পর নিম্নোক্ত সিদ্ধান্তসমূহ গৃহীত হয়-
 * > | বিস্তারিত আলোচনান্তে নিম্নোক্ত সিদ্ধান্ত/সুপারিশসমূহ গৃহীত হয়ঃ
 * > | আলোচনান্তে যেসব সিদ্ধান্ত হয়-   সভায় গৃহীত সিদ্ধান্তসমূহ নিম্নরূপ:      আলোচনা শেষে সর্বসম্মতিক্রমে সিদ্ধান্ত গৃহীত হয়ঃ
 */
export const introducerPattern = new RegExp(
  [
    `${notAddressed}${listNouns}${plural}(?:\\s*(?:/|ও|এবং|,)\\s*${listNouns}${plural})?\\s+(?:সর্ব\\s?সম্মত(?:ি|ভাবে|িক্রমে)\\S*\\s+)?${taken}${happened}${tail}`,
    `${listNouns}${plural}\\s+(?:সর্ব\\s?সম্মত\\S*\\s+)?${taken}${happened}\\s+(?:তা|তাহা|সেগুলো|সেসব|উহা)\\s+${shownBelow}${tail}`,
    `${taken}\\s+${listNouns}${plural}\\s*(?:${shownBelow})?${tail}`,
    `${listNouns}${plural}\\s+${shownBelow}${tail}`,
    `(?:যেসব|যে\\s?সকল|যে\\s+সব)\\s+${listNouns}${plural}\\s+(?:সর্ব\\s?সম্মত\\S*\\s+)?(?:${taken}${happened}|হয়|হলো|হল|হইল)${tail}`,
    `${below}[^।]{0,60}${listNouns}${plural}[^।]{0,40}${tail}`,
    `${below}[^।]{0,60}(?:বিষয়ে|কার্যক্রম|ব্যবস্থা)[^।]{0,30}${listNouns}[^।]{0,30}${tail}`,
    agreed,
    planned,
    settled,
    adoptedProposals,
    englishIntroducer,
  ]
    .join('|')
    .normalize('NFC'),
  'u',
)

/** > | কর্মকর্তাওয়ারী   দপ্তর ভিত্তিক   কর্মকর্তা অনুযায়ী — by what the decisions below are grouped. */
const arranged = String.raw`[\p{L}\p{M}/-]{2,20}\s?(?:ওয়ার[ীি]|ভিত্তিক|\sঅনুযায়ী|\sঅনুসারে)`

/** > | কী করতে হবে:   কী সিদ্ধান্ত হলো – … — what is asked before `কে করবেন` and `কবে`. */
const whatQuestion = String.raw`ক[ীি]\s+(?:করতে\s+হবে|করা\s+হবে|করণীয়|করবেন|সিদ্ধান্ত(?:\s+(?:গৃহীত\s+)?(?:হলো|হল|হয়|হয়েছে))?)\s?\??(?=\s?[:-])`

/** > | প্রথম সিদ্ধান্ত:   ২য় সিদ্ধান্ত-   ১নং সিদ্ধান্ত : */
export const ordinalWords = listed('প্রথম, দ্বিতীয়, তৃতীয়, চতুর্থ, পঞ্চম, ষষ্ঠ, সপ্তম, অষ্টম, নবম, দশম')
const ordinal = String.raw`(?<ordinal>${anyOf(ordinalWords)}|\d{1,2}(?:ম|য়|র্থ|ষ্ঠ|\s?(?:নং|নম্বর)))`

/**
 * A heading that opens decisions, with the first one behind it or below; `label` for `সিদ্ধান্ত-১:`.
 * > | সিদ্ধান্ত:   সিদ্ধান্তসমূহঃ   গৃহীত সিদ্ধান্ত :-   সিদ্ধান্ত-১:   সিদ্ধান্ত ২.১ :   Decisions:
 * > | সিদ্ধান্ত নং ৬১/২০২৬:   ৩.০ সিদ্ধান্তসমূহ   বোর্ডের সিদ্ধান্ত   সিদ্ধান্ত-এক:   কর্মকর্তাওয়ারী সিদ্ধান্ত:   সভার সিদ্ধান্ত (দপ্তরভিত্তিক):   কী করতে হবে → …
 */
export const decisionHeadingPattern = new RegExp(
  `^[\\s_"'${bulletSigns}-]*(?:(?<=[\\s_"'${bulletSigns}-]|^)\\(?\\d{1,2}(?:(?:\\.\\d{1,2}){1,2}(?=\\s)|(?:\\.\\d{1,2}){0,2}[.)।])\\s*)?(?:সভার\\s+|সভায়\\s+|(?:বোর্ডের|পর্ষদের|পরিষদের|কমিটির|কাউন্সিলের|সিন্ডিকেটের)\\s+|সর্বসম্মত\\s+|${ordinal}\\s+)?(?:${arranged}\\s+)?(?:গৃহ[ীি]ত\\s+|(?:সাধারণ|সার্বিক|সামগ্রিক|অন্যান্য|চূড়ান্ত|বিশেষ|general|overall|common|other|key|specific|final)\\s+)?(?:${decisionWord}|সুপারিশ|করণীয়|নির্দেশনা|${whatQuestion}|decisions?|resolutions?|recommendations?)${plural}(?:\\s*(?:/|\\sও|\\sএবং)\\s*(?:${decisionWord}|সুপারিশ|করণীয়|নির্দেশনা)${plural})?(?:\\s*\\(${arranged}(?:\\s+\\S{1,12})?\\))?\\s*(?:(?:নং|নম্বর|no\\.?)\\s*[-:]?|-)?\\s*[('"]?(?<label>\\d{1,4}(?:\\s?\\(\\d{1,4}\\))?\\s?/\\s?\\d{2,4}(?!\\d|/)|\\d{1,2}(?:\\.\\d{1,2}){0,2}|${anyOf(listNumberWords.flat())}|[ক-হ])?[)'"]?\\s*(?:[:।.)-]+|$)(?!\\s*(?:অনুযায়ী|মোতাবেক))`.normalize(
    'NFC',
  ),
  'iu',
)

/**
 * Words that make it the decision of another meeting.
 * > | উক্ত সভার সিদ্ধান্ত ‘ক’ নিম্নরূপ:    গত সভায় গৃহীত সিদ্ধান্তসমূহ
 */
export const otherMeetingPattern = new RegExp(
  String.raw`(?:উক্ত|ঐ|বিগত|গত|পূর্ববর্ত[িী]|পূর্বের|আগের|বর্ণিত|উল্লিখিত|এ(?!\s+(?:প্রেক্ষিতে|পরিপ্রেক্ষিতে|প্রসঙ্গে|বিষয়ে|পর্যায়ে|লক্ষ্যে|জন্য)))\s+(?:\S+\s+){0,4}?(?:সভার|সভায়|বৈঠকের|বৈঠকে)\s|(?:গত|বিগত)\s+\d[^।]{0,90}?\s(?:সভার|সভায়|বৈঠকের|বৈঠকে)\s|${englishOtherMeeting}`,
  'u',
)

/**
 * Decisions that go on in the sentence that announces them.
 * > | সভায় সর্বসম্মতিক্রমে এই মর্মে সিদ্ধান্ত গৃহীত হয় যে, …   আলোচনান্তে পর্ষদ সিদ্ধান্ত গ্রহণ করে যে, …   আলোচনান্তে স্থির হয় যে, …
 */
export const runningIntroducerPattern = new RegExp(
  `(?:${listNouns}${plural}\\s+(?:সর্ব\\s?সম্মত\\S*\\s+)?(?:${taken}${happened}|হয়|হলো|হল|হইল)|(?:সভা|কমিটি|পর্ষদ|পরিষদ|বোর্ড|সিন্ডিকেট)\\s+(?:[^।]{0,60}?একমত\\s+পোষণ|[^।]{0,30}?সিদ্ধান্ত\\s+(?:গ্রহণ|গ্রহন))\\s+কর(?:ে|েন|িল)|(?<=আলোচনা[^।]{0,40}|সর্ব\\s?সম্মত\\S*\\s+[^।]{0,20})(?:স্থির|স্থিরীকৃত|সাব্যস্ত)\\s+(?:করা\\s+)?(?:হয়|হলো|হল|হইল))\\s+যে(?![\\p{L}\\p{M}])\\s*[,:;-]?\\s*(?=\\S)`.normalize(
    'NFC',
  ),
  'gu',
)

/** > | … মনোনয়ন আহ্বান করা যেতে পারে মর্মে সভা একমত পোষণ করে — agreed to, without the word সিদ্ধান্ত. */
const agreedTo = String.raw`(?:হবে|হইবে|পারে|বেন|বে)\s+মর্মেও?\s+(?:সভা|কমিটি|পর্ষদ|পরিষদ|কাউন্সিল|বোর্ড)\s+(?:একমত|ঐকমত্য)\s+পোষণ\s+কর(?:ে|েন)(?:\s+(?:ও|এবং)\s+${decisionWord}\s+(?:গৃহ[ীি]ত|গ্রহণ\s+করা)\s+(?:হয়|হলো|হল|হইল))?`

/**
 * A decision inside a sentence, for minutes that announce none.
 * > | … কমিটি গঠন করা হবে মর্মে সিদ্ধান্ত গৃহীত হয়।
 */
export const inlineDecisionPattern = new RegExp(
  `(?:(?:মর্মেও?|বলে|বলিয়া|[া-ৌ]?র|করার|করণের|জন্য)\\s+(?:সভায়\\s+)?(?:সর্ব\\s?সম্মত\\S*\\s+)?${decisionWord}\\s+(?:${taken}${happened}|(?:হয়|হলো|হল|হইল))|${agreedTo})[\\s।;]*$`.normalize(
    'NFC',
  ),
  'su',
)

/** > | সর্বসম্মতিক্রমে … দৃঢ়ীকৃত হইল — adopted without the word সিদ্ধান্ত; counts where the minutes list no decisions. */
export const inlineAdoptedPattern =
  /(?:সর্ব\s?সম্মত\S*|(?:সংশোধনী|সংশোধন|আপত্তি|মন্তব্য)\s+না\s+থাকায়).*(?:অনুমোদিত|অনুমোদন\s+করা|নিশ্চিত\s+করা|নিশ্চিতকৃত|দৃঢ়ীকৃত|দৃঢ়কৃত|দৃঢ়ী?করণ\s+করা|গৃহীত|সমর্থিত)\s+(?:হয়|হলো|হল|হইল)[\s।;]*$/su

/** > | পর্ষদ কার্যপত্রে বর্ণিত প্রস্তাব অনুমোদন করে। — the minutes of boards tell what was decided of each topic. */
export const actOfBodyPattern = new RegExp(`${actOfBody}[\\s।;]*$`, 'su')

/** > | … করবে মর্মে সিদ্ধান্ত গৃহীত হয়। — surely a decision, beside a list as well. */
export const statedDecisionPattern = new RegExp(
  `(?:মর্মেও?|বলে|বলিয়া)\\s+(?:সভায়\\s+)?(?:সর্ব\\s?সম্মত\\S*\\s+)?${decisionWord}\\s|${agreedTo}`.normalize(
    'NFC',
  ),
  'u',
)

/** > | এ প্রেক্ষিতে সভায় … সিটি কর্পোরেশনকে অনুরোধ জানানো হয়। — the meeting itself asks; counts where it lists no decisions. */
export const inlineRequestPattern =
  /(?<=(?:^|[\s,])সভায়\s.*)(?:অনুরোধ|আহ্বান|আহবান|নির্দেশ|নির্দেশনা)\s+(?:করা|জানানো|প্রদান\s+করা|দেওয়া|দেয়া)\s+(?:হয়|হলো|হল|হইল)[\s।;]*$/su

/** > | আলোচনা শেষে …   সর্বসম্মতিক্রমে … — the sentence tells of this meeting's own discussion. */
export const afterDiscussionPattern = /আলোচনা(?:ন্তে|ক্রমে|\s*শেষে|র\s+পর)|সর্ব\s?সম্মত/u

/** > | নিম্নোক্ত সিদ্ধান্ত গ্রহণ করা প্রয়োজন: — a wish in the discussion announces nothing. */
export const wishPattern = /(?:প্রয়োজন|উচিত|দরকার|সমীচীন|যেতে\s+পারে|প্রস্তাব\s+করেন)[\s:।-]*$/u

/** > | সিদ্ধান্ত: …   সিদ্ধান্তসমূহঃ — the heading of what is decided of one topic, without a number of its own. */
export const topicHeadingPattern = new RegExp(
  `^[\\s_${bulletSigns}-]*(?:গৃহ[ীি]ত\\s+)?${decisionWord}${plural}\\s*[:-]`.normalize('NFC'),
  'u',
)

/** > | এ পর্যায়ে কোনো সিদ্ধান্ত গৃহীত হয়নি।   আলোচনা হয়েছে।   নেই।   পর্ষদ প্রতিবেদনটি অবহিত হলো। — all that a cell or heading says. */
export const undecidedPattern = new RegExp(
  `(?:${decisionWord}\\s+(?:গৃহ[ীি]ত|নেওয়া|নেয়া|গ্রহণ\\s+করা)\\s+হয়\\s?(?:নি|নাই)|^[\\s-]*(?:বাস্তবায়িত|বাস্তবায়নাধীন|চলমান|সম্পন্ন|নিষ্পন্ন|নিষ্পত্তিকৃত|অব্যাহত)(?:\\s+(?:হয়েছে|আছে|রয়েছে))?[\\s।]*$|^[\\s-]*(?:কোন(?:ো|ও)?\\s+${decisionWord}\\s+(?:গৃহ[ীি]ত\\s+)?)?(?:নেই|নাই|প্রযোজ্য\\s+নয়|none|nil)|^[^।]{0,80}(?:অবহিত|অবগত)\\s+(?:হলো|হল|হইল|হয়|হন)|^(?:[^।]{0,120}(?:আছে|রয়েছে|চলছে|হয়েছে)\\s?।\\s*)?[\\s-]*(?:সভা|কমিটি|পর্ষদ|বোর্ড|সদস্যগণ)\\s+(?:অবহিত|অবগত)|^[\\s-]*(?:সভা|কমিটি|পর্ষদ|বোর্ড|সদস্যগণ)(?:কে|য়|তে)\\s+(?:অবহিত|অবগত)\\s+করা\\s+(?:হয়|হলো|হল|হইল|হয়েছে)|^[\\s-]*(?:বিস্তারিত\\s+)?(?:আলোচনা|পর্যালোচনা)\\s+(?:করা\\s+)?(?:হয়|হয়েছে|হলো|হল))[\\s।]*$`.normalize(
    'NFC',
  ),
  'u',
)

/** > | … নিম্নরূপ প্রস্তাব তুলে ধরেন:   তিনি বলেন- — behind it stands what somebody wants, not what was decided. */
export const proposalPattern =
  /(?:প্রস্তাব|সুপারিশ|মতামত|পরামর্শ|বলেন|জানান|করেন|ধরেন|দেন)\S*(?:\s+\S+){0,6}?\s*[:-]\s*$/u

/**
 * > | পরিচালক বলেন, আদায় জোরদার করতে হবে।   তিনি আরও জানান যে, … — what somebody wants or tells: no decision, whatever verb ends it.
 * A condition is none: `কেউ জানালে, …`.
 */
export const sayingPattern =
  /(?<![\p{L}\p{M}])(?:বলেন|জানান|উল্লেখ\s+করেন|মত\s+দেন|(?:মত|অভিমত|মতামত|আশা|ক্ষোভ|সন্তোষ|উদ্বেগ)\s+(?:প্রকাশ|ব্যক্ত|প্রদান)\s+করেন|ব্যক্ত\s+করেন|মন্তব্য\s+করেন|অবহিত\s+করেন)(?:\s+যে)?\s*(?=[,:।-]|যে\s|$)|\b(?:said|stated|informed|told|observed|opined|mentioned|noted|pointed out|suggested|was of the (?:view|opinion)) that\b/u

/** Sentences that report what somebody said: behind a decision they are discussion again. */
export const reportingPattern =
  /(?:বলেন|জানান|উল্লেখ\s+করেন|ব্যক্ত\s+করেন|প্রকাশ\s+করেন|মন্তব্য\s+করেন|অবহিত\s+করেন|আলোচনা\s+(?:করা\s+)?হয়|অনুরোধ\s+(?:করেন|জানান)|পোষণ\s+করেন)[\s।]*$/u
