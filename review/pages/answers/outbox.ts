import type { DecisionPage } from '../../../schemas/review/decision-page.ts'
import type { Change } from '../../../schemas/review/change.ts'
import type { ReviewedDecision } from '../../../schemas/review/reviewed.ts'
import { failureOf, isPassing, type Failure } from '../requests/failure.ts'
import { newAnswerId, type Answer, type OutboxState } from './answer.ts'
import type { KeptAnswers } from './kept-answers.ts'
import { hasTaken } from './has-taken.ts'
import { createRevisions } from './revisions.ts'

interface Around {
  readonly kept: KeptAnswers
  readonly post: (answer: Answer) => Promise<DecisionPage>
  /** An answer was put down; the decision as it stands then. */
  readonly onTaken: (answer: Answer, page: DecisionPage) => void
  /** By whom the server says that a change was made. */
  readonly name: string
}

export interface Outbox {
  readonly state: () => OutboxState
  readonly subscribe: (listener: () => void) => () => void
  /** Say something of a decision, as the person saw it; the id of the answer. */
  readonly put: (
    seen: Pick<ReviewedDecision, 'id' | 'revision' | 'version'>,
    change: Change,
  ) => string
  /** As if the answer had not been given. */
  readonly takeBack: (answer: string) => void
  /** Go on: unsent answers of an earlier visit, and those that rest. */
  readonly resume: () => Promise<void>
  /** The change that the person chose in place of the one that clashed; null for none. */
  readonly settleClash: (change: Change | null) => void
  readonly dismissRefused: () => void
}

const firstWaitMs = 2000
const longestWaitMs = 60_000

/** Sends answers in their order, in the background, and loses none. */
export function createOutbox({ kept, post, onTaken, name }: Around): Outbox {
  let state: OutboxState = { answers: [], trouble: null, clash: null, refused: [] }
  let sending: string | null = null
  let wait = firstWaitMs
  let timer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()
  const revisions = createRevisions()

  const change = (next: Partial<OutboxState>): void => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  // A browser that keeps nothing (private mode, full disk) still sends: the answer is in memory.
  const store = (work: Promise<void>): void => {
    work.catch((cause: unknown) => console.warn('answers are not kept over a reload', cause))
  }
  const remove = (gone: Answer): void => {
    store(kept.forget(gone))
    change({ answers: state.answers.filter(({ id }) => id !== gone.id) })
  }
  const replace = (answers: readonly Answer[]): void => {
    for (const answer of answers) if (!state.answers.includes(answer)) store(kept.keep(answer))
    change({ answers })
  }

  const take = (answer: Answer, page: DecisionPage): void => {
    remove(answer)
    revisions.note(answer, page.decision.revision)
    replace(state.answers.map(revisions.follow))
    wait = firstWaitMs
    onTaken(answer, page)
  }
  const refuse = (answer: Answer, failure: Failure): void => {
    remove(answer)
    for (const undoing of state.answers.filter(({ undoes }) => undoes === answer.id))
      remove(undoing)
    change({ refused: [...state.refused, { answer, failure }] })
  }
  const rest = (failure: Failure): void => {
    change({ trouble: failure })
    // After a sign-in the page resumes by itself.
    if (failure.code === 'signed-out') return
    clearTimeout(timer)
    timer = setTimeout(() => void send(), wait)
    wait = Math.min(wait * 2, longestWaitMs)
  }

  /** One answer; whether to go on with the next. */
  const sendOne = async (answer: Answer): Promise<boolean> => {
    try {
      take(answer, await post(answer))
      return true
    } catch (thrown) {
      const failure = failureOf(thrown)
      if (failure.code === 'changed-meanwhile') {
        const { theirs } = failure.body as { readonly theirs: DecisionPage }
        // The answer to an earlier try was lost on the way.
        if (hasTaken(answer, theirs, name)) return (take(answer, theirs), true)
        change({ clash: { answer, theirs } })
        return false
      }
      if (!isPassing(failure)) return (refuse(answer, failure), true)
      rest(failure)
      return false
    }
  }
  const send = async (): Promise<void> => {
    if (sending !== null || state.clash !== null) return
    clearTimeout(timer)
    let goesOn = true
    while (goesOn) {
      const [next] = state.answers
      if (next === undefined) break
      sending = next.id
      goesOn = await sendOne(next)
      sending = null
    }
    if (goesOn && state.trouble !== null) change({ trouble: null })
  }
  const add = (answer: Answer): void => {
    replace([...state.answers, revisions.follow(answer)])
    void send()
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    put: ({ id: decision, revision, version }, given) => {
      const id = newAnswerId()
      add({ id, decision, revision, version, change: given, undoes: null })
      return id
    },
    takeBack: (id) => {
      const waiting = state.answers.find((answer) => answer.id === id)
      if (waiting !== undefined && sending !== id && state.clash?.answer.id !== id)
        return remove(waiting)
      const given = waiting ?? revisions.taken(id)
      if (given === undefined) return
      const undo = { kind: 'undo', change: 1, why: null } as const
      add({ ...given, id: newAnswerId(), change: undo, undoes: id })
    },
    resume: async () => {
      const known = new Set(state.answers.map(({ id }) => id))
      const before = await kept.all().catch((): readonly Answer[] => [])
      change({ answers: [...before.filter(({ id }) => !known.has(id)), ...state.answers] })
      await send()
    },
    settleClash: (chosen) => {
      if (state.clash === null) return
      const { answer, theirs } = state.clash
      change({ clash: null })
      if (chosen === null) refuseQuietly(answer)
      else
        replace(
          state.answers.map((one) =>
            one.id === answer.id ? { ...one, ...seenIn(theirs), change: chosen } : one,
          ),
        )
      void send()
    },
    dismissRefused: () => change({ refused: [] }),
  }

  /** The person let the other's word stand. */
  function refuseQuietly(answer: Answer): void {
    for (const one of state.answers)
      if (one.id === answer.id || one.undoes === answer.id) remove(one)
  }
}

const seenIn = ({
  decision: { revision, version },
}: DecisionPage): Pick<Answer, 'revision' | 'version'> => ({
  revision,
  version,
})
