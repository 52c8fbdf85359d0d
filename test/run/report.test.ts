import { beforeAll, expect, test } from 'vitest'
import { EngineError, UnreadableSourceError, type PipelineError } from '../../pipeline/errors.ts'
import type { Outcome } from '../../pipeline/run/batch.ts'
import { failureLine } from '../../pipeline/run/progress.ts'
import { exitCodeOf, reportTable } from '../../pipeline/run/report.ts'
import { action, decision, recordOf } from '../support/record.ts'

const locked = new UnreadableSourceError('encrypted', 'locked: print it anew')
const damaged = new UnreadableSourceError('damaged', 'damaged: copy it again')
const failed = (error: PipelineError): Outcome => ({ file: 'bad.pdf', error })

let read: Outcome
beforeAll(() => {
  const sure = action('ক প্রতিবেদন দেবে')
  const unsure = action('খ তালিকা দেবে', { reasons: ['owner-missing'], confidence: 0.5 })
  const record = recordOf([decision('ক প্রতিবেদন দেবে', [sure]), decision('খ তালিকা দেবে', [unsure])])
  read = { file: 'সভা.pdf', record, path: 'out/সভা.json' }
})

const codes: ReadonlyArray<readonly [title: string, code: number, () => readonly Outcome[]]> = [
  ['all is well', 0, () => [read, read]],
  ['a file is damaged', 2, () => [read, failed(damaged)]],
  ['a file is locked', 8, () => [read, failed(locked)]],
  ['one is locked, another damaged', 2, () => [failed(locked), failed(damaged)]],
  ['recognition failed', 2, () => [failed(new EngineError('no page could be read'))]],
]

test.each(codes)('where %s, the exit code is %d', (_, code, outcomes) => {
  expect(exitCodeOf(outcomes())).toBe(code)
})

test('the table counts what was found and lines its columns up', () => {
  expect(reportTable([read, failed(damaged)], 2).split('\n')).toEqual([
    'file               pages  documents  decisions  actions  to look at  warnings',
    'সভা.pdf                 1          1          2        2           1         0',
    'bad.pdf                –          –          –        –           –  not read',
    '1 of 2 files read      1          1          2        2           1         0',
  ])
})

test('the sum of an interrupted run is out of all files that were given', () => {
  expect(reportTable([read], 4).split('\n').at(-1)).toMatch(/^1 of 4 files read +1 +1 /)
})

test('one file needs no sum', () => {
  expect(reportTable([read], 1).split('\n')).toHaveLength(2)
})

test('a failure is told on one line with its file', () => {
  expect(failureLine({ file: 'in/bad.pdf', error: damaged })).toBe(
    'in/bad.pdf: damaged: copy it again',
  )
})
