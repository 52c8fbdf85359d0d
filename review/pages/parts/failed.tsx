import { failureWords } from '../words/failure-words.ts'
import { useWords } from '../words/language.tsx'

interface Given {
  readonly failure: unknown
  /** What the server says beyond its code; it speaks English. */
  readonly detail?: string | undefined
  readonly onRetry?: () => void
}

/** What failed and what to do. */
export function Failed({ failure, detail, onRetry }: Given) {
  const words = useWords()
  return (
    <div role="alert" className="notice notice-bad">
      <p>{failureWords(words, failure)}</p>
      {detail !== undefined && <p lang="en">{detail}</p>}
      {onRetry !== undefined && (
        <button type="button" onClick={onRetry}>
          {words.app.retry}
        </button>
      )}
    </div>
  )
}
