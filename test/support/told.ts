import { extractWith } from '../../pipeline/extract/index.ts'
import { toRecord } from '../../pipeline/record/index.ts'
import { normalise } from '../../pipeline/normalise/index.ts'
import { segment } from '../../pipeline/segment/index.ts'
import { verify } from '../../pipeline/verify/index.ts'
import type { ModelReply, ToldAction } from '../../schemas/model-reply.ts'
import type { MinutesRecord } from '../../schemas/record.ts'
import { recognised } from './recognised.ts'

/** An obligation as a model tells it. */
export const toldAction = (quote: string, parts: Partial<ToldAction> = {}): ToldAction => ({
  quote,
  modality: 'must',
  negative: false,
  owners: [],
  recipients: [],
  deadline: null,
  ...parts,
})

/** A decision with one action that says the same. */
export const toldDecision = (
  quote: string,
  ...actions: readonly ToldAction[]
): ModelReply['decisions'][number] => ({
  label: null,
  quote,
  actions: actions.length === 0 ? [toldAction(quote)] : actions,
})

/** The record of minutes of which a model tells this. */
export async function recordTold(
  text: string,
  reply: ModelReply,
  whose: 'model' | 'both' = 'both',
): Promise<MinutesRecord> {
  const minutes = segment(normalise({ ...recognised(text), pages: [pageOf(text)] }))
  const usage = { requests: 1, read: 1, written: 1 }
  const model = { name: 'peer', read: () => Promise.resolve({ reply, usage }) }
  const read = await extractWith(minutes, 'meeting', { model, whose, onUsage: () => {} })
  return toRecord(verify(read))
}

const pageOf = (text: string): MinutesRecord['pages'][number] => ({
  number: 1,
  start: 0,
  end: text.length,
  width: null,
  height: null,
  origin: 'text',
  reason: 'typed',
  confidence: 1,
})
