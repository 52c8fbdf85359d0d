import { anyOf, wordEnd, wordStart } from './edges.ts'
import { listed } from './listed.ts'

/**
 * How Bangla says under what condition or for whom something holds. What stands inside is no part of the
 * obligation: `ঠিকাদার ব্যর্থ হলে জরিমানা আরোপ করতে হবে` does not oblige the contractor.
 * Source: S. K. Chatterji, ODBL §§ 732–735 (conditional participle), correlatives যে–সে; minutes of the corpus.
 */

/** Conditional participles. Nouns that end alike (স্কুলে, ফলে, তফসিলে) are not among them. */
const conditionals = listed(`
  হলে, হইলে, করলে, করিলে, থাকলে, থাকিলে, গেলে, পেলে, পাইলে, ঘটলে, ঘটিলে, দিলে, নিলে, এলে, পারলে, পারিলে, পড়লে, রাখলে, চাইলে, লাগলে,
  ফেললে, জানালে, দেখালে, উঠলে, নামলে, চললে, ব্যর্থ হলে
`)

/** Before হলে these make a set phrase of two words. */
const setPhrases = listed('প্রয়োজন, সম্ভব, প্রযোজ্য, দরকার, আবশ্যক')

/** > | প্রয়োজন হলে   সম্ভব হলে */
const setPattern = new RegExp(`${wordStart}${anyOf(setPhrases)}\\s+(?:হলে|হইলে)${wordEnd}`, 'gu')

/** > | যদি … না করে তবে   যদি … থাকে, */
const ifPattern =
  /(?:^|(?<=[;।]))[^;।]*?(?<![\p{L}\p{M}])যদি(?![\p{L}\p{M}])[^;।]{0,400}?(?:(?<![\p{L}\p{M}])(?:তবে|তাহলে|তাহা\s+হইলে|সেক্ষেত্রে|সে\s+ক্ষেত্রে)(?![\p{L}\p{M}])|,|থাকে\s)/u

/** > | পরীক্ষার হলে মোবাইল বহন …   আবাসিক হলে — in a hall. */
const hallPattern = String.raw`(?<!(?:পরীক্ষার|সম্মেলনের|অনুষ্ঠানের|আবাসিক|ছাত্রী|ছাত্র|টাউন|কনফারেন্স|সম্মেলন|কমিউনিটি|সিনেমা)\s)`

/** > | সংকেত ৪ নম্বরে উন্নীত হলে   দুর্ঘটনা ঘটলে — from the start of the clause. */
const participlePattern = new RegExp(
  `^[^;।]*${wordStart}${hallPattern}${anyOf(conditionals)}${wordEnd}\\s?,?`,
  'u',
)

/** > | যে সকল প্রতিষ্ঠান … করেনি, সেসব প্রতিষ্ঠান   যেসব প্রতিষ্ঠান … করেনি, তাদের তালিকা */
const relativePattern =
  /(?<![\p{L}\p{M}])(?:যেসব|যে\s?সকল|যে\s+সমস্ত|যে\s+সব|যারা|যাঁরা|যিনি)(?![\p{L}\p{M}])[^;।]{0,400}?(?=(?<![\p{L}\p{M}])(?:সেসব|সে\s?সব|সে\s?সকল|সেই\s+সকল|সে\s+সমস্ত|ঐ\s+সকল|তারা|তাঁরা|তিনি|সেগুলো|(?:তা|তাঁ|তাহা|তাঁহা)(?:দের|দেরকে|দিগকে|র)(?!\p{M}))(?!\p{L}))/u

/** English: `If … ,` */
const englishPattern = /^\s*(?:if|in case|where|unless|in the event)\b[^;.]*?,/u

/** > | Schemes for which land is not available by December 2025 may be dropped — whom or what it holds for. */
const englishRelativePattern =
  /\b(?:for which|in which|which|who|whose)\b[^;.,]{0,160}?\b(?:is|are|was|were|has|have|do|does|did|fail|fails)\b[^;.,]{0,160}?(?=\s+(?:may|shall|will|must|should|(?:is|are) to)\b)/u

/** A stretch of a folded clause, offsets in it. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** The conditions and relative clauses of a folded clause. */
export function conditionsIn(folded: string): readonly Stretch[] {
  // A set phrase is no clause: blanked out before the participle is looked for.
  const blank = folded
    .replace(setPattern, (words) => '#'.repeat(words.length))
    // > | লিখিত মতামত (যদি থাকে) আগামী ৭ দিনের মধ্যে
    .replace(/\([^()]*যদি[^()]*\)/gu, (words) => '#'.repeat(words.length))
  return [ifPattern, participlePattern, relativePattern, englishPattern, englishRelativePattern]
    .map((pattern) => pattern.exec(blank))
    .filter((match) => match !== null)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

/** > | …, অন্যথায় মামলা দায়ের করা হইবে — what follows where somebody does not do it; it is not theirs to do. */
export const otherwisePattern =
  /^[\s,;]*(?:অন্যথায়|অন্যথা|নতুবা|নচেৎ|otherwise|failing which)(?![\p{L}\p{M}])/u

/** > | … থাকলে   … না হলে   যদি … তবে   … সাপেক্ষে — the clause holds under a condition. */
export const isConditional = (folded: string): boolean =>
  conditionsIn(folded).length > 0 || /সাপেক্ষে|provided that|subject to/u.test(folded)
