import { absentModel, type ModelUse } from '../extract/index.ts'
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
  /** The language model of this process; null where it has none. */
  readonly model: ModelUse | null
  /** The reader as it is: see `readerVersion`. */
  readonly version: string
  readonly log: Log
}

/** How a source is to be read. */
interface Reading extends Pick<Task, 'anchor' | 'ocr'> {
  /** Whose word stands beside the rules', and the model's name: `both/gpt-4.1`; null for rules alone. */
  readonly model: string | null
}

/** How a source is to be read, as the archive notes it. */
export const optionsOf = ({ anchor, ocr, model }: Pick<Task, 'anchor' | 'ocr' | 'model'>): string =>
  [anchor, ocr, ...(model === null ? [] : [nameOf(model)])].join('/')

const nameOf = ({ whose, model }: ModelUse): string => `${whose}/${model.name}`

/** @see optionsOf */
export function optionsFrom(options: string): Reading {
  const [anchor, ocr, ...model] = options.split('/')
  return {
    anchor: anchor as Task['anchor'],
    ocr: ocr as Task['ocr'],
    model: model.length === 0 ? null : model.join('/'),
  }
}

/** The model that a source is to be read with; where this process has another or none, one that says so. */
export function modelFor(wanted: string | null, { model }: Pick<Task, 'model'>): ModelUse | null {
  if (wanted === null) return null
  if (model !== null && nameOf(model) === wanted) return model
  const name = wanted.replace(/^[^/]*\//u, '')
  return { whose: 'both', model: absentModel(name), onUsage: () => {} }
}
