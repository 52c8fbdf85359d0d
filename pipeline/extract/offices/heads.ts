import { inflectionsOf, type Case } from '../../bangla/endings.ts'
import { anyOf, wordStart } from '../../bangla/edges.ts'
import { administrations, collectives, organisationHeads, posts, quantifiers } from '../../bangla/offices.ts'

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

const headPattern = new RegExp(
  `${wordStart}(?<head>${anyOf(typeOf.keys())})(?<rest>[\\p{L}\\p{M}'’]*)`,
  'gu',
)

const isComplete = (key: string): boolean =>
  typeOf.get(key) === 'collective' ||
  administrations.includes(key) || (typeOf.get(key) === 'post' && key.includes(' '))

/** Every head noun in a folded clause, longest names first at each place. */
export function findOfficeHeads(folded: string): readonly OfficeHead[] {
  return [...folded.matchAll(headPattern)].flatMap((match) => {
    const { head = '', rest = '' } = match.groups ?? {}
    const word = head + rest.replace(/['’]$/, '')
    const inflection = inflectionsOf(word).find(({ stem }) => stem === head)
    const key = head.replace(/\s+/g, ' ')
    if (inflection === undefined || (quantifiers.has(key) && rest === '')) return []
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
      },
    ]
  })
}
