import { familyNames, nameEndPattern } from '../../bangla/names.ts'
import { listed } from '../../bangla/listed.ts'
import { addressedPattern, obligedNamePattern } from '../../bangla/roles.ts'
import { isNameWord, isOpenWord, leftEdge } from './left-edge.ts'
import type { OfficePhrase } from './phrase.ts'

/** Between the names that a request is addressed to. */
const joinPattern = /(?:\s?,|\s+(?:ও|এবং))\s+$/u

/** > | তাঁকে   যাদেরকে — before -কে, whom a name is not. */
const pronouns: ReadonlySet<string> = new Set(
  listed('তা, তাঁ, যা, যাঁ, কা, এ, সে, আমা, আপনা, নিজে, কাউ, সকল, সবাই'),
)

/**
 * Whom a request names though no list has the name: only who can act is asked, so a noun in -কে right before the asking
 * is one, and so are those that are joined to it.
 * > | সবুজ আন্দোলনকে অনুরোধ করা হলো   উপজেলা কৃষি কর্মকর্তা ও গ্রামীণফোন-কে অনুরোধ জানানো হয়
 */
export function findAddressees(folded: string): readonly OfficePhrase[] {
  const match = addressedPattern.exec(folded)
  const name = match?.groups?.['name'] ?? ''
  if (match === null) return findObliged(folded)
  if (!isNameWord(name) || pronouns.has(name)) return []
  const end = match.index + name.length
  const start = startOf(folded, match.index)
  const wordEnd = end + (match.groups?.['ending']?.length ?? 0)
  const last = { ...stranger(folded, start, end), wordEnd, case: 'objective' as const }
  return [...joined(folded, start), last]
}

/** The names that a sentence begins with: `গোল্ডেন লাইফ, বায়রা লাইফকে`. */
function findObliged(folded: string): readonly OfficePhrase[] {
  const match = obligedNamePattern.exec(folded)
  const { names = '', ending = '' } = match?.groups ?? {}
  const parts = [...names.matchAll(namePattern)]
  if (match === null || !parts.every(({ 0: name }) => isName(name))) return []
  return parts.map(({ 0: name, index }) => {
    const from = match[0].indexOf(names) + index
    const isLast = index + name.length === names.length
    return {
      ...stranger(folded, from, from + name.length),
      wordEnd: from + name.length + (isLast ? ending.length : 0),
      case: 'objective',
    }
  })
}

/** What ও, এবং and commas join. */
const namePattern = /(?!(?:ও|এবং)\s)[^\s,](?:(?!\s(?:ও|এবং)\s)[^,])*/gu

const isName = (name: string): boolean => {
  const words = name.split(/\s+/u)
  return (
    words.length <= 4 &&
    isNameWord(words.at(-1) ?? '') &&
    !words.some((word) => pronouns.has(word) || !isOpenWord(word))
  )
}

const startOf = (folded: string, from: number): number => {
  const words = folded.slice(leftEdge(folded, from, 'organisation'), from).trimStart()
  const kept = /(?:(?!(?:ও|এবং)\s)\S+\s+){0,3}$/u.exec(words)?.[0].length ?? 0
  return from - kept
}

/** > | ব্র্যাক, আশা ও |গাক-কে — each a name of its own. */
function joined(folded: string, start: number): readonly OfficePhrase[] {
  const join = joinPattern.exec(folded.slice(0, start))
  const name = join === null ? null : /[\p{L}\p{M}]+$/u.exec(folded.slice(0, join.index))
  if (join === null || name === null || !isNameWord(name[0])) return []
  const from = startOf(folded, name.index)
  return [...joined(folded, from), stranger(folded, from, join.index)]
}

const stranger = (folded: string, start: number, end: number): OfficePhrase => ({
  start,
  end,
  wordEnd: end,
  case: 'bare',
  type: isPerson(/\S+$/u.exec(folded.slice(start, end))?.[0] ?? '') ? 'person' : 'organisation',
  isPlural: false,
  isIndefinite: false,
  isAcronym: false,
  organisation: null,
})

const isPerson = (word: string): boolean => familyNames.has(word) || nameEndPattern.test(word)
