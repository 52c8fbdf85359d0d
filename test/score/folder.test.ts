import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Scores } from '../../pipeline/score/index.ts'
import { MinutesRecord } from '../../schemas/record.ts'
import { linesOf, runCommand, type Finished } from '../support/command.ts'
import { makeFolder, type Folder } from '../support/folder.ts'
import { typedMinutes } from '../support/minutes.ts'

let folder: Folder
let right: Finished
const at = (...parts: string[]): string => join(folder.path, ...parts)
const score = (...args: string[]): Promise<Finished> => runCommand(['score', at('gold'), ...args])

beforeAll(async () => {
  folder = await makeFolder()
  await folder.write('gold/000/typed.txt', typedMinutes)
  await folder.write('gold/001/typed.txt', typedMinutes)
  await runCommand(['ingest', at('gold/000/typed.txt'), '--out', at('out')])
  // The reading itself as the gold: then everything is right.
  const record = await readFile(at('out/typed.json'), 'utf8')
  await folder.write('gold/000/record.json', record)
  await folder.write('gold/001/record.json', record)
  right = await score('--update')
})
afterAll(() => folder.remove())

const kept = async (): Promise<Scores> =>
  JSON.parse(await readFile(at('scores.json'), 'utf8')) as Scores

test('a gold folder is scored by class, and --update keeps the scores beside it', async () => {
  expect(right.code).toBe(0)
  expect(right.stdout).toMatch(/^typed: 2 sources, 4 decisions\n/)
  expect(linesOf(right.stderr)).toEqual([
    '000/typed.txt: 2 of 2 decisions right in everything',
    '001/typed.txt: 2 of 2 decisions right in everything',
  ])
  expect(await kept()).toMatchObject({
    typed: { sources: 2, decisions: 4, complete: 1, fields: { owners: { f1: 1 } } },
  })
})

test('a score that falls is told with its fault and has an exit code of its own', async () => {
  const text = await readFile(at('gold/001/record.json'), 'utf8')
  const gold = MinutesRecord.parse(JSON.parse(text))
  const other = JSON.parse(JSON.stringify(gold).replaceAll('2026-06-30', '2026-07-30')) as unknown
  await folder.write('gold/001/record.json', JSON.stringify(other))
  const { code, stdout, stderr } = await score()
  expect(code).toBe(9)
  expect(stdout).toMatch(/deadlines +50\.0% +50\.0% +50\.0% +-50\.0\n/)
  expect(stdout).toMatch(/right in everything 75\.0% +-25\.0\n/)
  expect(stderr).toMatch(/001.*1 of 2 .*\n {4}deadline of .*2026-07-30.*found.*2026-06-30/)
  expect(await kept()).toMatchObject({ typed: { complete: 1 } })
})

test('a folder without gold is told of by name', async () => {
  const { code, stderr } = await runCommand(['score', at('out')])
  expect(code).toBe(1)
  expect(linesOf(stderr)).toEqual([expect.stringContaining(`${at('out')} holds no documents`)])
})

test.each([
  ['what is no JSON', '{'],
  ['what is no record', '{"schema":"minutes-record/1"}'],
])('gold that holds %s is told of by its file', async (_, content) => {
  await folder.write('broken/000/typed.txt', typedMinutes)
  const path = await folder.write('broken/000/record.json', content)
  const { code, stdout, stderr } = await runCommand(['score', at('broken')])
  expect([code, stdout]).toEqual([1, ''])
  expect(linesOf(stderr)).toEqual([expect.stringContaining(path)])
})
