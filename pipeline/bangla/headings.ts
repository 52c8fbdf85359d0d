import { anyOf } from './edges.ts'
import { bulletSigns } from './labels.ts'
import { listed } from './listed.ts'
import { administrations, organisationHeads, posts } from './offices.ts'

/**
 * Words by which the parts of minutes, letters and orders are known. Patterns here are for folded
 * text (ASCII digits, `:` for ঃ at a word's end, one kind of dash).
 * Source: the documents of the corpus; Secretariat Instructions 2024, forms of minutes and letters;
 * public minutes of unions and upazilas on *.gov.bd named in the domain notes.
 */

/** Lines `label : value` above the body of minutes. */
export const fieldLabels = {
  chair: listed(`
    সভাপতি, সভাপতির নাম, সভার সভাপতি, সভাপতিত্ব, সভাপতিত্বে, সভাপতিত্ব করেন, সভায় সভাপতিত্ব করেন, সভাপতিত্বকারী, সভাপতির নাম ও পদবি, সভাপতির নাম ও পদবী,
    সভাপতি মহোদয়, প্রধান অতিথি ও সভাপতি, সভাপতি ও প্রধান অতিথি, চেয়ারপারসন, চেয়ারপার্সন, Chairperson, Chair, Chairman, President, Chaired by, Chaired, Presided by, Presided over by, Presided, In the chair
  `),
  date: listed(
    'তারিখ, তাং, তাং., সভার তাং, সভার তারিখ, বৈঠকের তারিখ, সভার দিন ও তারিখ, তারিখ ও বার, সভার তারিখ ও বার, বার ও তারিখ, সভার বার ও তারিখ, দিন ও তারিখ, সভা অনুষ্ঠানের তারিখ, Date, Meeting date, Date of meeting, Date of the meeting, Held on',
  ),
  time: listed('সময়, সভার সময়, সভা শুরুর সময়, সভা আরম্ভের সময়, সভা অনুষ্ঠানের সময়, Time, Meeting time, At'),
  dateTime: [
    ...listed(`
    তারিখ ও সময়, সভার তারিখ ও সময়, তারিখ এবং সময়, সভার তারিখ এবং সময়, সময় ও তারিখ, তারিখ/সময়,
    সভার তারিখ/সময়, সভার সময় ও তারিখ, Date and time, Time and date, Date & time
  `),
    'সভার তারিখ, সময় ও স্থান',
    'সভার স্থান ও তারিখ',
    'স্থান ও তারিখ',
    'সভার স্থান, তারিখ ও সময়',
    'স্থান, তারিখ ও সময়',
    'তারিখ, সময় ও স্থান',
    'তারিখ, সময় এবং স্থান',
  ],
  venue: listed(
    'স্থান, সভার স্থান, সভাস্থল, সভা অনুষ্ঠানের স্থান, সভার ভেন্যু, ভেন্যু, মাধ্যম, সভার মাধ্যম, মাধ্যম/স্থান, স্থান/মাধ্যম, স্থান ও মাধ্যম, Venue, Place, Location',
  ),
  attendance: listed(`
    উপস্থিতি, সভার উপস্থিতি, সভায় উপস্থিতি, উপস্থিত সদস্য, উপস্থিত সদস্যবৃন্দ, উপস্থিত সদস্যগণ,
    উপস্থিত সদস্যবৃন্দের তালিকা, উপস্থিত সদস্যগণের তালিকা, উপস্থিত কর্মকর্তা, উপস্থিত কর্মকর্তাবৃন্দ,
    উপস্থিত কর্মকর্তাগণ, উপস্থিত কর্মকর্তাগণের তালিকা, উপস্থিত কর্মকর্তাবৃন্দের তালিকা,
    সভায় উপস্থিত কর্মকর্তাগণের তালিকা, সভায় উপস্থিত কর্মকর্তাবৃন্দের তালিকা, সভায় উপস্থিত কর্মকর্তাবৃন্দ,
    সভায় উপস্থিত সদস্যবৃন্দের তালিকা, সভায় উপস্থিত সদস্যগণের তালিকা, সভায় উপস্থিত সদস্যবৃন্দ,
    সভায় উপস্থিত সদস্যগণ, সভায় উপস্থিত প্রতিনিধিবৃন্দ, অনুপস্থিত, অনুপস্থিত সদস্য, অংশগ্রহণকারী,
    অংশগ্রহণকারীগণ, Participants, Present, Attendance, Members present, Directors present, Members in attendance
  `),
  /** Below the chair's name. */
  post: listed('পদবি, পদবী, Designation'),
  subject: listed('বিষয়, সভার বিষয়, সভার নাম, সভার শিরোনাম, শিরোনাম, Subject, Sub'),
  other: listed(`
    প্রধান অতিথি, বিশেষ অতিথি, সঞ্চালনা, সঞ্চালক, সঞ্চালনায়, উপস্থাপনা, উপস্থাপনায়, সভা আহ্বানকারী,
    সভার ধরন, সূত্র, Special Guest, Chief Guest, Discussant, Moderator, In attendance, Reference, Ref
  `),
} as const
/** > | উপস্থিত সদস্যবৃন্দের নামের তালিকা সংযুক্ত   সভায় উপস্থিতির তালিকা পরিশিষ্ট-‘ক’ — who was there, however it is said. */
export const attendanceFieldPattern =
  /^[\s*_]*(?:(?:সভায়|সভার)\s+)?(?:উপস্থিত|অংশগ্রহণকারী)[^\n।:]{0,60}(?:তালিকা|অতিথি|সদস্য\S*|কর্মকর্তা\S*|\s:)[^\n।:]{0,20}?(?:\s*[:-]\s*|\s+(?=পরিশিষ্ট|সংযুক্ত|সংযোজনী)|$)|^[\s*_]*list of participants\s*[:-]?\s*/iu
