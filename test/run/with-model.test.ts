import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { MinutesRecord } from '../../schemas/record.ts'
import { runCommand, type Finished } from '../support/command.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { typedMinutes } from '../support/minutes.ts'
import { openModelPeer, tells, type ModelPeer } from '../support/model-peer.ts'
import { toldAction, toldDecision } from '../support/told.ts'

const list = 'সমাজকল্যাণ মন্ত্রণালয়কে উপকারভোগীদের তালিকা হালনাগাদ করতে হবে।'
const owners = [{ quote: 'সমাজকল্যাণ মন্ত্রণালয়' }]
const right = tells(() => ({ decisions: [toldDecision(list, toldAction(list, { owners }))] }))

let folder: Folder
let peer: ModelPeer
const at = (...parts: string[]): string => join(folder.path, ...parts)
const siddhanta = (...args: readonly string[]): Promise<Finished> =>
  runCommand(args, {
    home: at('archive'),
    environment: {
      OPENAI_BASE_URL: peer.baseUrl,
      SIDDHANTA_MODEL: 'org/peer',
      SIDDHANTA_MODEL_PRICE: '2/8',
    },
  })
const record = async (out = 'out'): Promise<MinutesRecord> =>
  MinutesRecord.parse(JSON.parse(await readFile(at(out, 'typed.json'), 'utf8')))

beforeAll(async () => {
  folder = await makeFolder()
  peer = await openModelPeer(right)
  await folder.write('in/typed.txt', typedMinutes)
})
beforeEach(() => peer.meets(right))
afterAll(async () => {
  await peer.close()
  await folder.remove()
})

test('ingest asks the model, tells what it cost, and keeps its answers', async () => {
  const { code, stderr } = await siddhanta(
    'ingest',
    at('in'),
    '--out',
    at('out'),
    '--extractor',
    'both',
  )
  expect(code).toBe(0)
  expect(stderr).toContain(
    'org/peer: 1 requests, 1000 tokens read and 100 written, 0.00 by your price',
  )
  const actions = (await record()).documents[0]?.decisions.flatMap((one) => one.actions) ?? []
  expect(actions.map(({ model }) => model?.name)).toEqual(['org/peer', 'org/peer'])
  expect(actions[1]?.model?.conflicts).toEqual([])
  expect(await readdir(at('archive', 'model-answers'))).toHaveLength(1)
  const again = await siddhanta(
    'ingest',
    at('in'),
    '--out',
    at('out'),
    '--extractor',
    'both',
    '--force',
  )
  expect([again.code, peer.asked.length]).toEqual([0, 1])
})

test('rules alone read it anew, without any word of the model', async () => {
  await siddhanta('ingest', at('in'), '--out', at('out'))
  expect(JSON.stringify(await record())).not.toContain('org/peer')
})

test('a spent budget ends in a record by rules that says so', async () => {
  await folder.write('poor/typed.txt', typedMinutes.replace('হালনাগাদ', 'দ্রুত হালনাগাদ'))
  const budget = ['--extractor', 'both', '--budget', '10tokens']
  const { code } = await siddhanta('ingest', at('poor'), '--out', at('poor-out'), ...budget)
  expect([code, peer.asked.length]).toEqual([0, 1])
  const { warnings, documents } = await record('poor-out')
  expect(warnings.map((one) => one.code)).toEqual(['model-failed'])
  expect(warnings[0]?.message).toContain('--budget')
  expect(documents[0]?.decisions).toHaveLength(2)
})

test('what would be sent is shown, and nothing is sent', async () => {
  const before = peer.asked.length
  const { code, stdout } = await siddhanta('show', 'question', at('in', 'typed.txt'))
  expect(code).toBe(0)
  expect(stdout).toContain('উপকারভোগীদের তালিকা')
  expect(stdout).not.toContain('খালেদ হাসান')
  expect(peer.asked.length).toBe(before)
})

test('an office measures its own model on gold', async () => {
  for (const file of ['typed.txt', 'record.json'])
    await folder.write(`gold/000/${file}`, await readFile(`corpus/gold/000/${file}`))
  const { code, stdout, stderr } = await siddhanta('score', at('gold'), '--extractor', 'both')
  expect(code).toBe(0)
  expect(stdout).toContain('owners')
  expect(stderr).toContain('org/peer: 1 requests')
})

test.each([
  [['--extractor', 'both'], {}, /SIDDHANTA_MODEL is missing/u],
  [['--extractor', 'both'], { SIDDHANTA_MODEL: 'x' }, /OPENAI_API_KEY/u],
  [['--extractor', 'best'], {}, /expected rules, both or model/u],
  [['--budget', 'much'], {}, /expected an amount such as/u],
  [
    ['--extractor', 'both', '--budget', '2.50'],
    { SIDDHANTA_MODEL: 'x', OPENAI_API_KEY: 'k' },
    /give it in tokens/u,
  ],
  [
    ['--extractor', 'both'],
    { SIDDHANTA_MODEL: 'x', OPENAI_API_KEY: 'k', SIDDHANTA_MODEL_PRICE: 'cheap' },
    /what a million tokens cost/u,
  ],
])('%j %j is told before anything is read', async (args, environment, message) => {
  const { code, stderr } = await runCommand(['ingest', at('in'), ...args], { environment })
  expect(code).toBe(1)
  expect(stderr).toMatch(message)
})
