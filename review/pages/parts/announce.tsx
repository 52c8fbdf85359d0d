import { useSyncExternalStore } from 'react'

/*
 * What was done, for those who do not see it: one polite live region for all pages. The same words twice are told
 * twice, for each time they are a new text.
 */

let said = { text: '', turn: 0 }
const listeners = new Set<() => void>()

export function announce(text: string): void {
  said = { text, turn: said.turn + 1 }
  for (const listener of listeners) listener()
}

export function Announcer() {
  const { text, turn } = useSyncExternalStore(subscribe, () => said)
  // A no-break space at every second turn makes repeated words a change.
  const spoken = turn % 2 === 0 || text === '' ? text : `${text}\u00A0`
  return (
    <p role="status" aria-live="polite" className="announcer">
      {spoken}
    </p>
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
