import { anyOf } from '../bangla/edges.ts'
import { fieldLabels, type FieldName } from '../bangla/headings.ts'
import { finalPredicate } from '../bangla/verbs.ts'
import type { Block } from './blocks.ts'
import { findField } from './fields.ts'

/** The fields of a meeting: those that stand under one another. */
const names = [
  'chair',
  'date',
  'time',
  'dateTime',
  'venue',
  'attendance',
] as const satisfies readonly FieldName[]

const labelPatterns = names.map((name) => ({
  name,
  pattern: new RegExp(`^\\s*(?:${anyOf(fieldLabels[name])})(?=\\s+\\S)`.normalize('NFC'), 'iu'),
}))

/** A field of the head, with its label's end where no sign stands behind it. */
interface Line {
  readonly name: FieldName
  readonly silentEnd: number | null
}

/**
 * The blocks with a colon behind the label of each field that lost its own: one of three at least under one another.
 * > | সভাপতি সৈয়দা রওশন আরা, সচিব ⏎ সভার তারিখ ২২ এপ্রিল ২০২৬ ⏎ স্থান বিজয় হল — as recognition leaves a column of labels
 */
export function withFieldSigns(blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.map((block) => lineOf(block))
  return blocks.map((block, index) => {
    const end = lines[index]?.silentEnd ?? null
    if (end === null || !isInRun(lines, index)) return block
    return { ...block, folded: `${block.folded.slice(0, end)}:${block.folded.slice(end + 1)}` }
  })
}

function lineOf({ folded, isRow }: Block): Line | null {
  if (isRow) return null
  const field = findField(folded)
  if (field !== null) return { name: field.name, silentEnd: null }
  if (folded.length > 160 || /।/u.test(folded) || finalPredicate(folded) !== null) return null
  const found = labelPatterns
    .map(({ name, pattern }) => ({ name, silentEnd: pattern.exec(folded)?.[0].length ?? 0 }))
    .toSorted((a, b) => b.silentEnd - a.silentEnd)[0]
  return found === undefined || found.silentEnd === 0 ? null : found
}

/** Whether three fields of different names at least stand here under one another; one line may go on with a value. */
function isInRun(lines: ReadonlyArray<Line | null>, index: number): boolean {
  const isBreak = (line: Line | null, at: number): boolean =>
    line === null && ((lines[at - 1] ?? null) === null || (lines[at + 1] ?? null) === null)
  const start = lines.findLastIndex((line, at) => at < index && isBreak(line, at)) + 1
  const end = lines.findIndex((line, at) => at > index && isBreak(line, at))
  const run = lines.slice(start, end === -1 ? undefined : end)
  return new Set(run.flatMap((line) => line?.name ?? [])).size >= 3
}
