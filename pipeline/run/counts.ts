import { needsLook } from '../document/attention.ts'
import type { MinutesRecord } from '../../schemas/record.ts'
import type { Counts } from '../store/records.ts'

/** What a record holds, in numbers. */
export function countsOf({ pages, documents, warnings }: MinutesRecord): Counts {
  const decisions = documents.flatMap((document) => document.decisions)
  const actions = [
    ...decisions.flatMap((decision) => decision.actions),
    ...documents.flatMap((document) => document.requests),
  ]
  return {
    pages: pages.length,
    documents: documents.length,
    decisions: decisions.length,
    actions: actions.length,
    toLookAt: actions.filter((action) => needsLook(action)).length,
    warnings: warnings.length,
    sureness: Array.from(
      { length: 10 },
      (_, bin) => actions.filter(({ confidence }) => binOf(confidence) === bin).length,
    ),
  }
}

const binOf = (confidence: number): number => Math.min(9, Math.floor(confidence * 10))
