import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

const entry = fileURLToPath(new URL('../../pipeline/cli.ts', import.meta.url))

/** What a command left when it ended. */
export interface Finished {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A command under way. */
export interface Running {
  readonly child: ChildProcessByStdio<null, Readable, Readable>
  readonly finished: Promise<Finished>
}

interface Surroundings {
  /** The program, where it is not that of the sources. */
  readonly program?: string
  /** Folder in which it runs. */
  readonly cwd?: string
  /** Where it keeps what it needs for a while. */
  readonly temporary?: string
  /** Folder of the archive; without it, one that is gone when the command has ended. */
  readonly home?: string
  /** More of the environment. */
  readonly environment?: NodeJS.ProcessEnv
  /** Run as a user whom permissions bind, also where the tests run as root. */
  readonly isOrdinaryUser?: boolean
}

/** `nobody` on every Linux. */
const nobody = 65_534

/** Start `siddhanta` as a process of its own, its output not a terminal. */
export function startCommand(args: readonly string[], around: Surroundings = {}): Running {
  const isRoot = process.getuid?.() === 0
  const home = around.home ?? makeHome()
  const child = spawn(process.execPath, [around.program ?? entry, ...args], {
    cwd: around.cwd ?? process.cwd(),
    env: {
      ...process.env,
      DATABASE_URL: '',
      SIDDHANTA_HOME: home,
      ...(around.temporary && { TMPDIR: around.temporary }),
      ...around.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(around.isOrdinaryUser === true && isRoot && { uid: nobody, gid: nobody }),
  })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
  const finished = new Promise<Finished>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  }).finally(() => {
    if (around.home === undefined) rmSync(home, { recursive: true, force: true })
  })
  return { child, finished }
}

function makeHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'siddhanta-home-'))
  chmodSync(home, 0o777)
  return home
}

/** Run `siddhanta` to its end. */
export const runCommand = (args: readonly string[], around?: Surroundings): Promise<Finished> =>
  startCommand(args, around).finished

/** Lines of what was said, without the last empty one. */
export const linesOf = (text: string): readonly string[] => text.replace(/\n$/, '').split('\n')
