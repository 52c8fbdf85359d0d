import type { Owner } from '../../../schemas/action.ts'
import type { ReasonCode } from '../../../schemas/reason.ts'
import type { Passage } from '../../../schemas/stages.ts'
import type { Predicate } from '../../bangla/verbs.ts'

/** What one implementer line of a decision says, and where it ends. */
export interface ImplementerLine {
  readonly end: number
  readonly owners: readonly Owner[]
  readonly isShared: boolean
}

/** A line of those who help goes with the line of those who lead before it. */
export const withSupport = (lines: readonly ImplementerLine[]): readonly ImplementerLine[] =>
  lines.reduce<readonly ImplementerLine[]>((joined, line) => {
    const last = joined.at(-1)
    const helps = line.owners.length > 0 && line.owners.every(({ role }) => role === 'support')
    return helps && last !== undefined
      ? [
          ...joined.slice(0, -1),
          { ...last, end: line.end, owners: [...last.owners, ...line.owners] },
        ]
      : [...joined, line]
  }, [])

/** Of several implementer lines the next one below the words, or the last. */
export const lineFor = (
  lines: readonly ImplementerLine[],
  passage: Passage,
): ImplementerLine | undefined =>
  lines.find(({ end }) => end >= (passage.at(-1)?.end ?? 0)) ?? lines.at(-1)

/** Owners that a clause may share: of the clause before in its sentence or over its item, and of the sentence before. */
export interface OtherOwners {
  readonly shared: readonly Owner[]
  readonly earlier: readonly Owner[]
}

/**
 * The sentence's own owners, then the clause before, then the implementer line; an inferred one yields to a line. What
 * must be done after somebody was named (`… করবেন। প্রতিবেদন … দাখিল করতে হবে।`) is theirs, too; an active verb without
 * a subject has that of the sentence before, be it a group.
 */
export function chooseOwners(
  own: readonly Owner[],
  isInferred: boolean,
  line: ImplementerLine | undefined,
  { shared, earlier }: OtherOwners,
  { modality, voice }: Pick<Predicate, 'modality' | 'voice'>,
): { owners: readonly Owner[]; reasons: readonly ReasonCode[] } {
  // Nothing is left to do of what is resolved: whom a line or column names acts on the rest.
  if (modality === 'resolved') return { owners: [], reasons: [] }
  if (own.length > 0 && !isInferred) return { owners: own, reasons: [] }
  if (shared.length > 0) return { owners: shared, reasons: [] }
  if (line !== undefined && line.owners.length > 0)
    return { owners: line.owners, reasons: line.isShared ? ['owner-inherited'] : [] }
  if (own.length > 0) return { owners: own, reasons: ['owner-inferred'] }
  const named = earlier.filter(
    ({ role, from, kind }) =>
      role === 'lead' && from === 'sentence' && (kind !== 'group' || voice === 'active'),
  )
  if ((voice === 'obligation' || voice === 'active') && named.length > 0)
    return {
      owners: named.map((owner) => ({ ...owner, from: 'inherited' })),
      reasons: ['owner-inherited'],
    }
  return { owners: [], reasons: ['owner-missing'] }
}
