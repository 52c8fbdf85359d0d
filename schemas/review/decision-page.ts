import type { Organisation } from '../organisation.ts'
import type { Change } from './change.ts'
import type { ReviewedAction, ReviewedDecision } from './reviewed.ts'

/** A decision with all that its page shows. GET /decisions/:id; answer of POST /decisions/:id/changes. */
export interface DecisionPage {
  readonly decision: ReviewedDecision
  readonly source: SourceOf
  readonly context: Context
  /** Pages that have an image, with their sizes in pixels. */
  readonly pages: readonly PageSize[]
  /** Who else has it before their eyes; null for nobody. */
  readonly heldBy: string | null
  readonly history: readonly Told[]
  /** The same decision in other files, and letters that speak of it. */
  readonly twins: ReadonlyArray<{ readonly id: string; readonly name: string }>
  readonly letters: ReadonlyArray<{
    readonly sha256: string
    readonly name: string
    readonly text: string | null
  }>
  /** All organisations whose deadlines may count: nothing of it is secret. */
  readonly anchors: { readonly meeting: string | null; readonly issued: string | null }
}

/** Where a decision comes from. */
export interface SourceOf {
  readonly sha256: string
  readonly name: string
  readonly document: number
  readonly documentKind: 'minutes' | 'letter' | 'order' | 'attendance' | 'other'
  readonly issuer: string | null
  readonly organisation: Organisation | null
  readonly subject: string | null
  readonly memo: string | null
  readonly issued: string | null
  readonly meetingDate: string | null
}

/** The words around a passage, for sources without ink and for readers of the screen. */
export interface Context {
  readonly before: string
  readonly passage: string
  readonly after: string
}

export interface PageSize {
  readonly number: number
  readonly width: number
  readonly height: number
}

/** A line of the history of a decision: what the machine read and what people did, oldest first. */
export interface Told {
  readonly number: number | null
  readonly at: string
  /** `rules`, `llm:…` or the name of a person. */
  readonly by: string
  readonly isPerson: boolean
  readonly isUndone: boolean
  /** Null where the machine read it anew. */
  readonly change: Change | null
  /** The fields that became others, from and to; null for none before. */
  readonly fields: ReadonlyArray<{
    readonly action: string
    readonly field: string
    readonly from: unknown
    readonly to: unknown
  }>
}

/** 412 of POST /decisions/:id/changes where the decision is not as the person saw it: how it stands now. */
export interface Clash {
  readonly code: 'changed-meanwhile'
  readonly theirs: DecisionPage
}

/** POST /decisions/:id/deadline { action, text?, date?, anchor? }: how a deadline in words is computed. */
export interface ComputedDeadline {
  readonly deadline: ReviewedAction['deadline']
}
