/**
 * What the word behind a noun phrase, and the verb after it, say of its part in the action. Patterns
 * match from the end of the phrase in a folded clause.
 * Source: domain notes § 2.7, decided on the 32 Bangla actions of the first gold.
 */

/** > | অর্থ বিভাগের … ইউনিটের মাধ্যমে  — means. */
export const viaPattern =
  /^\s*(?:এর\s+)?(?:মাধ্যমে|মারফত|সমন্বয়ে|সঙ্গে|সাথে|সহিত|পরামর্শক্রমে|পরামর্শে|অনুমোদনক্রমে|তত্ত্বাবধানে|নেতৃত্বে|সভাপতিত্বে)(?![\p{L}\p{M}])/u

/** > | আইসিটি সেলের সহায়তায়   স্থানীয় প্রশাসনের সহযোগিতায় — of these who helps. */
export const helperPattern = /^\s*(?:এর\s+)?(?:সার্বিক\s+)?(?:সহায়তায়|সহযোগিতায়)(?![\p{L}\p{M}])/u

const inserted = String.raw`\s+[^,।;]{3,60}?র\s+(?:সার্বিক\s+)?(?:সহায়তায়|সহযোগিতায়|মাধ্যমে|পরামর্শক্রমে|সমন্বয়ে)\s*`

/** > | আইসিটি সেল, গ্রন্থাগারিকের সহযোগিতায়, … নবায়ন করবে — set off by commas that end no phrase. */
export const insertedHelperPattern = new RegExp(
  `,(?=${inserted},)|(?<=,${inserted}),`.normalize('NFC'),
  'gu',
)

/** > | পরিচালক (শিল্প)-এর নেতৃত্বে   নিরীক্ষা বিভাগের সহযোগিতায়   NESCO (lead)   RHD (support) — behind an entry of an implementer line: who leads, who helps. */
export const entryRolePattern =
  /(?:\s*-?\s*এর|ের|র)\s+(?:সার্বিক\s+)?(?:(?<lead>নেতৃত্বে)|(?<support>সহায়তায়|সহযোগিতায়|সমন্বয়ে))[\s।;,]*$|\s*\((?:(?<lead>lead|main)|(?<support>support|co-?operation|assistance|assist))\)[\s.;,]*$/u

/** > | সহযোগিতায়: আইসিটি শাখা — from here on the entries of an implementer line help. */
export const supportPattern =
  /^[\s,;]*(?:সার্বিক\s+)?(?:সহযোগিতায়|সহায়তায়|সহযোগী(?:\s+সংস্থা)?|সহায়তাকারী|তদারকি|তদারকিতে|তত্ত্বাবধানে|তত্ত্বাবধান|সমন্বয়(?=\s*[:-])|সমন্বয়ে|support(?:ed by)?|(?:in\s+)?(?:co-?operation|collaboration)(?:\s+with)?|with\s+support\s+from|assisted\s+by|সহযোগিতা(?:কারী)?)\s*(?:[:-]\s*|\s)/u

/** > | ডেভলপারদের নিকট হতে   মন্ত্রণালয় হতে   শাখা'র মতামত গ্রহণ — where something comes from. */
export const sourcePattern =
  /^\s*(?:এর\s+)?(?:(?:নিকট|কাছ|পক্ষ|বরাবর)\s+)?(?:হতে|থেকে|হইতে)(?![\p{L}\p{M}])|^\s*(?:মতামত|অনুমতি|অনুমোদন|সম্মতি|পরামর্শ|ছাড়পত্র|প্রত্যয়ন)\s+(?:গ্রহণ|নিয়ে|নিতে|সংগ্রহ|নেওয়া)/u

/** > | সচিব বরাবর   মন্ত্রণালয়ের নিকট   কমিটির সমীপে — who receives. */
export const towardsPattern =
  /^\s*(?:এর\s+)?(?:নিকট|কাছে|বরাবর|বরাবরে|সমীপে|অনুকূলে)(?!\s+(?:হতে|থেকে))(?![\p{L}\p{M}])/u

/** > | ঠিকাদারের প্রতি — behind a genitive only: `প্রকল্প পরিচালকগণ প্রতি সপ্তাহে` counts weeks. */
export const towardsGenitivePattern = /^\s*(?:এর\s+)?প্রতি(?![\p{L}\p{M}])/u

/** > | ট্রলার মালিক সমিতির প্রতি আহ্বান জানানো হলো   সচিবের প্রতি অনুরোধ করা হলো — who is called on is asked to act. */
export const calledOnPattern =
  /^\s*(?:এর\s+)?প্রতি\s+(?:[\p{L}\p{M}]+\s+){0,2}(?:আহ্বান|আহবান|অনুরোধ)(?![\p{L}\p{M}])/u

