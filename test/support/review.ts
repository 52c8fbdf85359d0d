import type { Change, Entry } from '../../schemas/review/change.ts'
import type { MachineDecision } from '../../pipeline/review/machine.ts'
import { placedIn } from '../../pipeline/review/machine.ts'
import { readText } from './reading.ts'
import { typedMinutes } from './minutes.ts'

/** A decision of one action, as the machine reads it in short minutes. */
export function machineDecision(text = typedMinutes): MachineDecision {
  const [first] = placedIn(readText(text))
  if (first === undefined) throw new Error('the minutes hold no decision')
  return first.decision
}

export const rahim = { id: 1, name: 'রহিম' }

/** Changes with numbers and times, in their order; all to one version of the record, if nothing else is said. */
export const entered = (
  changes: readonly Change[],
  version: number | ((at: number) => number) = 1,
): readonly Entry[] =>
  changes.map((change, at) => ({
    number: at + 1,
    change,
    person: rahim,
    at: `2026-11-22T10:00:${String(at).padStart(2, '0')}.000Z`,
    version: typeof version === 'number' ? version : version(at),
  }))
