import PQueue from 'p-queue'
import type { OcrUse } from '../../schemas/page.ts'
import type { Warning } from '../../schemas/warning.ts'
import type { Acquired, InkPage, Recognised } from '../../schemas/stages.ts'
import { ConfigurationError, EngineError, PipelineError, StoreError, messageOf } from '../errors.ts'
import { compose, type ComposedPage } from './compose.ts'
import type { LineReader } from './engine.ts'
import type { PreparationStep } from './prepare.ts'
import { readPage, type ReadPage } from './read-page.ts'

/** Below this mean confidence a page is worth a look as a whole. */
const lowConfidence = 0.75

/** With what pages are read; `onPage` hears the number of each that is done. */
export interface RecogniseOptions {
  readonly reader: LineReader
  readonly ocr?: OcrUse | undefined
  /** Steps of preparation left out, to measure what they bring. */
  readonly without?: ReadonlySet<PreparationStep> | undefined
  readonly onPage?: ((number: number) => void) | undefined
  /** What was read before, and where to keep what is read now. */
  readonly kept?: KeptPages | undefined
  /** When a page's turn comes, where the pages of several files wait for the same readers. */
  readonly turns?: Turns | undefined
}

/** Readings of a file's pages that outlive the process. */
export interface KeptPages {
  readonly find: (number: number) => Promise<ReadPage | null>
  readonly keep: (number: number, page: ReadPage, milliseconds: number) => Promise<void>
}

/** Runs the work for a page when the reader is free. */
export type Turns = <T>(number: number, work: () => Promise<T>) => Promise<T>

/**
 * Read the pages of a file into one text with its words. A page that cannot be read is a warning, not a
 * failure, as long as another one can.
 *
 * @throws {PipelineError} when no page can be read
 */
export async function recognise(
  { source, pages }: Acquired,
  options: RecogniseOptions,
): Promise<Recognised> {
  const { turns = turnsOf(options.reader), onPage = () => {} } = options
  const failures: Array<{ page: number; error: unknown }> = []
  const read = await allDone(
    pages.map(async (page, index): Promise<ComposedPage> => {
      const number = index + 1
      const fail = (error: unknown): number => failures.push({ page: number, error })
      const result =
        page.kind === 'typed'
          ? page
          : await turns(number, () => readInk(page, number, options, fail))
      onPage(number)
      return result
    }),
  )
  const [first] = failures
  if (first !== undefined && failures.length === pages.length) throw asPipelineError(first.error)
  const composed = compose(read)
  const warnings = [
    ...failures.map(({ page, error }) => unreadable(page, error)),
    ...warnAboutPages(composed.pages, pages),
  ]
  return {
    source,
    ...composed,
    warnings: warnings.toSorted((a, b) => (a.page ?? 0) - (b.page ?? 0)),
  }
}

/** All results, or the first failure once nothing is under way any more: the file may be closed then. */
async function allDone<T>(promises: ReadonlyArray<Promise<T>>): Promise<readonly T[]> {
  await Promise.allSettled(promises)
  return Promise.all(promises)
}

function turnsOf({ concurrency }: LineReader): Turns {
  const queue = new PQueue({ concurrency })
  return (_, work) => queue.add(work)
}

/**
 * A page as it was read before, or read and kept now.
 *
 * @throws what the reader or the store of pages throws
 */
export async function readKept(
  page: InkPage,
  number: number,
  { reader, ocr = 'auto', without, kept }: RecogniseOptions,
): Promise<ReadPage> {
  const before = await kept?.find(number)
  if (before !== undefined && before !== null) return before
  const start = performance.now()
  const read = await readPage(page, { reader, ocr, without })
  await kept?.keep(number, read, Math.round(performance.now() - start))
  return read
}

async function readInk(
  page: InkPage,
  number: number,
  options: RecogniseOptions,
  onFailure: (error: unknown) => void,
): Promise<ReadPage> {
  try {
    return await readKept(page, number, options)
  } catch (error) {
    if (error instanceof StoreError) throw error
    onFailure(error)
    return {
      width: 1,
      height: 1,
      origin: 'ocr',
      reason: `could not be read: ${messageOf(error)}`,
      regions: [],
    }
  }
}

const asPipelineError = (error: unknown): PipelineError =>
  error instanceof PipelineError
    ? error
    : new EngineError(
        `no page could be read (${messageOf(error)}): try again, and report it if it stays`,
        { cause: error },
      )

const unreadable = (page: number, error: unknown): Warning => ({
  code: 'page-unreadable',
  page,
  message: `page ${page} could not be read (${messageOf(error)})${error instanceof ConfigurationError ? '' : ': scan it again'}`,
})

function warnAboutPages(
  pages: Recognised['pages'],
  acquired: Acquired['pages'],
): readonly Warning[] {
  return pages.flatMap(({ number, start, end, confidence, origin, reason }, index): Warning[] => {
    const isRejected =
      origin === 'ocr' && reason.startsWith('text layer') && acquired[index]?.kind === 'ink'
    const rejected: Warning = { code: 'text-layer-rejected', page: number, message: reason }
    const low: Warning = {
      code: 'page-low-confidence',
      page: number,
      message: `expected a recognition confidence of ${lowConfidence}, found ${confidence}: compare the fields of this page with its image`,
    }
    const isEmpty = origin === 'ocr' && start === end && !reason.startsWith('could not be read')
    const empty: Warning = {
      code: 'page-unreadable',
      page: number,
      message: `page ${number}: nothing could be read on it: if it is not blank, scan it again`,
    }
    const isLow = confidence > 0 && confidence < lowConfidence
    return [...(isRejected ? [rejected] : []), ...(isEmpty ? [empty] : []), ...(isLow ? [low] : [])]
  })
}
