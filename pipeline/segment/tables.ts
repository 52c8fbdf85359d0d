import { finalPredicate } from '../bangla/verbs.ts'
import { meetingNotePattern } from '../bangla/earlier-decisions.ts'
import { askingPattern, dittoPattern, implementerLinePattern } from '../bangla/headings.ts'
import { decisionHeadingPattern, undecidedPattern } from '../bangla/introducers.ts'
import { sentencesOf } from '../document/sentences.ts'
import { trimSpan } from '../document/spans.ts'
import type { ColumnRole } from '../bangla/headings.ts'
import type { Span } from '../../schemas/span.ts'
import type { DecisionDraft, ImplementerNote, Normalised, Passage } from '../../schemas/stages.ts'
import type { Block } from './blocks.ts'
import { earlierOnly, readColumns, type Columns } from './columns.ts'
import { draftsOfCell, lastLabel } from './drafts.ts'
import { completeColumns } from './columns-by-content.ts'
import type { EarlierRow } from './follow-ups.ts'
import { markerAt, type Marker } from '../document/markers.ts'

/** A row as it is meant: cells in pieces where the row goes on over a page. */
interface Row {
  readonly cells: ReadonlyArray<readonly Span[]>
}

/** What a table is read with: its columns and the number of tables before it. */
export interface TableContext {
  readonly columns: Columns | null
  readonly paragraph: number | null
  readonly isAnnounced: boolean
  /** What stands above speaks of the progress of an earlier meeting's decisions. */
  readonly isReport: boolean
  readonly index: number
}

/** What a table says. */
export interface TableReading {
  readonly drafts: readonly DecisionDraft[]
  readonly earlier: readonly EarlierRow[]
  readonly columns: Columns | null
}

/**
 * The decisions of a run of table rows, one a row, or one an item where a cell holds labelled items.
 * `columns` of the table before serve a table that goes on over a page without its header.
 */
export function readTable(
  text: Normalised,
  blocks: readonly Block[],
  context: TableContext,
): TableReading {
  const header = blocks.findIndex((block) => isHeader(text, block))
  const named = header === -1 ? null : readColumns(cellTexts(text, blocks[header] as Block))
  const width = blocks[0]?.lines[0]?.cells.length ?? 0
  const inherited =
    context.columns !== null && context.columns.length === width ? context.columns : null
  const found = named ?? inherited ?? (context.isAnnounced ? guessColumns(text, blocks) : null)
  const body = blocks.slice(header + 1).filter((block) => !isHeader(text, block))
  const whole = found === null ? null : completeColumns(text, body, found)
  const columns = whole !== null && context.isReport ? asReport(whole) : whole
  if (columns === null) return { drafts: [], earlier: [], columns: null }
  const rows = joinRows(text, body, columns)
  let agenda: Passage | null = null
  let above: Marker | null = null
  const drafts = rows.flatMap((row, index) => {
    const own = cellsOf(row, columns, 'agenda')
    agenda = own.length > 0 ? own : agenda
    const read = readRow(text, row, columns, { ...context, agenda, above, row: index + 1 })
    above = lastLabel(text, cellsOf(row, columns, 'decision'), above)
    return read
  })
  const heading = blocks[header]?.lines[0]?.cells[columns.indexOf('earlier')]
  const earlier = rows.flatMap((row) => earlierOf(text, row, columns, heading ?? null))
  return { drafts, earlier, columns }
}

/** > | গৃহীত সিদ্ধান্ত · বাস্তবায়নকারী · অগ্রগতি — under a heading that tells of another meeting. */
const asReport = (columns: Columns): Columns =>
  columns.includes('progress') && !columns.includes('earlier') ? earlierOnly(columns) : columns

/**
 * What an earlier meeting decided, as a row tells; labelled where its number is that of a decision: `২.১`. The heading of
 * the column may say which meeting it was.
 */
