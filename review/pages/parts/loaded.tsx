import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useWords } from '../words/language.tsx'
import { Failed } from './failed.tsx'

interface Given<Answer> {
  readonly of: UseQueryResult<Answer>
  readonly children: (answer: Answer) => ReactNode
}

/** What was asked for, once it is there; until then that it comes, or why it does not. */
export function Loaded<Answer>({ of, children }: Given<Answer>) {
  const words = useWords()
  if (of.data !== undefined)
    return (
      <>
        {of.isError && <Failed failure={of.error} onRetry={() => void of.refetch()} />}
        {children(of.data)}
      </>
    )
  if (of.isError) return <Failed failure={of.error} onRetry={() => void of.refetch()} />
  return (
    <p className="loading" role="status">
      {words.app.loading}
    </p>
  )
}
