import { useEffect, useSyncExternalStore } from 'react'
import type { DecisionPage } from '../../../schemas/review/decision-page.ts'
import type { Myself } from '../../../schemas/review/me.ts'
import { client } from '../requests/client.ts'
import { decisionKey, postChange } from '../requests/decision.ts'
import { useSignedOut } from '../requests/session.ts'
import type { Answer, OutboxState } from './answer.ts'
import { keptAnswersOf } from './kept-answers.ts'
import { createOutbox, type Outbox } from './outbox.ts'

type TakenListener = (answer: Answer, page: DecisionPage) => void

const nothing: OutboxState = { answers: [], trouble: null, clash: null, refused: [] }
const takenListeners = new Set<TakenListener>()
let current: { readonly person: number; readonly outbox: Outbox } | null = null

/** The outbox of the person at work. */
export function outbox(): Outbox {
  if (current === null) throw new Error('nobody is at work')
  return current.outbox
}

/** Keeps the outbox of this person going: at the start, after a sign-in, and when the network is back. */
export function useOutboxOf(person: Myself): void {
  if (current?.person !== person.id) current = { person: person.id, outbox: open(person) }
  const isSignedOut = useSignedOut()
  useEffect(() => {
    const resume = (): void => void outbox().resume()
    if (!isSignedOut) resume()
    addEventListener('online', resume)
    return () => removeEventListener('online', resume)
  }, [isSignedOut, person.id])
}

export const useOutbox = (): OutboxState =>
  useSyncExternalStore(
    (listener) => current?.outbox.subscribe(listener) ?? (() => {}),
    () => current?.outbox.state() ?? nothing,
  )

/** Hear of every answer that the server took. */
export function onTaken(listener: TakenListener): () => void {
  takenListeners.add(listener)
  return () => takenListeners.delete(listener)
}

const open = ({ id, name }: Myself): Outbox =>
  createOutbox({
    name,
    kept: keptAnswersOf(id),
    post: (answer) => postChange(answer, answer.change, answer.id),
    onTaken: (answer, page) => {
      client.setQueryData(decisionKey(answer.decision), page)
      for (const listener of takenListeners) listener(answer, page)
    },
  })
