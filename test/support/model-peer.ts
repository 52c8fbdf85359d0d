import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { ModelReply } from '../../schemas/model-reply.ts'

/** What a server does with one request. */
export type Behaviour = (asked: Asked, response: ServerResponse) => void | Promise<void>

/** A request as it came over the wire. */
export interface Asked {
  readonly path: string
  readonly authorization: string | undefined
  readonly body: string
  /** The passage that is asked about. */
  readonly passage: string
  readonly at: number
}

export interface ModelPeer {
  readonly baseUrl: string
  readonly asked: readonly Asked[]
  /** What the next requests meet, one each; after them the last for ever. */
  readonly meets: (...behaviours: readonly Behaviour[]) => void
  readonly close: () => Promise<void>
}

/** A server that speaks the chat protocol of OpenAI over HTTP, and fails as it is told. */
export async function openModelPeer(...behaviours: readonly Behaviour[]): Promise<ModelPeer> {
  const asked: Asked[] = []
  let queue = [...behaviours]
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await text(request)
    const one = {
      path: request.url ?? '',
      authorization: request.headers.authorization,
      body,
      passage: passageIn(body),
      at: Date.now(),
    }
    asked.push(one)
    const behaviour = queue.length > 1 ? queue.shift() : queue[0]
    await behaviour?.(one, response)
  }
  const server = createServer((request, response) => void answer(request, response).catch(() => {}))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    asked,
    meets: (...next) => {
      queue = [...next]
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function passageIn(body: string): string {
  const { messages } = JSON.parse(body) as {
    messages: ReadonlyArray<{ role: string; content: string }>
  }
  const content = messages.findLast(
    ({ role, content: words }) => role === 'user' && words.startsWith('==='),
  )
  return content?.content.split('\n').slice(1, -1).join('\n') ?? ''
}

interface Completion {
  readonly content: string | null
  readonly refusal?: string
  readonly finish?: string
}

/** A completion in the words of the protocol. */
export const says =
  ({ content, refusal, finish = 'stop' }: Completion): Behaviour =>
  (_, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({
        id: 'chatcmpl-1',
        object: 'chat.completion',
        created: 1,
        model: 'peer',
        choices: [
          {
            index: 0,
            finish_reason: finish,
            logprobs: null,
            message: { role: 'assistant', content, refusal: refusal ?? null },
          },
        ],
        usage: { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 },
      }),
    )
  }

/** What is told of the passage that was asked about. */
export const tells =
  (reply: (passage: string) => ModelReply): Behaviour =>
  (asked, response) =>
    says({ content: JSON.stringify(reply(asked.passage)) })(asked, response)

/** An error with its status, in the words of the protocol. */
export const fails =
  (status: number, message: string, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify({ error: { message, type: 'test', code: null, param: null } }))
  }

export const hangs: Behaviour = () => {}

/** Half an answer, and the line is gone. */
export const breaksOff: Behaviour = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' })
  response.write('{"id":"chatcmpl-1","choices":[')
  setTimeout(() => response.destroy(), 20)
}
