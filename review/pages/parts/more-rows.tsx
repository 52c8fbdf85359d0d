import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useWords } from '../words/language.tsx'
import { Failed } from './failed.tsx'

interface Given<Page> {
  readonly of: UseInfiniteQueryResult<InfiniteData<Page>>
  readonly children: (pages: readonly Page[]) => ReactNode
}

/** A list that comes piece by piece, with a button for the next one. */
export function MoreRows<Page>({ of, children }: Given<Page>) {
  const words = useWords()
  return (
    <>
      {of.isError && <Failed failure={of.error} onRetry={() => void of.refetch()} />}
      {of.isPending && (
        <p className="loading" role="status">
          {words.app.loading}
        </p>
      )}
      {of.data !== undefined && children(of.data.pages)}
      {of.hasNextPage && (
        <button
          type="button"
          className="more"
          disabled={of.isFetchingNextPage}
          onClick={() => void of.fetchNextPage()}
        >
          {of.isFetchingNextPage ? words.app.loading : words.app.more}
        </button>
      )}
    </>
  )
}
