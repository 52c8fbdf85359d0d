import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { answersIn } from '../../../pipeline/extract/model/answers.ts'
import { Budget } from '../../../pipeline/extract/model/budget.ts'
import { Model } from '../../../pipeline/extract/model/model.ts'
import { Pace } from '../../../pipeline/extract/model/pace.ts'
import { readFile } from '../../../pipeline/pipeline.ts'
import { silentReader } from '../../support/reader.ts'

const folder = 'test/extract/model/answers'

/**
 * Answers in files named after the hash of their question: another word in a prompt is another question, and then they
 * are to be made anew. They were written by hand, in the form of the protocol: one that is right but for three faults.
 */
test('recorded answers give the record that a person accepted', async () => {
  const settings = {
    name: 'recorded',
    baseUrl: 'http://127.0.0.1:9/v1',
    key: 'none',
    timeoutMs: 100,
    tries: 1,
    pauseMs: 1,
    mostTokens: 1000,
  }
  const pace = new Pace({ concurrency: 1, requestsPerMinute: 10, tokensPerMinute: 1e9 })
  const model = new Model(settings, answersIn(folder), pace, new Budget(null, null))
  const record = await readFile('corpus/gold/000/typed.txt', {
    reader: silentReader,
    anchor: 'meeting',
    model: { model, whose: 'both', onUsage: () => {} },
  })
  expect(readdirSync(folder).filter((name) => name.endsWith('.json'))).toHaveLength(1)
  expect(record.warnings).toEqual([])
  const conflicts = record.documents.flatMap(({ decisions }) =>
    decisions.flatMap(({ label, actions }) =>
      actions.flatMap(({ model: said }) =>
        (said?.conflicts ?? []).map(({ field, fault }) => [label?.canonical, field, fault]),
      ),
    ),
  )
  expect(conflicts).toEqual([
    ['খ', 'deadline', 'absent'],
    ['গ', 'owners', 'absent'],
    ['ঘ', 'modality', 'differs'],
  ])
  const decisions = record.documents.flatMap((document) => document.decisions)
  await expect(`${JSON.stringify(decisions, null, 1)}\n`).toMatchFileSnapshot(
    'answers/000.decisions.txt',
  )
})
