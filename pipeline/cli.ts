#!/usr/bin/env node
import packageJson from '../package.json' with { type: 'json' }
import { checkArguments, help, splitArguments, type Arguments } from './arguments.ts'
import { backup, restore } from './commands/backup.ts'
import { exportReviewed } from './commands/export.ts'
import { ingest } from './commands/ingest.ts'
import { score } from './commands/score.ts'
import { serve } from './commands/serve.ts'
import { show } from './commands/show.ts'
import { status } from './commands/status.ts'
import { worker } from './commands/worker.ts'
import {
  ConfigurationError,
  InvariantError,
  OutputError,
  PipelineError,
  StoreError,
  UnreadableSourceError,
} from './errors.ts'
import { exitCodes } from './run/report.ts'

const commands: Readonly<Record<string, (given: Arguments) => Promise<number>>> = {
  ingest,
  status,
  backup,
  restore,
  worker,
  serve,
  export: exportReviewed,
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

function exitCodeFor(error: unknown): number {
  if (error instanceof ConfigurationError) return exitCodes.badArguments
  if (error instanceof UnreadableSourceError)
    return error.kind === 'encrypted' ? exitCodes.encrypted : exitCodes.input
  return error instanceof OutputError || error instanceof StoreError
    ? exitCodes.output
    : exitCodes.other
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
