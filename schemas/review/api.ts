import type { Organisation } from '../organisation.ts'
import type { Box, Span } from '../span.ts'
import type { Warning } from '../warning.ts'
import type { Change } from './change.ts'
import type { Role } from './person.ts'
import type { DecisionState, ReviewedAction, ReviewedDecision } from './reviewed.ts'

/*
 * What the server says to the pages, one type an answer. Paths are below /api; errors are problem+json:
 * { type, title, status, detail } with a `code` that the pages put into words.
 */

/** GET /me. `person` is null before signing in; `isFirst` where no account exists yet. */
export interface Me {
  readonly person: Myself | null
  readonly isFirst: boolean
  /** Goes back as the header `x-csrf-token` with every request that changes something. */
  readonly csrf: string
}

export interface Myself {
  readonly id: number
  readonly login: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly mustChangePassword: boolean
}

/** GET /home */
export interface Home {
  /** Actions with a question, and how long they will take. */
  readonly questions: number
  readonly questionMinutes: number
  /** Open actions of which the machine is sure: a glance each. */
  readonly certain: number
  readonly certainMinutes: number
  /** What colleagues ask this person. */
  readonly asked: number
  readonly verified: number
  readonly published: number
  readonly overdue: number
  readonly dueSoon: number
  readonly reading: { readonly waiting: number; readonly failed: number; readonly complete: number }
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

/** GET /queue?which=questions|certain|asked&take=3&not=a_…,a_…: the next actions, held for this person. */
export interface Queue {
  readonly items: ReadonlyArray<{ readonly action: string; readonly page: DecisionPage }>
  readonly left: number
}

/** 412 of POST /decisions/:id/changes where the decision is not as the person saw it: how it stands now. */
export interface Clash {
  readonly code: 'changed-meanwhile'
  readonly theirs: DecisionPage
}

/** GET /decisions?q=&ministry=&owner=&state=&due=overdue|soon|none&from=&to=&after= */
export interface DecisionList {
  readonly rows: readonly DecisionRow[]
  /** Of all that match; counting stops at 10,000. */
  readonly total: number
  /** Give it as `after` for the next rows; null at the end. */
  readonly next: string | null
}

export interface DecisionRow {
  readonly id: string
  readonly state: DecisionState
  readonly label: string | null
  readonly text: string
  readonly issuer: string | null
  readonly meetingDate: string | null
  /** The earliest of its actions. */
  readonly due: string | null
  readonly isOverdue: boolean
  readonly owners: readonly string[]
  readonly name: string
}

/** GET /filters: what the lists can be narrowed to. */
export interface Filters {
  readonly ministries: ReadonlyArray<{ readonly name: string; readonly decisions: number }>
}

/** GET /owners?q=: who has most to do first. */
export interface Owners {
  readonly rows: readonly OwnerRow[]
}
export interface OwnerRow {
  readonly name: string
  readonly actions: number
  readonly open: number
  readonly verified: number
  readonly published: number
  readonly overdue: number
  readonly dueSoon: number
}

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

/** GET /documents/:sha256 */
export interface SourcePage {
  readonly sha256: string
  readonly name: string
  readonly state: DocumentRow['state']
  readonly error: string | null
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

/** POST /decisions/:id/deadline { action, text?, date?, anchor? }: how a deadline in words is computed. */
export interface ComputedDeadline {
  readonly deadline: ReviewedAction['deadline']
}

/** GET /organisations?q= */
export interface OrganisationList {
  readonly rows: ReadonlyArray<Organisation & { readonly alias: string | null }>
}

/** GET /people */
export interface People {
  readonly rows: ReadonlyArray<{
    readonly id: number
    readonly login: string
    readonly name: string
    readonly roles: readonly Role[]
    readonly isActive: boolean
    readonly lastSeen: string | null
  }>
}
/** POST /people, POST /people/:id/link: the one-time link with which a person sets a password. */
export interface Invitation {
  readonly link: string
  readonly validUntil: string
}

/** GET /colleagues: whom one can ask. */
export interface Colleagues {
  readonly rows: ReadonlyArray<{ readonly id: number; readonly name: string }>
}

/** POST /uploads (multipart): what became of each file. */
export interface Uploaded {
  readonly files: ReadonlyArray<{ readonly name: string; readonly error: string | null }>
}

/** GET /activity: who signed in, unmasked, published; for operators. */
export interface Activity {
  readonly rows: ReadonlyArray<{
    readonly at: string
    readonly person: string | null
    readonly what: string
    readonly detail: string | null
  }>
}

/** GET /portal: where events are sent, and who may fetch; for operators. */
export interface Portal {
  readonly endpoints: readonly EndpointRow[]
  readonly tokens: readonly TokenRow[]
}
export interface EndpointRow {
  readonly id: number
  readonly url: string
  /** With the decision in each event; else only its id. */
  readonly isFull: boolean
  /** removed: for good, with what was sent there still to be looked at. */
  readonly state: 'active' | 'disabled' | 'removed'
  /** Why it was switched off; null where a person did it. */
  readonly reason: string | null
  /** It asked for time, until then. */
  readonly slowUntil: string | null
  readonly waiting: number
  readonly delivered: number
  readonly lastAt: string | null
}
export interface TokenRow {
  readonly id: number
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly isActive: boolean
  readonly createdAt: string
  readonly lastUsed: string | null
}
export type Scope = 'decisions' | 'organisations'

/** POST /endpoints { url, isFull }, POST /endpoints/:id/secret: shown once. 422 `bad-url` says in `detail` what is wrong. */
export interface NewSecret {
  readonly id: number
  readonly secret: string
}

/** DELETE /endpoints/:id removes one. GET /endpoints/:id/tries: the latest first. POST /endpoints/:id/replay { from } sends again from an event on. */
export interface Tries {
  readonly rows: ReadonlyArray<{
    readonly number: number
    readonly type: string
    readonly decision: string
    readonly state: string
    readonly attempts: number
    readonly status: number | null
    readonly answer: string | null
    readonly lastAt: string | null
    readonly nextAt: string
  }>
}

/** POST /tokens { name, scopes }: the token is shown once. POST /tokens/:id/void ends it. */
export interface NewToken {
  readonly id: number
  readonly token: string
}

/** GET /calendars: one's own; everybody's for operators. DELETE /calendars/:number makes an address void. */
export interface Calendars {
  readonly rows: ReadonlyArray<{
    readonly number: number
    readonly owner: string
    readonly person: string
    readonly createdAt: string
  }>
}
/** POST /calendars { owner }: an address that calendar programs fetch without signing in. It is shown this once. */
export interface MadeCalendar {
  readonly number: number
  readonly url: string
}
