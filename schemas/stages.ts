import type { ReasonCode } from './reason.ts'
import type { Action } from './action.ts'
import type { Label } from './decision.ts'
import type { Document } from './document.ts'
import type { Mention } from './mention.ts'
import type { Page, Word } from './page.ts'
import type { Source } from './record.ts'
import type { Box, Span } from './span.ts'
import type { Warning } from './warning.ts'

/** Pixels of a page, row by row: 3 bytes a pixel, red, green, blue. */
export interface PageImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
  /** Pixels per inch of the paper, as stored or as its size suggests. */
  readonly dpi: number
}

/** A part of a word in one font, by the name that the PDF gives. */
export interface FontRun {
  readonly text: string
  readonly font: string
}

/** A word of a PDF's text layer. `box` as fractions of the page; `runs` joined are its text. */
export interface LayerWord {
  readonly text: string
  readonly runs: readonly FontRun[]
  readonly box: Box
}

/** A page of typed text, without ink: no boxes, no recognition. */
export interface TypedPage {
  readonly kind: 'typed'
  readonly text: string
  /** What was done to the text before anybody read it. */
  readonly reason: string
}

/** A page that is, or can be drawn as, an image. */
export interface InkPage {
  readonly kind: 'ink'
  /** The text stored beside the image, in drawing order; null where the format has none. */
  readonly layer: (() => Promise<readonly LayerWord[]>) | null
  readonly image: () => Promise<PageImage>
}

/** What `acquire` leaves: the file's pages, drawn only when asked for. */
export interface Acquired {
  readonly source: Source
  readonly pages: readonly (TypedPage | InkPage)[]
  /** Frees what the pages hold. */
  readonly close: () => Promise<void>
}

/** What `recognise` leaves: the one text, its words with their ink, its pages. Nobody rewrites them later. */
export interface Recognised {
  readonly source: Source
  readonly text: string
  readonly pages: readonly Page[]
  readonly words: readonly Word[]
  readonly warnings: readonly Warning[]
}

/** What `normalise` adds: the dates, times, numbers and offices that the text names. */
export interface Normalised extends Recognised {
  /** `text` with one sign for each kind of digit, quote, dash and dari: as long as `text`, for matching. */
  readonly folded: string
  /** By start; of two that start together the longer first. */
  readonly mentions: readonly Mention[]
}

/** A passage in pieces: a table row that goes on over a page has several. */
export type Passage = readonly Span[]

/** Who implements a decision according to a line or a column of its own. */
export interface ImplementerNote {
  readonly passage: Passage
  readonly from: 'implementer-line' | 'table-column'
  /** The note stands under a whole list, not under this decision. */
  readonly isShared: boolean
}

/** A decision as cut out of the text, before anyone has read what it says. */
export interface DecisionDraft {
  readonly label: Label | null
  /** Why the cut itself is worth a look. */
  readonly doubts: readonly ReasonCode[]
  readonly paragraph: number | null
  readonly agenda: Passage | null
  /** Without label, implementer lines and time lines. */
  readonly body: Passage
  readonly implementers: readonly ImplementerNote[]
  /** Time lines and the cell of a time column. */
  readonly times: readonly Passage[]
  /** Place in the document that does not depend on recognised text, for the id: `7/ক`, `table 1/row 3`. */
  readonly position: string
}

/** A document with its parts marked; what its decisions mean is not read yet. */
export interface DocumentDraft extends Omit<Document, 'decisions' | 'requests'> {
  readonly span: Span
  readonly decisions: readonly DecisionDraft[]
  /** Sentences in which a letter asks for something. */
  readonly requests: readonly Span[]
}

/** What `segment` adds: the documents of the file, cut into paragraphs and decisions. */
export interface Segmented extends Normalised {
  readonly documents: readonly DocumentDraft[]
}

/** What `extract` adds: the actions of every decision and request. */
export interface Extracted extends Normalised {
  readonly documents: readonly (Omit<DocumentDraft, 'decisions' | 'requests'> & {
    readonly decisions: readonly ExtractedDecision[]
    readonly requests: readonly ExtractedAction[]
  })[]
}

export interface ExtractedDecision extends DecisionDraft {
  readonly actions: readonly ExtractedAction[]
}

/** An action without the parts that only `verify` and `record` can give. */
export type ExtractedAction = Omit<Action, 'id' | 'confidence'>

/** What `verify` adds: how sure each action is, why a person should look, and what is odd about the documents. */
export interface Verified extends Normalised {
  readonly documents: readonly (Omit<DocumentDraft, 'decisions' | 'requests'> & {
    readonly decisions: readonly VerifiedDecision[]
    readonly requests: readonly VerifiedAction[]
  })[]
}

export interface VerifiedDecision extends DecisionDraft {
  readonly actions: readonly VerifiedAction[]
}

export type VerifiedAction = Omit<Action, 'id'>
