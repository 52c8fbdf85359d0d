import { isAcronym, latinAcronymPattern } from '../../bangla/acronyms.ts'
import { inflectionsOf, type Case } from '../../bangla/endings.ts'
import { anyOf, wordStart } from '../../bangla/edges.ts'
import { englishPosts } from '../../bangla/english.ts'
import {
  administrations,
  agentNounPattern,
  chiefOfKind,
  chiefOfWorkPattern,
  collectives,
  isHeadOfKind,
  jailerPattern,
  organisationHeads,
  peoplePattern,
  posts,
  quantifiers,
  quantifyingPairs,
  shortPosts,
} from '../../bangla/offices.ts'

/** How the word at the end of an office's name is marked in its sentence. */
export interface Marking {
  /** Before the case ending; a plural ending belongs to the name. */
  readonly end: number
  /** Behind the endings. */
  readonly wordEnd: number
  readonly case: Case
  readonly isPlural: boolean
}

/** The noun at the head of an office's name: `ফোকাল পয়েন্ট কর্মকর্তাগণ`, `শাখা`, `সকলকে`. */
export interface OfficeHead extends Marking {
  readonly type: 'organisation' | 'post' | 'collective'
  readonly start: number
  /** The name is complete as it stands: `নির্বাহী প্রকৌশলী`, but not `প্রকৌশলী` or `শাখা`. */
  readonly isComplete: boolean
  /** A word that only looks like an office's acronym: `ইডিসিএল`. */
  readonly isAcronym: boolean
}

const types = [
  ['collective', collectives],
  ['post', posts],
  ['organisation', [...organisationHeads, ...administrations]],
] as const

const typeOf: ReadonlyMap<string, OfficeHead['type']> = new Map(
  types.toReversed().flatMap(([type, words]) => words.map((word) => [word, type] as const)),
)

/** Whether a word alone is the head of an office's name. */
export const isOfficeHead = (word: string): boolean => typeOf.has(word)

const names = [...typeOf.keys()]
const headPattern = new RegExp(
  `${wordStart}(?<head>${anyOf(names.filter(isHeadOfKind))}(?!${chiefOfKind})|${anyOf(names.filter((name) => !isHeadOfKind(name)))})(?<rest>[\\p{L}\\p{M}'’]*)`,
  'gu',
)

/** > | সংশ্লিষ্ট সকল দপ্তরকে — counts the office behind it. */
const beforeHeadPattern = new RegExp(`^\\s+${anyOf(typeOf.keys())}`, 'u')

const isComplete = (key: string): boolean =>
  typeOf.get(key) === 'collective' ||
  administrations.includes(key) ||
  shortPosts.has(key) ||
  // `এপিএ ফোকাল পয়েন্ট`, `রসায়ন বিভাগ প্রধান`: of what, stands before it.
  (typeOf.get(key) === 'post' && key.includes(' ') && !key.startsWith('ফোকাল') && !isHeadOfKind(key))

/** Every head noun in a folded clause, longest names first at each place; `printed` has its capitals. */
export function findOfficeHeads(folded: string, printed: string = folded): readonly OfficeHead[] {
  const dotted = findDotted(folded)
  const known = [...dotted, ...findKnownHeads(folded).filter((head) => !isWithin(dotted, head))]
  const isFree = (head: OfficeHead): boolean =>
    known.every((other) => head.start >= other.wordEnd || other.start >= head.wordEnd)
  const others = [
    ...findEnglishPosts(folded),
    ...findPlacedPosts(folded),
    ...findPeople(folded),
    ...findAgents(folded),
    ...findAddressed(folded),
    ...findAcronyms(folded, printed),
  ]
  return [...known, ...others.filter(isFree)]
    .filter(({ start }) => !electronicPattern.test(folded.slice(0, start)))
    .toSorted((a, b) => a.start - b.start)
}

/** > | ই-|জিপি পোর্টালে — a system, not the pleader. */
const electronicPattern = /(?<![\p{L}\p{M}])ই-$/u

const isWithin = (heads: readonly OfficeHead[], { start, wordEnd }: OfficeHead): boolean =>
  heads.some((head) => head.start < wordEnd && start < head.wordEnd)

const dottedPattern =
  /(?<![\p{L}\p{M}.])[\p{L}\p{M}]{1,5}(?:\.[\p{L}\p{M}]{1,5}){1,6}(?![\p{L}\p{M}.])/gu

/** > | এস.এম.সি   বি.আর.টি.এ   পি.আই.ওকে — acronyms with points between the letters; one behind the last makes them initials: `এ.কে.এম. শফিউল্লাহ`. */
const findDotted = (folded: string): readonly OfficeHead[] =>
  [...folded.matchAll(dottedPattern)].flatMap(({ 0: word, index }): readonly OfficeHead[] => {
    const letters = word.replaceAll('.', '')
    const inflection = inflectionsOf(letters).find(
      ({ stem }) => isAcronym(stem) || shortPosts.has(stem),
    )
    if (inflection === undefined) return []
    const { stem, isPlural, uncased, case: grammaticalCase } = inflection
    const end = index + word.length - (letters.length - uncased)
    return [
      {
        ...uninflected(index, index + word.length),
        end: inflection.case === 'bare' ? index + word.length : end,
        case: grammaticalCase,
        isPlural,
        type: shortPosts.has(stem) ? 'post' : 'organisation',
        isAcronym: !shortPosts.has(stem),
      },
    ]
  })

const uninflected = (start: number, end: number): Omit<OfficeHead, 'type' | 'isAcronym'> => ({
  start,
  end,
  wordEnd: end,
  case: 'bare',
  isPlural: false,
  isComplete: true,
})

