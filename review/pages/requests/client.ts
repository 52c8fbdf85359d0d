import { QueryClient } from '@tanstack/react-query'
import { failureOf, isPassing } from './failure.ts'

/** One for all pages. What fails for good is not asked again; a slow network gets two more tries. */
export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, failure) => {
        const { code } = failureOf(failure)
        return count < 2 && code !== 'signed-out' && isPassing(failureOf(failure))
      },
    },
    mutations: { retry: false },
  },
})