function earlierOf(
  text: Normalised,
  row: Row,
  columns: Columns,
  heading: Span | null,
): readonly EarlierRow[] {
  const told = cellsOf(row, columns, 'earlier')
  const [first] = told
  if (first === undefined) return []
  const marker = markerAt(text.folded, first, text.text)
  const place =
    marker === null ? told : [{ start: marker.content, end: first.end }, ...told.slice(1)]
  const passage = place.map(({ start, end }) => ({
    start,
    end: start + text.folded.slice(start, end).replace(meetingNotePattern, '').length,
  }))
  const [serial] = cellsOf(row, columns, 'serial').map(({ start, end }) =>
    text.text.slice(start, end).replace(/[।.)(\s]+$|^[(\s]+/gu, ''),
  )
  const [label] = cellsOf(row, columns, 'label').map(({ start, end }) =>
    text.text.slice(start, end).replace(/\s*\([^()]*\)\s*$/u, ''),
  )
  const named = cellsOf(row, columns, 'label')
  const number = serial !== undefined && /\p{Nd}\.\p{Nd}|^[ক-হ]$/u.test(serial) ? serial : null
  return [
    {
      passage,
      place: [...place, ...named, ...(heading === null ? [] : [heading])],
      label: marker?.canonical ?? label?.trim() ?? number,
    },
  ]
}

/** A row that names the columns, the first or again on a new page. What binds is a decision, whatever its words. */
const isHeader = (text: Normalised, block: Block): boolean =>
  readColumns(cellTexts(text, block)) !== null &&
  !(block.lines[0]?.cells ?? []).some((cell) =>
    sentencesOf(text.text, text.folded, cell).some(({ start, end }) => {
      const words = text.folded.slice(start, end)
      const predicate = askingPattern.test(words) ? null : finalPredicate(words)
      return predicate !== null && predicate.voice !== 'nominal'
    }),
  )

const cellTexts = ({ folded }: Normalised, block: Block): readonly string[] =>
  (block.lines[0]?.cells ?? []).map(({ start, end }) => folded.slice(start, end).trim())

const isEmpty = (text: Normalised, span: Span): boolean =>
  !/[\p{L}\p{N}]/u.test(text.text.slice(span.start, span.end))

/**
 * Rows that go on belong to the row before: other cells than those of running text are empty, and what
 * stands there does not begin a new sentence, or the row before broke off.
 */
function joinRows(text: Normalised, blocks: readonly Block[], columns: Columns): readonly Row[] {
  const rows: Array<{ cells: Span[][] }> = []
  for (const block of blocks) {
    const cells = (block.lines[0]?.cells ?? []).map((cell) =>
      isEmpty(text, cell) ? [] : [trimSpan(text.text, cell)],
    )
    const last = rows.at(-1)
    cells.forEach((pieces, index) => {
      if (isDitto(text, pieces)) cells[index] = [...(last?.cells[index] ?? [])]
    })
    if (last !== undefined && isContinuation(text, last, cells, columns)) {
      cells.forEach((pieces, index) => (last.cells[index] ??= []).push(...pieces))
    } else if (cells.some((pieces) => pieces.length > 0)) rows.push({ cells })
  }
  return rows
}

/** `ঐ`: the same as in the cell above. */
const isDitto = ({ folded }: Normalised, pieces: Passage): boolean =>
  pieces.length === 1 &&
  pieces.every(({ start, end }) => dittoPattern.test(folded.slice(start, end)))

function isContinuation(
  text: Normalised,
  last: Row,
  cells: Row['cells'],
  columns: Columns,
): boolean {
  if (goesOnOverPage(text, last, cells, columns)) return true
  const keyColumns = columns.flatMap((role, index) =>
    role === 'serial' || role === 'agenda' ? [index] : [],
  )
  if (keyColumns.length === 0 || keyColumns.some((index) => (cells[index]?.length ?? 0) > 0))
    return false
  const decision = columns.indexOf('decision')
  const before = last.cells[decision]?.at(-1)
  const next = cells[decision]?.at(0)
  if (before === undefined || next === undefined) return true
  const isOver = /[।;.)]\s*$/u.test(text.folded.slice(before.start, before.end))
  return !isOver
}

