import { inflectionsOf, type Case } from '../../bangla/endings.ts'
import { anyOf, wordStart } from '../../bangla/edges.ts'
import { collectives, organisationHeads, posts } from '../../bangla/offices.ts'

/** The noun at the head of an office's name: `ফোকাল পয়েন্ট কর্মকর্তাগণ`, `শাখা`, `সকলকে`. */
export interface OfficeHead {
  readonly type: 'organisation' | 'post' | 'collective'
  readonly start: number
  /** Before the case ending; a plural ending belongs to the name. */
  readonly end: number
  /** Behind the endings. */
  readonly wordEnd: number
  readonly case: Case
  readonly isPlural: boolean
  /** The name is complete as it stands: `নির্বাহী প্রকৌশলী`, but not `প্রকৌশলী` or `শাখা`. */
  readonly isComplete: boolean
}

const types = [
  ['collective', collectives],
  ['post', posts],
  ['organisation', organisationHeads],
] as const

const typeOf: ReadonlyMap<string, OfficeHead['type']> = new Map(
  types.toReversed().flatMap(([type, words]) => words.map((word) => [word, type] as const)),
)

const headPattern = new RegExp(
  `${wordStart}(?<head>${anyOf(typeOf.keys())})(?<rest>[\\p{L}\\p{M}'’]*)`,
  'gu',
)

/** Endings that stand apart: `শাখা সমূহকে`, `(কার্যক্রম)কে`, `সংস্থা 'র`, `একাডেমি এর`. */
const detachedPattern =
  /^(?:\s?\([^()\n]{1,40}\))?\s?'?(?<ending>(?:সমূহ|সমুহ|গুলো|গুলি|গণ|বৃন্দ)?(?:কে|এর|এ|র|ের|দের|দেরকে|তে)?)(?![\p{L}\p{M}])/u

/** Every head noun in a folded clause, longest names first at each place. */
export function findOfficeHeads(folded: string): readonly OfficeHead[] {
  return [...folded.matchAll(headPattern)].flatMap((match) => {
    const { head = '', rest = '' } = match.groups ?? {}
    const word = head + rest.replace(/['’]$/, '')
    const inflection = inflectionsOf(word).find(({ stem }) => stem === head)
    if (inflection === undefined) return []
    const { isPlural, uncased, case: grammaticalCase } = inflection
    const wordEnd = match.index + word.length
    const attached = { isPlural, case: grammaticalCase, wordEnd, end: match.index + uncased }
    const marked = rest === '' ? withDetached(folded, wordEnd, attached) : attached
    const key = head.replace(/\s+/g, ' ')
    return [
      {
        type: typeOf.get(key) ?? 'organisation',
        start: match.index,
        isComplete: key.includes(' ') || typeOf.get(key) === 'collective',
        ...marked,
      },
    ]
  })
}

type Marking = Pick<OfficeHead, 'isPlural' | 'case' | 'wordEnd' | 'end'>

function withDetached(folded: string, end: number, attached: Marking): Marking {
  const match = detachedPattern.exec(folded.slice(end))
  if (match === null || match[0].trim() === '') return attached
  const ending = match.groups?.['ending'] ?? ''
  const inflection = inflectionsOf(`কক${ending}`).find(({ stem }) => stem === 'কক')
  if (inflection === undefined) return attached
  // Brackets and a plural that stands apart belong to the name: `জেলা প্রশাসক (সকল)`, `সংস্থা সমূহ`.
  const name = match[0].slice(0, match[0].length - ending.length + inflection.uncased - 2).trimEnd()
  return {
    isPlural: inflection.isPlural,
    case: inflection.case,
    wordEnd: end + match[0].length,
    end: end + name.replace(/'$/, '').length,
  }
}
