import { useQuery, type QueryClient, type UseQueryResult } from '@tanstack/react-query'
import type { Me, Myself } from '../../../schemas/review/me.ts'
import type { Role } from '../../../schemas/review/person.ts'
import { send } from './send.ts'
import { keepCsrf, noteSignedIn } from './session.ts'

const key = ['me'] as const

async function readMe(): Promise<Me> {
  const me = await send<Me>('/me')
  keepCsrf(me.csrf)
  return me
}

/** Who is signed in; `person` is null for nobody. */
export const useMe = (): UseQueryResult<Me> =>
  useQuery({ queryKey: key, queryFn: readMe, staleTime: Infinity })

/** The person at work, on pages behind the sign-in. */
export function useMyself(): Myself {
  const { data } = useMe()
  if (data?.person == null) throw new Error('this page stands behind the sign-in')
  return data.person
}

export const useRole = (role: Role): boolean => useMe().data?.person?.roles.includes(role) ?? false

/** Sign in. Another person than before gets a fresh page: what was on it was not theirs. */
export async function signIn(client: QueryClient, login: string, password: string): Promise<void> {
  const before = client.getQueryData<Me>(key)?.person?.id
  await send('/session', { method: 'POST', body: { login, password } })
  const me = await refreshMe(client)
  if (before !== undefined && me.person?.id !== before) {
    location.reload()
    return
  }
  noteSignedIn()
  await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== key[0] })
}

/** Ask anew who is signed in, for the token changes with it. */
export async function refreshMe(client: QueryClient): Promise<Me> {
  const me = await readMe()
  client.setQueryData(key, me)
  return me
}

export async function signOut(): Promise<void> {
  await send('/session', { method: 'DELETE' })
  location.assign('/')
}
