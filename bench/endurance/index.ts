import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { endureOnManyMachines } from './many-machines.ts'
import { endureOnOneMachine } from './one-machine.ts'

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '300' },
    kills: { type: 'string', default: '30' },
    seconds: { type: 'string', default: '6' },
    workers: { type: 'string' },
  },
})
const [files, kills, longest] = [Number(values.files), Number(values.kills), Number(values.seconds)]
const folder = await mkdtemp(join(tmpdir(), 'siddhanta-endurance-'))
try {
  const findings =
    values.workers === undefined
      ? await endureOnOneMachine(folder, files, kills, longest)
      : await endureOnManyMachines(folder, files, Number(values.workers), kills, longest)
  process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`)
  const { otherBytes, missing, readTwice, unsettled } = findings
  process.exitCode = otherBytes.length + missing.length + readTwice + unsettled.length > 0 ? 1 : 0
} finally {
  await rm(folder, { recursive: true, force: true })
}
