import type { Box, Span } from '../span.ts'
import type { Warning } from '../warning.ts'
import type { SourceOf } from './decision-page.ts'
import type { DocumentRow, ReadFailure } from './document-list.ts'
import type { DecisionState, ReviewedAction, ReviewedDecision } from './reviewed.ts'

/** GET /documents/:sha256 */
export interface SourcePage {
  readonly sha256: string
  readonly name: string
  readonly state: DocumentRow['state']
  readonly failure: ReadFailure | null
  readonly registeredAt: string
  readonly warnings: readonly Warning[]
  readonly pages: ReadonlyArray<{
    readonly number: number
    /** Null for typed pages. */
    readonly size: { readonly width: number; readonly height: number } | null
    readonly origin: string
    readonly confidence: number
    /** Of typed pages. */
    readonly text: string | null
    /** Attendance sheets and contacts are folded until somebody asks, which is put down. */
    readonly isMasked: boolean
  }>
  readonly documents: ReadonlyArray<{
    readonly kind: SourceOf['documentKind']
    readonly pages: readonly [number, number]
    readonly issuer: string | null
    readonly subject: string | null
    readonly memo: string | null
    readonly issued: string | null
    readonly meetingDate: string | null
    readonly decisions: ReadonlyArray<{
      readonly id: string
      readonly label: string | null
      readonly text: string
      readonly state: DecisionState
      /** Where its first words stand; null without ink. */
      readonly page: number | null
      readonly regions: ReadonlyArray<{ readonly page: number; readonly box: Box }>
    }>
    readonly followUps: ReadonlyArray<{
      readonly label: string | null
      readonly text: string | null
      readonly memo: string | null
      readonly meetingDate: string | null
      readonly decision: string | null
    }>
    readonly attendees: ReadonlyArray<{ readonly serial: number | null; readonly text: string }>
  }>
}

/** GET /documents/:sha256/pages/:number/words: for marking on the page. Spans are into the record's text. */
export interface PageWords {
  readonly words: ReadonlyArray<Span & { readonly text: string; readonly box: Box }>
}

/**
 * POST /documents/:sha256/mark { start, end }: what the reader makes of a passage that a person marked, as a draft for
 * an `add` change.
 */
export interface Marked {
  readonly document: number
  readonly text: string
  readonly evidence: ReviewedDecision['evidence']
  readonly actions: ReadonlyArray<
    Pick<
      ReviewedAction,
      'id' | 'text' | 'evidence' | 'modality' | 'owners' | 'recipients' | 'deadline'
    >
  >
}
