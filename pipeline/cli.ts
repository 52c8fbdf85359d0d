import packageJson from '../package.json' with { type: 'json' }
import { checkArguments, help, splitArguments, type Arguments } from './arguments.ts'
import {
  ConfigurationError,
  InvariantError,
  OutputError,
  PipelineError,
  StoreError,
  UnreadableSourceError,
} from './errors.ts'
import { exitCodes } from './run/report.ts'

type Command = (given: Arguments) => Promise<number>

/** Loaded when it is called: `status` need not wait for all that `serve` is made of. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  ingest: async () => (await import('./commands/ingest.ts')).ingest,
  status: async () => (await import('./commands/status.ts')).status,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/backup.ts')).restore,
  worker: async () => (await import('./commands/worker.ts')).worker,
  serve: async () => (await import('./commands/serve.ts')).serve,
  portal: async () => (await import('./commands/portal.ts')).portal,
  export: async () => (await import('./commands/export.ts')).exportReviewed,
  show: async () => (await import('./commands/show.ts')).show,
  score: async () => (await import('./commands/score.ts')).score,
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
  const given = checkArguments(values, rest)
  return (await command())(given)
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
