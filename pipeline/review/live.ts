import type { Entry } from '../../schemas/review/change.ts'

/** The changes that count, oldest first: without those that were undone, and without the undoing itself. */
export function liveEntries(entries: readonly Entry[]): readonly Entry[] {
  const undone = undoneOf(entries)
  return entries.filter(({ number, change }) => change.kind !== 'undo' && !undone.has(number))
}

/** The numbers of the changes that are undone; an undoing may be undone itself. */
export function undoneOf(entries: readonly Entry[]): ReadonlySet<number> {
  const undone = new Set<number>()
  for (const { number, change } of entries.toReversed())
    if (change.kind === 'undo' && !undone.has(number)) undone.add(change.change)
  return undone
}
