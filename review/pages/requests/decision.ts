import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { ComputedDeadline, DecisionPage } from '../../../schemas/review/decision-page.ts'
import type { Change } from '../../../schemas/review/change.ts'
import { send } from './send.ts'

export const decisionKey = (id: string): readonly string[] => ['decision', id]

export const useDecision = (id: string): UseQueryResult<DecisionPage> =>
  useQuery({ queryKey: decisionKey(id), queryFn: () => send<DecisionPage>(`/decisions/${id}`) })

/** The decision as the person saw it. */
export interface Seen {
  readonly decision: string
  readonly revision: number
  readonly version: number
}

/** Put a change down upon what the person saw; `key` makes a second sending harmless. */
export const postChange = (
  { decision, revision, version }: Seen,
  change: Change,
  key: string,
): Promise<DecisionPage> =>
  send<DecisionPage>(`/decisions/${decision}/changes`, {
    method: 'POST',
    headers: { 'if-match': `"${revision}.${version}"`, 'idempotency-key': key },
    body: { change },
  })

/** How the machine reads the words of a deadline. */
export const readDeadline = (
  decision: string,
  action: string,
  text: string,
  signal: AbortSignal,
): Promise<ComputedDeadline> =>
  send<ComputedDeadline>(`/decisions/${decision}/deadline`, {
    method: 'POST',
    body: { action, text },
    signal,
    isLookUp: true,
  })
