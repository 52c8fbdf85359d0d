import type { MinutesRecord } from '../schemas/record.ts'
import type { Acquired } from '../schemas/stages.ts'
import { acquire } from './acquire/index.ts'
import { extract } from './extract/index.ts'
import { linkWithin } from './link/index.ts'
import { normalise } from './normalise/index.ts'
import { recognise, type RecogniseOptions } from './recognise/index.ts'
import { toRecord } from './record/index.ts'
import { segment } from './segment/index.ts'
import { verify } from './verify/index.ts'

/** What a run decides for all of its files. */
export interface PipelineOptions extends RecogniseOptions {
  /** The day from which relative deadlines in minutes count. */
  readonly anchor: 'meeting' | 'issued'
}

/** The stages by name, in order: each takes what the one before leaves. */
export const stageNames = [
  'acquire',
  'recognise',
  'normalise',
  'segment',
  'extract',
  'verify',
  'record',
] as const
export type StageName = (typeof stageNames)[number]

/** From a file to its record. */
export async function readFile(path: string, options: PipelineOptions): Promise<MinutesRecord> {
  const acquired = await acquire(path)
  try {
    return await readAcquired(acquired, options)
  } finally {
    await acquired.close()
  }
}

/** From acquired pages to the record. */
export async function readAcquired(
  acquired: Acquired,
  options: PipelineOptions,
): Promise<MinutesRecord> {
  const recognised = await recognise(acquired, options)
  return linkWithin(toRecord(verify(extract(segment(normalise(recognised)), options.anchor))))
}

/** What one stage leaves of a file, for looking at it. */
export async function showStage(
  path: string,
  stage: StageName,
  options: PipelineOptions,
): Promise<unknown> {
  const acquired = await acquire(path)
  try {
    if (stage === 'acquire') return acquired
    const recognised = await recognise(acquired, options)
    if (stage === 'recognise') return recognised
    const normalised = normalise(recognised)
    if (stage === 'normalise') return normalised
    const segmented = segment(normalised)
    if (stage === 'segment') return segmented
    const extracted = extract(segmented, options.anchor)
    if (stage === 'extract') return extracted
    const verified = verify(extracted)
    return stage === 'verify' ? verified : linkWithin(toRecord(verified))
  } finally {
    await acquired.close()
  }
}
