import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contactSpans } from '../../../pipeline/bangla/contacts.ts'
import { courtesies } from '../../../pipeline/bangla/names.ts'
import { Budget } from '../../../pipeline/extract/model/budget.ts'
import { Model } from '../../../pipeline/extract/model/model.ts'
import { Pace } from '../../../pipeline/extract/model/pace.ts'
import { readFile } from '../../../pipeline/pipeline.ts'
import { MinutesRecord } from '../../../schemas/record.ts'
import {
  fails,
  openModelPeer,
  says,
  tells,
  type Behaviour,
  type ModelPeer,
} from '../../support/model-peer.ts'
import { silentReader } from '../../support/reader.ts'

const gold = 'corpus/gold'
const sources = readdirSync(gold).flatMap((name) => {
  const path = ['typed.txt', 'synthetic.txt'].map((file) => join(gold, name, file)).find(existsSync)
  return path === undefined ? [] : [{ name, path }]
})

let peer: ModelPeer
beforeAll(async () => {
  peer = await openModelPeer(tells(() => ({ decisions: [] })))
})
afterAll(() => peer.close())

const nowhere = { find: async () => null, keep: async () => {} }
const read = (path: string, tries = 1): Promise<MinutesRecord> => {
  const pace = new Pace({ concurrency: 4, requestsPerMinute: 10_000, tokensPerMinute: 1e9 })
  const settings = {
    name: 'peer',
    baseUrl: peer.baseUrl,
    key: 'secret',
    timeoutMs: 500,
    tries,
    pauseMs: 1,
    mostTokens: 1000,
  }
  const model = new Model(settings, nowhere, pace, new Budget(null, null))
  return readFile(path, {
    reader: silentReader,
    anchor: 'meeting',
    model: { model, whose: 'both', onUsage: () => {} },
  })
}

describe('of the whole corpus nothing personal goes over the wire', () => {
  const personal: Array<{
    readonly name: string
    readonly path: string
    readonly record: MinutesRecord
  }> = []
  let sent: readonly { readonly name: string; readonly body: string; readonly passage: string }[] =
    []
  beforeAll(async () => {
    const all: Array<{ name: string; body: string; passage: string }> = []
    for (const { name, path } of sources) {
      const before = peer.asked.length
      const record = await read(path)
      personal.push({ name, path, record })
      all.push(...peer.asked.slice(before).map(({ body, passage }) => ({ name, body, passage })))
    }
    sent = all
  }, 300_000)

  test('requests were made for nearly all minutes', () => {
    const minutes = personal.filter(({ record }) =>
      record.documents.some(({ kind }) => kind === 'minutes'),
    )
    expect(minutes.length).toBeGreaterThan(200)
    expect(new Set(sent.map(({ name }) => name)).size).toBeGreaterThan(minutes.length * 0.95)
  })

  test('no telephone number and no address', () => {
    const found = sent.filter(({ passage }) => contactSpans(passage).length > 0)
    expect(found.map(({ name }) => name)).toEqual([])
  })

  test('nobody who presided or attended', () => {
    const bare = new RegExp(`^(?:(?:${courtesies.join('|')})\\s+)+`, 'u')
    const leaks = sent.flatMap(({ name, passage }) => {
      const record = personal.find((one) => one.name === name)?.record
      const golden = MinutesRecord.parse(
        JSON.parse(readFileSync(join(gold, name, 'record.json'), 'utf8')),
      )
      const people = [record, golden].flatMap((one) =>
        (one?.documents ?? []).flatMap(({ meeting, attendees }) => [
          meeting?.chair?.name,
          ...attendees.map((attendee) => attendee.name),
        ]),
      )
      return people
        .flatMap((person) => (person == null ? [] : [person.replace(bare, '')]))
        .filter((person) => person.length > 5 && passage.includes(person))
        .map((person) => `${name}: ${person}`)
    })
    expect(leaks).toEqual([])
  })

  test('no page of attendance and no list of whom it is sent to', () => {
    const leaks = sent.filter(({ passage }) => /^\s*অনুলিপি\s*[:ঃ]/mu.test(passage))
    expect(leaks.map(({ name }) => name)).toEqual([])
  })
})

describe('every failure of the server ends in a whole record by rules, with its reason', () => {
  const path = join(gold, '000', 'typed.txt')
  const failures: ReadonlyArray<readonly [string, Behaviour, RegExp]> = [
    ['it is away', fails(503, 'away'), /no answer in 2 tries/u],
    ['it is busy', fails(429, 'slow down', { 'retry-after': '0' }), /no answer in 2 tries/u],
    ['it refuses the key', fails(401, 'bad key'), /OPENAI_API_KEY/u],
    ['it refuses to answer', says({ content: null, refusal: 'no' }), /refused: no/u],
    ['its answer is cut off', says({ content: '{', finish: 'length' }), /cut off/u],
    ['its answer is no JSON', says({ content: 'সভা' }), /not what was asked for/u],
  ]
  test.each(failures)('%s', async (_, behaviour, reason) => {
    const failing = await openModelPeer(behaviour)
    const own = peer
    try {
      peer = failing
      const record = await read(path, 2)
      const alone = await readFile(path, { reader: silentReader, anchor: 'meeting' })
      expect({ ...record, warnings: alone.warnings }).toEqual(alone)
      const added = record.warnings.filter(({ code }) => code === 'model-failed')
      expect(added).toHaveLength(1)
      expect(added[0]?.message).toMatch(reason)
      expect(added[0]?.page).toBe(1)
    } finally {
      peer = own
      await failing.close()
    }
  })
})
