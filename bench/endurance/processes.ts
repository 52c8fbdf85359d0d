import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const entry = fileURLToPath(new URL('../../pipeline/cli.ts', import.meta.url))

/** A process of ours under way; `ended` gives its exit code, null where it was killed. */
export interface Process {
  readonly child: ChildProcess
  readonly ended: Promise<number | null>
  readonly said: () => string
}

export function start(args: readonly string[], environment: NodeJS.ProcessEnv): Process {
  const child = spawn(process.execPath, [entry, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr
    ?.setEncoding('utf8')
    .on('data', (chunk: string) => (said = `${said}${chunk}`.slice(-4000)))
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return { child, ended, said: () => said }
}
