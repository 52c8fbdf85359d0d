#!/usr/bin/env node
import { availableParallelism } from 'node:os'
import { readFile as readText, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Recognised } from '../schemas/stages.ts'
import packageJson from '../package.json' with { type: 'json' }
import { checkArguments, help, splitArguments, type Arguments } from './arguments.ts'
import {
  ConfigurationError,
  InvariantError,
  OutputError,
  PipelineError,
  UnreadableSourceError,
} from './errors.ts'
import { showStage, stageNames, type StageName } from './pipeline.ts'
import type { LineReader } from './recognise/engine.ts'
import { openTesseract } from './recognise/tesseract.ts'
import { runBatch } from './run/batch.ts'
import { failureLine, showProgress } from './run/progress.ts'
import { exitCodeOf, exitCodes, reportTable } from './run/report.ts'
import { findSources } from './run/sources.ts'
import { scoreFolder, type Scores } from './score/index.ts'
import type { Judged } from './score/calibration.ts'
import { calibrationTable, isWorse, scoreTable } from './score/report.ts'
import { toHocr } from './show/hocr.ts'
import { outline } from './show/outline.ts'

const commands: Readonly<Record<string, (given: Arguments) => Promise<number>>> = {
  ingest,
  show,
  score,
}

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = splitArguments(argv)
  const [name, ...rest] = positionals
  if (values.version === true) {
    process.stdout.write(`siddhanta ${packageJson.version}\n`)
    return exitCodes.ok
  }
  if (values.help === true) {
    process.stdout.write(help)
    return exitCodes.ok
  }
  if (name === undefined) {
    process.stderr.write(help)
    return exitCodes.badArguments
  }
  const command = commands[name]
  if (command === undefined)
    throw new ConfigurationError(
      `there is no command “${name}”: expected ${Object.keys(commands).join(', ')}`,
    )
  return command(checkArguments(values, rest))
}

async function ingest({ positionals, out, anchor, ocr }: Arguments): Promise<number> {
  if (positionals.length === 0)
    throw new ConfigurationError(
      'ingest: no files given, for example: siddhanta ingest scans/ --out records',
    )
  if (out === undefined)
    throw new ConfigurationError(
      'ingest: --out is missing, for example: siddhanta ingest scans/ --out records',
    )
  const sources = await findSources(positionals)
  for (const { path, error } of sources.failures)
    process.stderr.write(`${failureLine({ file: path, error })}\n`)
  if (sources.files.length === 0 && sources.failures.length === 0)
    throw new ConfigurationError(`ingest: nothing to read in ${positionals.join(', ')}`)
  const interrupt = interruption()
  return withReader(async (reader) => {
    const progress = showProgress(sources.files.length + sources.failures.length)
    const outcomes = await runBatch(
      sources,
      out,
      { reader, anchor, ocr },
      progress,
      interrupt,
    ).finally(() => progress.stop())
    const given = sources.files.length + sources.failures.length
    process.stdout.write(`${reportTable(outcomes, given)}\n`)
    return interrupt.aborted ? exitCodes.interrupted : exitCodeOf(outcomes)
  })
}

/** The first Ctrl-C ends after the file at hand, the second at once. */
function interruption(): AbortSignal {
  const controller = new AbortController()
  process.on('SIGINT', () => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted)
    process.stderr.write('\nending after this file; press Ctrl-C again to stop at once\n')
    controller.abort()
  })
  return controller.signal
}

async function show({ positionals, anchor, ocr, format }: Arguments): Promise<number> {
  const [stage, file] = positionals
  if (!isStage(stage) || file === undefined)
    throw new ConfigurationError(
      `show: expected a stage (${stageNames.join(', ')}) and a file, for example: siddhanta show segment minutes.pdf`,
    )
  if (format !== undefined && (format !== 'hocr' || stage !== 'recognise'))
    throw new ConfigurationError(
      `show: --format ${format} is not for the stage ${stage}; there is: show recognise --format hocr`,
    )
  return withReader(async (reader) => {
    const left = await showStage(file, stage, { reader, anchor, ocr }).catch((error: unknown) => {
      if (error instanceof PipelineError) process.stderr.write(`${file}: `)
      throw error
    })
    const shown = format === undefined ? outline(stage, left) : toHocr(left as Recognised)
    process.stdout.write(`${shown}\n`)
    return exitCodes.ok
  })
}

const isStage = (name: string | undefined): name is StageName =>
  (stageNames as readonly string[]).includes(name ?? '')

async function score({ positionals, anchor, ocr, update }: Arguments): Promise<number> {
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
    const scores = await scoreFolder(folder, { reader, anchor, ocr }, ({ name, comparison }) => {
      judged.push(...comparison.judged)
      process.stderr.write(
        `${name}: ${comparison.complete} of ${comparison.decisions} decisions right in everything\n`,
      )
      for (const fault of comparison.faults) process.stderr.write(`    ${fault}\n`)
    })
    process.stdout.write(`${scoreTable(scores, committed)}\n\n${calibrationTable(judged)}\n`)
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

/** Workers start when the first image is read: typed text costs none. */
async function withReader(work: (reader: LineReader) => Promise<number>): Promise<number> {
  const reader = await openTesseract(availableParallelism())
  try {
    return await work(reader)
  } finally {
    await reader.close()
  }
}

function exitCodeFor(error: unknown): number {
  if (error instanceof ConfigurationError) return exitCodes.badArguments
  if (error instanceof UnreadableSourceError)
    return error.kind === 'encrypted' ? exitCodes.encrypted : exitCodes.input
  return error instanceof OutputError ? exitCodes.output : exitCodes.other
}

// `siddhanta show … | head` closes the pipe: nothing is wrong then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(exitCodes.ok)
})

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  const isKnown = error instanceof PipelineError && !(error instanceof InvariantError)
  process.stderr.write(
    isKnown
      ? `siddhanta: ${error.message}\n`
      : `siddhanta: our own defect, please report it: ${error instanceof Error ? error.stack : String(error)}\n`,
  )
  process.exitCode = exitCodeFor(error)
}
