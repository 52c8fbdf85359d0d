import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'

/** How long a command took and the most memory that it held with all its children. */
export interface Usage {
  readonly seconds: number
  readonly peakBytes: number
}

const pageBytes = 4096

/**
 * Run a command to its end; memory is looked at ten times a second, over all its processes.
 *
 * @throws {Error} when the command fails or is missing, with the end of what it said
 */
export async function runMeasured(command: string, args: readonly string[]): Promise<Usage> {
  const started = performance.now()
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    // As ocrmypdf does: threads within one page only get into each other's way.
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
  })
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-2000)))
  let peak = 0
  const timer = setInterval(() => (peak = Math.max(peak, residentBytes(child.pid ?? 0))), 100)
  try {
    await new Promise<void>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code) =>
        code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}: ${said}`)),
      )
    })
  } finally {
    clearInterval(timer)
  }
  return { seconds: (performance.now() - started) / 1000, peakBytes: peak }
}

/** Memory in use by a process and its descendants, from Linux' /proc. */
function residentBytes(root: number): number {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = /\) \S (\d+)/.exec(procFile(name, 'stat'))
    if (parent !== null) parents.set(Number(name), Number(parent[1]))
  }
  const isOurs = (pid: number): boolean => {
    if (pid === root) return true
    const parent = parents.get(pid)
    return parent !== undefined && parent > 1 && isOurs(parent)
  }
  return [...parents.keys()]
    .filter(isOurs)
    .map((pid) => Number(procFile(String(pid), 'statm').split(' ')[1] ?? 0) * pageBytes)
    .reduce((sum, bytes) => sum + bytes, 0)
}

/** A process may end between being listed and being looked at. */
function procFile(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
