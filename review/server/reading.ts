import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { moduleFile } from '../../pipeline/module-file.ts'

const cli = moduleFile('../../pipeline/cli', import.meta.url)
/** A file that eats all memory ends the reader, not the server; the archive gives such a file up after some tries. */
const memoryMegabytes = 4096
/** So long it is waited before a reader that ended is started again. */
const restartMs = 5000

/** Read what is put into folders, in a process of its own, until `signal` is aborted. */
export async function readFolders(
  folders: readonly string[],
  options: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  for (const folder of folders) await mkdir(folder, { recursive: true })
  while (!signal.aborted) {
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${memoryMegabytes}`, cli, 'ingest', ...folders, '--watch', ...options],
      { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
    )
    await ended(child, signal)
    await wait(restartMs, undefined, { signal }).catch(() => {})
  }
}

/** The reader ends with the pages at hand when it is told to. */
function ended(child: ChildProcess, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => void child.kill('SIGTERM')
    signal.addEventListener('abort', end, { once: true })
    const done = (): void => {
      signal.removeEventListener('abort', end)
      resolve()
    }
    child.once('exit', done)
    child.once('error', done)
  })
}
