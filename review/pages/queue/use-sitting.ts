import { useCallback, useEffect, useRef, useState } from 'react'
import type { Change } from '../../../schemas/review/change.ts'
import { asAnswered } from '../answers/as-answered.ts'
import { onTaken, outbox } from '../answers/use-outbox.ts'
import { failureOf, type Failure } from '../requests/failure.ts'
import { useMyself } from '../requests/me.ts'
import { releaseToQueue, takeFromQueue, type Which } from '../requests/queue.ts'
import { prefetchStrips } from './prefetch-strips.ts'
import {
  emptySitting,
  itemAt,
  moved,
  notAgain,
  withAnswer,
  withArrived,
  withMade,
  withoutLastAnswer,
  withPage,
  type Said,
  type Sitting,
} from './sitting.ts'

export interface Sat {
  readonly sitting: Sitting
  readonly failure: Failure | null
  readonly isLoading: boolean
  readonly reload: () => void
  /** Say it of the action before the eyes, and go on to the next. */
  readonly answer: (kind: Said['kind'], change: Change) => void
  /** Say it, and stay. */
  readonly amend: (change: Change) => void
  readonly skip: () => void
  /** Whether there was an answer to take back. */
  readonly undo: () => boolean
  readonly move: (by: 1 | -1) => void
}

const ahead = 3

/** A sitting at a queue: the next actions are there before they are asked for. */
export function useSitting(which: Which): Sat {
  const myself = useMyself()
  const [sitting, setSitting] = useState(emptySitting)
  const latest = useRef(sitting)
  const change = useCallback((next: (before: Sitting) => Sitting) => {
    latest.current = next(latest.current)
    setSitting(latest.current)
  }, [])
  const loading = useLoading(which, sitting, change)
  useRelease(latest)

  useEffect(
    () =>
      onTaken((answer, page) =>
        change((before) => withMade(withPage(before, page), answer.change, page)),
      ),
    [change],
  )
  const say = (given: Change, kind: Said['kind'] | null): void => {
    const item = itemAt(latest.current)
    if (item === null) return
    const { decision } = item.page
    const page = asAnswered(item.page, given, myself)
    const answer = outbox().put(decision, given)
    change((before) =>
      kind === null ? withPage(before, page) : withAnswer(before, { kind, answer }, page),
    )
  }
  return {
    sitting,
    ...loading,
    answer: (kind, given) => {
      const item = itemAt(latest.current)
      say(given, kind)
      // The colleague who is asked should not have to wait until it is free.
      if (kind === 'ask' && item !== null) letGo([item.action])
    },
    amend: (given) => say(given, null),
    skip: () => {
      const item = itemAt(latest.current)
      if (item === null) return
      letGo([item.action])
      change((before) => withAnswer(before, { kind: 'skip', answer: null }, item.page))
    },
    undo: () => {
      const place = latest.current.answered.at(-1)
      if (place === undefined) return false
      const said = latest.current.items[place]?.said
      if (said?.answer != null) outbox().takeBack(said.answer)
      change(withoutLastAnswer)
      return true
    },
    move: (by) => change((before) => moved(before, by)),
  }
}

/** Fetches more while fewer than three wait behind the one before the eyes. */
function useLoading(
  which: Which,
  sitting: Sitting,
  change: (next: (before: Sitting) => Sitting) => void,
): Pick<Sat, 'failure' | 'isLoading' | 'reload'> {
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isLoading, setIsLoading] = useState(false)
  const unanswered = sitting.items.filter(({ said }) => said === null).length
  const needsMore = !sitting.isExhausted && unanswered <= ahead && failure === null && !isLoading
  useEffect(() => {
    if (!needsMore) return
    setIsLoading(true)
    // What was answered and sent is not in the queue any more; the latest may still be on their way.
    takeFromQueue(which, ahead, notAgain(sitting))
      .then(
        (queue) => {
          prefetchStrips(queue)
          return change((before) => withArrived(before, queue))
        },
        (thrown: unknown) => setFailure(failureOf(thrown)),
      )
      .finally(() => setIsLoading(false))
  }, [needsMore, which, sitting, change])
  return {
    failure,
    isLoading,
    reload: () => {
      setFailure(null)
      change((before) => ({ ...before, isExhausted: false }))
    },
  }
}

/** Others may have these. A word that is lost on the way runs out at the server. */
function letGo(actions: readonly string[]): void {
  releaseToQueue(actions).catch(() => {})
}

/** What was not answered is free for others when the person leaves. */
function useRelease(latest: { readonly current: Sitting }): void {
  useEffect(() => {
    const release = (): void => {
      const held = latest.current.items.filter(({ said }) => said === null)
      if (held.length === 0) return
      letGo(held.map(({ action }) => action))
    }
    addEventListener('pagehide', release)
    return () => {
      removeEventListener('pagehide', release)
      release()
    }
  }, [latest])
}
