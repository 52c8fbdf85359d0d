import { anyOf } from '../../bangla/edges.ts'
import { englishTitleWords } from '../../bangla/english.ts'
import { inflectionsOf } from '../../bangla/endings.ts'
import {
  honorifics,
  ranksOfPersons,
  everydayNames,
  familyNames,
  givenNameOpenings,
  nameEndPattern,
} from '../../bangla/names.ts'
import { posts } from '../../bangla/offices.ts'
import { isWeighty } from '../../bangla/weighty.ts'
import type { Span } from '../../../schemas/span.ts'

/** Words before a family name that may belong to it. */
const longest = 4

/** Signs and words that no name goes over. */
const wordPattern = /[\p{L}\p{M}]+[.:]?/gu
const between = /^[ \u00a0]+$/u
const conjunctions = new Set(['ও', 'এবং', 'আর', 'জনাব', 'যে', 'বা'])

/**
 * The people that a folded text names without a word of courtesy: `যুগ্মসচিব সেখ ফরিদ আহমেদ জানান`, `রফিকুল ইসলাম`. For
 * hiding them: what is taken for a name and is none comes back with the answer.
 */
export function findBareNames(folded: string): readonly Span[] {
  const words = [...folded.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
  return words.flatMap((last, index) => {
    const stem = familyStem(last.word)
    if (stem === null) return []
    let first = index
    while (first > 0 && index - first < longest) {
      const [before, here] = [words[first - 1], words[first]]
      if (before === undefined || here === undefined || !isName(before.word)) break
      if (!between.test(folded.slice(before.end, here.start))) break
      first -= 1
    }
    const start = words[first]?.start ?? last.start
    const others = words.slice(first, index).map(({ word }) => word)
    const isSure =
      !everydayNames.has(stem) ||
      others.some((word) => isOpening(word) || familyStem(word) !== null)
    return others.length > 0 && isSure ? [{ start, end: last.start + stem.length }] : []
  })
}

/** A family name without its ending; null for any other word. */
const familyStem = (word: string): string | null =>
  inflectionsOf(word.replace(/[.:]$/u, '')).find(
    ({ stem }) => familyNames.has(stem) || nameEndPattern.test(stem),
  )?.stem ?? null

const openings = new Set(givenNameOpenings)
const isOpening = (word: string): boolean => openings.has(word)

/** Whether a word may stand in a name before its last: no post, office, number, conjunction, and nothing declined. */
function isName(word: string): boolean {
  if (isOpening(word)) return true
  if (conjunctions.has(word) || /[:]$/u.test(word)) return false
  // > | মন্ত্রণালয়ের … — but আমীর, আনোয়ার and কাদের are names.
  if (/(?:ের|দের|কে)$/u.test(word) && !familyNames.has(word)) return false
  return !isWeighty(
    word,
    inflectionsOf(word).map(({ stem }) => stem),
  )
}

/** > | প্রফেসর তানভীর আহসান বলেন — whoever speaks with a title, whatever the name. */
const speakerPattern = new RegExp(
  `(?<=(?:${anyOf([...honorifics, ...ranksOfPersons])})\\s+)(?:(?!জানান|বলেন)[\\p{L}\\p{M}]+[.:]?\\s+){1,5}?(?=(?:জানান|বলেন|উল্লেখ|অবহিত|উপস্থাপন|প্রস্তাব)(?![\\p{L}\\p{M}]))`.normalize(
    'NFC',
  ),
  'gu',
)

export const findSpeakers = (folded: string): readonly Span[] =>
  [...folded.matchAll(speakerPattern)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.trimEnd().length,
  }))

const post = anyOf(posts)
const plain = String.raw`[\p{L}\p{M}]+[.:]?`
/** > | উপসচিব তাসনিম ফারহানা জানান — whatever stands between a post and its speech. */
const postSpeakerPattern = new RegExp(
  String.raw`(?<=(?:^|[\s(])(?:${post})\s+)(?:(?!জানান|বলেন)${plain}\s+){1,4}?(?=(?:জানান|বলেন|উল্লেখ করেন|উপস্থাপন করেন|অবহিত করেন)(?![\p{L}\p{M}]))`.normalize(
    'NFC',
  ),
  'gu',
)
/** > | ১. তপন কুমার, উপসচিব   মিতা রানী, সহকারী সচিব — what stands before a comma and a post, at the start of a line or a sentence. */
const entryPattern = new RegExp(
  String.raw`(?<=(?:^|[।;]|[0-9][.)।])[ \t]*)(?:${plain}[ \t]+){1,4}?${plain}(?=,[ \t]*(?:${plain}[ \t]+){0,2}(?:${post})(?![\p{L}\p{M}]))`.normalize(
    'NFC',
  ),
  'gmu',
)

/** The people that stand beside their posts, in speech and in lists. Words that name an office or a number are none. */
export const findHolders = (folded: string): readonly Span[] =>
  [postSpeakerPattern, entryPattern].flatMap((pattern) =>
    [...folded.matchAll(pattern)].flatMap(({ 0: name, index }) => {
      const words = name.trim().split(/\s+/u)
      return words.every((word) => isName(word))
        ? [{ start: index, end: index + name.trimEnd().length }]
        : []
    }),
  )

/** > | Mr. Abdul Karim   Dr Shirin Akter — in English minutes, as printed. */
const englishNamePattern =
  /\b(?:Mr|Mrs|Ms|Md|Mst|Dr|Prof|Engr|Adv|Begum)\b\.?(?:\s+(?:\p{Lu}[\p{L}'’-]*\.?)){1,5}/gu

const englishTitle = anyOf(englishTitleWords)
/** > | Farhana Yasmin (Deputy Secretary)   Tapan Kumar, Joint Secretary   Tapan Kumar informed the meeting */
const englishHolderPattern = new RegExp(
  String.raw`\b(?:\p{Lu}[\p{L}'’-]*\.?\s+){1,3}(?!(?:${englishTitle})\b)\p{Lu}[\p{L}'’-]*(?=\s*[,(]\s*(?:\p{Lu}[\p{L}-]*\s+){0,2}(?:${englishTitle})\b|\s+(?:informed|stated|said|mentioned|told|opined|presented)\b)`,
  'gu',
)

export const findEnglishNames = (text: string): readonly Span[] =>
  [englishNamePattern, englishHolderPattern].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: name, index }) => ({
      start: index,
      end: index + name.length,
    })),
  )