/** The first row of a page where the decision of the row before broke off, or what was said: its other cells go on, too. */
function goesOnOverPage(
  text: Normalised,
  last: Row,
  cells: Row['cells'],
  columns: Columns,
): boolean {
  const pageOf = ({ start }: Span): number | undefined =>
    text.pages.findLast((page) => page.start <= start)?.number
  return columns.some((role, index) => {
    const [before, next] = [last.cells[index]?.at(-1), cells[index]?.at(0)]
    if (before === undefined || next === undefined || pageOf(before) === pageOf(next)) return false
    const words = text.folded.slice(before.start, before.end)
    const isRunning = role === 'decision' || (isTold(role) && words.length > aLine)
    return isRunning && !/[।;.)]\s*$/u.test(words)
  })
}

const isTold = (role: ColumnRole | null): boolean =>
  role === 'discussion' || role === 'progress' || role === 'earlier'

/** Letters of a cell with running text: shorter ones are titles, which end without a sign. */
const aLine = 40

function cellsOf(row: Row, columns: Columns, role: ColumnRole): Passage {
  return columns.flatMap((columnRole, index) =>
    columnRole === role ? (row.cells[index] ?? []) : [],
  )
}

function readRow(
  text: Normalised,
  row: Row,
  columns: Columns,
  context: TableContext & { agenda: Passage | null; above: Marker | null; row: number },
): readonly DecisionDraft[] {
  const decision = behindHeading(text, cellsOf(row, columns, 'decision'))
  const words = decision.map(({ start, end }) => text.folded.slice(start, end)).join(' ')
  if (decision.length === 0 || undecidedPattern.test(words)) return []
  const owner = cellsOf(row, columns, 'owner')
  const time = cellsOf(row, columns, 'time')
  const implementers: readonly ImplementerNote[] =
    owner.length === 0 ? [] : [{ passage: owner, from: 'table-column', isShared: false }]
  return draftsOfCell(text, decision, context.above, {
    paragraph: context.paragraph,
    agenda: context.agenda,
    implementers,
    times: time.length === 0 ? [] : [time],
    position: `table ${context.index}/row ${context.row}`,
  })
}

/** In a cell that holds the discussion too, the decision is what stands behind `সিদ্ধান্ত:`. */
function behindHeading(text: Normalised, passage: Passage): Passage {
  for (const [index, piece] of passage.entries()) {
    const lines = text.folded.slice(piece.start, piece.end)
    for (const match of lines.matchAll(/(?<=^|[\n\u2028]|।\s?)[^\n\u2028]/gu)) {
      const heading = decisionHeadingPattern.exec(lines.slice(match.index))
      if (
        heading === null ||
        heading.groups?.['label'] !== undefined ||
        implementerLinePattern.test(lines.slice(match.index)) ||
        !/[:।-]\s*$/u.test(heading[0])
      )
        continue
      return [
        trimSpan(text.text, {
          start: piece.start + match.index + heading[0].length,
          end: piece.end,
        }),
        ...passage.slice(index + 1),
      ]
    }
  }
  return passage
}

/** Without a header the column with the most sentences that bind is read as the decisions. */
function guessColumns(text: Normalised, blocks: readonly Block[]): Columns | null {
  const width = Math.max(...blocks.map((block) => block.lines[0]?.cells.length ?? 0))
  const scores = Array.from(
    { length: width },
    (_, index) =>
      blocks.filter((block) => {
        const cell = block.lines[0]?.cells[index]
        if (cell === undefined) return false
        const predicates = sentencesOf(text.text, text.folded, cell).map(({ start, end }) =>
          finalPredicate(text.folded.slice(start, end)),
        )
        return predicates.some(
          (predicate) =>
            predicate !== null &&
            predicate.voice !== 'nominal' &&
            predicate.modality !== 'resolved',
        )
      }).length,
  )
  const best = scores.indexOf(Math.max(...scores))
  if ((scores[best] ?? 0) < blocks.length / 2) return null
  return scores.map((_, index) => (index === best ? 'decision' : index === 0 ? 'agenda' : null))
}