/** > | গবেষণা সংস্থা RAPID কর্তৃক   ঠিকাদার দ্বারা */
export const agentPattern = /^\s*(?:কর্তৃক|কতৃক|দ্বারা)(?![\p{L}\p{M}])/u

/** Behind কর্তৃক a participle or verbal noun takes the agent: `কর্তৃক বাস্তবায়িত আইডিয়ার`, `কর্তৃক গঠিত কমিটি`. */
export const participlePattern =
  /^\s*(?:কর্তৃক|কতৃক|দ্বারা)\s+(?:[\p{L}\p{M}'-]+\s+){0,4}?(?:(?!নিয়মিত\s)[\p{L}\p{M}]*(?:ায়িত|ীত|িত|কৃত|প্ত|দত্ত|ণীত|গৃহীত|যোগ্য|াধীন)(?:\s(?!\s*(?:কর|হ|হই)[\p{L}\p{M}]*)|$)|(?!\S*দিনের\s)[\p{L}\p{M}]+(?:নের|ণের|করণের)\s|[\p{L}\p{M}]+[নণ]\s+(?:সাপেক্ষে|পূর্বক|শেষে)(?:\s|$))/u

/** Bare phrases that are no subjects: `মন্ত্রণালয় পর্যায়ে`, `বিভাগ সংক্রান্ত`, `কমিটি গঠন করবে`. */
export const notSubjectPattern =
  /^\s*(?:পর্যায়ে|পর্যায়ের|সভার|সভায়|সভা|চলাকালীন|চলাকালে|প্রাঙ্গণে|প্রাঙ্গনে|অভ্যন্তরে|এলাকায়|ভিত্তিক|সংক্রান্ত|বিষয়ক|সম্পর্কিত|সংশ্লিষ্ট(?=\s+(?:বিষয়|তথ্য|কাজ|কার্যক্রম|সমস্যা|নীতি|আইন|ব্যয়|ব্যক্তি))|পর্যন্ত|ব্যতীত|ছাড়া|সহ|সমেত|মোতাবেক|অনুযায়ী|হিসেবে|হিসাবে|(?:গঠন|পুনর্গঠন|প্রতিষ্ঠা|স্থাপন|নিয়োগ|চালু|আহ্বান|নির্মাণ)\s+(?:কর|দে|দি|পূর্বক|হ|নি|এবং|ও)[\p{L}\p{M}]*|প্রধান|ভবন|এলাকা|করে|করার|করতে|হতে|থেকে|পরিচালনার|গঠনের|পুনর্গঠনের|স্থাপনের|নিয়োগের|নির্মাণের|প্রতিষ্ঠার|আয়োজনের|মোতায়েনের|চালুর|সংস্কারের|মেরামতের)(?![\p{L}\p{M}])/u

/** > | … সরবরাহ করতে হবে   … দিতে হবে — verbs whose -কে may be who receives. */
export const givingPattern =
  /(?:প্রদান|সরবরাহ|বিতরণ|হস্তান্তর|বরাদ্দ)\s+(?:করতে|করিতে)\s+(?:হবে|হইবে)[\s।;]*$|(?:দিতে|দেওয়া|দেয়া)\s+(?:হবে|হইবে)[\s।;]*$/u

/** > | পুলিশ ফোর্স সরবরাহ করবেন — a bare noun right before its verb may be what is acted on. */
export const objectOfPattern = /^\s*[\p{L}\p{M}]+\s+(?:কর|দিব|দেব|রাখ)/u

/**
 * Right behind a bare kind of people: what is done to them or counted of them, so that they are not who acts. Source: usage
 * in minutes of training, schools and social services; nobody selects or appoints without an object.
 * > | প্রশিক্ষণার্থী নির্বাচন করবেন   শিক্ষার্থী উপস্থিতি নিশ্চিত করবেন   রোগী ভর্তি করবেন
 */
export const doneToPattern =
  /^\s+(?:নির্বাচন|বাছাই|মনোনয়ন|নিয়োগ|ভর্তি|তালিকা|তালিকাভুক্ত|উপস্থিতি|হাজিরা(?!\s+গ্রহণ)|পুনর্বাসন|বদলি|পদায়ন|সমাবেশ|শুমারি|ডাটাবেজ|ডাটাবেইজ|ঝরে\s+পড়া)(?![\p{L}\p{M}])/u

/** Verbs of sending: their locative is who receives. */
export const sendPattern =
  /(?:প্রেরণ|প্রেরন|দাখিল|জমা|পেশ|উপস্থাপন(?!যোগ্য)|পাঠা|সরবরাহ|অবহিত|অবগত|জানা(?:তে|বে|বেন|নো)|হস্তান্তর|প্রদান|দিতে\s+হবে|send|submit|forward)/u

/** Right behind -কে: who is told, trained, helped or named for something, not who must act. */
export const beneficiaryPattern =
  /^\s*(?:\S+\s+){0,3}?(?:জানানোর|অবহিত\s+করার|অবগত\s+করার)\s+(?:জন্য|লক্ষ্যে)|^\s*(?:\S+\s+){0,3}?(?:অবহিত|অবগত|জানানো|প্রশিক্ষণ|প্রশিক্ষিত|সহায়তা|সহযোগিতা|অনুদান|ভাতা|ঋণ|বরাদ্দ|সুবিধা|নোটিশ|তাগিদ|তাগিদপত্র|তাগাদা|পত্র|চিঠি|ধন্যবাদ|স্বাগত|সম্মাননা|পুরস্কার|অন্তর্ভুক্ত|সম্পৃক্ত|মনোনয়ন|মনোনীত|নিয়োগ|বদলি|পদায়ন|উৎসাহিত|উদ্বুদ্ধ|সচেতন)(?:\s+(?:করা|করার|করে|করতে|করিতে|প্রদান|দেওয়া|দেয়া|দিতে|দিয়ে|জ্ঞাপন|গ্রহণ|জানানো|করবে|করবেন|করিয়া))|^\s*(?:\S+\s+){0,3}?(?:জানাতে|জানাইতে)\s+(?:হবে|হইবে)/u

/**
 * > | জেলা প্রশাসককে আধা-সরকারি পত্র প্রেরণ করতে হবে   প্রতিষ্ঠানসমূহকে অনুরোধ করতে হবে — at the end of an obligation:
 * who is written to is not who must write.
 */
export const writtenToPattern =
  /(?:পত্র|চিঠি|নোটিশ|নোটিস|তাগিদ|তাগিদপত্র|তাগাদা|অনুরোধ|নির্দেশ|নির্দেশনা|পরামর্শ|ধন্যবাদ|সম্মাননা|পুরস্কার)\s+(?:(?:প্রদান|প্রেরণ|জারি|জ্ঞাপন)\s+)?(?:করতে|করিতে|দিতে|জানাতে|পাঠাতে|জানাইতে)\s+(?:হবে|হইবে)[\s।;,.]*$/u

/** > | জনাব … কে আহ্বায়ক করে   উপসচিব (প্রশাসন)কে সদস্য সচিব করে */
export const appointedPattern =
  /^\s*(?:আহ্বায়ক|আহবায়ক|সভাপতি|সদস্য|সদস্য সচিব|সদস্য-সচিব|প্রধান|সমন্বয়ক|দলনেতা)\s+(?:করে|করিয়া|হিসেবে|হিসাবে|এবং|ও|,)/u

/** > | প্রতিষ্ঠানকে চাপ প্রয়োগ করা যাবে না   হাসপাতালকে … হিসেবে ঘোষণা করা হলো — what is done to somebody, who receives nothing. */
export const treatedPattern =
  /^\s*(?:\S+\s+){0,4}?(?:চাপ\s+প্রয়োগ|ঘোষণা|অব্যাহতি|বরখাস্ত|কালো\s?তালিকা|তালিকাভুক্ত|(?:হিসেবে|হিসাবে|বলে)\s+চিহ্নিত|বাতিল|অপসারণ|উচ্ছেদ)(?!ের|র(?![\p{L}\p{M}]))/u

/** > | বিভাগকে পুনরায় অনুরোধ করা হবে — who is going to be asked is not who must ask. */
export const toBeAskedPattern =
  /^\s*(?:[\p{L}\p{M}-]+\s+){0,3}?(?:অনুরোধ|পরামর্শ|তাগিদ|পত্র)\s+(?:করা|জানানো|প্রদান\s+করা|দেওয়া|দেয়া)\s+(?:হবে|হইবে)[\s।;]*$/u

/** In a passive sentence these make -কে the one who must act: `অধিদপ্তরকে দায়িত্ব দেওয়া যেতে পারে`. */
export const chargePattern =
  /^\s*[^।;]{0,120}?(?:দায়িত্ব|নির্দেশ|নির্দেশনা|অনুরোধ|পরামর্শ|ক্ষমতা)\s+(?:প্রদান|অর্পণ|দেওয়া|দেয়া|করা|জানানো)/u

/** > | লাইনম্যানদের বিরত থাকতে হবে   সকল সদস্যের উপস্থিত থাকতে হবে — an obligation of state takes the genitive. */
export const obligedStatePattern =
  /^\s*(?:[\p{L}\p{M}]+\s+){0,5}?(?:বিরত|উপস্থিত|সতর্ক|সচেষ্ট|সজাগ|প্রস্তুত|নিয়োজিত|তৎপর|সচেতন)\s+থাকতে\s+হবে/u
