import { applyChange } from '../../../pipeline/review/apply.ts'
import type { DecisionPage } from '../../../schemas/review/decision-page.ts'
import type { Myself } from '../../../schemas/review/me.ts'
import type { Change } from '../../../schemas/review/change.ts'

/** The decision as it will stand when the server has put the change down: shown at once, before it has. */
export function asAnswered(page: DecisionPage, change: Change, person: Myself): DecisionPage {
  const { revision } = page.decision
  const at = new Date().toISOString()
  const entry = { number: revision + 1, change, person, at, version: 0 }
  // The revision stays: it says which one the person saw.
  return { ...page, decision: { ...applyChange(page.decision, entry), revision } }
}
