import type { Case } from '../../bangla/endings.ts'
import { caseOfDetached, inflectionsOf } from '../../bangla/endings.ts'
import { determiners, objectNouns } from '../../bangla/offices.ts'
import type { OrganisationMention } from '../../../schemas/mention.ts'
import type { Organisation } from '../../../schemas/organisation.ts'
import { findOfficeHeads, type OfficeHead } from './office-heads.ts'

/** A noun phrase that names offices or office-holders, with its mark in the sentence; offsets in the folded clause. */
export interface OfficePhrase {
  readonly start: number
  /** Before the case ending. */
  readonly end: number
  readonly wordEnd: number
  readonly case: Case
  readonly type: 'organisation' | 'post' | 'collective'
  readonly isPlural: boolean
  /** `একটি কমিটি`: a new thing, not an office that could act. */
  readonly isIndefinite: boolean
  readonly organisation: Organisation | null
}

/** A name of the registry inside the clause, in offsets of the clause. */
export type ClauseMention = Pick<OrganisationMention, 'start' | 'end' | 'wordEnd' | 'organisation'>

/** The offices that a folded clause names, in order; joint offices carry the case of the last of them. */
export function findOfficePhrases(
  folded: string,
  mentions: readonly ClauseMention[],
): readonly OfficePhrase[] {
  const named = mentions.map((mention) => fromMention(folded, mention))
  const heads = findOfficeHeads(folded)
    .filter((head) => !named.some((phrase) => head.start < phrase.end && phrase.start < head.end))
    .map((head, _, all) => fromHead(folded, head, [...named, ...all]))
  const ordered = [...named, ...heads].toSorted((a, b) => a.start - b.start || b.end - a.end)
  const merged = mergeNames(folded, ordered)
  return shareCase(folded, merged)
}

function fromMention(
  folded: string,
  { start, end, wordEnd, organisation }: ClauseMention,
): OfficePhrase {
  const ending = folded.slice(end, wordEnd)
  const inflection = inflectionsOf(folded.slice(start, wordEnd)).find(
    ({ stem }) => stem.length === end - start,
  )
  const grammaticalCase = ending === '' ? 'bare' : (inflection?.case ?? caseOfDetached(ending))
  const isPost = findOfficeHeads(folded.slice(start, end)).at(-1)?.type === 'post'
  const type = isPost ? 'post' : 'organisation'
  const extended = leftEdge(folded, start, true)
  return {
    start: extended,
    end,
    wordEnd,
    case: grammaticalCase,
    type,
    isPlural: inflection?.isPlural === true,
    isIndefinite: false,
    organisation,
  }
}

function fromHead(
  folded: string,
  head: OfficeHead,
  others: ReadonlyArray<Pick<OfficePhrase, 'wordEnd'>>,
): OfficePhrase {
  const floor = Math.max(
    0,
    ...others.filter(({ wordEnd }) => wordEnd <= head.start).map(({ wordEnd }) => wordEnd),
  )
  const free = floor + (/^[\s/,;-]*/u.exec(folded.slice(floor))?.[0].length ?? 0)
  const start = Math.max(Math.min(free, head.start), leftEdge(folded, head.start, head.isComplete))
  const isIndefinite =
    indefinitePattern.test(folded.slice(0, start)) ||
    /^(?:একটি|নতুন|একজন)\s/u.test(folded.slice(start))
  const { end, wordEnd, type, isPlural } = head
  return {
    start: Math.min(start, head.start),
    end,
    wordEnd,
    case: head.case,
    type,
    isPlural,
    isIndefinite,
    organisation: null,
  }
}

/** > | একটি উচ্চ পর্যায়ের কমিটি গঠন   নতুন শাখা — up to two attributes stand between. */
const indefinitePattern =
  /(?:^|\s)(?:একটি|1\s?টি|কয়েকটি|নতুন|একজন|1\s?জন)\s+(?:(?![\p{L}\p{M}-]*ে\s)[\p{L}\p{M}-]+\s+){0,2}$/u

