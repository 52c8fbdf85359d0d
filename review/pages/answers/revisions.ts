import type { Answer } from './answer.ts'

interface Revisions {
  /** The server took an answer, and the decision has this revision since. */
  readonly note: (answer: Answer, revision: number) => void
  /** The answer upon the revision that one's own answers have led to. */
  readonly follow: (answer: Answer) => Answer
  /** An answer that the server took, upon the revision that it made; undefined where it was not taken in this visit. */
  readonly taken: (id: string) => Answer | undefined
}

/**
 * Which revision follows from one's own answers. Who answers quickly sees a decision as it stood before the answer that
 * is still on its way: that is no clash, for nobody else came in between.
 */
export function createRevisions(): Revisions {
  const successors = new Map<string, number>()
  const takenAnswers = new Map<string, Answer>()
  const keyOf = (decision: string, revision: number): string => `${decision} ${revision}`
  return {
    note: (answer, revision) => {
      successors.set(keyOf(answer.decision, answer.revision), revision)
      takenAnswers.set(answer.id, { ...answer, revision })
    },
    follow: (answer) => {
      let { revision } = answer
      for (let next: number | undefined = revision; next !== undefined;) {
        revision = next
        const later = successors.get(keyOf(answer.decision, revision))
        next = later === revision ? undefined : later
      }
      const undone = answer.undoes === null ? undefined : takenAnswers.get(answer.undoes)
      if (undone === undefined)
        return revision === answer.revision ? answer : { ...answer, revision }
      const change = { kind: 'undo', change: undone.revision, why: null } as const
      return { ...answer, revision, change, undoes: null }
    },
    taken: (id) => takenAnswers.get(id),
  }
}
