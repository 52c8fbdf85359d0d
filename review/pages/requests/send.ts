import type { Me } from '../../../schemas/review/me.ts'
import { Failure } from './failure.ts'
import { csrf, keepCsrf, noteSignedOut } from './session.ts'

interface Options {
  readonly method?: 'GET' | 'POST' | 'DELETE'
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Goes on when the page is closed. */
  readonly keepalive?: boolean
  readonly signal?: AbortSignal
  /** Asked while somebody types: where the session ended, the sign-in waits until something is sent. */
  readonly isLookUp?: boolean
}

/**
 * What the server answers to a request below /api.
 *
 * A session that ended takes its token along: what is refused then is not forbidden, but asked for by nobody. So a
 * refused change asks who is signed in, and is sent once more with the token of now.
 *
 * @throws Failure with the server's code, or `offline` where it was not reached
 */
export async function send<Answer>(path: string, options: Options = {}): Promise<Answer> {
  try {
    return await sendTwice<Answer>(path, options)
  } catch (failure) {
    const isSignedOut = failure instanceof Failure && failure.code === 'signed-out'
    if (isSignedOut && options.isLookUp !== true) noteSignedOut()
    throw failure
  }
}

async function sendTwice<Answer>(path: string, options: Options): Promise<Answer> {
  try {
    return await sendOnce<Answer>(path, options)
  } catch (failure) {
    const isRefusedChange =
      options.method !== undefined && failure instanceof Failure && failure.status === 403
    if (!isRefusedChange) throw failure
    const { person, csrf: token } = await sendOnce<Me>('/me', {})
    keepCsrf(token)
    if (person === null && isBehindSignIn(path)) throw new Failure('signed-out', 401)
    return sendOnce<Answer>(path, options)
  }
}

const isBehindSignIn = (path: string): boolean =>
  !['/session', '/first', '/invitation'].includes(path)

async function sendOnce<Answer>(path: string, options: Options): Promise<Answer> {
  const { method = 'GET', body, headers = {}, keepalive = false, signal } = options
  const response = await reach(`/api${path}`, {
    method,
    keepalive,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(method === 'GET' ? {} : { 'x-csrf-token': csrf() }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  })
  if (!response.ok) throw await failureIn(response)
  return (await bodyOf(response)) as Answer
}

/** What the server says went wrong. */
export async function failureIn(response: Response): Promise<Failure> {
  const answer = await bodyOf(response)
  return new Failure(codeOf(answer, response.status), response.status, answer)
}

/** @throws Failure `offline` where the server was not reached */
export async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new Failure('offline', 0)
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text()
  if (text === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    // A proxy in between answers with a page of its own.
    return { code: response.ok ? 'unexpected' : undefined }
  }
}

/** The server's own code, else one for the status. */
export function codeOf(answer: unknown, status: number): string {
  const code = answer instanceof Object && 'code' in answer ? answer.code : undefined
  if (typeof code === 'string') return code
  if (status === 413) return 'too-large'
  return status >= 500 ? 'defect' : 'unexpected'
}

/** `?q=…&due=…` of those that have a value. */
export function query(
  values: Readonly<Record<string, string | number | null | undefined>>,
): string {
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === null || value === undefined || value === '' ? [] : [[name, String(value)]],
  )
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`
}
