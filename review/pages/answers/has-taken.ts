import type { DecisionPage } from '../../../schemas/review/decision-page.ts'
import type { Answer } from './answer.ts'

/** Whether the last change of the decision is this very answer: the server took it, but its word got lost. */
export function hasTaken({ change }: Answer, theirs: DecisionPage, name: string): boolean {
  const last = theirs.history.findLast(({ number }) => number === theirs.decision.revision)
  return last !== undefined && last.by === name && sorted(last.change) === sorted(change)
}

/** JSON with the names of each object in order: the server may write them in another. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part instanceof Object && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