export type FieldName = keyof typeof fieldLabels

/** First line of a government letterhead; the words are misread in many ways, so its head counts. */
export const letterheadPattern =
  /^[\s"']*(?:গণপ্রজাতন্ত্র[িী]|গনপ্রজাতন্ত্র[িী]|গণপ্রজাতন্ত্র\S*)\s+বাংলাদেশ\s+সরকার|^\s*government of the people'?s republic of bangladesh/u

/** > | স্মারক নং- ৩২.০০…   নথি নং: …   নং ০৫.০০…   নম্বর: ১৮.০০…   Memo No. PSTU/Reg/…   Ref: 36.01… */
export const memoLinePattern =
  /^\s*(?:(?:স্মারক|নথি|পত্র|সূত্র)\s*(?:নম্বর|নং|সংখ্যা)?\s*[:.।-]|(?:নং|নম্বর)\s*[:.।-]?\s*[\d\p{L}\p{M}]+[./]|(?:memo(?:randum)?|ref(?:erence)?|file|no)\b\.?\s*(?:no\b\.?|number)?\s*[:.-]?\s*[\p{L}\d]+[./-][\p{L}\d])/u

/** Titles that alone on a line make a document an order, a notice or a circular. */
export const orderTitles = listed(`
  অফিস আদেশ, প্রজ্ঞাপন, পরিপত্র, আদেশ, অফিস স্মারক, সরকারি আদেশ, Office Order, Notification, Circular
`)
export const noticeTitles = listed('সভার নোটিশ, নোটিশ, বিজ্ঞপ্তি, সভার বিজ্ঞপ্তি, Notice')

/** Titles of minutes. */
export const minutesTitlePattern =
  /কার্য(?:্য)?\s?বিবর[ণন][িী](?:(?:\s+ও\s+(?:সুপারিশমালা|সুপারিশ|সিদ্ধান্ত(?:সমূহ)?))?|র\s+(?:উদ্ধৃতাংশ|উদ্ধৃতি|অংশবিশেষ|সারসংক্ষেপ|সার-সংক্ষেপ|নির্যাস))|কার্যপত্র ও সিদ্ধান্ত|রেজুলেশন|রেজুলিউশন|record notes|minutes of/u

/** `সিদ্ধান্ত` as typed, as botched by Bijoy converters (সিদ্ধামত্ম) and as misread (সিদ্ধান্ড, সিন্ধান্ত). */
export const decisionWord = 'সি(?:দ্ধ|দ্দ|ন্ধ|দ্ব|ধ্ব)া(?:ন্ত|মত্ম|ন্ড|স্ত|ন্থ)'

/** > | উপর্যুক্ত বিষয় ও সূত্রের প্রেক্ষিতে জানানো যাচ্ছে যে, …   উল্লিখিত বিষয়ের আলোকে … — how letters begin, also those about a meeting. */
export const letterOpeningPattern =
  /^[\s\d।.)]*(?:(?:i am|i have been|the undersigned (?:is|has been)) directed\s|in (?:connection with|continuation of|reference to|pursuance of) the (?:above|subject)|with reference to\s|kindly refer to\s|reference is (?:made|invited) to\s|(?:উপর্যুক্ত|উপর্যুক্ত|উপরিউক্ত|উপরোক্ত|উল্লিখিত|উল্লেখিত|শিরোনামে\s+বর্ণিত|সূত্রোক্ত|সূত্রস্থ)\s+(?:(?:ও\s+)?(?:বিষয়|সূত্র|পত্র|স্মারক)\S*\s))/u

