import { weekdays } from '../../bangla/months.ts'
import { inflectionsOf } from '../../bangla/endings.ts'
import { isGenitive, isLocative, isMembership } from '../../bangla/nouns.ts'
import {
  bodyWork,
  branchHeads,
  branchWork,
  goods,
  determiners,
  objectNouns,
  papers,
  rankWords,
  traders,
} from '../../bangla/offices.ts'
import { listed } from '../../bangla/listed.ts'
import { isPlace } from '../../bangla/places.ts'
import { isOfficeHead } from './heads.ts'

/** How far a name may reach to the left of its head. */
export type NameKind = 'complete' | 'post' | 'organisation'

/** Words that end whatever stood before an office's name: postpositions, participles, conjunctions, pronouns. */
const stopWords: ReadonlySet<string> = new Set(
  listed(`
    মধ্যে, মাঝে, ভিতর, ভিতরে, ভেতর, ভেতরে, জন্য, জন্যে, লক্ষ্যে, নিমিত্ত, নিমিত্তে, উদ্দেশ্যে, মাধ্যমে, ক্ষেত্রে, বিষয়ে, নিকট, কাছে, থেকে, হতে, দ্বারা, সঙ্গে, সাথে,
    সহিত, প্রেক্ষিতে, পরিপ্রেক্ষিতে, আলোকে, মোতাবেক, অনুযায়ী, অনুসারে, পূর্বক, সহ, করে, করা, করার, করণ, করতঃ, এবং, ও, আর, বা, তবে,
    কিন্তু, যে, যা, যাতে, তা, তাই, উপর, ওপর, পর, পরে, আগে, পূর্বে, আওতায়, ব্যতীত, ছাড়া, কর্তৃক, বরাবর, সম্পর্কে, সংক্রান্তে, প্রতি,
    পর্যন্ত, হিসেবে, হিসাবে, জরুরি, জরুরী, দ্রুত, অনতিবিলম্বে, অবিলম্বে, নিয়মিত, যথাসময়ে, আগামী, চলতি, এক্ষেত্রে, অতঃপর, নতুন, এমন, এছাড়া,
    এছাড়াও, তাছাড়া, প্রয়োজনে, প্রয়োজনীয়, পুনরায়, নিয়ে, দিয়ে, যদি, যেন, হয়ে, থাকলে, হলে, হইলে, করলে, এর, এঁর, মোট, একই, চলাকালীন, চলাকালে, সময়, দিন, রাত, সকাল, বিকাল, বিকেল, দুপুর, সন্ধ্যা, সপ্তাহ, মাস, বছর, কালীন, থাকা, টি, টা, দায়িত্ব, প্রতিদিন, অদ্যই, আজই, দিনই, প্রত্যহ, প্রতিনিয়ত, যথাশীঘ্র, যথাশিগগির, সর্বদা, সার্বক্ষণিক, তাৎক্ষণিক, অতিসত্বর, সত্বর, শীঘ্রই, আশু, করিয়া, লইয়া, নিয়া, দিয়া, হইয়া, রাখিয়া, জানাইয়া, পাঠাইয়া, অন্তর, পরপর, শেষে, অন্তে, মর্মে
  `),
)
const determinerSet: ReadonlySet<string> = new Set(determiners)

const pointing: ReadonlySet<string> = new Set(
  listed('সেসব, ঐসব, সেই, উক্ত, উল্লিখিত, উল্লেখিত, বর্ণিত'),
)

/** Longest name without a registry entry: `বাংলাদেশ … … … অধিদপ্তর`. */
const longestName = 6

