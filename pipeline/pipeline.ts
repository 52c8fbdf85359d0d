import type { MinutesRecord } from '../schemas/record.ts'
import type { Acquired } from '../schemas/stages.ts'
import { acquire } from './acquire/index.ts'
import { extractWith, type ModelUse } from './extract/index.ts'
import { questionsOf } from './extract/model/ask.ts'
import { messagesFor, type Message } from './extract/model/prompt.ts'
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
  /** A language model that reads beside the rules; none if left out. */
  readonly model?: ModelUse | null
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
  const segmented = segment(normalise(await recognise(acquired, options)))
  const extracted = await extractWith(segmented, options.anchor, options.model ?? null)
  return linkWithin(toRecord(verify(extracted)))
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
    const extracted = await extractWith(segmented, options.anchor, options.model ?? null)
    if (stage === 'extract') return extracted
    const verified = verify(extracted)
    return stage === 'verify' ? verified : linkWithin(toRecord(verified))
  } finally {
    await acquired.close()
  }
}

/** What a language model would be sent of a file, conversation by conversation; nothing is sent. */
export async function questionsAbout(
  path: string,
  options: PipelineOptions,
): Promise<ReadonlyArray<readonly Message[]>> {
  const acquired = await acquire(path)
  try {
    const text = segment(normalise(await recognise(acquired, options)))
    return questionsOf(text)
      .flat()
      .map(({ redacted }) => messagesFor(redacted.text))
  } finally {
    await acquired.close()
  }
}
