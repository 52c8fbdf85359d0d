import { PipelineError, UnreadableSourceError, messageOf } from '../errors.ts'
import type { Counts } from '../store/records.ts'
import type { Failure, Source } from '../store/sources.ts'

/** What became of one file; `path` is where its record was written, null where records stay in the archive. */
export type Outcome =
  | { readonly file: string; readonly counts: Counts; readonly path: string | null }
  | { readonly file: string; readonly failure: Failure }

/** An error as the archive keeps it, so that the next start can tell of it without reading the file again. */
export function failureOf(error: unknown): Failure {
  if (error instanceof UnreadableSourceError)
    return { kind: error.kind, message: error.message, retryable: error.kind === 'unreachable' }
  if (error instanceof PipelineError)
    return { kind: error.stage, message: error.message, retryable: error.retryable }
  const message = messageOf(error)
  return {
    kind: 'defect',
    message: `our own defect, please report it: ${message}`,
    retryable: false,
  }
}

/** How a source failed, as the archive keeps it. */
export const failureIn = ({
  error_kind: kind,
  error: message,
  retryable,
}: Pick<Source, 'error_kind' | 'error' | 'retryable'>): Failure => ({
  kind: kind ?? 'defect',
  message: message ?? '',
  retryable: retryable === 1,
})
