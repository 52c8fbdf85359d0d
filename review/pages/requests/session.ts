import { useSyncExternalStore } from 'react'

/*
 * What the browser knows of the session between requests: the token that goes back with every change, and whether the
 * server has ended the session while a person was at work.
 */

let token = ''
let isSignedOut = false
const listeners = new Set<() => void>()

export const csrf = (): string => token

export function keepCsrf(next: string): void {
  token = next
}

export const noteSignedOut = (): void => change(true)
export const noteSignedIn = (): void => change(false)

/** Whether the session ended: a dialog asks for the password, and the page behind it stays as it is. */
export const useSignedOut = (): boolean => useSyncExternalStore(subscribe, () => isSignedOut)

function change(next: boolean): void {
  if (isSignedOut === next) return
  isSignedOut = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
