import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Answers } from '../../../pipeline/extract/model/answers.ts'
import { Budget } from '../../../pipeline/extract/model/budget.ts'
import { Model, type ModelSettings } from '../../../pipeline/extract/model/model.ts'
import type { ModelError } from '../../../pipeline/errors.ts'
import { Pace } from '../../../pipeline/extract/model/pace.ts'
import type { ModelReply } from '../../../schemas/model-reply.ts'
import {
  breaksOff,
  fails,
  hangs,
  openModelPeer,
  says,
  tells,
  type ModelPeer,
} from '../../support/model-peer.ts'

const nothing: ModelReply = { decisions: [] }
const right = tells(() => nothing)
let peer: ModelPeer

beforeEach(async () => {
  peer = await openModelPeer(right)
})
afterEach(() => peer.close())

const inMemory = (): Answers => {
  const kept = new Map<string, ModelReply>()
  return {
    find: async (hash) => kept.get(hash) ?? null,
    keep: async (hash, reply) => void kept.set(hash, reply),
  }
}

const fast = { concurrency: 4, requestsPerMinute: 1000, tokensPerMinute: 10_000_000 }

const open = (
  settings: Partial<ModelSettings> = {},
  budget = new Budget(null, null),
  pace = new Pace(fast),
): Model =>
  new Model(
    {
      name: 'peer',
      baseUrl: peer.baseUrl,
      key: 'secret',
      timeoutMs: 400,
      tries: 3,
      pauseMs: 10,
      mostTokens: 1000,
      ...settings,
    },
    inMemory(),
    pace,
    budget,
  )

test('asks in the protocol of OpenAI, with a strict schema', async () => {
  const { reply, usage } = await open().read('সভা')
  expect(reply).toEqual(nothing)
  expect(usage).toEqual({ requests: 1, read: 1000, written: 100 })
  const [asked] = peer.asked
  expect(asked?.path).toBe('/v1/chat/completions')
  expect(asked?.authorization).toBe('Bearer secret')
  const body = JSON.parse(asked?.body ?? '') as {
    stream?: boolean
    response_format: { json_schema: { strict: boolean; schema: object } }
  }
  expect(body.stream ?? false).toBe(false)
  expect(body.response_format.json_schema.strict).toBe(true)
  expect(looseObjects(body.response_format.json_schema.schema)).toEqual([])
})

/** Objects of a schema that strict structured outputs refuse: a key that may be left out, or any other key. */
const looseObjects = (schema: unknown): readonly unknown[] => {
  if (Array.isArray(schema)) return schema.flatMap(looseObjects)
  if (typeof schema !== 'object' || schema === null) return []
  const { type, properties, required, additionalProperties } = schema as Record<string, unknown>
  const keys = Object.keys((properties as object | undefined) ?? {}).toSorted()
  const isStrict =
    additionalProperties === false &&
    JSON.stringify(keys) === JSON.stringify([...(required as string[])].toSorted())
  const refined = ['minLength', 'maxLength', 'pattern', 'format', 'minItems', 'minimum'].filter(
    (word) => word in schema && type !== 'object',
  )
  const own = (type === 'object' && !isStrict) || refined.length > 0 ? [schema] : []
  return [...own, ...Object.values(schema).flatMap(looseObjects)]
}

test('the same question is asked once', async () => {
  const model = open()
  await model.read('সভা')
  const { usage } = await model.read('সভা')
  expect(usage.requests).toBe(0)
  await model.read('অন্য সভা')
  expect(peer.asked).toHaveLength(2)
})

describe('what passes is tried again', () => {
  test.each([
    ['busy', fails(429, 'slow down', { 'retry-after': '0.2' })],
    ['broken', fails(500, 'sorry')],
    ['away behind its proxy', fails(503, 'sorry')],
    ['slow', hangs],
    ['a line that breaks', breaksOff],
  ])('%s', async (_, behaviour) => {
    peer.meets(behaviour, right)
    const { reply } = await open().read('সভা')
    expect(reply).toEqual(nothing)
    expect(peer.asked).toHaveLength(2)
  })

  test('a server says how long it wants to be left alone', async () => {
    peer.meets(fails(429, 'slow down', { 'retry-after': '0.5' }), right)
    await open().read('সভা')
    const [first, second] = peer.asked
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(490)
  })
})

describe('what does not pass ends with a reason', () => {
  test.each([
    ['unreachable', fails(500, 'sorry'), 3],
    ['rejected', fails(401, 'bad key'), 1],
    ['rejected', fails(404, 'no such model'), 1],
    ['refused', says({ content: null, refusal: 'I cannot help' }), 1],
    ['refused', says({ content: '{', finish: 'content_filter' }), 1],
    ['cut', says({ content: '{"decisions":[', finish: 'length' }), 1],
    ['invalid', says({ content: null }), 1],
    ['invalid', says({ content: 'Sure! Here are the decisions.' }), 2],
    ['invalid', says({ content: '{"decisions":[{"label":"ক"}]}' }), 2],
  ])('%s', async (kind, behaviour, requests) => {
    peer.meets(behaviour)
    await expect(open().read('সভা')).rejects.toMatchObject({ name: 'ModelError', kind })
    expect(peer.asked).toHaveLength(requests)
  })
})

test('an answer that is no JSON is sent back once, with what is wrong with it', async () => {
  peer.meets(says({ content: '{"decisions":[{}]}' }), right)
  const { reply, usage } = await open().read('সভা')
  expect([reply, usage.requests]).toEqual([nothing, 2])
  expect(peer.asked[1]?.body).toContain('decisions.0.quote')
})

