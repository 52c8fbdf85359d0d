import { similarity } from '../document/similarity.ts'

/** A gold item with the reading that was found for it; either may be alone. */
export interface Pair<T> {
  readonly gold: T | null
  readonly read: T | null
}

/**
 * Pair items by the likeness of their words, the most alike first, none below `least`. Order breaks ties,
 * so that equal sentences in two table rows meet their own.
 */
export function align<T>(
  gold: readonly T[],
  read: readonly T[],
  textOf: (item: T) => string,
  least: number,
): readonly Pair<T>[] {
  const candidates = gold
    .flatMap((g, i) =>
      read.map((r, j) => ({
        i,
        j,
        likeness: similarity(textOf(g), textOf(r)),
        apart: Math.abs(i - j),
      })),
    )
    .filter(({ likeness }) => likeness >= least)
    .toSorted((a, b) => b.likeness - a.likeness || a.apart - b.apart)
  const partnerOfGold = new Map<number, number>()
  const taken = new Set<number>()
  for (const { i, j } of candidates) {
    if (partnerOfGold.has(i) || taken.has(j)) continue
    partnerOfGold.set(i, j)
    taken.add(j)
  }
  const paired = gold.map((item, i) => ({
    gold: item,
    read: read[partnerOfGold.get(i) ?? -1] ?? null,
  }))
  const rest = read.filter((_, j) => !taken.has(j)).map((item) => ({ gold: null, read: item }))
  return [...paired, ...rest]
}
