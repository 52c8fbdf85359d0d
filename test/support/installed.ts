import { execFile } from 'node:child_process'
import { cp, readdir, symlink } from 'node:fs/promises'
import { delimiter, dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import type { Folder } from './folder.ts'

/** The package where a user has it: in a folder outside of the repository, with what it depends on and nothing else. */
export interface Installed {
  /** The user's folder. */
  readonly path: string
  /** What `npx siddhanta` runs. */
  readonly program: string
  /** Run npx, node or tsc there; the answer is what they print. */
  readonly run: (command: string, ...args: readonly string[]) => Promise<string>
}

const exec = promisify(execFile)
const root = join(import.meta.dirname, '..', '..')
/** What a clone does not have, and what packing does not need. */
const leftOut: ReadonlySet<string> = new Set(
  ['.git', 'node_modules', 'dist', 'corpus', 'test', 'bench', '.siddhanta', 'records'].concat(
    join('review', 'pages', 'dist'),
  ),
)
/** npm itself gives up later, and the test would end without a word. */
const patienceMs = 100_000

/** The system's Node may be older than the one the program needs: the project's comes first. */
const environment = {
  ...process.env,
  PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
}

async function run(cwd: string, command: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await exec(command, args, { cwd, env: environment, timeout: patienceMs })
  return stdout
}

/**
 * In `folder`, pack as `npm pack` does in a clone, and install the tarball. Its dependencies come in the newest versions that it
 * allows, as users get them.
 *
 * @throws {Error} where npm's registry is out of reach
 */
export async function installPackage({ path, write }: Folder): Promise<Installed> {
  const [clone, user] = [join(path, 'clone'), join(path, 'user')]
  // In a copy: packing writes the pages anew, from which other tests are being served.
  await cp(root, clone, { recursive: true, filter: (file) => !leftOut.has(relative(root, file)) })
  await symlink(join(root, 'node_modules'), join(clone, 'node_modules'))
  await write('user/package.json', '{ "private": true, "type": "module" }')
  await run(clone, 'npm', 'pack', '--silent', '--pack-destination', user)
  const tarball = (await readdir(user)).find((name) => name.endsWith('.tgz'))
  const how = ['--prefer-offline', '--no-audit', '--no-fund', '--omit=dev', '--fetch-retries=1']
  await run(user, 'npm', 'install', ...how, `./${tarball}`).catch((error: unknown) => {
    throw new Error('the package cannot be installed: does npm reach its registry?', {
      cause: error,
    })
  })
  return {
    path: user,
    program: join(user, 'node_modules', '.bin', 'siddhanta'),
    run: (command, ...args) => run(user, command, ...args),
  }
}
