import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Home } from '../../../schemas/review/home.ts'
import { send } from './send.ts'

export const useHome = (): UseQueryResult<Home> =>
  useQuery({
    queryKey: ['home'],
    queryFn: () => send<Home>('/home'),
    refetchOnMount: 'always',
  })
