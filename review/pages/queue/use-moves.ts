import { announce } from '../parts/announce.tsx'
import { useWords } from '../words/language.tsx'
import type { Sat } from './use-sitting.ts'

interface Moves {
  readonly undo: () => void
  readonly next: () => void
  readonly previous: () => void
}

/** Going to and fro, told aloud. */
export function useMoves({ sitting, undo, move }: Sat): Moves {
  const words = useWords()
  return {
    undo: () => announce(undo() ? words.queue.said.undone : words.queue.said.nothingToUndo),
    next: () => {
      if (sitting.at >= sitting.items.length - 1) announce(words.queue.said.noNext)
      if (sitting.at < sitting.items.length) move(1)
    },
    previous: () => {
      if (sitting.at === 0) announce(words.queue.said.noPrevious)
      else move(-1)
    },
  }
}
