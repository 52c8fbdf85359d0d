import type { PipelineOptions } from '../pipeline.ts'
import type { Place } from '../store/index.ts'
import type { Database } from '../store/database.ts'
import type { Log } from './log.ts'
import type { Running } from './running.ts'

/** What all parts of a run need to know. */
export interface Task {
  readonly database: Database
  readonly place: Place
  readonly run: number
  /** Under which name this process takes sources. */
  readonly claimant: string
  /** Which processes of this machine are at work. */
  readonly running: Running
  readonly anchor: PipelineOptions['anchor']
  readonly ocr: NonNullable<PipelineOptions['ocr']>
  /** The reader as it is: see `readerVersion`. */
  readonly version: string
  readonly log: Log
}

/** How a source is to be read, as the archive notes it. */
export const optionsOf = ({ anchor, ocr }: Pick<Task, 'anchor' | 'ocr'>): string =>
  `${anchor}/${ocr}`

/** @see optionsOf */
export function optionsFrom(options: string): Pick<Task, 'anchor' | 'ocr'> {
  const [anchor, ocr] = options.split('/')
  return { anchor: anchor as Task['anchor'], ocr: ocr as Task['ocr'] }
}