test('what was asked in vain is counted', async () => {
  peer.meets(says({ content: 'সভা' }))
  const budget = new Budget(null, null)
  const error = (await open({}, budget)
    .read('সভা')
    .catch((one: unknown) => one)) as ModelError
  expect(error.usage).toEqual({ requests: 2, read: 2000, written: 200 })
  expect(budget.spent).toBe(2200)
})

test('JSON between fences is JSON', async () => {
  peer.meets(says({ content: '```json\n{"decisions":[]}\n```' }))
  expect((await open().read('সভা')).reply).toEqual(nothing)
})

test('a refinement that structured outputs cannot say is checked when the answer is there', async () => {
  const told = {
    quote: 'সভা',
    modality: 'must',
    negative: false,
    owners: [],
    recipients: [],
    deadline: { quote: 'x', kind: 'absolute', date: '২০২৫-০৫-১৫', count: null, unit: null },
  }
  const content = JSON.stringify({ decisions: [{ label: null, quote: 'সভা', actions: [told] }] })
  peer.meets(says({ content }))
  await expect(open().read('সভা')).rejects.toMatchObject({ kind: 'invalid' })
})

test.each([
  ['response_format', 400, 'response_format json_schema is not supported'],
  ['response_format', 422, 'response_format is not supported'],
  ['max_completion_tokens', 400, "Unsupported parameter: 'max_completion_tokens'"],
  ['temperature', 400, "'temperature' does not support 0 with this model"],
])(
  'a server without %s is asked without it from then on: %d',
  async (parameter, status, message) => {
    peer.meets(fails(status, message), right)
    const model = open()
    await model.read('সভা')
    await model.read('আরেক সভা')
    expect(peer.asked.map(({ body }) => body.includes(`"${parameter}"`))).toEqual([
      true,
      false,
      false,
    ])
  },
)

test('a passage that is not taken is no reason to leave out the next file', async () => {
  peer.meets(fails(400, 'maximum context length is 8192 tokens'), right)
  const model = open()
  await expect(model.read('এক')).rejects.toMatchObject({ kind: 'rejected', isFinal: false })
  expect((await model.read('দুই')).reply).toEqual(nothing)
})

test.each([
  [
    'parts in the place of words',
    { choices: [{ message: { content: [{ type: 'text', text: '{}' }] } }] },
  ],
  ['no list of choices', { choices: {} }],
  ['nothing', null],
])('an answer that is none of the protocol is told: %s', async (_, body) => {
  peer.meets((__, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(body))
  })
  await expect(open().read('সভা')).rejects.toMatchObject({ kind: 'invalid' })
})

test('a server that counts nonsense cannot make the budget larger', async () => {
  peer.meets((_, response) => {
    response.setHeader('content-type', 'application/json')
    const choices = [{ finish_reason: 'stop', message: { content: '{"decisions":[]}' } }]
    const usage = { prompt_tokens: -5_000_000, completion_tokens: '7' }
    response.end(JSON.stringify({ choices, usage }))
  })
  const budget = new Budget(1_000_000, null)
  await open({}, budget).read('সভা')
  expect(budget.spent).toBeGreaterThan(1000)
})

test('a key that is refused is not offered again for the next file', async () => {
  peer.meets(fails(401, 'bad key'))
  const model = open()
  await expect(model.read('এক')).rejects.toMatchObject({ kind: 'rejected' })
  await expect(model.read('দুই')).rejects.toMatchObject({ kind: 'rejected' })
  expect(peer.asked).toHaveLength(1)
})

test('a server that is away keeps nobody waiting for long', async () => {
  peer.meets(fails(503, 'away'))
  const model = open({ tries: 2 })
  for (const passage of ['এক', 'দুই', 'তিন', 'চার', 'পাঁচ'])
    await expect(model.read(passage)).rejects.toMatchObject({ kind: 'unreachable' })
  expect(peer.asked).toHaveLength(6)
})

test('a budget is never overrun, also by requests at once', async () => {
  const budget = new Budget(30_000, null)
  const model = open({}, budget)
  const passages = Array.from({ length: 40 }, (_, index) => `সভা ${index}`)
  const told = await Promise.allSettled(passages.map((passage) => model.read(passage)))
  const spent = told.filter(({ status }) => status === 'rejected')
  expect(spent.length).toBeGreaterThan(0)
  expect(peer.asked.length).toBe(told.length - spent.length)
  expect(peer.asked.length * 1100).toBeLessThanOrEqual(30_000)
  expect(budget.spent).toBe(peer.asked.length * 1100)
})

test('limits a minute hold under load', async () => {
  const pace = new Pace({ concurrency: 8, requestsPerMinute: 5, tokensPerMinute: 10_000_000 })
  const model = open({}, new Budget(null, null), pace)
  for (let index = 0; index < 12; index += 1) void model.read(`সভা ${index}`).catch(() => {})
  await new Promise((resolve) => void setTimeout(resolve, 1000))
  expect(peer.asked).toHaveLength(5)
})

test('tokens a minute hold under load', async () => {
  const pace = new Pace({ concurrency: 8, requestsPerMinute: 1000, tokensPerMinute: 20_000 })
  const model = open({}, new Budget(null, null), pace)
  for (let index = 0; index < 12; index += 1) void model.read(`সভা ${index}`).catch(() => {})
  await new Promise((resolve) => void setTimeout(resolve, 1000))
  expect(peer.asked.length).toBeGreaterThan(0)
  expect(peer.asked.length).toBeLessThanOrEqual(5)
})
