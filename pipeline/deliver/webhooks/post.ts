import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { messageOf } from '../../errors.ts'
import { badUrl, guardedLookup } from './addresses.ts'

/** An answer, or why there was none. */
export interface Answer {
  readonly status: number | null
  readonly text: string
  readonly retryAfter: string | undefined
}

/** Receivers have 15 seconds: they are to put the event down, not to work on it. */
const patienceMs = 15_000
/** Of an answer, so much is kept to be looked at. */
const mostKept = 500

/** Send a body to a receiver. Redirects are not followed: they would lead where nobody looked. Never throws. */
export async function post(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  allowed: ReadonlySet<string>,
): Promise<Answer> {
  const bad = badUrl(url, allowed)
  if (bad !== null) return { status: null, text: bad, retryAfter: undefined }
  try {
    return await send(url, body, headers, allowed)
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'AbortError'
    const text = isLate ? `no answer within ${patienceMs / 1000} seconds` : messageOf(error)
    return { status: null, text, retryAfter: undefined }
  }
}

const send = (
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  allowed: ReadonlySet<string>,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = (url.startsWith('https:') ? requestHttps : requestHttp)(
      url,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'user-agent': 'siddhanta', ...headers },
        lookup: guardedLookup(allowed),
        // One connection an event: a receiver that restarts leaves none behind that looks alive.
        agent: false,
        signal: AbortSignal.timeout(patienceMs),
      },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (part: string) => {
          if (text.length < mostKept) text += part
        })
        answer.on('end', () => {
          const retryAfter = answer.headers['retry-after']
          // No database takes the sign 0 in a text.
          const said = text.slice(0, mostKept).replaceAll('\0', '')
          resolve({ status: answer.statusCode ?? null, text: said, retryAfter })
        })
        // An answer that breaks off is none: the receiver may have put the event down or not.
        answer.on('error', reject)
      },
    )
    request.on('error', reject)
    request.end(body)
  })