/** > | সূত্র: … কমিটির ১২ মে ২০২৬ তারিখের সভার কার্যবিবরণী। — what a letter refers to. */
export const referencePattern = /^\s*(?:সূত্র|বরাত|স্মারক|রেফারেন্স|ref)\S*\s*[:-]/u

/** > | সূত্র: … ২৬০ সংখ্যক স্মারক   Reference: DGHS memo no. … — never the letter's own number. */
export const referenceLinePattern = /^\s*(?:সূত্র|বরাত|রেফারেন্স|reference)(?:\s*(?:নং|নম্বর))?\s*[:-]/u

/** > | সভায় আর কোন আলোচ্য …   পরিশেষে, সভাপতি …   There being no other … — the head of the sentence with which a meeting ends. */
export const closingHeadPattern =
  /^\s*(?:(?:(?:অতঃপর|পরিশেষে|সবশেষে|সর্বশেষে)[,\s]+)?(?:(?:সভায়|সভার|সম্মেলনে)\s+)?(?:আর|অন্য)\s+কোন(?:ো|ও)?\s|(?:পরিশেষে|সবশেষে)[,\s]|there being no\s)/u

/** Phrases with which a meeting ends. */
export const closingPattern = new RegExp(
  [
    String.raw`(?:আর|অন্য)\s+কোন(?:ো|ও)?\s+(?:আলোচ্য\s?বিষয়|আলোচ্য\s?সূচি|আলোচনা|বিষয়|এজেন্ডা|কাজ|প্রস্তাব)[^।]{0,30}না থাকায়`,
    String.raw`পরিশেষে[^।]{0,120}(?:ধন্যবাদ|কৃতজ্ঞতা)`,
    String.raw`সভার\s+(?:কাজ|কার্যক্রম|সমাপ্তি|পরিসমাপ্তি)[^।]{0,40}(?:সমাপ্ত|সমাপ্তি|শেষ|ঘোষণা|টানেন)`,
    String.raw`(?:ধন্যবাদ|কৃতজ্ঞতা)[^।]{0,80}সভা[^।]{0,40}(?:সমাপ্ত|সমাপ্তি|শেষ|মুলতবি)`,
    String.raw`(?:there (?:being|was|were)|having|as there (?:being|was|were)) no (?:other|further|more)[^.]{0,40}(?:issues?|items?|business|agenda|discussion|matters?|points?)`,
    String.raw`(?:concluded|adjourned|ended|closed)(?: the meeting)?(?: at [\d:. apm]+)? (?:with|by giving) (?:a vote of |due )?thanks`,
    String.raw`(?:declared the meeting (?:closed|adjourned|as closed)|the meeting (?:came to an end|was (?:closed|concluded|adjourned|ended)))`,
    String.raw`thanked [^.]{0,80}(?:concluded|closed|ended|adjourned)(?: the meeting)?`,
  ]
    .join('|')
    .normalize('NFC'),
  'u',
)

