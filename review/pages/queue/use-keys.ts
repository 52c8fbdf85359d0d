import { useEffect, useRef } from 'react'

/** What a key does, by its place on the keyboard: a Bijoy or Avro layout changes what it writes, not where it is. */
export type Keys = Readonly<Record<string, () => void>>

/** Keys work on the whole page, but not while somebody types, in a dialog, or with Ctrl, Alt or Meta held. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.isComposing || event.repeat || event.defaultPrevented) return
      if (event.ctrlKey || event.altKey || event.metaKey) return
      if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return
      const work = latest.current[event.shiftKey ? `Shift+${event.code}` : event.code]
      if (work === undefined) return
      event.preventDefault()
      work()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable], [role="listbox"]') !== null
