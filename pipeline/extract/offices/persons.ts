import { inflectionsOf } from '../../bangla/endings.ts'
import { anyOf, wordStart } from '../../bangla/edges.ts'
import {
  behindNames,
  familyNames,
  givenNameOpenings,
  nameEndPattern,
  honorifics,
  honorificsBehind,
  ranksOfPersons,
  shortGivenNames,
} from '../../bangla/names.ts'
import type { Marking } from './heads.ts'

/** A person's name with its honorific: `জনাব মোঃ লিয়াকত হোসেন`. */
export interface PersonName extends Marking {
  readonly start: number
}

/** `শ্রী বাসুদেব`, but not শ্রীমঙ্গল: what ends in a letter stands apart. */
const named = [...honorifics, ...shortGivenNames]
const opening = `(?:${anyOf([...named, ...ranksOfPersons])})(?:(?<=[.:ঃ])|(?![\\p{L}\\p{M}]))`
/** A word of a name: neither a conjunction nor the next person's honorific. */
const word = `(?![\\p{L}\\p{M}]+\\s+(?:কর(?!িম)|দিব|দেব|নিব|নেব)[\\p{L}\\p{M}]*)(?!(?:করে|করবে|করবেন|কর্তৃক)[\\s,])(?!(?:ও|এবং|আর|${anyOf([...honorifics.filter((word) => !honorificsBehind.has(word)), ...behindNames])})[\\s,])[\\p{L}\\p{M}]+`
/** > | এ.কে.এম. শফিউল্লাহ   এস.এম আরিফ */
const initials = '(?:(?:[\\p{L}\\p{M}]{1,3}\\.){1,4}(?:[\\p{L}\\p{M}]{1,3}(?=\\s))?\\s*)?'
/** A rank such as প্রকৌশলী opens a name only before another honorific or a given name. */
const namePattern = new RegExp(
  `${wordStart}(?<opening>(?:${opening}\\s*)*(?:${anyOf(named)}(?:(?<=[.:ঃ])|(?![\\p{L}\\p{M}]))|${anyOf(ranksOfPersons)}(?=\\s*${anyOf(givenNameOpenings)})))\\s*(?<words>${initials}(?:${word}[.:]?\\s+){0,5}${word})`.normalize(
    'NFC',
  ),
  'gu',
)

/** Longest name where no family name tells its end. */
const longest = 4

/** The people that a folded clause names; the last word of a name is a family name, carries an ending, or closes the words. */
export function findPersons(folded: string): readonly PersonName[] {
  return [...folded.matchAll(namePattern)].flatMap((match) => {
    const words = match.groups?.['words'] ?? ''
    const from = match.index + match[0].length - words.length
    const ends = [...words.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
      word,
      start: from + index,
      reading: readingOf(word),
    }))
    const last = ends.findLast(
      ({ reading }, index) =>
        reading !== undefined &&
        ends
          .slice(
            ends.findIndex((other) => other.reading !== undefined),
            index,
          )
          .every((other) => other.reading !== undefined),
    )
    const cased = ends.find(({ word }) => /(?:কে|দের|ের)$/u.test(word))
    const end = last ?? cased ?? ends.slice(0, longest).at(-1)
    if (end === undefined) return []
    const inflection = end.reading ?? inflectionsOf(end.word).find((i) => i.case === 'objective')
    return [
      {
        start: match.index,
        end: end.start + (inflection?.uncased ?? end.word.length),
        wordEnd: end.start + end.word.length,
        case: inflection?.case ?? ('bare' as const),
        isPlural: false,
      },
    ]
  })
}

/** How a word is a family name with an ending; undefined for any other word. */
const readingOf = (word: string): ReturnType<typeof inflectionsOf>[number] | undefined =>
  inflectionsOf(word).find(({ stem }) => familyNames.has(stem) || nameEndPattern.test(stem))
