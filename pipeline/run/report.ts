import { graphemesOf } from '../document/graphemes.ts'
import type { Counts } from '../store/records.ts'
import type { Outcome } from './outcome.ts'
import type { Fared } from './tally.ts'

const header = ['file', 'pages', 'documents', 'decisions', 'actions', 'to look at', 'warnings']

/** So many rows are looked through by people; of a longer run only the files that could not be read are listed. */
const mostRows = 200

/** What a run found, a row a file, as a table for people. */
export function reportTable({ outcomes, files, kept, copies }: Fared): string {
  const listed = outcomes.length > mostRows ? outcomes.filter((one) => 'failure' in one) : outcomes
  const rows = listed
    .toSorted(byFile)
    .map((outcome) =>
      'counts' in outcome
        ? [outcome.file, ...cellsOf(outcome.counts)]
        : [outcome.file, '–', '–', '–', '–', '–', 'not read'],
    )
  const read = outcomes.flatMap((outcome) => ('counts' in outcome ? [cellsOf(outcome.counts)] : []))
  const total = header
    .slice(1)
    .map((_, index) => String(read.reduce((sum, row) => sum + Number(row[index]), 0)))
  const others = [
    ...(kept > 0 ? [`${kept} read before`] : []),
    ...(copies > 0 ? [`${copies} ${copies === 1 ? 'copy' : 'copies'}`] : []),
  ]
  const label = [`${read.length} of ${files} files read`, ...others].join(', ')
  return table([header, ...rows, ...(files !== 1 || others.length > 0 ? [[label, ...total]] : [])])
}

const byFile = (a: Outcome, b: Outcome): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)

const cellsOf = (counts: Counts): readonly string[] =>
  [
    counts.pages,
    counts.documents,
    counts.decisions,
    counts.actions,
    counts.toLookAt,
    counts.warnings,
  ].map(String)

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
  const failures = outcomes.flatMap((outcome) => ('failure' in outcome ? [outcome.failure] : []))
  if (failures.length === 0) return exitCodes.ok
  return failures.every(({ kind }) => kind === 'encrypted') ? exitCodes.encrypted : exitCodes.input
}
