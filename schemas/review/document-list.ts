/** GET /documents?q=&state=&after= */
export interface DocumentList {
  readonly rows: readonly DocumentRow[]
  readonly total: number
  readonly next: string | null
}

export interface DocumentRow {
  readonly sha256: string
  readonly name: string
  readonly state: 'waiting' | 'reading' | 'complete' | 'partial' | 'failed'
  readonly failure: ReadFailure | null
  readonly registeredAt: string
  readonly pages: number
  readonly decisions: number
  readonly openActions: number
  readonly warnings: number
}

/** Why a file could not be read: what kind of fault, and what to do in English words. */
export interface ReadFailure {
  readonly kind: (typeof readFailureKinds)[number]
  readonly message: string
}

export const readFailureKinds = [
  'damaged',
  'encrypted',
  'too-large',
  'unsupported',
  'unreachable',
  'other',
] as const

/** POST /uploads (multipart): what became of each file. */
export interface Uploaded {
  readonly files: ReadonlyArray<{ readonly name: string; readonly error: string | null }>
}
