import type { Me } from '../../schemas/review/me.ts'

/** Somebody at a server that runs as a process of its own. */
export interface Visitor {
  /** The answer to a request below /api, with the cookies and the token of earlier ones. */
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>
  readonly ask: <T>(path: string, init?: RequestInit) => Promise<T>
}

/** The one who opens the link that a new server prints on stderr, and makes the first account. */
export async function firstVisitor(origin: string, told: string): Promise<Visitor> {
  let [cookie, csrf] = ['', '']
  const fetchApi = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { cookie, 'x-csrf-token': csrf, ...init.headers }
    const answer = await fetch(`${origin}/api${path}`, { ...init, headers })
    const set = answer.headers.getSetCookie().map((one) => one.split(';')[0])
    if (set.length > 0) cookie = set.join('; ')
    return answer
  }
  const ask = async <T>(path: string, init?: RequestInit): Promise<T> =>
    (await (await fetchApi(path, init)).json()) as T
  csrf = (await ask<Me>('/me')).csrf
  const token = /token=([\w-]+)/u.exec(told)?.[1]
  const first = { token, login: 'operator', name: 'পরিচালক', password: 'চার শব্দ মিলিয়ে এক' }
  const json = { 'content-type': 'application/json' }
  csrf = (await ask<Me>('/first', { method: 'POST', headers: json, body: JSON.stringify(first) }))
    .csrf
  return { fetch: fetchApi, ask }
}
