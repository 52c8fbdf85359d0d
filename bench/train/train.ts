import { execFile, execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { partsOf, places } from './traineddata.ts'

/** Higher ones forget: with 0.0005 the error tripled within a thousand lines. */
const learningRate = 0.0001
/** Each on its own core, with the samples in another order; the mean of both reads better than either. */
const runs = [0, 1]

/** Networks whose mean reads best, in floats: each learnt from so many lines. */
export async function train(folder: string, lines: number): Promise<readonly Buffer[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.lstmf'))
  const networks = runs.map((run) => {
    const from = Math.floor((files.length * run) / runs.length)
    const ordered = [...files.slice(from), ...files.slice(0, from)]
    return learnt(folder, ordered, lines, `run${run}`)
  })
  return Promise.all(networks)
}

async function learnt(
  folder: string,
  files: readonly string[],
  lines: number,
  name: string,
): Promise<Buffer> {
  const [list, output] = [join(folder, `${name}.list`), join(folder, name)]
  writeFileSync(list, files.map((file) => `${join(folder, file)}\n`).join(''))
  const models = ['--old_traineddata', join(folder, 'first.traineddata'), '--traineddata', join(folder, 'ben.traineddata')] // prettier-ignore
  const rate = ['--reset_learning_rate', '--learning_rate', String(learningRate)]
  await promisify(execFile)(
    'lstmtraining',
    ['--model_output', output, '--continue_from', join(folder, 'first.lstm'), ...models, '--train_listfile', list, ...rate, '--max_iterations', String(lines)], // prettier-ignore
    { env: { ...process.env, OMP_THREAD_LIMIT: '1' }, maxBuffer: Infinity },
  )
  return finished(folder, output)
}

/** The network of the last checkpoint. */
function finished(folder: string, output: string): Buffer {
  const model = `${output}.traineddata`
  execFileSync('lstmtraining', ['--stop_training', '--continue_from', `${output}_checkpoint`, '--traineddata', join(folder, 'ben.traineddata'), '--model_output', model]) // prettier-ignore
  const network = partsOf(readFileSync(model))[places.lstm]
  if (network == null) throw new Error(`${model} has no network`)
  return network
}
