import { useEffect, useRef, type RefObject } from 'react'

/**
 * Where an action comes before the eyes: its top is in sight, and the focus is on it where the button that was pressed
 * has gone with the last one.
 */
export function useArrival(): RefObject<HTMLElement | null> {
  const article = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = article.current
    if (element === null) return
    if (element.getBoundingClientRect().top < 0) element.scrollIntoView({ block: 'start' })
    if (document.activeElement === document.body) element.focus({ preventScroll: true })
  }, [])
  return article
}
