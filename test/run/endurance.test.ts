import { afterAll, beforeAll, expect, test } from 'vitest'
import { endureOnManyMachines } from '../../bench/endurance/many-machines.ts'
import { endureOnOneMachine } from '../../bench/endurance/one-machine.ts'
import { makeFolder, type Folder } from '../support/folder.ts'

// The short form; `node bench/endurance/index.ts` is the long one.
let folder: Folder
beforeAll(async () => {
  folder = await makeFolder()
})
afterAll(() => folder.remove())

const sound = { otherBytes: [], missing: [], readTwice: 0, unsettled: [] }

test('killed at random instants, every file ends as undisturbed, and no page is read twice', async () => {
  const findings = await endureOnOneMachine(`${folder.path}/one`, 24, 4, 4)
  expect(findings).toEqual({ ...sound, files: 24, kills: 4 })
})

test('with workers and the server killed, too', async () => {
  const findings = await endureOnManyMachines(`${folder.path}/many`, 12, 2, 3, 4)
  expect(findings).toMatchObject({ ...sound, files: 12 })
  expect(findings.kills).toBeGreaterThan(0)
}, 300_000)
