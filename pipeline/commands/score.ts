import { readFile as readText, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Arguments } from '../arguments.ts'
import { ConfigurationError } from '../errors.ts'
import { exitCodes } from '../run/report.ts'
import { scoreFolder, type Scores } from '../score/index.ts'
import type { Judged } from '../score/calibration.ts'
import { calibrationTable, isWorse, scoreTable } from '../score/report.ts'
import { placeOf } from '../store/index.ts'
import { openModel } from './model.ts'
import { withReader } from './reader.ts'

/** Precision and recall on gold documents, beside those that were committed. */
export async function score(given: Arguments): Promise<number> {
  const { positionals, anchor, ocr, update } = given
  const [folder] = positionals
  if (folder === undefined)
    throw new ConfigurationError(
      'score: no gold folder given, for example: siddhanta score corpus/gold',
    )
  const kept = join(dirname(folder.replace(/[/\\]+$/, '')), 'scores.json')
  const committed = await readText(kept, 'utf8').then(
    (text) => parseScores(kept, text),
    () => ({}),
  )
  return withReader(async (reader) => {
    const judged: Judged[] = []
    const model = openModel(given, placeOf(process.env).home)
    const scores = await scoreFolder(
      folder,
      { reader, anchor, ocr, model },
      ({ name, comparison }) => {
        judged.push(...comparison.judged)
        process.stderr.write(
          `${name}: ${comparison.complete} of ${comparison.decisions} decisions right in everything\n`,
        )
        for (const fault of comparison.faults) process.stderr.write(`    ${fault}\n`)
      },
    )
    process.stdout.write(`${scoreTable(scores, committed)}\n\n${calibrationTable(judged)}\n`)
    const account = model?.account() ?? null
    if (account !== null) process.stderr.write(`${account}\n`)
    if (update) await writeFile(kept, `${JSON.stringify(scores, null, 2)}\n`)
    return !update && isWorse(scores, committed) ? exitCodes.worseScore : exitCodes.ok
  })
}

function parseScores(path: string, text: string): Scores {
  try {
    return JSON.parse(text) as Scores
  } catch {
    throw new ConfigurationError(`${path} is no JSON: write it anew with --update`)
  }
}
