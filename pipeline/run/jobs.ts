import PQueue from 'p-queue'
import type { Job, JobResult, PgBoss } from 'pg-boss'
import { StoreError, UnreadableSourceError, type PipelineError, messageOf } from '../errors.ts'
import type { LineReader } from '../recognise/engine.ts'
import { readKept } from '../recognise/index.ts'
import type { Acquired } from '../../schemas/stages.ts'
import { numbersKept, putPage } from '../store/pages.ts'
import {
  beginReading,
  countPageDown,
  findSource,
  holdSource,
  settleFailed,
  setPagesLeft,
} from '../store/sources.ts'
import { failureOf } from './outcome.ts'
import {
  enqueueFiles,
  enqueueLinks,
  enqueuePages,
  linksAfterSeconds,
  type FileJob,
  type PageJob,
} from './queue.ts'
import { registerAnew } from './register.ts'
import { ChangedSource, keptPages, openSource, readOpened } from './read-source.ts'
import { optionsFrom, type Task } from './task.ts'
import { checkRoot } from './vanished.ts'
import { recogniserWith } from './version.ts'

const tooOften =
  'no worker could read this: each ended, or did not find the file below its SIDDHANTA_ROOT; look at the file and the logs of the workers, and start again with --retry-failed'

/** Another try, or another machine, may do better. */
const isOfThisMachine = (error: unknown): error is PipelineError =>
  error instanceof StoreError ||
  (error instanceof UnreadableSourceError &&
    error.kind === 'unreachable' &&
    !(error instanceof ChangedSource))

/** What a worker does with what a queue gives it. */
export class Jobs {
  readonly #task: Task
  readonly #boss: PgBoss
  readonly #reader: LineReader
  readonly #pages: PQueue
  readonly #files: PQueue
  readonly #onLost: (error: unknown) => void
  #linksAreAskedFor = 0

  /** `onLost` hears that this machine cannot reach the sources. */
  constructor(task: Task, boss: PgBoss, reader: LineReader, onLost: (error: unknown) => void) {
    this.#onLost = onLost
    this.#task = task
    this.#boss = boss
    this.#reader = reader
    this.#pages = new PQueue({ concurrency: reader.concurrency })
    this.#files = new PQueue({ concurrency: reader.concurrency + 1 })
  }

  /**
   * Open a file: what has several pages to read is cut into pages for all workers, else it is read here. A few at a time:
   * an open file is in memory as a whole.
   */
  file(job: Job<FileJob>): Promise<JobResult> {
    return this.#files.add(() => this.#file(job))
  }

