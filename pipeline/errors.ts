/** What is wrong in the words of whoever threw it. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** A stage of the pipeline, for messages. */
export type Stage = 'configure' | 'acquire' | 'recognise' | 'extract' | 'record' | 'write' | 'store'

/** Thrown when there is no document to return; what went wrong inside one is a warning on its record. */
export abstract class PipelineError extends Error {
  abstract readonly stage: Stage
  /** Whether the same call may succeed later. */
  readonly retryable: boolean = false

  constructor(message: string, options?: { cause: unknown }) {
    super(message, options)
    this.name = new.target.name
  }
}

/** The source is locked, damaged, too large or of a kind we do not read. The message says what to do. */
export class UnreadableSourceError extends PipelineError {
  readonly stage = 'acquire'
  readonly kind: 'damaged' | 'encrypted' | 'too-large' | 'unsupported' | 'unreachable'

  constructor(kind: UnreadableSourceError['kind'], message: string, options?: { cause: unknown }) {
    super(message, options)
    this.kind = kind
  }
}

/** The recognition engine failed on every page. */
export class EngineError extends PipelineError {
  readonly stage = 'recognise'
  override readonly retryable = true
}

/** A language model gave no answer that can be used; the rules read alone then. The message says why, and what to do. */
export class ModelError extends PipelineError {
  readonly stage = 'extract'
  readonly kind: 'unreachable' | 'rejected' | 'refused' | 'cut' | 'invalid' | 'budget'
  /** Whether it will not be otherwise for the next file. */
  readonly isFinal: boolean
  /** Requests and tokens that were paid for in vain. */
  readonly usage: { readonly requests: number; readonly read: number; readonly written: number }

  constructor(
    kind: ModelError['kind'],
    message: string,
    options: { cause?: unknown; isFinal?: boolean; usage?: ModelError['usage'] } = {},
  ) {
    super(message, { cause: options.cause })
    this.kind = kind
    this.isFinal = options.isFinal ?? false
    this.usage = options.usage ?? { requests: 0, read: 0, written: 0 }
  }

  /** The same, with what it cost. */
  having(usage: ModelError['usage']): ModelError {
    const { kind, message, cause, isFinal } = this
    return new ModelError(kind, message, { cause, isFinal, usage })
  }
}

/** Our own defect: a record that breaks its contract. Never the fault of the source. */
export class InvariantError extends PipelineError {
  readonly stage = 'record'
}

/** The command line or the environment asks for something impossible. */
export class ConfigurationError extends PipelineError {
  readonly stage = 'configure'
}

/** A record cannot be written: the disk is full, the folder is gone or locked. */
export class OutputError extends PipelineError {
  readonly stage = 'write'
  override readonly retryable = true
}

/** The archive cannot be read or written: the disk is full, its folder is gone, the server does not answer. What was kept stays. */
export class StoreError extends PipelineError {
  readonly stage = 'store'
  override readonly retryable = true
}

/** Work is given up because the process ends; what is finished is kept. Not a fault of the file. */
export class Interrupted extends PipelineError {
  readonly stage = 'store'
  override readonly retryable = true
}