/** Words that end whatever stood before an office's name: postpositions, participles, conjunctions, pronouns. */
const stopWords = new Set(
  'মধ্যে মাঝে জন্য জন্যে লক্ষ্যে নিমিত্ত নিমিত্তে উদ্দেশ্যে মাধ্যমে ক্ষেত্রে বিষয়ে বিষয়ে নিকট কাছে থেকে হতে দ্বারা সঙ্গে সাথে সহিত প্রেক্ষিতে পরিপ্রেক্ষিতে আলোকে মোতাবেক অনুযায়ী অনুসারে পূর্বক সহ করে করা করার করণ করতঃ এবং ও আর তবে কিন্তু যে যা যাতে তা তাই উপর ওপর পর পরে আগে পূর্বে আওতায় ব্যতীত ছাড়া কর্তৃক বরাবর সম্পর্কে সংক্রান্তে প্রতি পর্যন্ত হিসেবে হিসাবে জরুরি জরুরী দ্রুত অনতিবিলম্বে অবিলম্বে নিয়মিত যথাসময়ে আগামী চলতি এক্ষেত্রে এ বিষয়ে অতঃপর এছাড়া এছাড়াও তাছাড়া প্রয়োজনে প্রয়োজনীয় পুনরায় নিয়ে দিয়ে যদি যেন হয়ে থাকলে হলে'
    .normalize('NFC')
    .split(' '),
)
const determinerSet = new Set(determiners)

/** Nouns in -ে that are no locatives, and adjectives that end like one. */
const notLocative = /(?:ভুক্ত|াধীন|স্থ|ীয়|িক|মূলক)$/u
const locativePattern = /(?:ে|েতে|তে|েই|ায়|িতে)$/u
/** Words in -ায় that are no locatives. */
const barePattern = /(?:মন্ত্রণালয়|কার্যালয়|বিদ্যালয়|সচিবালয়|বিষয়|সমন্বয়|পর্যায়|স্থানীয়|জাতীয়|কেন্দ্রীয়|বিভাগীয়)$/u

/** Longest name without a registry entry: `বাংলাদেশ … … … অধিদপ্তর`. */
const longestName = 5

/**
 * Where a noun phrase begins whose head begins at `from`: over determiners and, unless the name is complete,
 * over bare nouns and adjectives, back to a mark of another phrase (a postposition, a locative, a comma).
 */
