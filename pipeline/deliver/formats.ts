import { DeliveredDecision } from '../../schemas/delivery/decision.ts'
import { InvariantError } from '../errors.ts'
import type { Told } from '../store/former.ts'
import { calendarOf } from './calendar.ts'
import { csvOf } from './csv.ts'
import { actionsOf } from './owned.ts'
import { rowsOf, type Row } from './row.ts'
import { xlsxOf } from './xlsx.ts'

type Decisions = AsyncIterable<Told>

/** A form in which decisions leave the archive. */
export interface Format {
  readonly mediaType: string
  /** Whether those that were withdrawn belong to it, so that readers take them back. */
  readonly isWithWithdrawn: boolean
  /** Of one owner, or of all. Few decisions are held at a time. */
  readonly write: (decisions: Decisions, owner: string | null) => AsyncIterable<string | Uint8Array>
}

export const formatNames = ['jsonl', 'csv', 'xlsx', 'ics'] as const
export type FormatName = (typeof formatNames)[number]

export const formats: Readonly<Record<FormatName, Format>> = {
  jsonl: { mediaType: 'application/jsonl', isWithWithdrawn: false, write: jsonLines },
  csv: {
    mediaType: 'text/csv; charset=utf-8',
    isWithWithdrawn: false,
    write: (decisions, owner) => csvOf(rows(decisions, owner)),
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    isWithWithdrawn: false,
    write: (decisions, owner) => xlsxOf(rows(decisions, owner)),
  },
  ics: { mediaType: 'text/calendar; charset=utf-8', isWithWithdrawn: true, write: calendarOf },
}

async function* rows(decisions: Decisions, owner: string | null): AsyncGenerator<Row> {
  for await (const decision of decisions) yield* rowsOf(decision, owner)
}

/** A decision a line, whole also where only one of its actions is the owner's: half a decision is another one. */
async function* jsonLines(decisions: Decisions, owner: string | null): AsyncGenerator<string> {
  for await (const decision of decisions) {
    if (actionsOf(decision, owner).length === 0) continue
    const checked = DeliveredDecision.safeParse(decision)
    if (!checked.success)
      throw new InvariantError(`${decision.id} is no decision/1: ${checked.error.message}`)
    yield `${JSON.stringify(checked.data)}\n`
  }
}
