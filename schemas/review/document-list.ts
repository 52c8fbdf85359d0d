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
  readonly error: string | null
  readonly registeredAt: string
  readonly pages: number
  readonly decisions: number
  readonly openActions: number
  readonly warnings: number
}

/** POST /uploads (multipart): what became of each file. */
export interface Uploaded {
  readonly files: ReadonlyArray<{ readonly name: string; readonly error: string | null }>
}
