import { lazy, Suspense, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { UnsentBanner } from '../answers/unsent-banner.tsx'
import { useOutbox, useOutboxOf } from '../answers/use-outbox.ts'
import { useMyself } from '../requests/me.ts'
import { useWords } from '../words/language.tsx'
import { Masthead } from './masthead.tsx'
import { Pages } from './pages.tsx'
import './shell.css'

const ClashDialog = lazy(async () => ({
  default: (await import('../clash/clash-dialog.tsx')).ClashDialog,
}))

/** Masthead, what waits to be sent, and the page. */
export function Shell() {
  const words = useWords()
  const myself = useMyself()
  const main = useRef<HTMLElement>(null)
  const [path] = useLocation()
  const before = useRef(path)
  useOutboxOf(myself)
  const { clash } = useOutbox()
  useEffect(() => {
    // After a change of page, readers of the screen start at the new one.
    if (before.current !== path) main.current?.focus()
    before.current = path
  }, [path])
  return (
    <>
      <a href="#main" className="skip-link">
        {words.app.skip}
      </a>
      <Masthead />
      <main id="main" ref={main} tabIndex={-1}>
        <UnsentBanner />
        <Suspense fallback={<p className="loading">{words.app.loading}</p>}>
          <Pages />
        </Suspense>
      </main>
      {clash !== null && (
        <Suspense>
          <ClashDialog key={clash.answer.id} {...clash} />
        </Suspense>
      )}
    </>
  )
}