function leftEdge(folded: string, from: number, isComplete: boolean): number {
  let start = from
  for (let words = 0; words < longestName; words += 1) {
    const before =
      /(?<word>['"(]*[\p{L}\p{M}\p{Nd}][\p{L}\p{M}\p{Nd}+/.-]*(?<!\/)['")]*)(?<gap>[ \u00a0]+|-)$/u.exec(
        folded.slice(0, start),
      )
    const word = before?.groups?.['word']
    if (before === null || word === undefined) return start
    const bare = word.replace(/['"()]/gu, '')
    const pair = pairBefore(folded, start)
    if (pair !== null) {
      start = pair
      continue
    }
    // `ক্লাস্টারভুক্ত মন্ত্রণালয়`: an adjective of membership belongs to any name.
    const isModifier = bare.endsWith('ভুক্ত') || (!isComplete && isNameWord(bare))
    if (!determinerSet.has(bare) && !isModifier) return start
    start = before.index
    // `'সামাজিক সহায়তা ক্লাস্টারভুক্ত' মন্ত্রণালয়`: a quoted attribute belongs to the name from its opening sign.
    const opening =
      /['"]$/u.test(word) && !/^['"]/u.test(word)
        ? folded.lastIndexOf(word.at(-1) ?? "'", start - 1)
        : -1
    if (opening !== -1 && start - opening < 60) start = opening
  }
  return start
}

/** Determiners of two words: `স্ব স্ব`, `নিজ নিজ`, `যে সকল`. */
function pairBefore(folded: string, start: number): number | null {
  const match =
    /(?:^|(?<=[\s(]))(?:স্ব\s+স্ব|নিজ\s+নিজ|যে\s+সকল|সংশ্লিষ্ট\s+সকল|সকল\s+সংশ্লিষ্ট|মাঠ\s+পর্যায়ের)\s+$/u.exec(
      folded.slice(0, start),
    )
  return match === null ? null : match.index
}

function isNameWord(word: string): boolean {
  if (stopWords.has(word) || objectNouns.has(word) || /^\p{Nd}/u.test(word)) return false
  if (/(?:কে|দের|দেরকে|পূর্বক|সহ|কারে|ভাবে|করণের|করার)$/u.test(word)) return false
  if (/(?:ের|এর|ির|ার|োর|ুর)$/u.test(word) && word.length > 3) return false
  const isLocative =
    locativePattern.test(word) && !barePattern.test(word) && !notLocative.test(word)
  return !isLocative
}

/** A post with its office is one name: `মহাপরিচালক, খাদ্য অধিদপ্তর`; so is an office with its part: `অধিদপ্তরের ইনোভেশন টিম`. */
function mergeNames(folded: string, phrases: readonly OfficePhrase[]): readonly OfficePhrase[] {
  const merged: OfficePhrase[] = []
  for (const phrase of phrases) {
    const last = merged.at(-1)
    if (last === undefined || phrase.start >= last.wordEnd) {
      const gap = last === undefined ? '' : folded.slice(last.wordEnd, phrase.start)
      const joined = last === undefined ? null : join(folded, last, gap, phrase)
      if (joined !== null) merged[merged.length - 1] = joined
      else merged.push(phrase)
    } else if (phrase.end > last.end)
      merged[merged.length - 1] = {
        ...phrase,
        start: Math.min(last.start, phrase.start),
        organisation: phrase.organisation ?? last.organisation,
      }
  }
  return merged
}

function join(
  folded: string,
  first: OfficePhrase,
  gap: string,
  second: OfficePhrase,
): OfficePhrase | null {
  const both = {
    start: first.start,
    isIndefinite: first.isIndefinite,
    organisation: second.organisation ?? first.organisation,
  }
  const isAlternative = /^\s*\/\s*$/u.test(gap) && first.case === 'bare'
  if (isAlternative) return { ...second, ...both, isPlural: true, organisation: null }
  if (first.case === 'genitive' && /^\s*$/u.test(gap)) {
    return { ...second, ...both, organisation: second.organisation ?? first.organisation }
  }
  const isPostOf =
    first.type === 'post' &&
    first.case === 'bare' &&
    second.type === 'organisation' &&
    second.organisation !== null
  if (
    isPostOf &&
    /^(?:\s?\([^()]{1,60}\))?\s?,\s*(?:[\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+)?\s?(?:শাখা|অধিশাখা|অনুবিভাগ)\s?,\s*)?$/u.test(
      gap,
    )
  )
    return { ...second, ...both, type: 'post', isPlural: first.isPlural }
  // `জেলা প্রশাসক (সকল)`, `মহাপরিচালক (প্রশাসন)`: brackets belong to the post.
  return /^\s*$/u.test(gap) &&
    second.type === 'post' &&
    first.type === 'organisation' &&
    first.case === 'bare' &&
    !folded.slice(first.end, second.start).includes(',')
    ? { ...second, ...both, organisation: second.organisation ?? first.organisation }
    : null
}

/** `কৃষি মন্ত্রণালয় ও খাদ্য মন্ত্রণালয়কে`: the case of the last one is everyone's. */
function shareCase(folded: string, phrases: readonly OfficePhrase[]): readonly OfficePhrase[] {
  const shared: OfficePhrase[] = []
  for (const phrase of phrases.toReversed()) {
    const next = shared.at(-1)
    const gap = next === undefined ? '' : folded.slice(phrase.wordEnd, next.start)
    const isJoint =
      next !== undefined &&
      phrase.case === 'bare' &&
      /^\s*(?:\([^()]{1,60}\)\s*)?(?:,|;|ও|এবং|আর|\/|,\s*এবং)\s*$/u.test(gap)
    shared.push(isJoint ? { ...phrase, case: next.case } : phrase)
  }
  return shared.toReversed()
}
