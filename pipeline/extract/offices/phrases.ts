import { isHeadOfKind } from '../../bangla/offices.ts'
import { findAddressees } from './addressees.ts'
import { caseOfDetached, inflectionsOf } from '../../bangla/endings.ts'
import { findOfficeHeads, type Marking, type OfficeHead } from './heads.ts'
import { mergeNames } from './join.ts'
import { jointPattern, type ClauseMention, type OfficePhrase } from './phrase.ts'
import { isPlace } from '../../bangla/places.ts'
import { isNameWord, leftEdge } from './left-edge.ts'
import { findPersons, type PersonName } from './persons.ts'
import { rightEdge } from './right-edge.ts'

/** The offices and people that a folded clause names, in order; joint ones carry the case of the last of them. */
export function findOfficePhrases(
  folded: string,
  mentions: readonly ClauseMention[],
  printed: string = folded,
): readonly OfficePhrase[] {
  const heads = findOfficeHeads(folded, printed)
  const persons = findPersons(folded)
  // `অতিরিক্ত জেলা প্রশাসক` is a post of its own, not the registry's জেলা প্রশাসক.
  const named = mentions.filter(
    (mention) =>
      ![...heads, ...persons].some(
        (head) =>
          head.start <= mention.start &&
          head.end >= mention.end &&
          head.end - head.start > mention.end - mention.start,
      ),
  )
  const taken = [...named, ...persons]
  const free = heads
    .filter((head) => !taken.some((other) => overlap(head, other)))
    .map((head): OfficeHead => ({ ...head, ...rightEdge(folded, head, head.type) }))
  const strangers = findAddressees(folded).filter(
    (one) => ![...taken, ...free].some((other) => overlap(one, other) && other.end >= one.end),
  )
  const found = [
    ...strangers,
    ...named.map((mention) => fromMention(folded, mention)),
    ...persons.map((person) => fromPerson(person)),
    ...free.map((head) => fromHead(folded, head, [...taken, ...free])),
  ]
  const ordered = found.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const merged = mergeNames(folded, ordered).map((phrase) => withPlace(folded, phrase))
  return shareCase(folded, withMembers(folded, merged))
}

/** > | ঢাকা ওয়াসা, |তিতাস গ্যাস ও ডেসকোকে — what a list has between two offices is an office, too. */
const withMembers = (folded: string, phrases: readonly OfficePhrase[]): readonly OfficePhrase[] =>
  phrases.flatMap((phrase, index) => {
    const next = phrases[index + 1]
    const isBare = phrase.type === 'organisation' && phrase.case === 'bare'
    if (!isBare || next?.type !== 'organisation') return [phrase]
    return [phrase, ...membersBetween(folded, phrase.wordEnd, next.start)]
  })

function membersBetween(folded: string, from: number, to: number): readonly OfficePhrase[] {
  const match = memberPattern.exec(folded.slice(from, to))
  const name = match?.groups?.['name'] ?? ''
  const isName = name.split(/\s+/u).every((word) => isNameWord(word) && !isPlace(word))
  if (match === null || !isName) return []
  const start = from + match[0].indexOf(name)
  return [strangerAt(start, start + name.length)]
}

const memberPattern =
  /^\s?,\s+(?<name>[\p{L}\p{M}]+(?:\s+(?!(?:ও|এবং)\s)[\p{L}\p{M}]+){0,2})(?:\s?,|\s+(?:ও|এবং))\s+$/u

const strangerAt = (start: number, end: number): OfficePhrase => ({
  start,
  end,
  wordEnd: end,
  case: 'bare',
  type: 'organisation',
  isPlural: false,
  isIndefinite: false,
  isAcronym: false,
  organisation: null,
})

/** > | উপজেলা প্রকৌশলী, এলজিইডি, সুবর্ণচর — a place may stand behind the office of a post, too. */
const withPlace = (folded: string, phrase: OfficePhrase): OfficePhrase =>
  phrase.type === 'post' ? { ...phrase, ...rightEdge(folded, phrase, 'post') } : phrase

const overlap = (
  a: Pick<Marking, 'end'> & { start: number },
  b: Pick<Marking, 'end'> & { start: number },
): boolean => a.start < b.end && b.start < a.end

