import OpenAI, { APIConnectionError, APIError } from 'openai'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { ModelReply } from '../../../schemas/model-reply.ts'
import { messageOf, ModelError } from '../../errors.ts'
import { parseReply, type Answers } from './answers.ts'
import { addUsage, noUsage, type Budget, type Usage } from './budget.ts'
import type { Pace } from './pace.ts'
import { estimateTokens, hashOf, messagesFor, replySchema, type Message } from './prompt.ts'

/** A server that speaks the protocol of OpenAI, and how it is to be asked. */
export interface ModelSettings {
  readonly name: string
  /** Null for OpenAI itself. */
  readonly baseUrl: string | null
  readonly key: string
  readonly timeoutMs: number
  /** Tries of one request, the first among them. */
  readonly tries: number
  /** Waits between tries at least this long, doubled each time; a server's Retry-After goes before. */
  readonly pauseMs: number
  /** The longest answer. */
  readonly mostTokens: number
}

/** What an answer is, and what it cost. */
export interface Told {
  readonly reply: ModelReply
  readonly usage: Usage
}

/** So many requests in a row without an answer, and nobody waits for another. */
const mostFailures = 3

/** A language model that reads minutes. */
export class Model {
  readonly name: string
  readonly #settings: ModelSettings
  readonly #client: OpenAI
  readonly #answers: Answers
  readonly #pace: Pace
  readonly #budget: Budget
  /** Why it is asked no more in this run. */
  #isOver: ModelError | null = null
  #failures = 0
  readonly #leftOut = new Set<string>()

