import { execFile, execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { partsOf, places } from './traineddata.ts'

/** Higher ones forget: with 0.0005 the error tripled within a thousand lines. */
const learningRate = 0.0001
/** Each on its own core, with the samples in another order; the mean of both reads better than either. */
const runs = [0, 1]

/** Networks that were trained so many minutes, in floats. */
export async function train(folder: string, minutes: number): Promise<readonly Buffer[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.lstmf'))
  return Promise.all(
    runs.map(async (run) => {
      const list = join(folder, `${run}.list`)
      const from = Math.floor((files.length * run) / runs.length)
      const ordered = [...files.slice(from), ...files.slice(0, from)]
      writeFileSync(list, ordered.map((name) => `${join(folder, name)}\n`).join(''))
      const output = join(folder, String(run))
      await trainFor(minutes, folder, list, output)
      return finished(folder, output)
    }),
  )
}

async function trainFor(
  minutes: number,
  folder: string,
  list: string,
  output: string,
): Promise<void> {
  const models = ['--old_traineddata', join(folder, 'first.traineddata'), '--traineddata', join(folder, 'ben.traineddata')] // prettier-ignore
  const rate = ['--reset_learning_rate', '--learning_rate', String(learningRate)]
  try {
    await promisify(execFile)(
      'lstmtraining',
      ['--model_output', output, '--continue_from', join(folder, 'first.lstm'), ...models, '--train_listfile', list, ...rate, '--max_iterations', '10000000'], // prettier-ignore
      {
        timeout: minutes * 60_000,
        env: { ...process.env, OMP_THREAD_LIMIT: '1' },
        maxBuffer: Infinity,
      },
    )
  } catch (error) {
    if ((error as { killed?: boolean }).killed !== true) throw error
  }
}

/** The network of the last checkpoint. */
function finished(folder: string, output: string): Buffer {
  const model = `${output}.traineddata`
  execFileSync('lstmtraining', ['--stop_training', '--continue_from', `${output}_checkpoint`, '--traineddata', join(folder, 'ben.traineddata'), '--model_output', model]) // prettier-ignore
  const network = partsOf(readFileSync(model))[places.lstm]
  if (network == null) throw new Error(`${model} has no network`)
  return network
}
