import { foldDigits } from '../bangla/digits.ts'
import type { Decision } from '../../schemas/decision.ts'
import type { LinkableDocument } from './linkable.ts'

/** What tells whose a document is, and who was written to. Ids of the registry, and `file 41` for the ministry of a memo number. */
export interface Parties {
  readonly own: ReadonlySet<string>
  readonly addressed: ReadonlySet<string>
}

/** What the archive keeps of a decision so that others can speak of it. */
export interface HeldDecision {
  readonly id: string
  /** How it may be called: `খ`, and `৭(খ)` of paragraph ৭; with ASCII digits and no blanks. */
  readonly names: ReadonlySet<string>
  readonly text: string
  readonly minutes: HeldMinutes
}

/** Minutes that others can speak of. `file` is the sha256 of their source, `order` when it was registered. */
export interface HeldMinutes {
  readonly file: string
  readonly order: number
  /** How many decisions they hold. */
  readonly decisions: number
  readonly date: string | null
  readonly memo: string | null
  readonly parties: Parties
}

/** The last meeting first: decisions are repeated. The id settles the rest, whichever file was read first. */
export const latestFirst = (a: HeldDecision, b: HeldDecision): number =>
  (b.minutes.date ?? '').localeCompare(a.minutes.date ?? '') || a.id.localeCompare(b.id)

/** Keep what a document decided. */
export function holdMinutes(
  document: LinkableDocument,
  file: string,
  order: number,
): readonly HeldDecision[] {
  const minutes: HeldMinutes = {
    file,
    order,
    decisions: document.decisions.length,
    date: document.meeting?.date?.date ?? null,
    memo: document.memo?.text ?? null,
    parties: partiesOf(document),
  }
  return document.decisions.map((decision) => ({
    id: decision.id,
    names: namesOf(decision),
    text: decision.text,
    minutes,
  }))
}

function namesOf({ label, paragraph }: Pick<Decision, 'label' | 'paragraph'>): ReadonlySet<string> {
  if (label === null) return new Set()
  const name = bareName(label.canonical)
  return new Set(paragraph === null ? [name] : [name, `${paragraph}${name}`])
}

/** A label without what sets its parts off: `৩ (খ)` and `৩.খ` are one name. */
export const bareName = (label: string): string =>
  foldDigits(label)
    .replace(/(?<=\d)\.(?=\d)/gu, ':')
    .replace(/[^\p{L}\p{M}\p{N}:]+/gu, '')

/** The parties of a document as its header and its distribution list name them. */
export function partiesOf({ issuer, meeting, memo, recipients }: LinkableDocument): Parties {
  const ministry = /^\d{2}(?=[.,]\s?\d{2}[.,]\s?\d{4})/u.exec(foldDigits(memo?.text ?? ''))?.[0]
  const own = [
    issuer?.organisation?.id,
    meeting?.chair?.organisation?.id,
    ministry === undefined ? undefined : `file ${ministry}`,
  ]
  return {
    own: known(own),
    addressed: known(recipients.map(({ organisation }) => organisation?.id)),
  }
}

const known = (ids: ReadonlyArray<string | undefined>): ReadonlySet<string> =>
  new Set(ids.filter((id) => id !== undefined))

/** The groups of digits of a memo number; the last is its serial. */
export const memoGroups = (memo: string): readonly string[] => foldDigits(memo).match(/\d+/gu) ?? []

/** Whether two documents can speak of one meeting: one office wrote both, or one of them was sent to the other's. */
export const areConcerned = (a: Parties, b: Parties): boolean =>
  !a.own.isDisjointFrom(b.own) ||
  !a.addressed.isDisjointFrom(b.own) ||
  !b.addressed.isDisjointFrom(a.own)

/** Whether two documents are known to be of different offices. */
export const areStrangers = (a: Parties, b: Parties): boolean =>
  a.own.size > 0 && b.own.size > 0 && !areConcerned(a, b)