const englishPostPattern = new RegExp(`(?<![a-z])(?:${englishPosts.join('|')})s?(?![a-z])`, 'gu')

/** > | Contractor-কে … দাখিল করতে হবে — English posts inside a Bangla sentence. */
const findEnglishPosts = (folded: string): readonly OfficeHead[] =>
  /[\u0980-\u09ff]/u.test(folded)
    ? [...folded.matchAll(englishPostPattern)].map(({ 0: word, index }) => ({
        ...uninflected(index, index + word.length),
        type: 'post',
        isComplete: false,
        isAcronym: false,
      }))
    : []

/** Words that are posts only where they stand: the jailer, the chief (of planning). */
const findPlacedPosts = (folded: string): readonly OfficeHead[] =>
  [...folded.matchAll(jailerPattern), ...folded.matchAll(chiefOfWorkPattern)].map(
    ({ 0: word, index }) => ({
      ...uninflected(index, index + word.length),
      type: 'post',
      isAcronym: false,
    }),
  )

const findPeople = (folded: string): readonly OfficeHead[] =>
  [...folded.matchAll(peoplePattern)].flatMap(({ 0: word, index }): readonly OfficeHead[] => {
    const inflection = inflectionsOf(word).find(({ stem }) => /(?:গণ|বৃন্দ)$/u.test(stem))
    if (inflection === undefined) return []
    const marking = { case: inflection.case, end: index + inflection.uncased, isPlural: true }
    const place = uninflected(index, index + word.length)
    return [{ ...place, ...marking, type: 'post', isAcronym: false }]
  })

const findAgents = (folded: string): readonly OfficeHead[] =>
  [...folded.matchAll(agentNounPattern)].flatMap(({ 0: word, index }): readonly OfficeHead[] => {
    const inflection = inflectionsOf(word).find(({ stem }) => agentEndPattern.test(stem))
    const isAttribute = beforeHeadPattern.test(folded.slice(index + word.length))
    if (inflection === undefined || isAttribute) return []
    const { case: grammaticalCase, isPlural, uncased } = inflection
    const place = uninflected(index, index + word.length)
    const marking = { case: grammaticalCase, end: index + uncased, isPlural, isComplete: false }
    return [{ ...place, ...marking, type: 'post', isAcronym: false }]
  })

/**
 * > | মেশিন মেরামতের জন্য |নিমিউ এন্ড টিসি |বরাবর পত্র প্রেরণ — whoever is written to, known or not; but not `নদী বরাবর বাঁধ`.
 */
const addressedPattern =
  /(?<![\p{L}\p{M}.-])(?!(?:নদী|খাল|সড়ক|মহাসড়ক|রাস্তা|সীমান্ত|উপকূল|তীর|বাঁধ|রেললাইন|লাইন)\s)[\p{L}\p{M}]{3,}(?=\s+বরাবরে?\s+(?:[^\s।;]+\s+){0,6}?(?:পত্র|প্রস্তাব|প্রেরণ|দাখিল|আবেদন|উপস্থাপন|চিঠি|প্রতিবেদন|তাগিদ|অনুরোধ|চাহিদা|জমা|পরিশোধ))/gu

const findAddressed = (folded: string): readonly OfficeHead[] =>
  [...folded.matchAll(addressedPattern)].map(({ 0: word, index }) => ({
    ...uninflected(index, index + word.length),
    isComplete: false,
    type: 'organisation',
    isAcronym: false,
  }))

const agentEndPattern = /(?:কারী|দাতা|গ্রহীতা|ধারী)$/u

/** > | ইডিসিএল … সরবরাহ করবে   PMU প্রতি সপ্তাহে … করবে */
const findAcronyms = (folded: string, printed: string): readonly OfficeHead[] => [
  ...[...folded.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(
    ({ 0: word, index }): readonly OfficeHead[] => {
      // `কে` is the letter K, too: behind an acronym it is the ending, and `বিসিকের` is the genitive of বিসিক.
      const readings = inflectionsOf(word).filter(
        ({ stem }) => isAcronym(stem) && !(stem.endsWith('কে') && word === `${stem}র`),
      )
      const inflection = readings.find((one) => one.case === 'objective') ?? readings[0]
      if (inflection === undefined) return []
      const { isPlural, uncased, case: grammaticalCase } = inflection
      const place = uninflected(index, index + word.length)
      const marking = { isPlural, case: grammaticalCase, end: index + uncased }
      return [{ ...place, ...marking, type: 'organisation', isAcronym: true }]
    },
  ),
  ...[...printed.matchAll(latinAcronymPattern)].map(({ 0: word, index }): OfficeHead => ({
    ...uninflected(index, index + word.length),
    type: 'organisation',
    isAcronym: true,
  })),
]

function findKnownHeads(folded: string): readonly OfficeHead[] {
  return [...folded.matchAll(headPattern)].flatMap((match) => {
    const { head = '', rest = '' } = match.groups ?? {}
    const word = head + rest.replace(/['’]$/, '')
    const inflection = inflectionsOf(word).find(({ stem }) => stem === head)
    const key = head.replace(/\s+/g, ' ')
    if (inflection === undefined || (quantifiers.has(key) && rest === '')) return []
    if (
      quantifyingPairs.has(key) &&
      rest === '' &&
      beforeHeadPattern.test(folded.slice(match.index + head.length))
    )
      return []
    const { isPlural, uncased, case: grammaticalCase } = inflection
    return [
      {
        type: typeOf.get(key) ?? 'organisation',
        start: match.index,
        end: match.index + uncased,
        wordEnd: match.index + word.length,
        case: grammaticalCase,
        isPlural,
        isComplete: isComplete(key),
        isAcronym: false,
      },
    ]
  })
}
