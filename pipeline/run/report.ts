import { UnreadableSourceError } from '../errors.ts'
import type { MinutesRecord } from '../../schemas/record.ts'
import { needsLook } from '../document/attention.ts'
import { graphemesOf } from '../document/graphemes.ts'
import type { Outcome } from './batch.ts'

/** What a run found, a row a file, as a table for people. `files` were given; an interrupted run has fewer outcomes. */
export function reportTable(outcomes: readonly Outcome[], files: number): string {
  const header = ['file', 'pages', 'documents', 'decisions', 'actions', 'to look at', 'warnings']
  const rows = outcomes.map((outcome) =>
    'record' in outcome
      ? rowOf(outcome.file, outcome.record)
      : [outcome.file, '–', '–', '–', '–', '–', 'not read'],
  )
  const read = outcomes.flatMap((outcome) =>
    'record' in outcome ? [rowOf(outcome.file, outcome.record)] : [],
  )
  const total = header
    .slice(1)
    .map((_, index) => String(read.reduce((sum, row) => sum + Number(row[index + 1]), 0)))
  return table([
    header,
    ...rows,
    ...(files > 1 ? [[`${read.length} of ${files} files read`, ...total]] : []),
  ])
}

function rowOf(file: string, { pages, documents, warnings }: MinutesRecord): readonly string[] {
  const decisions = documents.flatMap((document) => document.decisions)
  const actions = [
    ...decisions.flatMap((decision) => decision.actions),
    ...documents.flatMap((document) => document.requests),
  ]
  const counts = [
    pages,
    documents,
    decisions,
    actions,
    actions.filter((action) => needsLook(action)),
    warnings,
  ].map((list) => list.length)
  return [file, ...counts.map(String)]
}

const widthOf = (text: string): number => graphemesOf(text).length

/** Columns padded to their widest cell; numbers to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0, column > 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const pad = (cell: string, width: number, isRight: boolean): string => {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(cell)))
  return isRight ? blanks + cell : cell + blanks
}

/** Exit codes in the manner of OCRmyPDF. */
export const exitCodes = {
  ok: 0,
  badArguments: 1,
  /** Some file could not be read; the others were. */
  input: 2,
  output: 4,
  /** Every file that could not be read is protected by a password. */
  encrypted: 8,
  /** A score fell below the committed one. */
  worseScore: 9,
  other: 15,
  interrupted: 130,
} as const

/** The code that tells how the files fared. */
export function exitCodeOf(outcomes: readonly Outcome[]): number {
  const errors = outcomes.flatMap((outcome) => ('error' in outcome ? [outcome.error] : []))
  if (errors.length === 0) return exitCodes.ok
  const isEncrypted = errors.every(
    (error) => error instanceof UnreadableSourceError && error.kind === 'encrypted',
  )
  return isEncrypted ? exitCodes.encrypted : exitCodes.input
}