const fromPerson = (person: PersonName): OfficePhrase => ({
  ...person,
  type: 'person',
  isIndefinite: false,
  isAcronym: false,
  organisation: null,
})

function fromMention(
  folded: string,
  { start, end, wordEnd, organisation }: ClauseMention,
): OfficePhrase {
  const type =
    findOfficeHeads(folded.slice(start, end)).at(-1)?.type === 'post' ? 'post' : 'organisation'
  return {
    ...rightEdge(folded, markingOf(folded, { start, end, wordEnd }), type),
    start: leftEdge(folded, start, 'complete'),
    type,
    isIndefinite: false,
    isAcronym: false,
    organisation,
  }
}

/** A plural ending belongs to the name: `জেলা প্রশাসকগণ`. */
function markingOf(
  folded: string,
  { start, end, wordEnd }: Pick<ClauseMention, 'start' | 'end' | 'wordEnd'>,
): Marking {
  const ending = folded.slice(end, wordEnd)
  const word = folded.slice(start, wordEnd)
  const inflection = inflectionsOf(word).find(({ stem }) => stem.length === end - start)
  if (ending === '') return { end, wordEnd, case: 'bare', isPlural: false }
  if (inflection === undefined)
    return { end, wordEnd, case: caseOfDetached(ending), isPlural: false }
  return {
    end: start + inflection.uncased,
    wordEnd,
    case: inflection.case,
    isPlural: inflection.isPlural,
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
  const free = floor + (/^(?:[\s/,;-]|(?:ও|এবং)\s)*/u.exec(folded.slice(floor))?.[0].length ?? 0)
  const isPost = head.type === 'post' && !isHeadOfKind(folded.slice(head.start, head.end))
  const kind = head.isComplete ? 'complete' : isPost ? 'post' : 'organisation'
  const start = Math.min(
    head.start,
    Math.max(Math.min(free, head.start), leftEdge(folded, head.start, kind)),
  )
  const isIndefinite =
    indefinitePattern.test(folded.slice(0, start)) ||
    /^(?:একটি|নতুন|একজন)\s/u.test(folded.slice(start))
  const { end, wordEnd, case: grammaticalCase, isPlural, type, isAcronym } = head
  return {
    start,
    end,
    wordEnd,
    case: grammaticalCase,
    isPlural,
    type,
    isIndefinite,
    isAcronym,
    organisation: null,
  }
}

/** > | একটি উচ্চ পর্যায়ের কমিটি গঠন   নতুন শাখা — up to two attributes stand between. */
const indefinitePattern =
  /(?:^|\s)(?:একটি|1\s?টি|কয়েকটি|নতুন|একজন|1\s?জন)\s+(?:(?![\p{L}\p{M}-]*ে\s)[\p{L}\p{M}-]+\s+){0,2}$/u

/** > | এ মন্ত্রণালয় |ও হাবকে অবহিত করবে — joined to a name that no list has. */
const strangerPattern =
  /^\s+(?:ও|এবং)\s+(?:[\p{L}\p{M}]+\s+)?[\p{L}\p{M}]{2,}(?<!টি|গুলো|গুলি|সমূহ)কে(?![\p{L}\p{M}])/u

/** `কৃষি মন্ত্রণালয় ও খাদ্য মন্ত্রণালয়কে`: the case of the last one is everyone's. */
function shareCase(folded: string, phrases: readonly OfficePhrase[]): readonly OfficePhrase[] {
  const shared: OfficePhrase[] = []
  for (const phrase of phrases.toReversed()) {
    const next = shared.at(-1)
    const gap = next === undefined ? '' : folded.slice(phrase.wordEnd, next.start)
    const isJoint = next !== undefined && phrase.case === 'bare' && jointPattern.test(gap)
    const isWithStranger =
      phrase.case === 'bare' && strangerPattern.test(folded.slice(phrase.wordEnd, next?.start))
    shared.push(
      isJoint
        ? { ...phrase, case: next.case }
        : isWithStranger
          ? { ...phrase, case: 'objective' }
          : phrase,
    )
  }
  return shared.toReversed()
}
