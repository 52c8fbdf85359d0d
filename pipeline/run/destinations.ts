import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { OutputError, messageOf } from '../errors.ts'
import { runName } from './in-run.ts'
import type { Task } from './task.ts'

/**
 * Names of records: `minutes.pdf` → `minutes.json`; where two sources share a name, with a hash of each. A file that is there
 * already keeps its name, so that a later run replaces only records of the same source.
 */
export class Destinations {
  readonly #folder: string
  readonly #clashing: ReadonlySet<string>

  /** `files` are all sources of the run, so that a name does not depend on which of them is read first. */
  constructor(folder: string, files: readonly string[]) {
    this.#folder = folder
    const once = new Set<string>()
    const twice = new Set<string>()
    for (const stem of files.map((file) => stemOf(file).toLowerCase()))
      (once.has(stem) ? twice : once).add(stem)
    this.#clashing = twice
  }

  async pathFor(file: string, sha256: string): Promise<string> {
    const stem = stemOf(file)
    const short = shorten(stem)
    const plain = join(this.#folder, `${short}.json`)
    const held = await sourceIn(plain)
    if (held === sha256) return plain
    const isAmbiguous = held !== null || this.#clashing.has(stem.toLowerCase()) || short !== stem
    return isAmbiguous ? join(this.#folder, `${short}-${sha256.slice(0, 8)}.json`) : plain
  }
}

/**
 * The hash of the source that the record at `path` was read from; empty for other JSON, which is somebody's; null for no
 * file and for a damaged one, which is written anew.
 */
async function sourceIn(path: string): Promise<string | null> {
  const content = (await readJson(path)) as
    | { readonly source?: { readonly sha256?: string } }
    | null
    | undefined
  return content === undefined ? null : (content?.source?.sha256 ?? '')
}

/** What a file of JSON holds; undefined for no file and for a damaged one. */
async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown
  } catch {
    return undefined
  }
}

const stemOf = (file: string): string => basename(file, extname(file)).normalize('NFC')

/** File systems take 255 bytes a name, a Bengali letter is three: what is left out, the hash behind it makes up for. */
const maxStemBytes = 200

function shorten(stem: string): string {
  let short = stem
  while (Buffer.byteLength(short) > maxStemBytes) short = [...short].slice(0, -1).join('')
  return short
}

/** How the drafts of a process are named, so that those of one that was killed can be told: `run-7-a1b2c3d4`. */
export const draftName = ({ place, run }: Pick<Task, 'place' | 'run'>): string =>
  `${runName(run)}-${createHash('sha256').update(place.home).digest('hex').slice(0, 8)}`

/** Create the folder for the records; drafts that earlier runs of this archive left when they were killed go. */
export async function openFolder(
  folder: string,
  task: Pick<Task, 'place' | 'running'>,
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    for (const name of await readdir(folder)) {
      const run = Number(/\.run-(\d+)-[0-9a-f]{8}\.part$/u.exec(name)?.[1] ?? Number.NaN)
      const isOurs = name.endsWith(`.${draftName({ ...task, run })}.part`)
      if (isOurs && !task.running.isAtWork(runName(run)))
        await rm(join(folder, name), { force: true })
    }
  } catch (error) {
    throw cannotWrite(folder, error)
  }
}

/**
 * Write all or nothing: a reader never sees half a record. One that stands there already is left alone. `by` names the
 * draft.
 */
export async function writeRecord(path: string, record: unknown, by: string): Promise<void> {
  const draft = `${path}.${by}.part`
  const text = `${JSON.stringify(record, null, 2)}\n`
  if ((await readFile(path, 'utf8').catch(() => null)) === text) return
  try {
    await writeFile(draft, text)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw cannotWrite(path, error)
  }
}

const cannotWrite = (path: string, error: unknown): OutputError =>
  new OutputError(
    `cannot write ${path} (${messageOf(error)}): free some space or give another --out folder`,
    { cause: error },
  )
