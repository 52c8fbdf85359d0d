import { relative, sep } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { watch } from 'chokidar'
import { mayHoldMinutes } from '../acquire/index.ts'

/** A file whose size stayed the same for so long is written to its end. */
const settledMs = 4000
/** What comes within this time is read together. */
const gatherMs = 1000

/** What is put into folders, or changed there, from the moment it is opened. */
export interface Inbox {
  /** The files that came since the last group, until `signal` is aborted. */
  readonly groups: (signal: AbortSignal) => AsyncGenerator<readonly string[]>
  readonly close: () => Promise<void>
}

/**
 * Watch folders. Files stay where they are; half-written ones are waited for. Folders are looked through again and
 * again, since shares tell of nothing that others put there.
 */
export async function openInbox(folders: readonly string[]): Promise<Inbox> {
  const arrived = new Set<string>()
  const watcher = watch([...folders], {
    ignoreInitial: true,
    usePolling: true,
    interval: 500,
    binaryInterval: 500,
    ignored: (path) => isHidden(path, folders),
    awaitWriteFinish: { stabilityThreshold: settledMs, pollInterval: 250 },
  })
  const add = (path: string): void => {
    if (mayHoldMinutes(path)) arrived.add(path)
  }
  watcher.on('add', add).on('change', add)
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))
  return { groups: (signal) => groupsOf(arrived, signal), close: () => watcher.close() }
}

async function* groupsOf(
  arrived: Set<string>,
  signal: AbortSignal,
): AsyncGenerator<readonly string[]> {
  while (!signal.aborted) {
    if (arrived.size > 0) {
      const group = [...arrived].toSorted()
      arrived.clear()
      yield group
    }
    await wait(gatherMs, undefined, { signal }).catch(() => {})
  }
}

/** Hidden files, and what is in hidden folders: archives and drafts of other programs. */
const isHidden = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) =>
    relative(folder, path)
      .split(sep)
      .some((part) => /^\.[^.]/u.test(part)),
  )
