import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL server of its own, on a socket in its own folder; no other program meets it. */
export interface Server {
  readonly url: string
  readonly start: () => void
  /** As when the power goes: nothing is finished or written. */
  readonly kill: () => void
  readonly remove: () => void
}

/** Debian's `/usr/lib/postgresql/<version>/bin`, the newest. */
function programs(): string {
  const versions = '/usr/lib/postgresql'
  const newest = existsSync(versions)
    ? readdirSync(versions).toSorted((a, b) => Number(b) - Number(a))[0]
    : undefined
  if (newest === undefined)
    throw new Error('PostgreSQL is missing: apt-get install postgresql (see .ci/run)')
  return join(versions, newest, 'bin')
}

/** The server refuses to run as root: there it runs as Debian's user `postgres`. */
export function startServer(): Server {
  const bin = programs()
  const folder = mkdtempSync(join(tmpdir(), 'siddhanta-pg-'))
  const isRoot = process.getuid?.() === 0
  const ids = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {}
  chmodSync(folder, 0o755)
  if (ids.uid !== undefined) chownSync(folder, ids.uid, ids.gid)
  const run = (program: string, args: readonly string[]): void => {
    execFileSync(join(bin, program), args, {
      ...ids,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
  }
  const data = join(folder, 'data')
  run('initdb', ['-D', data, '-U', 'archive', '-A', 'trust', '-E', 'UTF8', '--locale', 'C.UTF-8'])
  const options = `-c listen_addresses= -c unix_socket_directories=${folder} -c port=5432`
  const start = (): void =>
    run('pg_ctl', ['-D', data, '-w', '-t', '60', '-l', join(folder, 'log'), '-o', options, 'start'])
  const kill = (): void => run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop'])
  start()
  return {
    url: `postgres://archive@localhost/postgres?host=${encodeURIComponent(folder)}`,
    start,
    kill,
    remove: () => {
      try {
        kill()
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

const idOf = (which: '-u' | '-g'): number =>
  Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }))
