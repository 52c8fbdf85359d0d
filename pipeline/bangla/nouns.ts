import { isWord } from './lexicon.ts'
import { listed } from './listed.ts'
import { isPlace } from './places.ts'

/**
 * Nouns in -ার, -ির, -োর that are no genitives: `ড্রেজার পরিদপ্তর`, `বাজার শাখা`, but `জেলার`.
 * Source: Bangla Academy dictionary; names of offices in the registry and on bangladesh.gov.bd.
 */
const bareInR: ReadonlySet<string> = new Set(
  listed(`
    ড্রেজার, বাজার, হাজার, সফটওয়্যার, সফটওয়ার, হার্ডওয়্যার, ব্যবহার, পুরস্কার, উদ্ধার, বিচার, প্রচার, সরকার, অধিকার, খামার,
    কম্পিউটার, রেজিস্টার, রেজিষ্টার, সেমিনার, সেন্টার, টেন্ডার, কাস্টমার, সার্ভার, পাওয়ার, ওয়াটার, কারাগার, কোষাগার, সংস্কার, আহার,
    উপহার, বিস্তার, পরিবার, অঙ্গীকার, প্রতিকার, উপকার, আকার, প্রকার, ভান্ডার, ভাণ্ডার, কোয়ার্টার, স্টোর, মন্দির, শিবির, পরিষ্কার, পিলার,
    ফিডার, ট্রান্সফরমার, কনটেইনার, ট্যাংকার, স্টিমার, মিটার, লিটার, ডাক্তার, অফিসার, ম্যানেজার, মাস্টার, ঠিকাদার, সমাচার, ফায়ার, আনসার,
    ক্যান্সার, গবেষণাগার, পরীক্ষাগার, গ্রন্থাগার, পাঠাগার, শৌচাগার, হিমাগার, সুপার, অগ্রাধিকার,
    হারবার, ক্লাস্টার, সার্ভেয়ার, গার্ডার, কীপার, কালচার, ওয়্যার, হুইলার, হারভেস্টার, কমডোর, কেয়ার, হ্যান্ডওভার, দফাদার, পেশকার
  `),
)

/** Nouns in -ায় and adjectives in -ীয় that are no locatives: `কর আদায় শাখা`, `স্থানীয় সরকার বিভাগ`. */
const bareInE = /(?:আলয়|ালয়|বিষয়|সমন্বয়|পর্যায়|আদায়|উপায়|ব্যবসায়|সহায়|অধ্যায়|সমবায়|অভিপ্রায়|রায়|আয়|ন্যায়|ওয়ে)$/u
const adjectiveEnd = /(?:ভুক্ত|াধীন|স্থ|ীয়|িক|মূলক)$/u

const genitiveEnd = /(?:ের|এর|দের)$/u
const vowelGenitiveEnd = /[ািীুূেোৌ]র$/u
const locativeEnd = /(?:ে|তে|েই|ায়)$/u

/** > | জেলার   বিভাগের   কমিটির — but not ড্রেজার, কক্সবাজার, কেশবপুর */
export const isGenitive = (word: string): boolean =>
  word.length > 3 &&
  (genitiveEnd.test(word) ||
    (vowelGenitiveEnd.test(word) && !isBareInR(word) && !isPlace(word) && !endsItselfInR(word)))

/**
 * > | ট্রলার   শেয়ার   কমান্ডার — a word whose stem without র is none; `জ্যেষ্ঠতার`, `করিবার`, `সবার` are genitives of stems
 * that no list has.
 */
const endsItselfInR = (word: string): boolean =>
  /[াুূো]র$/u.test(word) &&
  !/(?:তার|টার|নার|সীমার|ণার|নোর|গুলোর|গুলার|িবার|হবার|সবার|তাঁহার|তাহার)$/u.test(word) &&
  isWord(word) &&
  !isWord(word.slice(0, -1))

/** Compounds end like their last part: `কক্সবাজার`, `ভিডিও সেমিনার`. */
const isBareInR = (word: string): boolean =>
  [...bareInR].some((bare) => word.endsWith(bare) && bare.length > 3)

/** > | সভায়   জেলাতে   লক্ষ্যে — but not আদায়, স্থানীয় */
export const isLocative = (word: string): boolean =>
  locativeEnd.test(word) && !bareInE.test(word) && !adjectiveEnd.test(word)

/** > | ক্লাস্টারভুক্ত   মন্ত্রণালয়াধীন   বরাদ্দপ্রাপ্ত — belongs to the office that follows. */
export const isMembership = (word: string): boolean => /(?:ভুক্ত|াধীন|প্রাপ্ত)$/u.test(word)
