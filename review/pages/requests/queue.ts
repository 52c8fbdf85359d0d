import type { Queue } from '../../../schemas/review/queue.ts'
import { query, send } from './send.ts'

export type Which = 'questions' | 'certain' | 'asked'

export const isWhich = (text: string): text is Which =>
  text === 'questions' || text === 'certain' || text === 'asked'

/** The next actions, held for this person; none of `not`. */
export const takeFromQueue = (which: Which, take: number, not: readonly string[]): Promise<Queue> =>
  send<Queue>(`/queue${query({ which, take, not: not.join(',') })}`)

/** Others may have these. Goes on while the page closes; one that is lost runs out by itself. */
export const releaseToQueue = (actions: readonly string[]): Promise<unknown> =>
  send('/queue/release', { method: 'POST', body: { actions }, keepalive: true })
