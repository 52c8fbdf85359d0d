import { availableParallelism } from 'node:os'
import type { OcrUse } from '../schemas/page.ts'
import type { MinutesRecord } from '../schemas/record.ts'
import type { Acquired } from '../schemas/stages.ts'

export { EngineError, InvariantError, PipelineError, UnreadableSourceError } from './errors.ts'
export {
  Action,
  Anchor,
  Deadline,
  Modality,
  ModelReading,
  Owner,
  Recipient,
} from '../schemas/action.ts'
export { Decision, Label } from '../schemas/decision.ts'
export { DeliveredDecision } from '../schemas/delivery/decision.ts'
export { DeliveryEvent, EventType } from '../schemas/delivery/event.ts'
export {
  Addressee,
  Attendee,
  Chair,
  Document,
  DocumentKind,
  FollowUp,
  Issued,
  Issuer,
  Meeting,
  Paragraph,
} from '../schemas/document.ts'
export { Organisation } from '../schemas/organisation.ts'
export { Page, PageOrigin } from '../schemas/page.ts'
export { ReasonCode } from '../schemas/reason.ts'
export { MinutesRecord, Source } from '../schemas/record.ts'
export { Box, Evidence, Quote, Region, Span } from '../schemas/span.ts'
export { Warning, WarningCode } from '../schemas/warning.ts'

/** How a file is read. */
export interface Reading {
  /** The day from which relative deadlines count: that of the meeting, if nothing is said, or that of issue. */
  readonly anchor?: 'meeting' | 'issued'
  /** Pages are read from their image where their stored text is bad (`auto`, if nothing is said), always or never. */
  readonly ocr?: OcrUse
}

/** Reads minutes by the rules, offline. Many files may be read at the same time. */
export interface MinutesReader {
  /**
   * The record of a file: `.pdf`, `.png`, `.jpg`, `.tif`, `.docx` or `.txt`.
   *
   * @throws {UnreadableSourceError} for a file that is locked, damaged, too large or of another kind; its message says
   *   what to do
   * @throws {EngineError} where no page can be recognised
   */
  readonly readFile: (path: string, how?: Reading) => Promise<MinutesRecord>
  /**
   * The same of what is at hand already. The record calls it `name`; where its content does not tell what it is, the
   * name's ending does: `readBytes(new TextEncoder().encode(text), 'minutes.txt')`.
   */
  readonly readBytes: (bytes: Uint8Array, name: string, how?: Reading) => Promise<MinutesRecord>
  /** Ends the threads that recognise. Without it the process stays. */
  readonly close: () => Promise<void>
}

/** A reader whose threads, one for each core, start with the first page that is an image. Close it when done. */
export async function openReader(): Promise<MinutesReader> {
  // Loaded when it is called: who only checks records need not wait for what reads them.
  const [{ acquire, acquireBytes }, { readAcquired }, { openTesseract }] = await Promise.all([
    import('./acquire/index.ts'),
    import('./pipeline.ts'),
    import('./recognise/tesseract.ts'),
  ])
  const reader = openTesseract(availableParallelism())
  const read = async (
    acquired: Acquired,
    { anchor = 'meeting', ocr }: Reading = {},
  ): Promise<MinutesRecord> => {
    try {
      return await readAcquired(acquired, { reader, anchor, ocr })
    } finally {
      await acquired.close()
    }
  }
  return {
    readFile: async (path, how) => read(await acquire(path), how),
    readBytes: async (bytes, name, how) => read(await acquireBytes(bytes, name), how),
    close: reader.close,
  }
}
