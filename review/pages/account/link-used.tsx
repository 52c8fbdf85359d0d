import { useWords } from '../words/language.tsx'

/** After a one-time link did its work. */
export function LinkUsed() {
  const words = useWords()
  return (
    <div role="status">
      <p>{words.account.done}</p>
      {/* A whole new page: who is signed in may have changed. */}
      <a className="button primary" href="/">
        {words.app.toHome}
      </a>
    </div>
  )
}