  async #file({ id, data: { sha256 } }: Job<FileJob>): Promise<JobResult> {
    const start = performance.now()
    try {
      const source = await beginReading(this.#task.database, sha256, this.#task.claimant)
      // It was settled already, or its pages are under way and the last of them will come back to it.
      if (source === undefined || source.pages_left > 0) return { id, status: 'completed' }
      await this.#open(sha256, async (acquired, name) => {
        if (await this.#cutIntoPages(acquired, optionsFrom(source.options).ocr)) return
        const { isSettled } = await readOpened(this.#task, source, acquired, name, {
          reader: this.#reader,
          turns: (_, work) => this.#pages.add(work),
          onPage: () => {},
        })
        this.#task.log.note('file', { sha256 })
        if (!isSettled) await enqueueFiles(this.#boss, this.#task.database, [source])
        await this.#linkSoon()
      })
    } catch (error) {
      if (isOfThisMachine(error)) {
        await this.#tryLater(sha256, error)
        return { id, status: 'failed', output: { message: error.message } }
      }
      await this.#fail(sha256, error, Math.round(performance.now() - start))
    }
    return { id, status: 'completed' }
  }

  /** Read a page and keep it; the last of its file has the file put together. */
  async page({ sha256, number }: PageJob): Promise<void> {
    const source = await findSource(this.#task.database, sha256)
    if (source === undefined || source.pages_left === 0) return
    const { ocr } = optionsFrom(source.options)
    const start = performance.now()
    try {
      await this.#pages.add(() => this.#readPage(sha256, number, ocr))
    } catch (error) {
      if (isOfThisMachine(error)) {
        await this.#tryLater(sha256, error)
        throw error
      }
      if (error instanceof ChangedSource) return this.#fail(sha256, error, 0)
      const reason = messageOf(error)
      await this.#giveUp({ sha256, number }, ocr, reason, Math.round(performance.now() - start))
    }
  }

  /** A page at which worker after worker ended: the file is put together without it. */
  async deadPage({ sha256, number }: PageJob): Promise<void> {
    const source = await findSource(this.#task.database, sha256)
    if (source === undefined || source.pages_left === 0) return
    await this.#giveUp({ sha256, number }, optionsFrom(source.options).ocr, tooOften, 0)
  }

  /** A file that no worker could open or put together. */
  async deadFile({ sha256 }: FileJob): Promise<void> {
    await this.#fail(sha256, new UnreadableSourceError('unreachable', tooOften), 0)
  }

  /** Where the shared folder is gone, the worker ends: it would spend the tries of every file. */
  async #tryLater(sha256: string, error: PipelineError): Promise<void> {
    this.#task.log.fault('tried in vain', { sha256, message: error.message })
    if (error instanceof UnreadableSourceError)
      await checkRoot(this.#task.place).catch(this.#onLost)
  }

  async #open(
    sha256: string,
    work: (acquired: Acquired, name: string) => Promise<void>,
  ): Promise<void> {
    const { acquired, name } = await openSource(this.#task, sha256)
    try {
      await work(acquired, name)
    } finally {
      await acquired.close()
    }
  }

  /** In one transaction, so that no page is counted that is kept meanwhile, and none is given out twice. */
  async #cutIntoPages({ source, pages }: Acquired, ocr: Task['ocr']): Promise<boolean> {
    const ink = pages.flatMap(({ kind }, index) => (kind === 'ink' ? [index + 1] : []))
    if (ink.length < 2) return false
    return this.#task.database.transaction(async (within) => {
      const held = await holdSource(within, source.sha256)
      if (held === undefined || held.pages_left > 0) return true
      const kept = await numbersKept(within, source.sha256, recogniserWith(ocr))
      const open = ink.filter((number) => !kept.has(number))
      if (open.length < 2) return false
      await setPagesLeft(within, source.sha256, open.length)
      await enqueuePages(this.#boss, within, source.sha256, open)
      return true
    })
  }

  async #readPage(sha256: string, number: number, ocr: Task['ocr']): Promise<void> {
    await this.#open(sha256, async ({ pages }) => {
      const page = pages[number - 1]
      if (page?.kind !== 'ink') return
      const kept = keptPages(this.#task, sha256, ocr, (within) => this.#countDown(within, sha256))
      await readKept(page, number, { reader: this.#reader, ocr, kept })
    })
  }

  /** Many files that are read one after the other are linked together. */
  async #linkSoon(): Promise<void> {
    if (performance.now() < this.#linksAreAskedFor) return
    this.#linksAreAskedFor = performance.now() + (linksAfterSeconds * 1000) / 2
    await enqueueLinks(this.#boss)
  }

  async #giveUp(
    { sha256, number }: PageJob,
    ocr: Task['ocr'],
    error: string,
    milliseconds: number,
  ): Promise<void> {
    const { database, run, log } = this.#task
    const note = { origin: null, milliseconds, run, now: new Date().toISOString() }
    await database.transaction(async (within) => {
      const key = { sha256, number, recogniser: recogniserWith(ocr) }
      if (await putPage(within, key, { error }, note)) await this.#countDown(within, sha256)
    })
    log.fault('page given up', { sha256, page: number, error })
  }

  /** The last page of a file has it put together. */
  async #countDown(within: Parameters<typeof countPageDown>[0], sha256: string): Promise<void> {
    const left = await countPageDown(within, sha256)
    if (left === 0) await enqueueFiles(this.#boss, within, [{ sha256, bytes: 0 }])
  }

  async #fail(sha256: string, error: unknown, milliseconds: number): Promise<void> {
    const { database, version, log } = this.#task
    const source = await findSource(database, sha256)
    if (source === undefined) return
    const failure = failureOf(error)
    if (error instanceof ChangedSource)
      await registerAnew(this.#task, error.names, 'no', (within, sources) =>
        enqueueFiles(this.#boss, within, sources),
      )
    const now = new Date().toISOString()
    await settleFailed(database, source, version, failure, { now, milliseconds })
    log.fault('failed', { sha256, ...failure })
  }
}
