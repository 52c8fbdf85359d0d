import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import type { DeliveryEvent } from '../../schemas/delivery/event.ts'

/** What a receiver does with a request: answers well, or fails in one of the ways in which receivers fail. */
export type Mood =
  | 'well'
  | 'refuses'
  | 'hangs'
  | 'breaks-off'
  | 'closes'
  | 'busy'
  | 'redirects'
  | 'gone'
  | 'slow'

export interface Received {
  readonly id: string
  readonly event: DeliveryEvent
  readonly isSigned: boolean
}

export interface Receiver {
  readonly url: string
  /** Everything that came and was taken, repeats among it. */
  readonly received: Received[]
  /** What came, whether it was taken or not. */
  readonly tries: string[]
  readonly stop: () => Promise<void>
}

/** A receiver that does with each request what it is told; `secret` is the one that it checks signatures with. */
export async function startReceiver(
  secret: () => string,
  moodOf: (tries: number) => Mood,
  port = 0,
): Promise<Receiver> {
  const received: Received[] = []
  const tries: string[] = []
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy())
  })
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const mood = moodOf(tries.push(String(request.headers['webhook-id'])))
    if (mood === 'closes') return void request.destroy()
    let body = ''
    for await (const part of request) body += String(part)
    const take = (): void => {
      const event = JSON.parse(body) as DeliveryEvent
      received.push({
        id: String(request.headers['webhook-id']),
        event,
        isSigned: isSigned(secret(), body, request),
      })
    }
    await fail(mood, response, take)
  }
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    tries,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** By the official library, which knows nothing of ours. */
function isSigned(secret: string, body: string, { headers }: IncomingMessage): boolean {
  try {
    new Webhook(secret).verify(body, headers as Record<string, string>)
    return true
  } catch {
    return false
  }
}

async function fail(mood: Mood, response: ServerResponse, take: () => void): Promise<void> {
  switch (mood) {
    case 'well':
      take()
      return void response.writeHead(204).end()
    case 'slow':
      take()
      return void setTimeout(() => response.writeHead(200).end('ok'), 50)
    case 'refuses':
      return void response.writeHead(500).end('out of order')
    case 'busy':
      return void response.writeHead(429, { 'retry-after': '1' }).end()
    case 'gone':
      return void response.writeHead(410).end()
    case 'redirects':
      return void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()
    case 'breaks-off':
      // It took the event, and the sender cannot know.
      take()
      response.writeHead(200, { 'content-length': '100' })
      response.write('half')
      return void setTimeout(() => response.destroy(), 5)
    case 'hangs':
    case 'closes':
      return
  }
}
