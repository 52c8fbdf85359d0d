import { isGenitive } from '../bangla/nouns.ts'
import { finalPredicate } from '../bangla/verbs.ts'
import type { ExtractedAction, Normalised } from '../../schemas/stages.ts'

/**
 * What of an action's words speaks against its reading, without a reason of its own for a person to look:
 * - late-owner: the owner's name stands far inside the sentence, where other names and objects stand before it
 * - behind-genitive: a genitive stands right before the name, that may begin with it: `পরিবহন পুলের |প্রশাসক`
 * - no-subject: the verb is active, but nobody was read who does it
 * - resolved-in-table: nothing is left to do, and a column names somebody all the same
 */
export type Sign = 'late-owner' | 'behind-genitive' | 'no-subject' | 'resolved-in-table'

/** Letters from the start of a sentence. */
const late = 60

/** The signs of an action, in no order. */
export function signsOf(
  text: Pick<Normalised, 'text' | 'folded'>,
  action: ExtractedAction,
): readonly Sign[] {
  const { owners, modality, evidence } = action
  const start = evidence[0]?.start ?? 0
  const name = owners.find(({ from }) => from === 'sentence')?.evidence[0]?.start
  const before = name === undefined ? '' : text.folded.slice(start, name).trimEnd()
  const word = /[\p{L}\p{M}]+$/u.exec(before)?.[0] ?? ''
  const isActive = finalPredicate(foldedOf(text, action))?.voice === 'active'
  const isColumn = owners.some(({ from }) => from === 'table-column')
  return [
    ...(before.length >= late ? (['late-owner'] as const) : []),
    ...(isGenitive(word) ? (['behind-genitive'] as const) : []),
    ...(owners.length === 0 && isActive ? (['no-subject'] as const) : []),
    ...(modality === 'resolved' && isColumn ? (['resolved-in-table'] as const) : []),
  ]
}

const foldedOf = ({ folded }: Pick<Normalised, 'folded'>, { evidence }: ExtractedAction): string =>
  evidence.map(({ start, end }) => folded.slice(start, end)).join(' ')
