import { listed } from './listed.ts'

/** Words of courtesy before a name, no part of it. */
export const courtesies = listed('জনাব, জনাবা, বেগম, মিস্টার, মি.')

/** Words before a person's name. */
export const honorifics = listed(
  'জনাব, জনাবা, বেগম, মিসেস, মিজ, শ্রী, ড., ডঃ, ড:, ডাঃ, ডা., ডা:, আলহাজ্ব, আলহাজ, বীর মুক্তিযোদ্ধা',
)

/** Of these the ones that also end a name: `জনাবা রাবেয়া বেগম`. */
export const honorificsBehind: ReadonlySet<string> = new Set(listed('বেগম'))

/** Words of time and manner that stand behind a name and are none of it: `জনাব আব্দুল মতিন আগামী ০৭ দিনের মধ্যে`. */
export const behindNames = listed(
  'আগামী, আগামি, চলতি, পরবর্তী, প্রতি, প্রতিদিন, প্রতিমাসে, দ্রুত, অনতিবিলম্বে, অবিলম্বে, নিয়মিত, সংশ্লিষ্ট, উক্ত, এ, এই, নিজ, স্ব, যথাসময়ে, জরুরি, জরুরী, এক, দুই, তিন',
)

/**
 * Degrees, orders and courses behind a name and a comma, part of how the person is named: `শাহ মোঃ তানভীর, এনডিসি, পিএসসি`.
 * Source: the usual post-nominals of the forces, the police and the professions of Bangladesh.
 */
export const postNominals = listed(
  'এনডিসি, পিএসসি, এএফডব্লিউসি, এনডিইউ, বিপিএম, পিপিএম, এনসিসি, এসবিপি, ওএসপি, বিএসপি, এফসিএ, এফসিএমএ, এফসিএস, এফসিপিএস, এমআরসিপি, এফআইইবি, পিইঞ্জ, পিএইচডি, এমপি, বিএন',
)

/** Professions that stand before a name as well as alone. */
export const ranksOfPersons = listed(
  'প্রফেসর, অধ্যাপক, প্রকৌশলী, প্রকৌ., প্রকৌঃ, প্রকৌ:, ইঞ্জিনিয়ার, ব্যারিস্টার, এডভোকেট, অ্যাডভোকেট',
)

/** Short for a given name: what follows is a person's, with an honorific or without. */
export const shortGivenNames = listed(
  'মোঃ, মো., মো:, মোছাঃ, মোছা., মোছা:, মোসাঃ, মোসা., মোসা:, মোছাম্মৎ, মোসাম্মৎ',
)

/** Words that open a given name. */
export const givenNameOpenings = [
  ...shortGivenNames,
  ...listed(
    'মোহাম্মদ, মুহাম্মদ, শেখ, সৈয়দ, খন্দকার, কাজী, আবু, আব্দুল, আবদুল, আব্দুস, আবদুস, এ., এম., এস., কে., এ কে এম, এ. কে. এম.',
  ),
]

/** > | কামরুজ্জামান   শহীদুল্লাহ   নাজিমউদ্দিন — compounds that end a name. Source: names in the corpus. */
export const nameEndPattern = /.(?:জ্জামান|ুল্লাহ|উল্লাহ|ুল্যাহ|উল্যাহ|ুদ্দিন|উদ্দিন|ুদ্দীন|উদ্দীন|ুল্লা|উল্লা)$/u

/**
 * Last words of people's names, for knowing where a name ends that stands in a sentence.
 * Source: the commonest family names of Bangladesh; distribution lists of the corpus.
 */
export const familyNames: ReadonlySet<string> = new Set(
  listed(`
    হোসেন, হোসাইন, হুসাইন, রহমান, ইসলাম, আলী, আলি, উদ্দিন, উদ্দীন, হক, খান, চৌধুরী, আহমেদ, আহম্মেদ, আহমদ, আহাম্মদ, মিয়া,
    সরকার, দাস, রায়, বিশ্বাস, সাহা, পাল, ঘোষ, দত্ত, বড়ুয়া, চাকমা, মারমা, ত্রিপুরা, দেবনাথ, চক্রবর্তী, ভৌমিক, মজুমদার, তালুকদার,
    হাওলাদার, শিকদার, সিকদার, মৃধা, মোল্লা, মন্ডল, মণ্ডল, প্রামানিক, প্রামাণিক, ভূঁইয়া, ভূঞা, ভুইয়া, মাহমুদ, কবির, কবীর, করিম,
    রশিদ, রশীদ, আলম, সুলতান, সুলতানা, বেগম, খাতুন, আক্তার, আখতার, পারভীন, পারভিন, ইয়াসমিন, নাহার, জাহান, বানু, রহিম,
    মালেক, খালেক, বারী, কাদের, হাসান, আজাদ, কামাল, জামান, সালাম, মান্নান, হান্নান, গাজী, মুন্সী, মীর, সিদ্দিকী, সিদ্দিক, হায়দার,
    কাশেম, হাসেম, হাশেম, হাই, হামিদ, মজিদ, ওহাব, ওয়াহাব, গফুর, গণি, জব্বার, সাত্তার, সোবহান, রউফ, রাজ্জাক, বাতেন, মতিন, মোতালেব,
    লতিফ, হালিম, হাকিম, আজিজ, আউয়াল, আলিম, খায়ের, বাশার, ইউসুফ, ইব্রাহিম, ইদ্রিস, ইলিয়াস, ইউনুস, সোহেল, রানা, রাসেল, মামুন, সুমন, রুবেল,
    শাহীন, শাহিন, শামীম, শামিম, সেলিম, তারেক, মাসুদ, মাসুম, ফারুক, হারুন, জাহিদ, সাঈদ, নাসির, মনির, বশির, আনোয়ার, দেলোয়ার, মোস্তফা, মোর্শেদ,
    মাহবুব, হাবিব, ফেরদৌস, ফেরদৌসী, শিরিন, শারমিন, নাসরিন, শাহনাজ, জেসমিন, আফরোজ, আফরোজা, খানম, শীল, নন্দী, মিস্ত্রী, মিস্ত্রি, অধিকারী,
    সেন, গুহ, কুন্ডু, কুণ্ডু, সূত্রধর, মল্লিক, হালদার, বৈদ্য, আচার্য, আচার্য্য, ভট্টাচার্য, ভট্টাচার্য্য, মুখার্জী, চ্যাটার্জী, মুর্মু, টুডু, সাংমা,
    আলমগীর, জাহাঙ্গীর, ফকির, সরদার, খন্দকার, জোয়ার্দার, দেওয়ান, পাটোয়ারী, বেপারী, মাতুব্বর, গোস্বামী, ব্যানার্জী, বর্মন, বর্মণ
  `),
)

/** Of the family names those that are words of every day, too: only beside another word of a name are they one. */
export const everydayNames: ReadonlySet<string> = new Set(
  listed(
    'সরকার, হাই, অধিকারী, হক, রায়, পাল, দাস, বিশ্বাস, আলী, আলি, আলম, ইসলাম, সাহা, দত্ত, মৃধা, আজাদ, জামান, জাহান, কামাল, কবির',
  ),
)
