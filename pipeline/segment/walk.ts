import type { DecisionDraft, Normalised, Passage } from '../../schemas/stages.ts'
import type { Marker } from '../document/markers.ts'
import type { Block } from './blocks.ts'
import type { Columns } from './columns.ts'
import type { EarlierRow } from './follow-ups.ts'
import { lastMarker, type OpenList } from './list-items.ts'
import { closeList } from './lists.ts'
import { paragraphNumber, type OpenParagraph } from './paragraphs.ts'

/** What has been read of a body so far, and what is open. */
export interface Walk {
  /** Only what words announce is a decision; else a list of what must be done, too. */
  readonly onlyAnnounced: boolean
  readonly paragraphs: OpenParagraph[]
  readonly drafts: DecisionDraft[]
  readonly earlier: EarlierRow[]
  /** Those of the drafts that no list or table announced. */
  readonly running: DecisionDraft[]
  numbered: OpenParagraph | null
  agenda: Passage | null
  list: OpenList | null
  /** The last label of a decision. */
  labelled: Marker | null
  /** The last decimal number outside a list: `২৪৮.৩`. */
  decimal: Marker | null
  columns: Columns | null
  tables: number
  lists: number
}

/** A walk at the head of a body. */
export function newWalk(onlyAnnounced: boolean): Walk {
  return {
    onlyAnnounced,
    paragraphs: [],
    drafts: [],
    earlier: [],
    running: [],
    numbered: null,
    agenda: null,
    list: null,
    labelled: null,
    decimal: null,
    columns: null,
    tables: 0,
    lists: 0,
  }
}

/** Open a paragraph; one without a number of its own stands inside the numbered one. */
export function openParagraph(walk: Walk, block: Block, isNumbered: boolean): void {
  if (block.marker?.kind === 'decimal') walk.decimal = block.marker
  if (!isNumbered && walk.numbered !== null) return
  const number = isNumbered ? paragraphNumber(block.marker) : null
  const paragraph = { number, marker: isNumbered ? block.marker : null, start: block.start }
  walk.paragraphs.push(paragraph)
  if (isNumbered) walk.numbered = paragraph
}

/** Close the list that is open: its items are decisions. */
export function close(text: Normalised, walk: Walk): void {
  const read = walk.list === null ? [] : closeList(text, walk.list)
  const drafts = walk.onlyAnnounced
    ? read
    : read.map((draft) => ({
        ...draft,
        doubts: [...draft.doubts, 'decision-unannounced' as const],
      }))
  walk.drafts.push(...drafts)
  if (walk.list?.isRunning === true) walk.running.push(...drafts)
  if (walk.list !== null) walk.labelled = lastMarker(walk.list) ?? walk.labelled
  walk.list = null
}