  constructor(settings: ModelSettings, answers: Answers, pace: Pace, budget: Budget) {
    this.name = settings.name
    this.#settings = settings
    this.#answers = answers
    this.#pace = pace
    this.#budget = budget
    this.#client = new OpenAI({
      apiKey: settings.key,
      baseURL: settings.baseUrl,
      timeout: settings.timeoutMs,
      // Every try waits for its turn here, or a storm of refusals would break the limits.
      maxRetries: 0,
    })
  }

  /**
   * What the model reads in a passage without names. An answer that is no JSON of the schema is sent back once.
   *
   * @throws {ModelError} where there is none that can be used
   */
  async read(passage: string): Promise<Told> {
    const messages = messagesFor(passage)
    const hash = hashOf(this.name, messages)
    const kept = await this.#answers.find(hash)
    if (kept !== null) return { reply: kept, usage: noUsage }
    const first = await this.#ask(messages)
    const { reply, usage } = await this.#repaired(messages, first)
    // It is paid for: where it cannot be kept, it is asked again another time.
    await this.#answers.keep(hash, reply).catch(() => {})
    return { reply, usage }
  }

  async #repaired(messages: readonly Message[], first: Answer): Promise<Told> {
    const { reply, fault } = parseReply(first.content)
    if (reply !== null) return { reply, usage: first.usage }
    const again: readonly Message[] = [
      ...messages,
      { role: 'assistant', content: first.content },
      { role: 'user', content: `Invalid JSON: ${fault}. Answer with the corrected JSON alone.` },
    ]
    const second = await this.#ask(again).catch((error: unknown) => {
      throw error instanceof ModelError ? error.having(addUsage(first.usage, error.usage)) : error
    })
    const usage = addUsage(first.usage, second.usage)
    const mended = parseReply(second.content)
    if (mended.reply === null)
      throw new ModelError('invalid', `its answer is not what was asked for: ${mended.fault}`, {
        usage,
      })
    return { reply: mended.reply, usage }
  }

  async #ask(messages: readonly Message[]): Promise<Answer> {
    if (this.#isOver !== null) throw this.#isOver
    const words = messages.map(({ content }) => content).join('\n')
    const read = estimateTokens(words)
    const expected = { requests: 1, read, written: Math.min(this.#settings.mostTokens, read) }
    const settle = this.#budget.reserve(expected)
    if (settle === null)
      throw new ModelError(
        'budget',
        'the budget is spent; with a larger --budget, --retry-failed reads it again',
      )
    let usage = noUsage
    try {
      const answer = await this.#try(messages, expected)
      usage = answer.usage
      this.#failures = 0
      return answer
    } catch (error) {
      // What a server counts of an answer that cannot be used is not known.
      if (error instanceof ModelError && paid.has(error.kind)) usage = expected
      this.#giveUp(error)
      throw error instanceof ModelError ? error.having(usage) : error
    } finally {
      settle(usage)
    }
  }

  /** A key that is refused, or a server that is away, will be so for the next file as well. */
  #giveUp(error: unknown): void {
    if (!(error instanceof ModelError)) return
    if (error.kind === 'unreachable' || error.kind === 'rejected') this.#failures += 1
    if (error.isFinal || this.#failures >= mostFailures) this.#isOver = error
  }

  async #try(messages: readonly Message[], expected: Usage): Promise<Answer> {
    const { tries, pauseMs } = this.#settings
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#pace.run(expected.read + expected.written, () => this.#request(messages))
      } catch (error) {
        if (error instanceof ModelError) throw error
        if (this.#leaveOut(error)) continue
        if (!isPassing(error)) throw rejected(error)
        if (attempt >= tries) throw unreachable(error, attempt)
        await sleep(retryAfter(error) ?? pauseMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2))
      }
    }
  }

  /** Not every server knows every parameter: it is asked without from then on. */
  #leaveOut(error: unknown): boolean {
    if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) return false
    const named = optional.find(
      ({ name, words }) => words.test(error.message) && !this.#leftOut.has(name),
    )
    if (named !== undefined) this.#leftOut.add(named.name)
    return named !== undefined
  }

  async #request(messages: readonly Message[]): Promise<Answer> {
    const completion = await this.#client.chat.completions.create({
      model: this.name,
      messages: [...messages],
      ...(this.#leftOut.has('temperature') ? {} : { temperature: 0 }),
      ...(this.#leftOut.has('max_completion_tokens')
        ? { max_tokens: this.#settings.mostTokens }
        : { max_completion_tokens: this.#settings.mostTokens }),
      ...(this.#leftOut.has('response_format') ? {} : { response_format: format }),
    })
    return answerOf(completion, messages)
  }
}

/** What can be left out of a request, and how servers tell that they do not take it. */
const optional = [
  { name: 'response_format', words: /response_format|json_schema|schema/iu },
  { name: 'max_completion_tokens', words: /max_completion_tokens/iu },
  { name: 'temperature', words: /temperature/iu },
] as const

const format = {
  type: 'json_schema',
  json_schema: { name: 'minutes', strict: true, schema: replySchema },
} as const

const count = z.int().nonnegative()
/** What of a completion is looked at. Servers differ in the rest. */
const Completion = z.object({
  choices: z.tuple(
    [
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    ],
    z.unknown(),
  ),
  usage: z.object({ prompt_tokens: count, completion_tokens: count }).nullish().catch(null),
})

function answerOf(completion: unknown, messages: readonly Message[]): Answer {
  const parsed = Completion.safeParse(completion)
  if (!parsed.success) throw new ModelError('invalid', 'its answer is none of the protocol')
  const { choices, usage } = parsed.data
  const [{ finish_reason, message }] = choices
  const { refusal, content } = message
  if (refusal != null && refusal !== '') throw new ModelError('refused', `it refused: ${refusal}`)
  if (finish_reason === 'content_filter')
    throw new ModelError('refused', 'its filter kept the answer back')
  if (finish_reason === 'length')
    throw new ModelError('cut', 'its answer was cut off: the passage is too long for it')
  if (content == null || content === '') throw new ModelError('invalid', 'its answer is empty')
  const read = usage?.prompt_tokens ?? estimateTokens(JSON.stringify(messages))
  const written = usage?.completion_tokens ?? estimateTokens(content)
  return { content, usage: { requests: 1, read, written } }
}

/** An answer came, and was of no use. */
const paid: ReadonlySet<ModelError['kind']> = new Set(['refused', 'cut', 'invalid'])

interface Answer {
  readonly content: string
  readonly usage: Usage
}

/** Whether the same request may have an answer a little later. */
const isPassing = (error: unknown): boolean =>
  error instanceof APIConnectionError ||
  error instanceof SyntaxError ||
  // A body that breaks off comes as fetch tells it.
  (error instanceof TypeError && error.cause !== undefined) ||
  (error instanceof APIError &&
    (error.status === undefined ||
      [408, 409, 425, 429].includes(error.status) ||
      error.status >= 500))

/** A key or a name that is refused will be so for the next file; a passage that is, may be the only one. */
function rejected(error: unknown): ModelError {
  const isFinal = error instanceof APIError && [401, 403, 404].includes(error.status ?? 0)
  return isFinal
    ? new ModelError(
        'rejected',
        `its server refuses to be asked (${messageOf(error)}): see to OPENAI_API_KEY, OPENAI_BASE_URL and SIDDHANTA_MODEL`,
        { cause: error, isFinal },
      )
    : new ModelError('rejected', `its server does not take this passage (${messageOf(error)})`, {
        cause: error,
      })
}

const unreachable = (error: unknown, tries: number): ModelError =>
  new ModelError(
    'unreachable',
    `its server gave no answer in ${tries} tries (${messageOf(error)})`,
    {
      cause: error,
    },
  )

/** Milliseconds that a server asks to be left alone: seconds or a date, a minute at most. */
function retryAfter(error: unknown): number | null {
  const said = error instanceof APIError ? error.headers?.get('retry-after') : null
  if (said == null) return null
  const wait = /^\d+(?:\.\d+)?$/u.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now()
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), 60_000) : null
}
