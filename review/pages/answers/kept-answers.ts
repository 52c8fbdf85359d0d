import { createStore, del, entries, set } from 'idb-keyval'
import type { Answer } from './answer.ts'

/*
 * Unsent answers outlive the page: each has an entry of its own in IndexedDB, so that two tabs do not overwrite each
 * other. They belong to the person who gave them.
 */

export interface KeptAnswers {
  readonly all: () => Promise<readonly Answer[]>
  readonly keep: (answer: Answer) => Promise<void>
  readonly forget: (answer: Answer) => Promise<void>
}

export function keptAnswersOf(person: number): KeptAnswers {
  const store = createStore('siddhanta-answers', 'answers')
  const prefix = `${person}/`
  return {
    all: async () => {
      const kept = await entries<string, Answer>(store)
      return kept
        .filter(([key]) => key.startsWith(prefix))
        .map(([, answer]) => answer)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    },
    keep: (answer) => set(`${prefix}${answer.id}`, answer, store),
    forget: (answer) => del(`${prefix}${answer.id}`, store),
  }
}