const wordBefore =
  /(?<word>['"(]*[\p{L}\p{M}\p{Nd}][\p{L}\p{M}\p{Nd}+/.-]*(?<!\/)['")]*)(?<gap>[ \u00a0]+|-)$/u

/**
 * Where a noun phrase begins whose head begins at `from`: over determiners and ranks and, unless the name is
 * complete, over bare nouns and adjectives, back to a mark of another phrase (a postposition, a locative, a comma).
 */
export function leftEdge(folded: string, from: number, kind: NameKind): number {
  let start = from
  let reach = kind
  for (let words = 0; words < longestName; words += 1) {
    const next = pairBefore(folded, start) ?? modifierBefore(folded, start, reach)
    if (next === null || opensPairOfWork(folded, start)) break
    const word = folded.slice(next, start).trim()
    start = next
    // > | … জমা দেয়নি |সেসব বিভাগের বিভাগীয় প্রধান — what points at offices named before opens the name.
    if (pointing.has(word) || (topLevels.has(word) && !isNamedBefore(folded, start))) break
    // Behind `মন্ত্রণালয়াধীন` stands the name of the ministry.
    if (isMembership(word)) reach = 'organisation'
  }
  start = overCount(folded, start)
  return (
    genitiveChain(folded, start) ?? (kind === 'post' ? ownerOfPost(folded, start) : null) ?? start
  )
}

/** > | |অনুপস্থিত ৫ জন কর্মচারীকে   |১৩ (তেরো) জন প্রভাষককে — people that are counted, from their number on. */
function overCount(folded: string, start: number): number {
  if (!/^জন\s/u.test(folded.slice(start))) return start
  const count =
    /(?:(?:অনুপস্থিত|উপস্থিত|নির্বাচিত|মনোনীত|দায়ী|অভিযুক্ত)\s+)?\d{1,4}\s?(?:\([^()]*\)\s*)?$/u.exec(
      folded.slice(0, start),
    )
  return count?.index ?? start
}

/** What opens the name of a body: before it stands at most whose it is. */
const topLevels: ReadonlySet<string> = new Set(listed('কেন্দ্রীয়, জাতীয়'))

/** > | ঢাকা কেন্দ্রীয় কারাগার   বাংলাদেশ জাতীয় জাদুঘর, but ভর্তি পরীক্ষা |কেন্দ্রীয় ভর্তি কমিটি কর্তৃক */
function isNamedBefore(folded: string, start: number): boolean {
  const word = wordBefore.exec(folded.slice(0, start))?.groups?.['word'] ?? ''
  return word === 'বাংলাদেশ' || isPlace(word) || isOfficeHead(word) || determinerSet.has(word)
}

/** > | অর্থ ও রাজস্ব বিভাগ — nothing stands before the work of a branch. */
function opensPairOfWork(folded: string, start: number): boolean {
  const [pair = '', work = ''] = /^([\p{L}\p{M}]+)\s+(?:ও|এবং)\s+/u.exec(folded.slice(start)) ?? []
  return pair !== '' && isBranch(folded, start + pair.length, work)
}

/** Determiners of two words: `স্ব স্ব`, `নিজ নিজ`, `যে সকল`. */
function pairBefore(folded: string, start: number): number | null {
  const match =
    /(?:^|(?<=[\s(]))(?:স্ব\s+স্ব|নিজ\s+নিজ|(?:যে|সে|ঐ|এ|এই|সেই)\s+সকল|(?:অবশিষ্ট|বাকি|বাকী|উক্ত|উল্লিখিত|উপরোক্ত|বর্ণিত)\s+\d{1,4}\s?(?:টি|টা|জন)|সংশ্লিষ্ট\s+সকল|সকল\s+সংশ্লিষ্ট|(?:(?:বিভাগ|জেলা|উপজেলা|মাঠ)\s*(?:,|ও|এবং)\s+){0,2}(?:মাঠ|জেলা|উপজেলা|ইউনিয়ন|বিভাগ|বিভাগীয়|আঞ্চলিক)\s+পর্যায়ের(?:\s+(?:কোন|কোনো|সকল|সংশ্লিষ্ট))?|মাঠ\s?পর্যায়ে\s+(?:নিয়োজিত|কর্মরত)|সভায়\s+(?:উপস্থিত|অনুপস্থিত))\s+$/u.exec(
      folded.slice(0, start),
    )
  return match === null ? levelBefore(folded, start) : match.index
}

const level = 'বিভাগীয়|জেলা|উপজেলা|ইউনিয়ন|মহানগর|কেন্দ্রীয়|আঞ্চলিক'
const levelPattern = new RegExp(`^(?:${level})\\s`.normalize('NFC'), 'u')
const jointLevelPattern = new RegExp(
  `(?:^|(?<=[\\s(]))(?:${level})\\s*(?:,|ও|এবং)\\s+$`.normalize('NFC'),
  'u',
)

/** > | জেলা ও উপজেলা শিক্ষা অফিসারগণ — one post at two levels. */
function levelBefore(folded: string, start: number): number | null {
  if (!levelPattern.test(folded.slice(start))) return null
  return jointLevelPattern.exec(folded.slice(0, start))?.index ?? null
}

function modifierBefore(folded: string, start: number, kind: NameKind): number | null {
  const before = wordBefore.exec(folded.slice(0, start))
  const word = before?.groups?.['word']
  if (before === null || word === undefined) return null
  // `জেলা প্রশাসক (সকল) উপকারভোগীদের`: a bracket closes the name before it.
  // `জবাব (sf) সলিসিটর অনুবিভাগে`: Latin letters in brackets say the word before once more.
  if (
    /^\(.*\)$/u.test(word) &&
    (kind !== 'organisation' || word === '(সকল)' || /^\([a-z .&-]+\)$/u.test(word))
  )
    return null
  const bare = word.replace(/['"()]/gu, '')
  const isPart =
    determinerSet.has(bare) ||
    (kind === 'organisation' && branchWork.has(bare) && opensBranch(wordAt(folded, start))) ||
    isMembership(bare) ||
    // > | বাংলাদেশ নৌপরিবহন অধিদপ্তর — the country before a name that the registry has without it.
    (bare === 'বাংলাদেশ' && kind !== 'post') ||
    (kind !== 'organisation' && rankWords.has(bare)) ||
    (kind !== 'complete' && isNameWord(bare)) ||
    (kind === 'organisation' &&
      objectNouns.has(bare) &&
      !papers.has(bare) &&
      bodyWork.has(wordAt(folded, start))) ||
    (goods.has(bare) && isTrader(wordAt(folded, start)))
  // `অধিনায়ক, ৫৮ বিজিবি`: a number that opens the name.
  if (/^\d{1,3}(?:নং)?$/u.test(bare) && /(?:^|,\s?)$/u.test(folded.slice(0, before.index)))
    return before.index
  if (!isPart) return kind === 'organisation' ? jointName(folded, start, bare) : null
  return openingOf(folded, before.index, word)
}

/** > | হিসাব শাখা, but `চলতি বিল হিসাব শাখা`, `তথ্য বিভাগীয় কন্ট্রোল রুম`: the work before the name is what is sent. */
const opensBranch = (word: string): boolean =>
  isOfficeHead(word) ||
  bodyWork.has(word) ||
  /^(?:ও|এবং|বিষয়ক)$/u.test(word) ||
  inflectionsOf(word).some(({ stem }) => isOfficeHead(stem) || bodyWork.has(stem))

/** > | সার ডিলারগণ   ঔষধ কোম্পানির প্রতিনিধি */
const isTrader = (word: string): boolean =>
  traders.has(word) || inflectionsOf(word).some(({ stem }) => traders.has(stem))

const wordAt = (folded: string, start: number): string =>
  (/^[\p{L}\p{M}-]+/u.exec(folded.slice(start))?.[0] ?? '').replace(/-$/u, '')

/** > | বিক্রয় ও বিতরণ বিভাগ — a bare noun that ও joins to the name; an office before ও is one of its own. */
function jointName(folded: string, start: number, bare: string): number | null {
  if (bare !== 'ও' && bare !== 'এবং') return null
  // `সোনালী ব্যাংক ও সংশ্লিষ্ট কার্যালয়`: a determiner begins a phrase of its own.
  if (determinerSet.has(/^\S+/u.exec(folded.slice(start))?.[0] ?? '')) return null
  const first = wordBefore.exec(folded.slice(0, start).replace(/\S+\s+$/u, ''))
  const word = first?.groups?.['word']
  if (first === null || word === undefined || /[()'"]|[A-Z]/u.test(word)) return null
  // `সার ও বীজ মনিটরিং কমিটি`: two things that one body works on; `অর্থ ও রাজস্ব বিভাগ`: the work of a branch.
  const isPair =
    objectNouns.has(word) &&
    (objectNouns.has(wordAt(folded, start)) || isBranch(folded, start, word))
  return (isPair || isNameWord(word)) && !isOfficeHead(word) && !determinerSet.has(word)
    ? first.index
    : null
}

/** The work before ও and one word that the head of a branch follows. */
function isBranch(folded: string, start: number, work: string): boolean {
  const [, head = ''] = /^[\p{L}\p{M}-]+\s+([\p{L}\p{M}]+)/u.exec(folded.slice(start)) ?? []
  const stems = [head, ...inflectionsOf(head).map(({ stem }) => stem)]
  return branchWork.has(work) && stems.some((stem) => stem === 'বিভাগ' || branchHeads.has(stem))
}

/** `'সামাজিক সহায়তা ক্লাস্টারভুক্ত' মন্ত্রণালয়`: a quoted attribute belongs to the name from its opening sign. */
function openingOf(folded: string, at: number, word: string): number {
  const isClosing = /['"]$/u.test(word) && !/^['"]/u.test(word)
  const opening = isClosing ? folded.lastIndexOf(word.at(-1) ?? "'", at - 1) : -1
  return opening !== -1 && at - opening < 60 ? opening : at
}

/**
 * > | সকল অনুষদের ডিন   সংশ্লিষ্ট জেলার পুলিশ সুপার   বাপাউবোর টাস্কফোর্স — a genitive that a determiner or the clause
 * opens belongs to the name.
 */
function genitiveChain(folded: string, start: number): number | null {
  const doing = attributePattern.test(folded.slice(start))
    ? /^\s*(?:[\p{L}\p{M}]+\s+){0,2}[\p{L}\p{M}]+(?:ে|য়|তে)\s+$/u.exec(folded.slice(0, start))
    : null
  if (doing !== null) return /^\s*/u.exec(folded)?.[0].length ?? 0
  const detached = /^\s*\S+(?:\s\S+)?\sএর\s+$/u.exec(folded.slice(0, start))
  if (detached !== null) return 0
  const genitive = wordBefore.exec(folded.slice(0, start))
  const word = genitive?.groups?.['word'] ?? ''
  const counted =
    pluralGenitivePattern.exec(folded.slice(0, start)) ??
    areaGenitivePattern.exec(folded.slice(0, start))
  if (counted !== null) return overOtherArea(folded, counted.index)
  // > | ঢাকা, গাজীপুর ও নারায়ণগঞ্জের জেলা প্রশাসকগণ
  if (genitive !== null && isPlace(word.replace(/(?:য়ের|ের|র)$/u, '')))
    return overOtherArea(folded, genitive.index)
  const several = severalPattern.exec(folded.slice(0, start))
  if (several !== null) return several.index
  if (genitive === null || !isGenitive(word) || stopWords.has(word) || objectNouns.has(word))
    return null
  const head = folded.slice(0, genitive.index)
  if (head.trim() === '') return pronounPattern.test(word) ? null : genitive.index
  return openerPattern.exec(head)?.index ?? null
}

/**
 * > | মাসিক বিবরণী |পরিবহন পুলের প্রশাসক … জমা দেবেন   … দৈনিক |অগ্রদূতের সম্পাদক — in mid-sentence, too, the genitive right
 * before a post says of what; not the work before it: `প্রণয়নের`, `করার`.
 */
function ownerOfPost(folded: string, start: number): number | null {
  const genitive = wordBefore.exec(folded.slice(0, start))
  const word = genitive?.groups?.['word'] ?? ''
  if (genitive === null || genitive.groups?.['gap'] === '-' || !isGenitive(word)) return null
  // > | প্রতি সপ্তাহের রবিবার |চেয়ারম্যান — a day of the week, no genitive.
  if (stopWords.has(word) || weekdays.has(word)) return null
  if (pronounPattern.test(word) || doingPattern.test(word)) return null
  let from = genitive.index
  for (let words = 0; words < 2; words += 1) {
    const before = wordBefore.exec(folded.slice(0, from))
    const name = before?.groups?.['word'] ?? ''
    if (before === null || !/^[\p{L}\p{M}]+$/u.test(name) || !isNameWord(name)) break
    if (determinerSet.has(name) || isOfficeHead(name)) break
    from = before.index
  }
  return from
}

/** > | করার   প্রণয়নের   নেওয়ার   মেরামতের — work in the genitive is what something is for. */
const doingPattern =
  /(?:করার|করিবার|ওয়ার|নোর|ণের|নের|মতের|দের|কালের|সময়ের|মাসের|দিনের|বছরের|সপ্তাহের|টাকার|তারিখের|পর্যায়ের)$/u

/** > | বৈদেশিক প্রশিক্ষণে |অংশগ্রহণকারী কর্মকর্তাগণ   ঋণ আদায়ে |গঠিত টাস্কফোর্স — what they do or are for, where the clause begins with it. */
const attributePattern = /^(?:গঠিত|অংশগ্রহণকারী|উপস্থিত|কর্মরত|নিয়োজিত|প্রেরিত|বসবাসরত)\s/u

/** > | ভোলা ও বরগুনা জেলার জেলা প্রশাসকদ্বয়   রাজশাহী, নওগাঁ ও সাতক্ষীরা জেলার জেলা প্রশাসকগণ */
function overOtherArea(folded: string, start: number, joint = /\s+(?:ও|এবং)\s+$/u): number {
  const head = folded.slice(0, start)
  const joined = head.replace(joint, '')
  const place = joined === head ? '' : (/[\p{L}\p{M}]+$/u.exec(joined)?.[0] ?? '')
  if (!isPlace(place)) return start
  return overOtherArea(folded, joined.length - place.length, /\s?,\s*$/u)
}

/** > | সীমান্তবর্তী ইউনিয়ন সমূহের চেয়ারম্যানগণ   সংশ্লিষ্ট উপজেলাসমূহের … — places in the plural, with their attribute. */
const pluralGenitivePattern =
  /(?:^|(?<=\s))(?:[\p{L}\p{M}]+(?:বর্তী|ভুক্ত|াধীন|প্রবণ|সমৃদ্ধ|কবলিত|দুর্গত)\s+|(?:সকল|সংশ্লিষ্ট)\s+)?(?:\d{1,3}\s?টি\s+(?:জেলার|উপজেলার|ইউনিয়নের|ওয়ার্ডের)\s+$|(?:জেলা|উপজেলা|ইউনিয়ন|ওয়ার্ড|থানা|পৌরসভা|বিদ্যালয়|প্রতিষ্ঠান|প্রকল্প)\s?(?:সমূহের|গুলোর|গুলির)\s+$)/u

/** > | শরীয়তপুর জেলার জেলা প্রশাসক   উপকূলীয় জেলার জেলা প্রশাসক   ৫নং ওয়ার্ডের সদস্য */
const areaGenitivePattern = new RegExp(
  String.raw`(?:^|(?<=\s))(?:\d{1,2}\s?নং\s+ওয়ার্ডের|সংরক্ষিত\s+(?:মহিলা\s+)?আসনের|(?!(?:সকল|সংশ্লিষ্ট|প্রতিটি|প্রত্যেক|উক্ত)\s)[\p{L}\p{M}]+\s+(?:জেলার|উপজেলার|ইউনিয়নের|বিভাগের|অঞ্চলের))\s+$`.normalize(
    'NFC',
  ),
  'u',
)

/** > | বিগত অর্থ বৎসরের অসমাপ্ত ৩টি প্রকল্পের |সভাপতিগণকে — things that are counted, where the sentence begins with them and their attributes. */
const severalPattern =
  /(?<=^\s*)(?!\s)(?:(?!(?:আগামী|পরবর্তী|প্রতি|মধ্যে|জন্য|এবং|ও)\s|\S*(?:ে|য়|তে|কে)\s)[\p{L}\p{M}]+\s+){0,4}\d{1,3}\s?টি\s+[\p{L}\p{M}]+(?:ের|র)\s+$/u

const openerPattern =
  /(?:^|(?<=[\s(]))(?:(?:(?:যে|সে|ঐ|এ|এই)\s+)?সকল|সংশ্লিষ্ট|প্রত্যেক|প্রতিটি|সব|স্ব\s+স্ব|নিজ\s+নিজ|উক্ত|অবশিষ্ট|বাকি|বাকী)\s+(?:(?!\S*(?:ে|ের)\s)[\p{L}\p{M}\d]+\s+){0,2}$/u
const pronounPattern = /^(?:তা|তাঁ|এ|সে|যা|যাঁ|এস|সেস|বিষয়|নিজে|আমা|আপনা)/u

/** No postposition, no thing, no number. */
export const isOpenWord = (word: string): boolean =>
  !stopWords.has(word) && !objectNouns.has(word) && !/^\p{Nd}/u.test(word)

/** Whether a word may be a part of a name: no postposition, no thing, no genitive or locative. */
export function isNameWord(word: string): boolean {
  if (!isOpenWord(word)) return false
  // > | জমা দেয়নি   পাওয়া যায়নি — verbs of what is past.
  if (/(?:য়নি|েনি|াইনি|য়েছে|েছে)$/u.test(word)) return false
  if (/(?:কে|দের|দেরকে|পূর্বক|সহ|কারে|ভাবে|করণের|করার|বেন|বে|লেন|ছেন)$/u.test(word)) return false
  // Things in the plural and papers: `ত্রুটিসমূহ`, `উত্তরপত্র`.
  if (/(?:সমূহ|গুলো|গুলি|পত্র)$/u.test(word) && !isOfficeHead(word.replace(/সমূহ$/u, ''))) return false
  // `প্রতিবেদনটি`: a thing with its article.
  if (objectNouns.has(word.replace(/(?:টি|টা|গুলো|গুলি)$/u, ''))) return false
  return !isGenitive(word) && !isLocative(word)
}
