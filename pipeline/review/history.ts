import type { Entry, FieldName } from '../../schemas/review/change.ts'
import type { Told } from '../../schemas/review/decision-page.ts'
import type { ReviewedDecision } from '../../schemas/review/reviewed.ts'
import { derive, type Known } from './derive.ts'
import { undoneOf } from './live.ts'
import type { MachineDecision } from './machine.ts'
import { fieldNames } from './fields.ts'
import { saysSame } from './same.ts'

/** A reading of the machine that holds the decision. */
export interface Reading {
  readonly version: number
  readonly at: string
  readonly decision: MachineDecision | null
}

/** So many steps are told; nobody reads more. */
const mostTold = 100

/** Everything that was said of a decision, by machine and people, in the order of time; readings that say the same are one. */
export function historyOf(
  id: string,
  readings: readonly Reading[],
  entries: readonly Entry[],
): readonly Told[] {
  const undone = undoneOf(entries)
  const steps = [
    ...readings.map((reading) => ({ at: reading.at, reading, entry: null })),
    ...entries.map((entry) => ({ at: entry.at, reading: null, entry })),
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  // Each step is derived anew: of a decision that was changed over and over, the last steps are told.
  const from = Math.max(0, steps.length - mostTold)
  let before = standingAfter(id, steps.slice(0, from), readings)
  const told: Told[] = []
  steps.slice(from).forEach(({ at, reading, entry }, place) => {
    const index = from + place
    const after = standingAfter(id, steps.slice(0, index + 1), readings)
    const fields = changesBetween(before, after)
    before = after
    if (entry === null && fields.length === 0) return
    told.push({
      number: entry?.number ?? null,
      at,
      by: entry?.person.name ?? reading?.decision?.actions[0]?.extractor ?? 'rules',
      isPerson: entry !== null,
      isUndone: entry !== null && undone.has(entry.number),
      change: entry?.change ?? null,
      fields,
    })
  })
  return told
}

type Step = { readonly reading: Reading | null; readonly entry: Entry | null }

/** The decision as it stood after these steps. */
function standingAfter(
  id: string,
  steps: readonly Step[],
  readings: readonly Reading[],
): ReviewedDecision | null {
  const at: Known['at'] = (version) =>
    readings.find((reading) => reading.version === version)?.decision ?? null
  const reading = steps.findLast((step) => step.reading !== null)?.reading
  return derive({
    id,
    version: reading?.version ?? 0,
    machine: reading?.decision ?? null,
    at,
    entries: steps.flatMap(({ entry }) => (entry === null ? [] : [entry])),
  })
}

function changesBetween(
  before: ReviewedDecision | null,
  after: ReviewedDecision | null,
): Told['fields'] {
  return (after?.actions ?? []).flatMap((action) => {
    const was = before?.actions.find(({ id }) => id === action.id)
    const changed = fieldNames.filter(
      (field: FieldName) => was === undefined || !saysSame(field, was, action),
    )
    const fields = changed.map((field) => ({
      action: action.id,
      field: field as string,
      from: was?.[field] ?? null,
      to: action[field] as unknown,
    }))
    const state = { action: action.id, field: 'state', from: was?.state ?? null, to: action.state }
    return was !== undefined && was.state !== action.state ? [...fields, state] : fields
  })
}
