import { contactSpans } from '../../bangla/contacts.ts'
import { fold } from '../../bangla/fold.ts'
import { courtesies } from '../../bangla/names.ts'
import { anyOf } from '../../bangla/edges.ts'
import type { Span } from '../../../schemas/span.ts'
import type { Segmented } from '../../../schemas/stages.ts'
import { findBareNames, findEnglishNames, findHolders, findSpeakers } from './bare-names.ts'
import { findPersons } from '../offices/persons.ts'

/** A passage without names and contacts, and the way back. */
export interface Redacted {
  readonly text: string
  /** The words of an answer with the names and contacts in their places. */
  readonly restore: (answer: string) => string
}

/** The people whom a file names anywhere: who presided, who attended, who signed. With and without words of courtesy. */
export const peopleOf = ({ text, folded, documents }: Segmented): readonly string[] => [
  ...new Set(
    [
      ...documents.flatMap(({ meeting, attendees }) => [
        meeting?.chair?.name,
        ...attendees.map(({ name }) => name),
      ]),
      ...findPersons(folded).map(({ start, end }) => text.slice(start, end)),
    ]
      .flatMap((name) => (name == null ? [] : [name, name.replace(courtesyPattern, '')]))
      .filter((name) => name.length >= shortestName),
  ),
]

const courtesyPattern = new RegExp(`^(?:${anyOf(courtesies)}\\s+)+`, 'u')
/** A shorter one may be a word of its own. */
const shortestName = 6

/**
 * `text` with a sign in the place of every person, telephone number and address: `জনাব রাশেদ খানকে` → `[ব্যক্তি-1]কে`. The
 * same words get the same sign.
 */
export function redact(text: string, people: readonly string[]): Redacted {
  const folded = fold(text)
  const personal = [
    ...contactSpans(text).map((span) => ({ ...span, kind: 'যোগাযোগ' })),
    ...[
      ...findPersons(folded),
      ...findBareNames(folded),
      ...findSpeakers(folded),
      ...findHolders(folded),
      ...findEnglishNames(text),
      ...people.flatMap((name) => placesOf(folded, fold(name))),
    ].map(({ start, end }) => ({ start, end, kind: 'ব্যক্তি' })),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end)
  const words = new Map<string, string>()
  let [redacted, at] = ['', 0]
  for (const span of personal) {
    const { start, end, kind } = { ...span, start: Math.max(span.start, at) }
    if (start >= end) continue
    const name = text.slice(start, end)
    const sign = words.get(name) ?? `[${kind}-${words.size + 1}]`
    words.set(name, sign)
    redacted += text.slice(at, start) + sign
    at = end
  }
  const names = new Map([...words].map(([name, sign]) => [sign, name]))
  return {
    text: redacted + text.slice(at),
    restore: (answer) =>
      answer.replace(/\[(?:ব্যক্তি|যোগাযোগ)-\d+\]/gu, (sign) => names.get(sign) ?? sign),
  }
}

function placesOf(folded: string, name: string): readonly Span[] {
  const found: Span[] = []
  for (let at = folded.indexOf(name); at !== -1; at = folded.indexOf(name, at + name.length)) {
    found.push({ start: at, end: at + name.length })
  }
  return found
}