/** Headings over distribution lists: to act (বিতরণ) and for information (অনুলিপি). */
export const distributionPattern =
  /^[\s*_-]*(?:বিতরণ|বিতরন|কার্যার্থে|কার্যার্থে বিতরণ|প্রাপক|distribution)(?=[\s:।(-]|$)/u
export const copyPattern =
  /^[\s*_-]*(?:(?:সদয়\s+)?(?:অবগতি|জ্ঞাতার্থে|জ্ঞাতার্থ|অবগতির)[^\n]{0,60})?(?:অনুলিপি|অনুলিপিঃ|copy (?:to|for(?:warded)?))(?=[\s:।(-]|$)/u

/** Headings and header cells of attendance sheets. */
export const attendanceTitlePattern =
  /^[\s*"'(-]*(?:পরিশিষ্ট\s*[-:]?\s*['"]?[ক-হ]?['"]?\s*)?(?:(?:[^।:\t]{0,140}\s)?(?:সভায়|সভার)\s+)?(?:উপস্থিত(?:ির)?\s+(?:তালিকা|স্বাক্ষর)|উপস্থিত\s+(?:কর্মকর্তা|সদস্য)\S*\s+(?:নামের\s+)?তালিকা|হাজিরা\s*(?:শীট|শিট|তালিকা)?|স্বাক্ষর\s*পত্র|attendance\s*(?:sheet|list)?|list of participants)[\s:।)"']*(?:\(.*\))?$/u

/** Columns of tables, by the words of their heading. Order matters: progress before owner before decision. */
export const columnHeadings = {
  serial:
    /^(?:ক্রম|ক্রমিক|ক্র|ক্রঃ|ক্র:|নং|ক্রমিক নং|ক্রম নং|sl|s\.?\s?no|serial)(?:\s*(?:নং|নম্বর|সংখ্যা|no))?[.:।\s]*$/u,
  /** The number that an earlier decision bears. */
  label:
    /^সিদ্ধান্ত(?:ের)?\s*(?:নং|নম্বর|ক্রম(?:িক)?)(?:\s*(?:ও|এবং|[,/])\s*(?:সভার\s*)?তারিখ)?[.:।\s]*$/u,
  earlier: new RegExp(
    `(?:বিগত|গত|পূর্ববর্ত[িী]|পূর্বের|আগের|ইতোপূর্বে|পূর্ব)\\s*(?:সভা\\S*\\s*)?(?:গৃহ[িী]ত\\s*)?${decisionWord}|(?:previous|earlier|last meeting'?s?) (?:decisions?|actions?)|(?:decisions?|actions?|resolutions?) (?:(?:taken|agreed|made)(?: upon)? )?(?:of|in|at|from) (?:the )?(?:previous|last|earlier|\\d{1,4}(?:st|nd|rd|th)|[a-z]+ (?:meeting )?(?:of|held on) \\d)`,
    'u',
  ),
  progress:
    /অগ্রগতি|বাস্তবায়ন(?:ের)?\s*(?:অবস্থা|পরিস্থিতি|হার|চিত্র)|সর্বশেষ অবস্থা|বর্তমান অবস্থা|মন্তব্য|progress|status|remarks/u,
  time: /^(?:সময়\s?সীমা|সময়|সময়কাল|মেয়াদ|তারিখ|(?:নির্ধারিত|সম্ভাব্য|শেষ|সর্বশেষ|সমাপ্তির)\s+(?:সময়|তারিখ)|বাস্তবায়ন(?:ের)?\s*(?:শেষ\s+)?(?:কাল|সময়|সময়সীমা|তারিখ|মেয়াদ)|সম্পাদনের সময়|(?:কবে|কবের|কখন|কত\s?দিন(?:ে|ের))(?![\p{L}\p{M}])|time\s?(?:line|frame|limit)?|deadline|(?:due|target)\s+date|টার্গেট)/u,
  owner:
    /বাস্তবায়ন(?:ে|কারী|কারি)|দায়িত্ব|দায়িত্ব|দায়বদ্ধ|কর্তৃপক্ষ|(?:ব্যবস্থা|কার্যক্রম|উদ্যোগ|পদক্ষেপ)\s+গ্রহণ(?:ে|কারী)|^বাস্তবায়ন$|^(?:কে|কারা)(?:\s+(?:কে\s+)?(?:বাস্তবায়ন\s+)?করবেন?)?[?:\s]*$|responsib|implement|action (?:to be taken )?by/u,
  decision: new RegExp(
    `${decisionWord}|সুপারিশ|করণীয়|নির্দেশনা|কর্মপন্থা|^ক[ীি]\\s+(?:করতে\\s+হবে|করা\\s+হবে|করবেন?)|decision|recommendation|resolution|agreed actions?|actions? (?:agreed|points?|items?)`,
    'u',
  ),
  action: /কার্যক্রম|গৃহীতব্য|পদক্ষেপ|activity|activities|action/u,
  agenda: /আলোচ্য|আলোচনার বিষয়|বিষয়|এজেন্ডা|agenda|topic|issue/u,
  discussion: /আলোচনা|পর্যালোচনা|বিবরণ|discussion/u,
  name: /নাম|name/u,
  signature: /স্বাক্ষর|signature/u,
  contact: /মোবাইল|ফোন|ই-?\s?মেইল|ইমেইল|যোগাযোগ|e-?mail|phone|mobile|contact/u,
  designation: /পদবি|পদবী|designation/u,
  office: /প্রতিষ্ঠান|দপ্তর|কর্মস্থল|মন্ত্রণালয়|সংস্থা|organi[sz]ation|office/u,
} as const
/** > | কী করতে হবে   কে করবেন? — a heading that asks, though its verb is one that binds. */
export const askingPattern = /^\s*(?:কী|কি|কে|কারা|কবে|কখন)(?![\p{L}\p{M}])/u
export type ColumnRole = keyof typeof columnHeadings

/** A cell that repeats the one above: `ঐ`, `-ঐ-`, `ঐ।`; misread as `এ`. */
export const dittoPattern = /^[\s"'-]*(?:[ঐএ]|ঐ\s?ঐ|do)[\s"'।.-]*$/u

/** Labels before the name of who implements a decision. */
const implementerLabels = listed(`
  বাস্তবায়নকারী কর্তৃপক্ষ, বাস্তবায়নকারী দপ্তর/সংস্থা, বাস্তবায়নকারী দপ্তর, বাস্তবায়নকারী সংস্থা,
  বাস্তবায়নকারী কর্মকর্তা, বাস্তবায়নকারী, বাস্তবায়নকারি, বাস্তবায়নে, বাস্তবায়ন, বাস্তবায়নের দায়িত্ব,
  বাস্তবায়নের দায়িত্বে, বাস্তবায়নের দায়িত্বপ্রাপ্ত কর্মকর্তা, দায়িত্বপ্রাপ্ত কর্মকর্তা, দায়িত্বপ্রাপ্ত দপ্তর,
  দায়িত্বপ্রাপ্ত, দায়িত্ব, দায়িত্বে, মূল দায়িত্ব, মূল দায়িত্বে, প্রধান দায়িত্ব, দায়িত্বশীল কর্মকর্তা, কার্যক্রম গ্রহণে, কার্যকরী ব্যবস্থা গ্রহণে,
  ব্যবস্থা গ্রহণে, কার্যার্থে, কার্যক্রম, কার্যকরণে, কার্যকরকরণে, কার্যকর করণে, কার্যসম্পাদনে, কার্য সম্পাদনে, সম্পাদনে, সম্পাদনকারী,
  প্রতিপালনে, পালনকারী, দায়ী, দায়ী কর্মকর্তা, দায়ী দপ্তর, দায়বদ্ধ কর্মকর্তা, অ্যাকশন, একশন, অ্যাকশন বাই, লিড, লিড সংস্থা, লিড মন্ত্রণালয়,
  লিড এজেন্সি, মূল সংস্থা, উদ্যোগী দপ্তর, উদ্যোগী সংস্থা, Lead, Lead agency, Lead ministry, Assigned to, Implementation, Implemented by, Implementing agency, Action by, Action,
  Action to be taken by, To be implemented by, Responsible agency, Responsible person, Responsible, Responsibility
`)

/** Labels before the time until which a decision is to be implemented. */
const timeLabels = listed(`
  সময়সীমা, সময় সীমা, সময়, বাস্তবায়নের সময়সীমা, বাস্তবায়নের সময়, বাস্তবায়নকাল, বাস্তবায়নের তারিখ,
  নির্ধারিত সময়, সম্পাদনের সময়সীমা, মেয়াদ, Timeline, Time frame, Deadline, Time limit
`)

/**
 * Labels that ask, with a question mark or without. Source: usage; no document of the corpus has them.
 * > | কে করবেন: উপজেলা প্রকৌশলী   কবে → ৩০ জুন ২০২৫   কে করবেন? প্রধান শিক্ষক
 */
const whoQuestions = listed(`
  কে, কারা, কে করবেন, কে করবে, কে কে করবেন, কারা করবেন, কারা করবে, যিনি করবেন, যাঁরা করবেন, যারা করবেন, কার দায়িত্ব, কাদের দায়িত্ব,
  দায়িত্ব কার, দায়িত্ব কাদের, কে বাস্তবায়ন করবেন, কে বাস্তবায়ন করবে, কারা বাস্তবায়ন করবেন, কারা বাস্তবায়ন করবে
`)
const whenQuestions = listed(`
  কবে, কখন, কবে করবেন, কখন করবেন, কবে করা হবে, কখন করা হবে, কবের মধ্যে, কবের মধ্যে করবেন, কবে নাগাদ, কবে শেষ হবে, কখন শেষ হবে,
  কত দিনের মধ্যে, কতদিনের মধ্যে, কত দিনে, কতদিনে, কোন তারিখের মধ্যে
`)

/** বাস্তবায়ন as it is misread: `বান্তবায়নে`, `বাস্থবায়ন`. Source: readings of Tesseract's `ben` model. */
const tolerant = (labels: string): string => labels.replaceAll('বাস্ত', 'বা(?:স্ত|ন্ত|স্থ|ন্থ|ত্ত|স্ড)')

const notePattern = (labels: string, signs: string, questions: readonly string[] = []): string => {
  const asked =
    questions.length === 0 ? '' : `|${anyOf(questions)}\\s?(?:\\?\\s?[:-]?|:\\s?-?|-(?=\\s)|=)`
  return `(?<![\\p{L}\\p{M}\\p{Nd}])(?<!ও |এবং )(?:${labels}\\s?(?:${signs})${asked})`
}

/** > | করতে হবে   প্রেরণ করবেন   করা যেতে পারে   করা যাবে না — what ends a sentence, where its dari is left out. */
export const verbEnd =
  '(?:হবে|হইবে|বেন|বে|পারে|হলো|হল|হইল|হয়)(?![\\p{L}\\p{M}])(?:\\s+না(?![\\p{L}\\p{M}]))?'.normalize(
    'NFC',
  )

/** What may stand before the label of a line: blanks, a bracket, a bullet. */
const noteLead = `^[\\s_([${bulletSigns}-]*`

/** `বাস্তবায়নকারী` goes with many nouns, and কর্তৃপক্ষ is misspelt and misread in many ways: any one word. */
/** > | করণীয়: ঠিকাদার — with nothing but offices behind it; with a sentence behind it a heading of decisions. */
const toDo = String.raw`করণীয়(?=\s*[:ঃ]-?\s*(?![^।;:\n\u2028]*(?:হবে|হইবে|বেন|করা|করতে|করণ)(?![\p{L}\p{M}]))[^।;:\n\u2028]{2,90}(?:$|[\n\u2028]))`

const implementerWords = `(?:${toDo}|বাস্তবায়নকার[িী]\\s+[\\p{L}\\p{M}/]{2,14}|${anyOf(implementerLabels)})`

/**
 * > | বাস্তবায়নকারী কর্তৃপক্ষঃ মহিলা বিষয়ক অধিদপ্তর।   (বাস্তবায়নে: প্রশাসন শাখা)
 * Stands at the start of a line, a sentence or a bracket. The footer of the national portal
 * (`পরিকল্পনা ও বাস্তবায়নে: মন্ত্রিপরিষদ বিভাগ, এটুআই …`) does not count. Behind a dash or in a bracket after the sentence
 * it needs no sign of its own: `… সম্পন্ন করতে হবে। — বাস্তবায়নে গণপূর্ত অধিদপ্তর`, `… করতে হবে (দায়িত্বে প্রশাসন শাখা)`.
 */
const sentenceEnd = `(?:[।.;)]|${verbEnd})\\s{0,2}`
const unsigned = `${tolerant('(?:বাস্তবায়নে|বাস্তবায়ন|দায়িত্বে|দায়িত্বপ্রাপ্ত|দায়িত্ব)')}(?=\\s)(?!\\s+(?:থাক|পালন))`
const dashed = `(?<=${sentenceEnd})-\\s?${unsigned}`
const bracketed = `(?<=${sentenceEnd}[([]\\s?)${unsigned}`
/** > | … সম্পন্ন করতে হবে। বাস্তবায়নে গণপূর্ত অধিদপ্তর — between a sentence and a line's end, an office in it and no verb. */
const alone = String.raw`(?<=^\s*|[\n\u2028]|${sentenceEnd})${unsigned}(?=\s+(?![^।;:\n\u2028]*${verbEnd})[^।;:\n\u2028]{0,100}${anyOf([...posts, ...organisationHeads, ...administrations])}[^।;:\n\u2028]{0,60}[।.]?\s*(?:$|[\n\u2028]))`
const implementer = `(?:${notePattern(tolerant(implementerWords), '[:ঃ]\\s?-?|-|=', whoQuestions)}|${dashed}|${bracketed}|${alone})`
export const implementerPattern = new RegExp(implementer, 'giu')
export const implementerLabelPattern = new RegExp(implementer, 'iu')
export const implementerLinePattern = new RegExp(`${noteLead}${implementer}`, 'iu')

/** > | তদারকি: জেলা প্রশাসক   সহযোগিতায়: … — a line of its own for who helps. */
export const supportNotePattern = new RegExp(
  notePattern(anyOf(listed('তদারকি, তদারকিতে, সহযোগিতায়, সহায়তায়, সহযোগী, সহযোগী সংস্থা')), '[:ঃ]'),
  'giu',
)
export const supportNoteLinePattern = new RegExp(`${noteLead}${supportNotePattern.source}`, 'iu')

/** > | সময়সীমা: ৩০ জুন ২০২৫   সময় ২২/০১/২০২৬ পর্যন্ত। */
const timeNote = `(?:${notePattern(anyOf(timeLabels), '[:ঃ]\\s?-?|-(?=\\s)', whenQuestions)}|(?<![\\p{L}\\p{M}])(?:সময়সীমা|সময়)(?=\\s+\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\s[^।]{0,20}(?:মধ্যে|পর্যন্ত)))`
export const timeNotePattern = new RegExp(timeNote, 'giu')
export const timeNoteLinePattern = new RegExp(`${noteLead}${timeNote}`, 'iu')

/** > | আলোচ্যসূচি-১: …   আলোচ্য বিষয় ২ : …   বিষয়-৩ : …   আলোচ্য-৩। …   এজেন্ডা নং-৩   Agenda 1:   Item No. 1862.3: */
export const agendaPattern =
  /^[\s*_-]*(?:\(?\d{1,2}(?:\.\d{1,2})?(?:\s?নং|[.)।])?\s*)?(?:আলোচ্য\s?সূচ[িী]|আলোচ্য\s?বিষয়|আলোচ্যসূচি|আলোচ্য(?=\s?-?\s?\d)|বিষয়(?=\s?(?:নং|নম্বর)?\s?-?\s?\(?\d)|এজেন্ডা|আলোচনার বিষয়|বিবেচ্য বিষয়|প্রসঙ্গ|(?<=নং\s{0,2})প্রস্তাব|প্রস্তাব(?=\s*(?:নং|নম্বর|-\s?\d))|(?:agenda(?: item)?|item)(?=\s*(?:no\b|[-:]|\d)))\s*(?:নং|নম্বর|no\.?)?\s*[-:]?\s*\(?(?:\d{1,4}(?:\.\d{1,2})?|[ক-হ])?\)?\s*[-:।.)]+\s*/u

/** > | আলোচনা ও সিদ্ধান্ত: …   আলোচনা/সিদ্ধান্তঃ …   Discussion and decision: — what was said and what was decided in one paragraph. */
export const mixedPattern = new RegExp(
  `^[\\s_${bulletSigns}-]*(?:(?:সভার|বিস্তারিত)\\s+)?(?:(?:আলোচনা|পর্যালোচনা)(?:\\s*,\\s*(?:আলোচনা|পর্যালোচনা))?|discussions?)\\s*(?:ও|এবং|/|and|&)\\s*(?:গৃহ[ীি]ত\\s+)?(?:${decisionWord}|decision)s?(?:সমূহ|সমুহ)?\\s*[:-]`.normalize(
    'NFC',
  ),
  'u',
)

/** > | আলোচনা: …   পর্যালোচনা :   বিবেচনা :   বিবরণ:   Discussion: */
export const discussionPattern = new RegExp(
  `^[\\s_${bulletSigns}-]*(?:\\d{1,2}(?:\\.\\d{1,2}){1,2}[.)।]?\\s+)?(?:আলোচনা|পর্যালোচনা|আলোচনাসমূহ|বিস্তারিত আলোচনা|সভার আলোচনা|বিবেচনা|বিবরণ|discussion)\\s*(?:(?:নং|নম্বর|no\\.?)?\\s*-?\\s*\\(?\\d{1,2}\\)?\\s*)?(?:[:-]|$)`.normalize(
    'NFC',
  ),
  'u',
)

/** > | স্বাক্ষরিত   (মোঃ আব্দুল করিম)   sd/- */
export const signaturePattern = /^\s*(?:স্বাক্ষরিত|স্বাঃ|sd\/-|\([\p{L}\p{M}.:\s]{4,45}\)\s*$)/u
