import { failureWords } from '../words/failure-words.ts'
import { useWords } from '../words/language.tsx'

interface Given {
  readonly failure: unknown
  readonly onRetry?: () => void
}

/** What failed and what to do. */
export function Failed({ failure, onRetry }: Given) {
  const words = useWords()
  return (
    <div role="alert" className="notice notice-bad">
      <p>{failureWords(words, failure)}</p>
      {onRetry !== undefined && (
        <button type="button" onClick={onRetry}>
          {words.app.retry}
        </button>
      )}
    </div>
  )
}
